// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/article.hpp"
#include "indexer/build/live_segments.hpp"
#include "indexer/build/removed_articles.hpp"
#include "indexer/pipeline/record_gist.hpp"

namespace news {

/// What the archive says of an article that is to be added.
enum class Standing : std::uint8_t {
    added,      // it is not there, or only as a stub
    updated,    // another version of it is there
    unchanged,  // it is there as it is, now or as an earlier version, or at greater length
    removed,    // it was removed on purpose
};

/// An article on its way into the archive, and what the archive holds of it.
struct Candidate {
    Article article;  // its id is the one that it gets
    std::string given_id;
    std::string own_id;   // derived_id
    std::string version;  // content_version
    std::string address;  // url_key
    RecordGist gist;
    Standing standing = Standing::added;
    std::vector<ArticlePlace> replaced;  // the version or stub that it replaces
    std::optional<Article> held;         // that version
    std::vector<StubPlace> stubs;        // known by its headline or address only, until now
    std::vector<std::string> doubts;     // to tell the user
    bool was_removed = false;            // on purpose, and is brought back by force
};

/// Finds out whether an article is known. Whether two records are one article is told by their address, else
/// by the id that they were given, else by headline and day, else by all that they say.
class IdentityResolver {
  public:
    /// Both live longer than this. With `force` nothing is taken for removed or for unchanged because an
    /// earlier version was the same.
    IdentityResolver(const LiveSegments& live, const RemovedArticles& removed, bool force)
        : live_(live), removed_(removed), force_(force) {}

    /// Decides on id and standing from article, given_id and version.
    void resolve(Candidate& candidate) const;
    /// The same for an article that must go by its distinct_id, because the run has had another of its
    /// headline and day.
    void resolve_as_namesake(Candidate& candidate) const;

    /// Gives an article with an address the id that is made of it, because the one that it came with is
    /// another's.
    void take_own_id(Candidate& candidate) const;

    const LiveSegments& live() const { return live_; }

  private:
    void resolve_by_url(Candidate& candidate) const;
    void resolve_by_id(Candidate& candidate) const;
    void go_by_id(Candidate& candidate, std::string id) const;
    void resolve_by_headline(Candidate& candidate) const;
    void compare(Candidate& candidate, const ArticlePlace& place) const;
    static bool brings_versions(const Candidate& candidate, const ArticlePlace& place);
    bool holds(const ArticlePlace& place, const std::string& version) const;
    void finish(Candidate& candidate) const;

    const LiveSegments& live_;
    const RemovedArticles& removed_;
    bool force_;
};

/// What to tell the user: of an article that takes the place of one that has headline and paper or day all
/// others, so that it is hardly an edit of it (nothing if it may be one); of one whose id is already taken.
std::string doubt_about_replacing(const Article& older, const Article& newer);
std::string doubt_about_address(const std::string& id);

/// A candidate for an article just read; resolve() is still to come.
Candidate make_candidate(Article article);

}  // namespace news
