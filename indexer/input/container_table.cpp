// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/container_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "common/text.hpp"
#include "indexer/input/wide_text_source.hpp"

namespace news {
namespace {

using namespace std::string_view_literals;

bool is_gzip(std::string_view head) {
    return head.starts_with("\x1F\x8B\x08");
}

bool is_bzip2(std::string_view head) {
    return head.size() >= 10 && head.starts_with("BZh") && head[3] >= '1' && head[3] <= '9' &&
           (head.substr(4).starts_with("1AY&SY") || head.substr(4).starts_with("\x17\x72\x45\x38\x50\x90"));
}

bool is_xz(std::string_view head) {
    return head.starts_with(
        "\xFD"
        "7zXZ\0"sv);
}

bool is_zstd(std::string_view head) {
    return head.starts_with("\x28\xB5\x2F\xFD");
}

/// Office documents and e-books are zip archives whose first member says so: what is in them is no input.
bool is_document(std::string_view zip) {
    const std::string_view name = zip.substr(std::min(zip.size(), std::size_t{30}));
    return name.starts_with("[Content_Types].xml") || name.starts_with("mimetype");
}

bool is_zip(std::string_view head) {
    if (is_document(head)) return false;
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06\0\0"sv);
}

/// By the checksum of the first member's header: old archives have no other mark.
bool is_tar(std::string_view head) {
    constexpr std::size_t header_size = 512;
    constexpr std::size_t sum_at = 148;
    constexpr std::size_t sum_size = 8;
    if (head.size() < header_size || head.front() == '\0') return false;
    const std::string_view field = trim(head.substr(sum_at, sum_size - 2));
    unsigned expected = 0;
    const auto [end, failure] = std::from_chars(field.data(), field.data() + field.size(), expected, 8);
    if (failure != std::errc{} || end == field.data()) return false;
    unsigned sum = sum_size * ' ';  // as which the sum itself is counted
    for (std::size_t at = 0; at < header_size; ++at) {
        const bool is_sum = at >= sum_at && at < sum_at + sum_size;
        if (!is_sum) sum += static_cast<unsigned char>(head[at]);
    }
    return sum == expected;
}

bool is_warc(std::string_view head) {
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.1");
}

constexpr std::array<Container, 8> table{{
    {ContainerKind::gzip, "gzip", "compressed; of one or many members", is_gzip},
    {ContainerKind::bzip2, "bzip2", "compressed", is_bzip2},
    {ContainerKind::xz, "xz", "compressed", is_xz},
    {ContainerKind::zstd, "zstd", "compressed", is_zstd},
    {ContainerKind::tar, "tar", "an archive: each file in it is an input", is_tar},
    {ContainerKind::zip, "zip", "an archive: each file in it is an input", is_zip},
    {ContainerKind::warc, "warc", "a web crawl: each page in it is an input", is_warc},
    {ContainerKind::wide_text, "utf-16", "text in UTF-16 or UTF-32, with a byte order mark",
     begins_wide_text},
}};

}  // namespace

std::span<const Container> containers() {
    return table;
}

const Container* container_of(std::string_view head) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Container& container) { return container.looks_like(head); });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace news
