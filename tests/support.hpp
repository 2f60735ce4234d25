// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "common/article.hpp"

namespace news::test {

/// A folder that is gone when the test is over.
class TempDir {
  public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    /// Writes a file below the folder, making the folders it needs, and returns its path.
    std::string write(std::string_view name, std::string_view bytes) const;

  private:
    std::filesystem::path path_;
};

/// An article of 2018-08-07 with this headline, text and id.
Article make_article(std::string id, std::string title, std::string text);

/// The date that an ISO text says; the test fails if it says none.
NewsDate date_of(std::string_view iso, DateEvidence evidence = DateEvidence::field);

}  // namespace news::test
