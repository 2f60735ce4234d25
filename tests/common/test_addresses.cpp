// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/addresses.hpp"

using namespace news;

namespace {

std::string address_in(const std::string& text) {
    return text.substr(0, end_of_web_address(text, 0));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(addresses)

BOOST_AUTO_TEST_CASE(scheme_or_www_begins_an_address) {
    for (const std::string text : {"http://a", "https://a.b", "HTTPS://A.B", "www.a", "WWW.a", "http://www.a",
                                   "https://émile.fr", "https://1.2.3.4"})
        BOOST_TEST(begins_web_address(text, 0), text);
    for (const std::string text :
         {"", "a.b", "http://", "https:// a", "www.", "www..a", "http:/a", "xhttp://a"})
        BOOST_TEST(!begins_web_address(text, 0), text);
    BOOST_TEST(begins_web_address("see www.a", 4));
    BOOST_TEST(!begins_web_address("see www.a", 0));
}

BOOST_AUTO_TEST_CASE(an_address_ends_before_the_punctuation_around_it) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"https://a.b/c d", "https://a.b/c"},
        {"https://a.b/c.", "https://a.b/c"},
        {"https://a.b/c?!,", "https://a.b/c"},
        {"https://a.b/c?d=e&f#g;", "https://a.b/c?d=e&f#g"},
        {"https://a.b/c)", "https://a.b/c"},
        {"https://a.b/c\" and", "https://a.b/c"},
        {"<https://a.b>", ""},
        {"https://a.b/c*", "https://a.b/c"},
        {"https://a.b/", "https://a.b/"},
        {"https://a.b/été»", "https://a.b/été"},
        {"www.a.b\nwww", "www.a.b"},
    };
    for (const auto& [text, address] : cases) {
        if (!address.empty()) BOOST_TEST(address_in(text) == address, text);
    }
}

BOOST_AUTO_TEST_CASE(a_very_long_address_is_cut) {
    const std::string text = "http://a/" + std::string(5'000, 'b');
    BOOST_TEST(address_in(text).size() == 2'000U);
}

BOOST_AUTO_TEST_CASE(the_host_is_without_scheme_www_and_path) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"https://www.reuters.com/a-b", "reuters.com"},
        {"http://a.b:8080", "a.b"},
        {"http://a.b?c", "a.b"},
        {"www.a.b#c", "a.b"},
        {"HTTP://WWW.A.B", "A.B"},
        {"http://a", "a"},
    };
    for (const auto& [address, host] : cases)
        BOOST_TEST(host_of_web_address(address).of(address) == host, address);
}

BOOST_AUTO_TEST_SUITE_END()
