// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

#include "common/archive/archive_directory.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/search/hit_receiver.hpp"
#include "searcher/search/match_total.hpp"
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
    /// Every match in order, whatever the request's limit, from its offset on: first the answer without hits
    /// to the receiver, and then these one by one, as many as the answer counts; returns the answer. Memory
    /// does not grow with the number of matches. What the receiver throws ends it. Throws as search does, and
    /// Error (unusable) if there is no room for temporary files, or if a writer changes the archive so much
    /// that what was found cannot be read any more.
    Response stream(const Request& request, HitReceiver& receiver);
    /// How many articles that stream would have; likewise, when they were published.
    Response count(const Request& request);
    CountedByDate count_by_date(const Request& request);
    /// Whether it would have any. As cheap as can be: the first one that is found ends it.
    Existence exists(const Request& request);
    /// Where an article stands in the answer to a request, and why. Throws as search does, and Error (no_hit)
    /// if no article has this id.
    Placement placement(const Request& request, const std::string& id);
    /// The related posts of an article, both ways, of those that list it the newest `most`. Throws Error
    /// (no_hit) if no article has this id.
    ArticleLinks links(const std::string& id, std::uint32_t most);
    /// Articles like it, likewise.
    SimilarArticles similar(const std::string& id, std::uint32_t most);

    /// The article with this id, with the words of the request marked, if it has any. Throws Error (no_hit)
    /// if there is none, and what a search throws.
    ShownArticle show(const std::string& id, const Request& request);

  private:
    class Session;
    std::unique_ptr<Session> session_;
};

}  // namespace news
