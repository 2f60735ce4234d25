// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <string>

#include "common/analysis/analyzer.hpp"

namespace news {

/// The analyzers by which an archive's articles were indexed, each made when it is first needed.
class Analyzers {
  public:
    Analyzer& of(const std::string& language) {
        return analyzers_.try_emplace(language, language).first->second;
    }

  private:
    std::map<std::string, Analyzer> analyzers_;
};

}  // namespace news
