// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/output/fields/record_template.hpp"
#include "searcher/query/query_error.hpp"
#include "tests/fuzz/check.hpp"

// Nothing but QueryError is thrown, on a column of the template; what could be read fills records, whose ends
// stand only where they end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::Hit hit;
    hit.article.title = "a\nb" + std::string(1, '\0');
    try {
        const news::RecordTemplate record = news::RecordTemplate::parse(input);
        const std::string filled = record.filled(hit, {}, news::RecordEnd::line);
        FUZZ_CHECK(filled.ends_with('\n'));
        const std::string ended = record.filled(hit, {}, news::RecordEnd::zero_byte);
        FUZZ_CHECK(ended.ends_with('\0'));
        FUZZ_CHECK(std::count(ended.begin(), ended.end(), '\0') ==
                   1 + std::count(input.begin(), input.end(), '\0'));
    } catch (const news::QueryError& error) {
        FUZZ_CHECK(error.column() >= 1 && error.column() <= size + 1);
        FUZZ_CHECK(!error.problem().empty());
    }
    return 0;
}
