// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <xapian.h>

#include "common/archive/archive_directory.hpp"
#include "common/article.hpp"

namespace news {

/// Where an article stands in the archive.
struct ArticlePlace {
    std::size_t segment = 0;  // index into LiveSegments::names
    std::uint32_t document = 0;
    std::string unique_term;
    std::string versions;  // versions_value
    bool is_stub = false;
};

/// A stub that carries a term.
struct StubPlace {
    std::string unique_term;
    std::size_t segment = 0;  // index into LiveSegments::names
};

/// The live segments as their writer sees them: what is in them, and how it is taken out.
class LiveSegments {
  public:
    explicit LiveSegments(const ArchiveDirectory& archive);
    /// As if these were the live ones.
    LiveSegments(const ArchiveDirectory& archive, std::vector<std::string> names);

    const std::vector<std::string>& names() const { return names_; }

    /// The article with this unique term.
    std::optional<ArticlePlace> find(const std::string& unique_term) const;
    /// An article, no stub, that carries this link term.
    std::optional<ArticlePlace> find_linked(const std::string& link_term) const;
    Article article_at(const ArticlePlace& place) const;
    /// The stubs that carry this term.
    std::vector<StubPlace> stubs_with(const std::string& term) const;
    /// Whether an article or stub carries it that is not among `besides` (unique terms).
    bool is_held(const std::string& term, const std::unordered_set<std::string>& besides) const;

    /// Bytes on disk of each segment.
    std::vector<std::uint64_t> sizes() const;

  private:
    ArticlePlace place_of(std::size_t segment, Xapian::docid document, std::string unique_term) const;

    const ArchiveDirectory& archive_;
    std::vector<std::string> names_;
    std::vector<Xapian::Database> databases_;
};

/// Deletes articles from one segment, in one step on the disk. Unknown terms do no harm, so it may be
/// repeated.
void delete_from_segment(const std::filesystem::path& segment, const std::vector<std::string>& unique_terms);

/// Makes one new segment of several, by Xapian's own compaction.
void merge_segments(const std::vector<std::filesystem::path>& segments, const std::filesystem::path& into);

}  // namespace news
