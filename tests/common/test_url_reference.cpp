// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/url_reference.hpp"

using news::resolved_url;

BOOST_AUTO_TEST_SUITE(url_reference)

BOOST_AUTO_TEST_CASE(means_what_the_rules_for_addresses_say) {
    // The table of RFC 3986, 5.4, on its base.
    const std::pair<const char*, const char*> table[] = {
        {"g:h", "g:h"},
        {"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"},
        {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},
        {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"},
        {"g?y", "http://a/b/c/g?y"},
        {"#s", "http://a/b/c/d;p?q#s"},
        {"g#s", "http://a/b/c/g#s"},
        {"", "http://a/b/c/d;p?q"},
        {".", "http://a/b/c/"},
        {"./", "http://a/b/c/"},
        {"..", "http://a/b/"},
        {"../g", "http://a/b/g"},
        {"../..", "http://a/"},
        {"../../../g", "http://a/g"},
        {"g;x=1/../y", "http://a/b/c/y"},
    };
    for (const auto& [reference, address] : table) {
        BOOST_TEST_CONTEXT(reference) BOOST_TEST(resolved_url("http://a/b/c/d;p?q", reference) == address);
    }
}

BOOST_AUTO_TEST_CASE(what_has_no_base_stays) {
    BOOST_TEST(resolved_url("", "/a") == "/a");
    BOOST_TEST(resolved_url("not an address", "a") == "a");
    BOOST_TEST(resolved_url("https://a.example", "b") == "https://a.example/b");
    BOOST_TEST(resolved_url("https://a.example?q", "b") == "https://a.example/b");
}

BOOST_AUTO_TEST_SUITE_END()
