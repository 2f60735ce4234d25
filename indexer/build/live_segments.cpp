// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/live_segments.hpp"

#include <algorithm>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/build/posting_intersection.hpp"

namespace news {
namespace {

const std::string& stub_term() {
    static const std::string term = kind_term(ArticleKind::stub);
    return term;
}

bool has_term(const Xapian::Database& database, Xapian::docid document, const std::string& term) {
    Xapian::PostingIterator posting = database.postlist_begin(term);
    if (posting == database.postlist_end(term)) return false;
    posting.skip_to(document);
    return posting != database.postlist_end(term) && *posting == document;
}

/// The unique term of a document, from its term list.
std::string unique_term_of(const Xapian::Database& database, Xapian::docid document) {
    const std::string unique_prefix{field(FieldId::id).prefix};
    Xapian::TermIterator term = database.termlist_begin(document);
    term.skip_to(unique_prefix);
    return term != database.termlist_end(document) && (*term).starts_with(unique_prefix) ? *term
                                                                                         : std::string{};
}

}  // namespace

LiveSegments::LiveSegments(const ArchiveDirectory& archive)
    : LiveSegments(archive, archive.live_segments()) {}

LiveSegments::LiveSegments(const ArchiveDirectory& archive, std::vector<std::string> names)
    : archive_(archive), names_(std::move(names)) {
    translating_xapian_errors([&] {
        for (const std::string& name : names_)
            databases_.emplace_back(archive.segment(name).string());
    });
}

std::optional<ArticlePlace> LiveSegments::find(const std::string& unique_term) const {
    return translating_xapian_errors([&]() -> std::optional<ArticlePlace> {
        for (std::size_t i = 0; i < databases_.size(); ++i) {
            const Xapian::Database& database = databases_[i];
            const Xapian::PostingIterator posting = database.postlist_begin(unique_term);
            if (posting == database.postlist_end(unique_term)) continue;
            return place_of(i, *posting, unique_term);
        }
        return std::nullopt;
    });
}

std::optional<ArticlePlace> LiveSegments::find_linked(const std::string& link_term) const {
    return translating_xapian_errors([&]() -> std::optional<ArticlePlace> {
        for (std::size_t i = 0; i < databases_.size(); ++i) {
            const Xapian::Database& database = databases_[i];
            for (auto at = database.postlist_begin(link_term); at != database.postlist_end(link_term); ++at) {
                if (!has_term(database, *at, stub_term()))
                    return place_of(i, *at, unique_term_of(database, *at));
            }
        }
        return std::nullopt;
    });
}

ArticlePlace LiveSegments::place_of(std::size_t segment, Xapian::docid document,
                                    std::string unique_term) const {
    const Xapian::Database& database = databases_[segment];
    return {segment, document, std::move(unique_term),
            database.get_document(document).get_value(static_cast<Xapian::valueno>(Slot::version)),
            has_term(database, document, stub_term())};
}

Article LiveSegments::article_at(const ArticlePlace& place) const {
    return translating_xapian_errors(
        [&] { return from_stored(databases_[place.segment].get_document(place.document).get_data()); });
}

std::vector<StubPlace> LiveSegments::stubs_with(const std::string& term) const {
    return translating_xapian_errors([&] {
        std::vector<StubPlace> stubs;
        for (std::size_t i = 0; i < databases_.size(); ++i) {
            const Xapian::Database& database = databases_[i];
            each_with_both(database, term, stub_term(), [&](Xapian::docid document) {
                stubs.push_back({unique_term_of(database, document), i});
            });
        }
        return stubs;
    });
}

bool LiveSegments::is_held(const std::string& term, const std::unordered_set<std::string>& besides) const {
    return translating_xapian_errors([&] {
        return std::any_of(databases_.begin(), databases_.end(), [&](const Xapian::Database& database) {
            for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
                if (besides.empty() || !besides.contains(unique_term_of(database, *at))) return true;
            }
            return false;
        });
    });
}

std::vector<std::uint64_t> LiveSegments::sizes() const {
    std::vector<std::uint64_t> sizes;
    for (const std::string& name : names_) {
        std::uint64_t size = 0;
        for (const auto& file : std::filesystem::directory_iterator(archive_.segment(name)))
            size += file.file_size();
        sizes.push_back(size);
    }
    return sizes;
}

void delete_from_segment(const std::filesystem::path& segment, const std::vector<std::string>& unique_terms) {
    translating_xapian_errors([&] {
        Xapian::WritableDatabase database(segment.string(), Xapian::DB_OPEN);
        for (const std::string& term : unique_terms)
            database.delete_document(term);
        database.commit();
    });
}

void merge_segments(const std::vector<std::filesystem::path>& segments, const std::filesystem::path& into) {
    translating_xapian_errors([&] {
        Xapian::Database all;
        for (const std::filesystem::path& segment : segments)
            all.add_database(Xapian::Database{segment.string()});
        all.compact(into.string());
    });
    sync_directory(into);
}

}  // namespace news
