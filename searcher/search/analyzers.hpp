// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <string>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/language.hpp"
#include "common/article.hpp"

namespace news {

/// The analyzers by which an archive's articles were indexed, each made when it is first needed.
class Analyzers {
  public:
    explicit Analyzers(std::string own_language) : own_language_(std::move(own_language)) {}

    std::string language_of(const Article& article) const {
        std::string language = news::language_of(article);
        return language.empty() ? own_language_ : language;
    }
    Analyzer& of(const std::string& language) {
        return analyzers_.try_emplace(language, language).first->second;
    }

  private:
    std::string own_language_;
    std::map<std::string, Analyzer> analyzers_;
};

}  // namespace news
