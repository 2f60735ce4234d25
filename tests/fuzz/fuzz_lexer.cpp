// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/query/lexer.hpp"
#include "tests/fuzz/check.hpp"

// Tokens stand in the query one behind the other, their text within them, and the last one is its end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::LexedQuery lexed;
    try {
        lexed = news::lex_query(input);
    } catch (const news::QueryError& error) {
        FUZZ_CHECK(error.column() >= 1 && error.column() <= size + 1);
        return 0;
    }
    FUZZ_CHECK(!lexed.tokens.empty() && lexed.tokens.back().kind == news::QueryToken::Kind::end);
    std::size_t last_end = 0;
    for (const news::QueryToken& token : lexed.tokens) {
        FUZZ_CHECK(token.bytes.begin >= last_end && token.bytes.end >= token.bytes.begin &&
                   token.bytes.end <= size);
        FUZZ_CHECK(token.text_begin >= token.bytes.begin);
        FUZZ_CHECK(input.substr(token.text_begin).starts_with(token.text));
        last_end = token.bytes.end;
    }
    for (const news::QueryWarning& warning : lexed.warnings)
        FUZZ_CHECK(warning.column >= 1 && warning.column <= size + 1);
    return 0;
}
