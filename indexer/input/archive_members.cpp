// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/archive_members.hpp"

#include <algorithm>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

/// Text has no holes; disks make some of a block's size. Bytes.
constexpr std::uint64_t largest_hole = std::uint64_t{1} << 20U;

bool is_hidden(std::string_view name) {
    const auto parts = split(name, '/');
    const bool has_hidden_part = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
        return part.starts_with('.') && part != "." && part != "..";
    });
    return has_hidden_part || name.starts_with("__MACOSX/");
}

/// The name as UTF-8 if the archive tells which letters it means, else its bytes.
std::string name_of(::archive_entry* entry, std::uint64_t number) {
    if (const char* name = ::archive_entry_pathname_utf8(entry)) return repair_utf8(name);
    if (const char* name = ::archive_entry_pathname(entry)) return repair_utf8(name);
    return fmt::format("member {}", number);
}

bool is_file(::archive_entry* entry) {
    return ::archive_entry_filetype(entry) == AE_IFREG && ::archive_entry_hardlink(entry) == nullptr;
}

}  // namespace

ArchiveMembers::ArchiveMembers(InputWindow& window, Packing packing, Expansion& expansion)
    : packing_(packing), expansion_(expansion), archive_(window) {
    if (packing == Packing::zip) {
        ::archive_read_support_format_zip_streamable(archive_.get());
    } else {
        ::archive_read_support_format_tar(archive_.get());
    }
    archive_.open();
}

std::optional<ArchiveMembers::Member> ArchiveMembers::next() {
    for (;;) {
        ::archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(archive_.get(), &entry);
        if (status == ARCHIVE_EOF) return std::nullopt;
        if (status == ARCHIVE_RETRY) continue;
        if (status < ARCHIVE_WARN) fail();
        ++count_;
        Member member{name_of(entry, count_), ::archive_entry_is_encrypted(entry) != 0};
        if (!is_file(entry) || is_hidden(member.name)) continue;
        if (packing_ == Packing::zip) meter_.emplace(expansion_);
        block_ = {};
        hole_ = position_ = 0;
        return member;
    }
}

bool ArchiveMembers::next_block() {
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = ::archive_read_data_block(archive_.get(), &bytes, &size, &offset);
    if (status == ARCHIVE_EOF) return false;
    if (status != ARCHIVE_OK) fail();
    const auto begin = static_cast<std::uint64_t>(offset);
    hole_ = begin > position_ ? begin - position_ : 0;
    if (hole_ > largest_hole) throw InputFailure("a file with holes in it, which no text has");
    if (meter_) meter_->add(size);
    block_ = {static_cast<const char*>(bytes), size};
    position_ += hole_ + size;
    return true;
}

std::size_t ArchiveMembers::read(std::span<char> buffer) {
    while (hole_ == 0 && block_.empty()) {
        if (!next_block()) return 0;
    }
    if (hole_ > 0) {
        const std::size_t size = std::min<std::uint64_t>(hole_, buffer.size());
        std::fill_n(buffer.begin(), size, '\0');
        hole_ -= size;
        return size;
    }
    const std::size_t size = block_.copy(buffer.data(), buffer.size());
    block_.remove_prefix(size);
    return size;
}

void ArchiveMembers::fail() {
    throw InputFailure(fmt::format("the {} archive is damaged or cut off: {}",
                                   packing_ == Packing::zip ? "zip" : "tar", archive_.message()));
}

}  // namespace news
