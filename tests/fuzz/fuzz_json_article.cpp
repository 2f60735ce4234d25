// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/json_article.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::JsonReader reader;
    const news::ParseResult result = news::parse_json_article({"seed", std::string(input)}, reader);
    if (const auto* parsed = std::get_if<news::ParsedArticle>(&result)) {
        const news::Article& article = parsed->article;
        FUZZ_CHECK(!article.title.empty() || !article.text.empty());
        FUZZ_CHECK(news::is_valid_utf8(article.text) && news::is_valid_utf8(article.title));
        FUZZ_CHECK(!article.published || news::why_impossible(*article.published).empty());
    }
    return 0;
}
