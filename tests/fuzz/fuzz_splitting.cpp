// SPDX-License-Identifier: GPL-2.0-or-later
// The first byte chooses how to split, the rest is split.
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/input/record_splitter.hpp"
#include "tests/fuzz/check.hpp"

namespace {

constexpr news::Splitting splittings[]{news::Splitting::whole, news::Splitting::lines,
                                       news::Splitting::json_array, news::Splitting::rows,
                                       news::Splitting::sgml_documents};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
    news::MemorySource source(input);
    news::InputWindow window(source);
    std::uint64_t next = 0;  // records stand one behind the other
    const auto take = [&](const news::Record& record) {
        FUZZ_CHECK(record.offset >= next || record.offset == 0);
        FUZZ_CHECK(record.offset <= input.size());
        next = record.offset;
        return true;
    };
    const auto reject = [&](const news::Rejection& rejection) { FUZZ_CHECK(!rejection.reason.empty()); };
    FUZZ_CHECK(news::split_records(splittings[data[0] % std::size(splittings)], window, {"seed", "seed"},
                                   {take, reject}));
    return 0;
}
