// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "tests/fuzz/check.hpp"

// Nothing but QueryError is thrown, and the canonical form parses to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::string canonical;
    try {
        canonical = news::canonical_text(news::parse_query(input, news::QueryContext{{2018, 8, 7}}).root);
    } catch (const news::QueryError&) {
        return 0;
    }
    FUZZ_CHECK(news::canonical_text(news::parse_query(canonical, news::QueryContext{{2018, 8, 7}}).root) ==
               canonical);
    return 0;
}
