// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "tests/fuzz/check.hpp"

// Nothing but QueryError is thrown, what is said of a query stands on a column of it, and the canonical form
// parses to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    constexpr news::QueryContext context{{2018, 8, 7}};
    news::ParsedQuery parsed;
    try {
        parsed = news::parse_query(input, context);
    } catch (const news::QueryError& error) {
        FUZZ_CHECK(error.column() >= 1 && error.column() <= size + 1);
        FUZZ_CHECK(!error.problem().empty());
        return 0;
    }
    for (const news::QueryWarning& warning : parsed.warnings)
        FUZZ_CHECK(warning.column >= 1 && warning.column <= size + 1);
    const std::string canonical = news::canonical_text(parsed.root);
    FUZZ_CHECK(news::canonical_text(news::parse_query(canonical, context).root) == canonical);
    return 0;
}
