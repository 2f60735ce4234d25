// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/analysis/analyzer.hpp"
#include "common/text.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    static news::Analyzer analyzer("en");
    std::size_t last_end = 0;
    std::uint32_t last_position = 0;
    for (const news::Token& token : analyzer.analyze(input)) {
        FUZZ_CHECK(token.bytes.begin >= last_end && token.bytes.end > token.bytes.begin &&
                   token.bytes.end <= size);
        FUZZ_CHECK(token.position > last_position);
        FUZZ_CHECK(!token.folded.empty() && token.folded.size() <= 200 && news::is_valid_utf8(token.folded));
        last_end = token.bytes.end;
        last_position = token.position;
    }
    return 0;
}
