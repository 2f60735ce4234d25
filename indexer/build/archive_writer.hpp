// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/analysis/analyzer.hpp"
#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_lock.hpp"
#include "common/article.hpp"
#include "indexer/build/journal.hpp"
#include "indexer/build/live_segments.hpp"

namespace news {

/// What came of the articles that were put.
struct WriteCounts {
    std::uint64_t added = 0;          // articles that were not there, or only as a stub
    std::uint64_t related_added = 0;  // stubs
    std::uint64_t updated = 0;        // articles that replaced an older version of themselves
    std::uint64_t unchanged = 0;
};

/// Puts articles into an archive. They are held in memory until publish(), which makes one segment of them; a
/// large input is published in several steps by itself. What was not published when the writer is destroyed
/// is dropped. Keeps the archive's lock as long as it lives.
class ArchiveWriter {
  public:
    /// Makes the archive if the folder is missing or empty. Throws Error: locked, needs_upgrade, unusable.
    /// `command` is what other writers are told about this one.
    ArchiveWriter(ArchiveDirectory archive, const std::string& command);

    /// The article has an id. Its related posts become stubs unless the archive has them. Returns a warning
    /// if it replaces one that looks like another article (two papers that both count from 1), else nothing.
    std::string put(Article article);

    /// Writes and publishes what was put, then merges segments if there are too many.
    void publish();

    const WriteCounts& counts() const { return counts_; }

  private:
    struct Pending {
        Article article;
        std::string version;
    };

    bool is_namesake(const Article& article, const std::string& version) const;
    bool is_unchanged(const Article& article, const std::string& version,
                      const std::optional<ArticlePlace>& place) const;
    bool holds_under(std::string other_id, const Article& article) const;
    std::string replace_pending(Pending& pending, Pending newer);
    void supersede(const std::string& unique_term, std::size_t segment);
    std::unordered_set<std::string> pending_link_keys() const;
    void supersede_stubs(const std::unordered_set<std::string>& keys);
    std::vector<Article> stubs_to_write(std::unordered_set<std::string> known) const;
    bool is_held(const std::vector<std::string>& link_keys) const;
    bool is_free(const std::string& id) const;
    void write_segment(const std::filesystem::path& folder, const std::vector<Article>& stubs);
    void reopen();
    void forget_pending();
    void merge();
    void publish_merged(const std::vector<std::string>& merged, const std::string& into);
    std::string next_segment_name() const;

    ArchiveDirectory archive_;
    ArchiveLock lock_;
    Analyzer analyzer_;
    std::optional<LiveSegments> live_;

    std::vector<Pending> pending_;
    std::unordered_map<std::string, std::size_t> pending_by_id_;  // index into pending_
    std::vector<Article> pending_stubs_;                          // put as such
    std::uint64_t pending_bytes_ = 0;
    Deletions deletions_;
    std::unordered_set<std::string> superseded_;  // the unique terms in deletions_
    WriteCounts counts_;
};

}  // namespace news
