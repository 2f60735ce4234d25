// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string_view>

#include "common/text.hpp"
#include "indexer/input/inflating_source.hpp"
#include "indexer/input/warc_payload.hpp"
#include "tests/fuzz/check.hpp"

namespace {

void read_all(news::ByteSource& source, std::size_t most) {
    news::InputWindow window(source);
    news::WarcReader reader(window);
    std::size_t count = 0;
    std::uint64_t offset = 0;
    while (const auto record = reader.next()) {
        FUZZ_CHECK(++count <= most);
        FUZZ_CHECK(record->offset >= offset);
        offset = record->offset;
        FUZZ_CHECK(record->damage.empty() || record->block.empty());
        FUZZ_CHECK(news::is_valid_utf8(record->url));
        if (record->damage.empty()) news::payload_of(*record);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::MemorySource source(input);
    if (!input.starts_with('\x1F')) {
        read_all(source, size + 1);
        return 0;
    }
    news::InputWindow window(source);
    news::InflatingSource inflated(window, news::DeflateWrapping::gzip);
    read_all(inflated, std::size_t{1} << 30U);
    return 0;
}
