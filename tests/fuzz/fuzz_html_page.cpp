// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/formats/html_page.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "tests/fuzz/check.hpp"

// What is understood of any bytes is valid text in paragraphs, and never nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    news::FormatTools tools;
    for (const bool keeps_short : {false, true}) {
        tools.keeps_short = keeps_short;
        const news::ParseResult result = news::parse_html_page({"seed", std::string(input)}, tools);
        const auto* parsed = std::get_if<news::ParsedArticle>(&result);
        if (parsed == nullptr) continue;
        const news::Article& article = parsed->article;
        FUZZ_CHECK(news::is_valid_utf8(article.text) && news::is_valid_utf8(article.title));
        FUZZ_CHECK(!article.text.empty() || (keeps_short && !article.title.empty()));
        FUZZ_CHECK(article.text == news::normalized_paragraphs(article.text));
    }
    return 0;
}
