// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_check.hpp"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "common/archive/archive_database.hpp"
#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_snapshot.hpp"

namespace news {
namespace {

/// Documents between two calls of progress.
constexpr std::uint64_t progress_step = 500;

/// Names of unlinked posts that a note gives.
constexpr std::uint64_t most_posts_named = 3;

/// One try at a whole check, on one snapshot. Throws Xapian::DatabaseModifiedError if a writer came between.
class CheckRun {
  public:
    CheckRun(const ArchiveDirectory& archive, int version, const std::function<void(std::uint64_t)>& progress)
        : archive_(archive),
          index_version_(version),
          progress_(progress),
          snapshot_(take_snapshot(archive)),
          all_(snapshot_.together()) {}

    ArchiveCheck run() {
        check_.segments = snapshot_.segments.size() + snapshot_.closed.size();
        for (const ClosedSegment& segment : snapshot_.closed)
            add({FaultKind::segment, segment.name, 0, segment.reason});
        for (const SegmentSnapshot& segment : snapshot_.segments)
            check_segment(segment);
        check_ids();
        add_notes();
        return std::move(check_);
    }

  private:
    void add(ArchiveFault fault) {
        if (++check_.fault_counts[static_cast<std::size_t>(fault.kind)] <= most_faults_kept)
            check_.faults.push_back(std::move(fault));
    }

    /// A segment with damaged files is read as far as that goes.
    void check_segment(const SegmentSnapshot& segment) {
        check_files(segment);
        const std::string every_document;
        try {
            const Xapian::Database& database = segment.database;
            for (auto at = database.postlist_begin(every_document);
                 at != database.postlist_end(every_document); ++at)
                check_document(segment, *at);
        } catch (const Xapian::DatabaseModifiedError&) {
            throw;
        } catch (const Xapian::Error& error) {
            add({FaultKind::segment, segment.name, 0, as_error(error).what()});
        }
    }

    /// Xapian's own check. A writer that deletes in the segment meanwhile makes it see blocks of two states.
    void check_files(const SegmentSnapshot& segment) {
        const std::string folder = archive_.segment(segment.name).string();
        std::string complaint;
        try {
            if (const std::size_t faults = Xapian::Database::check(folder); faults != 0)
                complaint = counted(faults, "fault", "faults") + " in its files; xapian-check tells them";
        } catch (const Xapian::Error& error) {
            complaint = as_error(error).what();
        }
        if (complaint.empty()) return;
        if (was_changed(segment)) throw Xapian::DatabaseModifiedError("a writer changed the segment");
        add({FaultKind::segment, segment.name, 0, complaint});
    }

    /// Since the snapshot. Of a segment that was merged into another, some files may be gone and others not.
    bool was_changed(const SegmentSnapshot& segment) const {
        bool is_as_before = true;
        try {
            const Xapian::Database now(archive_.segment(segment.name).string());
            is_as_before = now.get_revision() == segment.database.get_revision();
        } catch (const Xapian::Error&) {
            // Damaged while it is live, on its way out otherwise.
        }
        const std::vector<std::string> live = archive_.live_segments();
        return !is_as_before || std::find(live.begin(), live.end(), segment.name) == live.end();
    }

    void check_document(const SegmentSnapshot& segment, Xapian::docid id) {
        if (++documents_ % progress_step == 0) progress_(documents_);
        const Xapian::Document document = segment.database.get_document(id);
        std::optional<Article> article;
        try {
            article = from_stored(document.get_data());
        } catch (const Error& error) {
            add({FaultKind::record, segment.name, id, error.what()});
            return;
        }
        if (segment.is_superseded(unique_term(article->id))) return;
        ++(article->kind == ArticleKind::stub ? check_.stubs : check_.articles);
        for (DocumentFault& fault : faults_of(document, *article, index_version_)) {
            add({fault.kind, segment.name, id,
                 fmt::format("{} (id {})", fault.message, without_controls(article->id))});
        }
        if (article->kind == ArticleKind::stub) check_stands_alone(*article, segment, id);
        check_links(*article);
    }

    /// A stub gives way to every record that can be known by one of its keys.
    void check_stands_alone(const Article& stub, const SegmentSnapshot& segment, Xapian::docid id) {
        if (is_between_publish_and_delete()) return;
        for (const std::string& key : link_keys(stub)) {
            if (all_.get_termfreq(link_term(key)) <= 1) continue;
            add({FaultKind::link, segment.name, id,
                 fmt::format("the related post stands beside what it stood for: \"{}\"",
                             without_controls(stub.title))});
            return;
        }
    }

    bool is_between_publish_and_delete() const {
        return std::any_of(snapshot_.segments.begin(), snapshot_.segments.end(),
                           [](const SegmentSnapshot& segment) { return !segment.superseded.empty(); });
    }

    /// Posts whose article has taken another headline stand for nothing, which is how it should be.
    void check_links(const Article& article) {
        for (const RelatedPost& post : article.related) {
            const std::vector<std::string> keys = link_keys(post);
            const bool is_linked = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
                return all_.term_exists(link_term(key));
            });
            if (keys.empty() || is_linked || ++unlinked_ > most_posts_named) continue;
            unlinked_posts_ += fmt::format("{}\"{}\" in {}", unlinked_posts_.empty() ? "" : ", ",
                                           without_controls(post.title), without_controls(article.id));
        }
    }

    /// Each unique term once, over all segments. Asked of the lists of terms, so that no ids need be held.
    void check_ids() {
        const std::string prefix{field(FieldId::id).prefix};
        for (auto term = all_.allterms_begin(prefix); term != all_.allterms_end(prefix); ++term) {
            if (term.get_termfreq() > 1) check_id(*term);
        }
    }

    void check_id(const std::string& unique_term) {
        std::uint64_t documents = 0;
        std::vector<std::string> holders;
        for (const SegmentSnapshot& segment : snapshot_.segments) {
            const Xapian::doccount held = segment.database.get_termfreq(unique_term);
            if (held == 0 || segment.is_superseded(unique_term)) continue;
            documents += held;
            holders.push_back(segment.name);
        }
        if (documents <= 1) return;
        const std::string id = without_controls(unique_term.substr(1));
        add({FaultKind::id, holders.front(), 0,
             fmt::format("id {} has {} documents, in {}", id, documents, join(holders, ", "))});
    }

    void add_notes() {
        if (index_version_ < index_version) {
            check_.notes.push_back(
                fmt::format("the index has version {}; newsindex rebuild adds what version {} has",
                            index_version_, index_version));
        }
        if (unlinked_ > 0) {
            check_.notes.push_back(
                fmt::format("{} linked to nothing, as an article was given another headline: {}{}",
                            counted(unlinked_, "related post is", "related posts are"), unlinked_posts_,
                            unlinked_ > most_posts_named ? ", ..." : ""));
        }
        if (std::filesystem::exists(archive_.journal_file()))
            check_.notes.emplace_back(
                "there is a journal: a writer is at work, or died; the next one ends it");
        const std::vector<std::string> live = archive_.live_segments();
        for (const std::string& name : archive_.segments_on_disk()) {
            if (std::find(live.begin(), live.end(), name) != live.end()) continue;
            check_.notes.push_back(fmt::format(
                "segments/{} is not live: a writer is at work, or died; the next one removes it", name));
        }
    }

    const ArchiveDirectory& archive_;
    int index_version_;
    const std::function<void(std::uint64_t)>& progress_;
    ArchiveSnapshot snapshot_;
    Xapian::Database all_;
    ArchiveCheck check_;
    std::uint64_t documents_ = 0;
    std::uint64_t unlinked_ = 0;
    std::string unlinked_posts_;
};

}  // namespace

std::uint64_t ArchiveCheck::fault_count() const {
    return std::accumulate(fault_counts.begin(), fault_counts.end(), std::uint64_t{0});
}

ArchiveCheck check_archive(const ArchiveDirectory& archive,
                           const std::function<void(std::uint64_t)>& progress) {
    const int version = open_settings(archive).index_version;
    constexpr int tries = 50;
    constexpr std::chrono::milliseconds pause{20};
    for (int left = tries; left > 0; --left, std::this_thread::sleep_for(pause)) {
        try {
            const std::vector<std::string> before = archive.live_segments();
            ArchiveCheck check = CheckRun{archive, version, progress}.run();
            // A fault that was seen while a writer changed the segments may be the writer's.
            if (check.fault_count() == 0 || archive.live_segments() == before) return check;
        } catch (const Xapian::DatabaseModifiedError&) {
            continue;  // a writer has deleted in a segment; the next snapshot is without that
        } catch (const Xapian::Error& error) {
            throw as_error(error);
        }
    }
    throw Error(ExitCode::unusable, "the archive changes faster than it can be checked",
                "Check it when no newsindex add is at work.");
}

}  // namespace news
