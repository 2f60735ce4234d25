// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

#include "common/archive/archive_directory.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/search/shown_article.hpp"

namespace news {

/// Answers requests from one archive. Not shared between threads.
class Searcher {
  public:
    /// Throws Error: unusable if there is no readable archive, needs_upgrade if it is of another version.
    explicit Searcher(ArchiveDirectory archive);
    ~Searcher();
    Searcher(Searcher&&) noexcept;
    Searcher& operator=(Searcher&&) noexcept;

    /// Throws QueryError for a query that cannot be read, Error (unusable) if the archive cannot. Answers
    /// from the archive as it was when it was opened, as long as a writer leaves that to read; then it is
    /// opened anew.
    Response search(const Request& request);

    /// The article with this id, with the words of the request marked, if it has any. Throws Error (no_hit)
    /// if there is none, and what a search throws.
    ShownArticle show(const std::string& id, const Request& request);

  private:
    class Session;
    std::unique_ptr<Session> session_;
};

}  // namespace news
