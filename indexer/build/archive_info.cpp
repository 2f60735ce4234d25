// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_info.hpp"

#include <algorithm>

#include "common/terms.hpp"
#include "indexer/build/archive_snapshot.hpp"
#include "indexer/build/posting_intersection.hpp"
#include "indexer/build/undisturbed.hpp"

namespace news {
namespace {

/// "20180807" -> "2018-08-07".
std::string dashed(std::string digits) {
    if (digits.size() > 6) digits.insert(6, 1, '-');
    if (digits.size() > 4) digits.insert(4, 1, '-');
    return digits;
}

/// The first and last of all dates, from the day terms and the marks of those known less precisely.
void add_date_span(const Xapian::Database& database, ArchiveInfo& info) {
    for (const std::string_view date_prefix : {prefix::day, prefix::month_only, prefix::year_only}) {
        const std::string start{date_prefix};
        for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
            const std::string date = dashed((*term).substr(start.size()));
            if (info.earliest.empty() || date < info.earliest) info.earliest = date;
            info.latest = std::max(info.latest, date);
        }
    }
}

/// A year's term is carried by articles and stubs.
void add_years(const Xapian::Database& database, ArchiveInfo& info) {
    const std::string start{prefix::year};
    const std::string stub = kind_term(ArticleKind::stub);
    for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
        std::uint64_t articles = term.get_termfreq();
        each_with_both(database, *term, stub, [&](Xapian::docid) { --articles; });
        if (articles != 0) info.years.push_back({(*term).substr(start.size()), articles});
    }
}

std::uint64_t count_terms(const Xapian::Database& segment) {
    std::uint64_t count = 0;
    for (auto term = segment.allterms_begin(); term != segment.allterms_end(); ++term)
        ++count;
    return count;
}

/// Each segment apart: to merge their lists of terms costs more than to read them.
void add_segments(const ArchiveDirectory& archive, ArchiveInfo& info) {
    const ArchiveSnapshot snapshot = take_snapshot(archive);
    info.segments = snapshot.segments.size() + snapshot.closed.size();
    for (const SegmentSnapshot& segment : snapshot.segments) {
        info.terms += count_terms(segment.database);
        for (std::size_t table = 0; table < table_names.size(); ++table) {
            std::error_code gone;
            const std::string file = std::string(table_names[table]) + ".glass";
            const std::uintmax_t bytes =
                std::filesystem::file_size(archive.segment(segment.name) / file, gone);
            if (!gone) info.table_bytes[table] += bytes;
        }
    }
}

std::uint64_t size_of(const std::filesystem::path& folder) {
    std::uint64_t size = 0;
    // A writer may take a file away while we look: what is gone has no size.
    std::error_code gone;
    for (std::filesystem::recursive_directory_iterator at(folder, gone), end; !gone && at != end;
         at.increment(gone)) {
        std::error_code ignored;
        const std::uintmax_t bytes = at->is_regular_file(ignored) ? at->file_size(ignored) : 0;
        if (!ignored) size += bytes;
    }
    return size;
}

ArchiveInfo read_once(const ArchiveDirectory& archive) {
    ArchiveInfo info;
    const Xapian::Database database = open_database(archive);
    info.articles = database.get_termfreq(kind_term(ArticleKind::article));
    info.stubs = database.get_termfreq(kind_term(ArticleKind::stub));
    info.undated = database.get_termfreq(std::string(prefix::undated));
    add_date_span(database, info);
    add_years(database, info);
    add_segments(archive, info);
    return info;
}

}  // namespace

ArchiveInfo read_archive_info(const ArchiveDirectory& archive) {
    ArchiveSettings settings = open_settings(archive);
    ArchiveInfo info = read_undisturbed([&] { return read_once(archive); });
    info.settings = std::move(settings);
    info.bytes = size_of(archive.root());
    info.xapian_version = Xapian::version_string();
    return info;
}

}  // namespace news
