// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_writer.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/build/article_analysis.hpp"
#include "indexer/build/merge_policy.hpp"
#include "indexer/build/segment_writer.hpp"

namespace news {
namespace {

namespace fs = std::filesystem;

/// Articles held in memory before a segment is made of them. Bytes, 64 MiB.
constexpr std::uint64_t batch_size = std::uint64_t{64} << 20U;

/// About what an article takes while it waits. Bytes.
std::uint64_t size_in_memory(const Article& article) {
    std::uint64_t size = sizeof(Article) + article.title.size() + article.text.size();
    for (const RelatedPost& post : article.related)
        size += sizeof(RelatedPost) + post.title.size() + post.url.size();
    return size;
}

/// Empty unless headline and paper or day are all others: then it is hardly an edit of the same article.
std::string doubt_about_replacing(const Article& older, const Article& newer) {
    if (older.kind == ArticleKind::stub || folded_words(older.title) == folded_words(newer.title)) return {};
    const auto day = [](const Article& article) {
        return article.published ? day_digits(*article.published) : "";
    };
    if (older.source == newer.source && day(older) == day(newer)) return {};
    return fmt::format("id {} was another article's, which it replaces: \"{}\"", newer.id, older.title);
}

}  // namespace

ArchiveWriter::ArchiveWriter(ArchiveDirectory archive, const std::string& command)
    : archive_(with_archive_folders(std::move(archive))),
      lock_(archive_.lock_file(), command),
      analyzer_(prepare_archive(archive_).default_language) {
    reopen();
}

void ArchiveWriter::reopen() {
    live_.emplace(archive_);
}

std::string ArchiveWriter::put(Article article) {
    if (article.kind == ArticleKind::stub) {
        pending_stubs_.push_back(std::move(article));
        return {};
    }
    std::string version = content_version(article);
    if (is_namesake(article, version)) {
        article.id = distinct_id(article);
        version = content_version(article);
    }
    if (const auto found = pending_by_id_.find(article.id); found != pending_by_id_.end()) {
        return replace_pending(pending_[found->second], {std::move(article), std::move(version)});
    }
    const std::string term = unique_term(article.id);
    const std::optional<ArticlePlace> place = live_->find(term);
    if (is_unchanged(article, version, place)) {
        ++counts_.unchanged;
        return {};
    }
    std::string doubt;
    if (place) {
        doubt = doubt_about_replacing(live_->article_at(*place), article);
        supersede(term, place->segment);
    }
    ++(place && !place->is_stub ? counts_.updated : counts_.added);
    pending_bytes_ += size_in_memory(article);
    pending_by_id_.emplace(article.id, pending_.size());
    pending_.push_back({std::move(article), std::move(version)});
    if (pending_bytes_ >= batch_size) publish();
    return doubt;
}

/// Whether the archive holds another article under the id that this one would get by its headline and date.
bool ArchiveWriter::is_namesake(const Article& article, const std::string& version) const {
    if (!article.url.empty() || article.id != derived_id(article)) return false;
    const std::optional<ArticlePlace> place = live_->find(unique_term(article.id));
    if (!place || place->is_stub || place->version == version) return false;
    const Article held = live_->article_at(*place);
    return held.origin != article.origin && !resembles(held, article);
}

/// An id that comes twice in one batch: the later version holds.
std::string ArchiveWriter::replace_pending(Pending& pending, Pending newer) {
    const bool is_same = pending.version == newer.version;
    ++(is_same ? counts_.unchanged : counts_.updated);
    if (is_same) return {};
    std::string doubt = doubt_about_replacing(pending.article, newer.article);
    pending = std::move(newer);
    return doubt;
}

/// Namesakes, with one headline and date, get their ids in the order in which they come; in another order
/// each may be here under the id that the other would have got.
bool ArchiveWriter::is_unchanged(const Article& article, const std::string& version,
                                 const std::optional<ArticlePlace>& place) const {
    if (place && place->version == version) return true;
    if (!article.url.empty()) return false;
    const std::string derived = derived_id(article);
    if (article.id == derived) return place && holds_under(distinct_id(article), article);
    return !place && article.id == distinct_id(article) && holds_under(derived, article);
}

bool ArchiveWriter::holds_under(std::string other_id, const Article& article) const {
    const std::optional<ArticlePlace> place = live_->find(unique_term(other_id));
    if (!place) return false;
    Article other = article;
    other.id = std::move(other_id);
    return place->version == content_version(other);
}

void ArchiveWriter::supersede(const std::string& unique_term, std::size_t segment) {
    if (superseded_.insert(unique_term).second) deletions_[live_->names()[segment]].push_back(unique_term);
}

/// By what the articles of the batch can be known.
std::unordered_set<std::string> ArchiveWriter::pending_link_keys() const {
    std::unordered_set<std::string> keys;
    for (const Pending& pending : pending_) {
        for (std::string& key : link_keys(pending.article))
            keys.insert(std::move(key));
    }
    return keys;
}

/// The stubs whose articles, of these keys, are in the batch.
void ArchiveWriter::supersede_stubs(const std::unordered_set<std::string>& keys) {
    for (const std::string& key : keys) {
        for (const StubPlace& stub : live_->stubs_with(link_term(key)))
            supersede(stub.unique_term, stub.segment);
    }
}

/// Whether the archive will hold a record of one of these keys besides the batch.
bool ArchiveWriter::is_held(const std::vector<std::string>& link_keys) const {
    return std::any_of(link_keys.begin(), link_keys.end(),
                       [&](const std::string& key) { return live_->is_held(link_term(key), superseded_); });
}

/// Whether no article will have this id.
bool ArchiveWriter::is_free(const std::string& id) const {
    const std::string term = unique_term(id);
    return !pending_by_id_.contains(id) && (superseded_.contains(term) || !live_->find(term));
}

/// Which related posts need a stub is known only when the batch is whole: an article may come behind the one
/// that lists it, or take back what it listed.
std::vector<Article> ArchiveWriter::stubs_to_write(std::unordered_set<std::string> known) const {
    std::vector<Article> stubs;
    const auto consider = [&](Article stub) {
        const std::vector<std::string> keys = link_keys(stub);
        const bool is_known = std::any_of(keys.begin(), keys.end(),
                                          [&](const std::string& key) { return known.contains(key); });
        known.insert(keys.begin(), keys.end());
        if (!is_known && !keys.empty() && !is_held(keys) && is_free(stub.id))
            stubs.push_back(std::move(stub));
    };
    // What was put as a stub may say more than a list does.
    for (const Article& stub : pending_stubs_)
        consider(stub);
    for (const Pending& pending : pending_) {
        for (const RelatedPost& post : pending.article.related)
            consider(stub_of(post));
    }
    return stubs;
}

void ArchiveWriter::publish() {
    std::unordered_set<std::string> keys = pending_link_keys();
    supersede_stubs(keys);
    const std::vector<Article> stubs = stubs_to_write(std::move(keys));
    if (pending_.empty() && stubs.empty()) {
        forget_pending();
        return;
    }
    const std::string name = next_segment_name();
    const fs::path folder = archive_.segment(name);
    try {
        write_segment(folder, stubs);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        throw;
    }
    std::vector<std::string> segments = live_->names();
    segments.push_back(name);
    publish_with_deletions(archive_, segments, deletions_);
    counts_.related_added += stubs.size();
    forget_pending();
    reopen();
    merge();
}

void ArchiveWriter::write_segment(const fs::path& folder, const std::vector<Article>& stubs) {
    const std::unique_ptr<SegmentWriter> writer = make_segment_writer(folder);
    for (const Pending& pending : pending_)
        writer->add(analyze_article(pending.article, analyzer_));
    for (const Article& stub : stubs)
        writer->add(analyze_article(stub, analyzer_));
    writer->finish();
    sync_directory(archive_.segments_directory());
}

void ArchiveWriter::forget_pending() {
    pending_.clear();
    pending_by_id_.clear();
    pending_stubs_.clear();
    pending_bytes_ = 0;
    deletions_.clear();
    superseded_.clear();
}

void ArchiveWriter::merge() {
    const std::vector<std::uint64_t> sizes = live_->sizes();
    std::vector<std::string> merged;
    for (const std::size_t index : segments_to_merge(sizes))
        merged.push_back(live_->names()[index]);
    if (merged.empty()) return;
    std::vector<fs::path> folders;
    for (const std::string& name : merged)
        folders.push_back(archive_.segment(name));
    const std::string into = next_segment_name();
    try {
        merge_segments(folders, archive_.segment(into));
        sync_directory(archive_.segments_directory());
    } catch (const Error&) {
        // The articles are published; that there are many segments only costs time. The next add tries again.
        std::error_code ignored;
        fs::remove_all(archive_.segment(into), ignored);
        return;
    }
    publish_merged(merged, into);
}

void ArchiveWriter::publish_merged(const std::vector<std::string>& merged, const std::string& into) {
    std::vector<std::string> segments;
    for (const std::string& name : live_->names()) {
        if (std::find(merged.begin(), merged.end(), name) == merged.end()) segments.push_back(name);
    }
    segments.push_back(into);
    archive_.publish(segments);
    reopen();
    // A reader that still has them open opens the archive anew.
    for (const std::string& name : merged)
        fs::remove_all(archive_.segment(name));
}

std::string ArchiveWriter::next_segment_name() const {
    const std::vector<std::string> names = archive_.segments_on_disk();
    const unsigned long last = names.empty() ? 0 : std::strtoul(names.back().c_str(), nullptr, 10);
    return fmt::format("{:06}", last + 1);
}

}  // namespace news
