// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>

#include "indexer/formats/newsml_g2.hpp"
#include "tests/fuzz/check_article.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    news::check_results(news::parse_newsml_g2({"seed", input}));
    return 0;
}
