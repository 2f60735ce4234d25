// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "common/article.hpp"

namespace news {

/// The articles that were removed on purpose, so that the next dump that has them does not bring them back.
/// Kept as text in the archive's file `removed`, a line for each: the key that it is known by, its id, its
/// headline.
class RemovedArticles {
  public:
    /// None if there is no such file.
    static RemovedArticles read(const std::filesystem::path& file);

    /// By its address, or by its id if the one that was removed had no address.
    bool contains(const Article& article) const;
    std::size_t size() const { return lines_.size(); }

    void add(const Article& article);
    /// For an article that is back.
    void forget(const Article& article);

    /// The content of the file.
    std::string text() const;

  private:
    std::map<std::string, std::string, std::less<>> lines_;  // by key, what follows it
};

}  // namespace news
