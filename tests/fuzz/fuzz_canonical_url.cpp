// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/canonical_url.hpp"
#include "tests/fuzz/check.hpp"

// The form of the form is itself, and what does not count makes no difference.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string canonical = news::canonical_url(input);
    FUZZ_CHECK(news::canonical_url(canonical) == canonical);
    if (canonical.empty()) return 0;
    FUZZ_CHECK(canonical.starts_with("//") && canonical.size() > 2 &&
               canonical.find('#') == std::string::npos);
    FUZZ_CHECK(news::canonical_url("https:" + canonical + "#top") == canonical);
    const char next = canonical.find('?') == std::string::npos ? '?' : '&';
    FUZZ_CHECK(news::canonical_url("http:" + canonical + next + "utm_source=feed") == canonical);
    return 0;
}
