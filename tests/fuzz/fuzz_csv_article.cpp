// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/csv_article.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::looks_like_csv(input);
    const news::ParseResult result = news::parse_csv_article({"seed", std::string(input)});
    if (const auto* parsed = std::get_if<news::ParsedArticle>(&result)) {
        FUZZ_CHECK(!parsed->article.title.empty() || !parsed->article.text.empty());
        FUZZ_CHECK(news::is_valid_utf8(parsed->article.text) && news::is_valid_utf8(parsed->article.title));
    }
    return 0;
}
