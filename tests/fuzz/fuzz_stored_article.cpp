// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    try {
        const news::Article article = news::from_stored(input);
        FUZZ_CHECK(news::from_stored(news::to_stored(article)) == article);
    } catch (const news::Error&) {
        return 0;  // damaged, and said so
    }
    return 0;
}
