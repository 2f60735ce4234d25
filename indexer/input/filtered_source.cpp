// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/filtered_source.hpp"

#include <archive.h>
#include <fmt/format.h>

namespace news {
namespace {

struct FilterRow {
    std::string_view name;
    int (*support)(::archive*);
};

const FilterRow& row_of(Compression compression) {
    static constexpr FilterRow rows[]{{"bzip2", ::archive_read_support_filter_bzip2},
                                      {"xz", ::archive_read_support_filter_xz},
                                      {"zstd", ::archive_read_support_filter_zstd}};
    return rows[static_cast<std::size_t>(compression)];
}

}  // namespace

FilteredSource::FilteredSource(InputWindow& window, Compression compression)
    : compression_(compression), archive_(window) {
    row_of(compression).support(archive_.get());
    ::archive_read_support_format_raw(archive_.get());
    ::archive_read_support_format_empty(archive_.get());
    try {
        archive_.open();
    } catch (const InputFailure&) {
        fail();
    }
    ::archive_entry* entry = nullptr;
    const int status = ::archive_read_next_header(archive_.get(), &entry);
    is_empty_ = status == ARCHIVE_EOF;
    if (!is_empty_ && status < ARCHIVE_WARN) fail();
}

std::size_t FilteredSource::read(std::span<char> buffer) {
    if (!failure_.empty()) throw InputFailure(failure_);
    if (is_empty_) return 0;
    const auto got = ::archive_read_data(archive_.get(), buffer.data(), buffer.size());
    if (got < 0) fail();
    return static_cast<std::size_t>(got);
}

void FilteredSource::fail() {
    failure_ =
        fmt::format("the {} data is damaged or cut off: {}", row_of(compression_).name, archive_.message());
    throw InputFailure(failure_);
}

}  // namespace news
