// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_info.hpp"

#include <algorithm>

#include "common/archive/archive_database.hpp"
#include "common/terms.hpp"

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

}  // namespace

ArchiveInfo read_archive_info(const ArchiveDirectory& archive) {
    ArchiveInfo info;
    info.settings = open_settings(archive);
    translating_xapian_errors([&] {
        const Xapian::Database database = open_database(archive);
        const Field& kind = field(FieldId::kind);
        info.articles = database.get_termfreq(value_term(kind, name_of(ArticleKind::article)));
        info.stubs = database.get_termfreq(value_term(kind, name_of(ArticleKind::stub)));
        info.undated = database.get_termfreq(std::string(prefix::undated));
        add_date_span(database, info);
    });
    info.segments = archive.live_segments().size();
    info.bytes = size_of(archive.root());
    info.xapian_version = Xapian::version_string();
    return info;
}

}  // namespace news
