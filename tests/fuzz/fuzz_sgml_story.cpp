// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>

#include "indexer/formats/sgml_story.hpp"
#include "tests/fuzz/check_article.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    news::check_results(news::single_result(news::parse_sgml_story({"seed", input})));
    return 0;
}
