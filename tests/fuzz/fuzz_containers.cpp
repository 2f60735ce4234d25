// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/input/archive_members.hpp"
#include "indexer/input/container_table.hpp"
#include "indexer/input/filtered_source.hpp"
#include "indexer/input/inflating_source.hpp"
#include "indexer/input/wide_text_source.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using namespace news;

/// Some of what the source gives; the rest is more of the same.
void read_some(ByteSource& source) {
    std::string buffer(4096, '\0');
    for (int i = 0; i < 256; ++i) {
        const std::size_t got = source.read(buffer);
        FUZZ_CHECK(got <= buffer.size());
        if (got == 0) return;
    }
}

void read_members(InputWindow& window, Packing packing, std::uint64_t size) {
    Expansion expansion(size);
    ArchiveMembers members(window, packing, expansion);
    for (int i = 0; i < 64; ++i) {
        const auto member = members.next();
        if (!member) return;
        FUZZ_CHECK(is_valid_utf8(member->name));
        try {
            if (!member->is_encrypted) read_some(members);
        } catch (const InputFailure&) {
            continue;
        }
    }
}

void read_gzip(InputWindow& window) {
    InflatingSource source(window, DeflateWrapping::gzip);
    for (int i = 0; i < 64; ++i) {
        try {
            return read_some(source);
        } catch (const InputFailure&) {
            if (!source.resume()) return;
        }
    }
}

void check_wide_text(ByteSource& source) {
    std::string text;
    std::string buffer(997, '\0');
    while (const std::size_t got = source.read(buffer))
        text.append(buffer, 0, got);
    FUZZ_CHECK(is_valid_utf8(text));
}

void read_container(ContainerKind kind, InputWindow& window, std::uint64_t size) {
    switch (kind) {
        case ContainerKind::gzip:
            return read_gzip(window);
        case ContainerKind::bzip2:
        case ContainerKind::xz:
        case ContainerKind::zstd: {
            FilteredSource source(window, kind == ContainerKind::bzip2 ? Compression::bzip2
                                          : kind == ContainerKind::xz  ? Compression::xz
                                                                       : Compression::zstd);
            return read_some(source);
        }
        case ContainerKind::tar:
            return read_members(window, Packing::tar, size);
        case ContainerKind::zip:
            return read_members(window, Packing::zip, size);
        case ContainerKind::wide_text: {
            WideTextSource source(window);
            return check_wide_text(source);
        }
        case ContainerKind::warc:
            return;  // has a target of its own
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const Container* container = container_of(input);
    if (container == nullptr) return 0;
    MemorySource source(input);
    InputWindow window(source);
    try {
        window.grow();
        read_container(container->kind, window, size);
    } catch (const InputFailure& failure) {
        FUZZ_CHECK(std::string_view(failure.what()) != "");
    }
    return 0;
}
