// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>

#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_feed.hpp"
#include "tests/fuzz/check_article.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    news::JsonReader reader;
    news::check_results(news::single_result(news::parse_json_article({"seed", input}, reader)));
    news::check_results(news::parse_json_feed({"seed", input}, reader));
    return 0;
}
