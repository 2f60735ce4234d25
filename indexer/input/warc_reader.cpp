// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/warc_reader.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "common/text.hpp"
#include "indexer/input/header_fields.hpp"
#include "indexer/input/record_splitter.hpp"

namespace news {
namespace {

constexpr std::size_t longest_header = std::size_t{64} << 10U;
constexpr std::size_t magic_size = 8;  // WARC/1.0
constexpr std::string_view line_ends = "\r\n";

/// A record that cannot be taken as it is; where to look for the next one, in the window.
struct Damage {
    std::string reason;
    std::size_t look_from;
};

bool begins_record(std::string_view bytes) {
    return bytes.starts_with("WARC/1.") || bytes.starts_with("WARC/0.1");
}

/// Some writers put the address in brackets, as the standard's drafts did.
std::string without_brackets(std::string_view url) {
    if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
    return repair_utf8(url);
}

std::optional<std::uint64_t> number_in(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<WarcRecord> WarcReader::next() {
    window_.drop(std::exchange(read_size_, 0));
    WarcRecord record;
    record.number = ++count_;
    record.offset = window_.offset();
    try {
        if (is_at_end_ || !skip_blank()) return std::nullopt;
        record.offset = window_.offset();
        read(record);
    } catch (const Damage& damage) {
        record.damage = damage.reason;
        recover(damage.look_from);
    } catch (const InputFailure& failure) {
        record.damage = failure.what();
        resume();
    }
    return record;
}

/// To the beginning of the next record.
bool WarcReader::skip_blank() {
    for (;;) {
        const std::size_t found = window_.bytes().find_first_not_of(line_ends);
        window_.drop(std::min(found, window_.bytes().size()));
        if (!window_.bytes().empty()) return true;
        if (!window_.grow()) return false;
    }
}

void WarcReader::read(WarcRecord& record) {
    std::uint64_t length = 0;
    const std::size_t header_size = read_header(record, length);
    if (length > largest_record) throw Damage{too_large(), header_size};
    read_block(record, header_size, length);
}

std::size_t WarcReader::read_header(WarcRecord& record, std::uint64_t& length) {
    grow_to(window_, magic_size);
    if (!begins_record(window_.bytes())) throw Damage{"no WARC record begins where one should", 1};
    std::size_t size = 0;
    while ((size = header_size_of(window_.bytes())) == std::string_view::npos) {
        if (window_.bytes().size() > longest_header || !window_.grow()) break;
    }
    if (size > longest_header) throw Damage{"the WARC header does not end", 1};
    const HeaderFields fields(window_.bytes().substr(0, size));
    record.type = ascii_lower(fields.value("WARC-Type"));
    record.url = without_brackets(fields.value("WARC-Target-URI"));
    record.content_type = fields.value("Content-Type");
    record.date = parse_iso_date(fields.value("WARC-Date")).date;
    record.is_part = !fields.value("WARC-Segment-Number").empty();
    const std::optional<std::uint64_t> number = number_in(fields.value("Content-Length"));
    if (!number) throw Damage{"the WARC header gives no length", size};
    length = *number;
    return size;
}

void WarcReader::read_block(WarcRecord& record, std::size_t begin, std::uint64_t length) {
    const std::size_t end = begin + static_cast<std::size_t>(length);
    if (!grow_to(window_, end))
        throw Damage{"the record is cut off, or the length in the WARC header is wrong", begin};
    if (!ends_at(end)) throw Damage{"the length in the WARC header is wrong", begin};
    record.block = window_.bytes().substr(begin, static_cast<std::size_t>(length));
    read_size_ = end;
}

/// Whether the input ends there, or the two line ends that should follow do, or another record begins behind
/// some line ends.
bool WarcReader::ends_at(std::size_t end) {
    constexpr std::size_t looked_at = 16;
    try {
        grow_to(window_, end + looked_at);
    } catch (const InputFailure&) {
        return true;  // of what comes next, and told there
    }
    const std::string_view rest = window_.bytes().substr(end);
    const std::size_t found = rest.find_first_not_of(line_ends);
    if (rest.starts_with("\r\n\r\n")) return true;
    return found == std::string_view::npos || (found > 0 && begins_record(rest.substr(found)));
}

void WarcReader::recover(std::size_t from) {
    try {
        is_at_end_ = !find_header(from);
    } catch (const InputFailure&) {
        resume();
    }
}

/// Drops what stands before the next line that begins a record.
bool WarcReader::find_header(std::size_t from) {
    for (from = from > 0 ? from - 1 : 0;;) {
        const std::size_t found = window_.bytes().find("\nWARC/", from);
        const std::size_t size = window_.bytes().size();
        if (found != std::string_view::npos && found + 1 + magic_size <= size) {
            if (begins_record(window_.bytes().substr(found + 1))) {
                window_.drop(found + 1);
                return true;
            }
            from = found + 1;
            continue;
        }
        const std::size_t kept = std::min(size, magic_size);
        window_.drop(size - kept);
        from = 0;
        if (!window_.grow()) return false;
    }
}

/// Behind damage of the input itself, as of a gzip member. What is left of the record is dropped.
void WarcReader::resume() {
    for (;;) {
        window_.drop(window_.bytes().size());
        is_at_end_ = !window_.resume();
        if (is_at_end_) return;
        try {
            // Mostly a record begins where the input can be read again.
            is_at_end_ = !grow_to(window_, 1);
            if (is_at_end_ || begins_record(window_.bytes()) || find_header(0)) return;
            is_at_end_ = true;
            return;
        } catch (const InputFailure&) {
            continue;
        }
    }
}

}  // namespace news
