// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/article_json.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/plain_text.hpp"
#include "tests/fuzz/check.hpp"

// What is understood of any bytes is valid text, and is understood the same when it is read back from JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const news::ParseResult result = news::parse_plain_text({"seed", std::string(input)});
    const auto* parsed = std::get_if<news::ParsedArticle>(&result);
    if (parsed == nullptr) return 0;
    FUZZ_CHECK(news::is_valid_utf8(parsed->article.text) && news::is_valid_utf8(parsed->article.title));
    FUZZ_CHECK(!parsed->article.text.empty() || !parsed->article.title.empty());
    news::JsonReader reader;
    const news::ParseResult again =
        news::parse_json_article({"again", news::to_json_line(parsed->article)}, reader);
    const auto* reread = std::get_if<news::ParsedArticle>(&again);
    FUZZ_CHECK(reread != nullptr);
    FUZZ_CHECK(reread->article.title == parsed->article.title);
    FUZZ_CHECK(reread->article.text == parsed->article.text);
    FUZZ_CHECK(reread->article.published == parsed->article.published);
    FUZZ_CHECK(reread->article.related == parsed->article.related);
    return 0;
}
