// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/canonical_url.hpp"

using namespace news;

namespace {

struct Case {
    std::string url;
    std::string canonical;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [url, canonical] : cases) {
        BOOST_TEST(news::canonical_url(url) == canonical, url << " -> " << news::canonical_url(url));
        BOOST_TEST(news::canonical_url(canonical) == canonical, canonical);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical_url)

BOOST_AUTO_TEST_CASE(the_scheme_does_not_count) {
    check({
        {"http://example.com/a", "//example.com/a"},
        {"https://example.com/a", "//example.com/a"},
        {"HTTPS://example.com/a", "//example.com/a"},
        {"//example.com/a", "//example.com/a"},
        {"www.example.com/a", "//example.com/a"},
        {"WWW.example.com", "//example.com"},
        {"  http://example.com/a\n", "//example.com/a"},
        {"http://localhost/a", "//localhost/a"},
    });
}

BOOST_AUTO_TEST_CASE(what_is_no_address_of_http_has_no_form) {
    for (const std::string url : {"",
                                  " ",
                                  "/",
                                  "//",
                                  "///a",
                                  "http:",
                                  "http:/",
                                  "http://",
                                  "https:///a",
                                  "http://:80/a",
                                  "http://?a",
                                  "example.com/a",
                                  "/2018/rescue.html",
                                  "rescue.html",
                                  "ftp://example.com/a",
                                  "mailto:a@example.com",
                                  "urn:isbn:1",
                                  "file:///tmp/a",
                                  "https",
                                  "http://a b.com/",
                                  "http://example.com:port/",
                                  "http://ex%61mple.com/",
                                  "http://[::1]/a",
                                  "http://a..b/",
                                  "http://.com/",
                                  "http://../",
                                  "http://a\\b/",
                                  "http://exa\xFFmple.com/",
                                  "www. and so on"}) {
        BOOST_TEST(news::canonical_url(url) == "", url);
    }
    BOOST_TEST(news::canonical_url("http://" + std::string(254, 'a') + "/") == "");
}

BOOST_AUTO_TEST_CASE(hosts_are_told_by_what_somebody_owns) {
    check({
        {"http://Example.COM/A", "//example.com/A"},
        {"http://www.example.com/a", "//example.com/a"},
        {"http://m.example.com/a", "//example.com/a"},
        {"http://mobile.example.com/a", "//example.com/a"},
        {"http://amp.example.com/a", "//example.com/a"},
        {"http://www.m.example.co.uk/a", "//example.co.uk/a"},
        {"http://amp.www.example.com/a", "//example.com/a"},
        {"http://news.example.com/a", "//news.example.com/a"},
        {"http://wwww.example.com/a", "//wwww.example.com/a"},
        {"http://example.com./a", "//example.com/a"},
        // Somebody's own name, though it looks like a prefix.
        {"http://amp.dev/a", "//amp.dev/a"},
        {"http://m.me/a", "//m.me/a"},
        {"http://www.amp.com.au/a", "//amp.com.au/a"},
        {"http://amp.com.au/a", "//amp.com.au/a"},
        {"http://m.co.uk/a", "//m.co.uk/a"},
        {"http://m.1.2.3.4/a", "//m.1.2.3.4/a"},
        {"http://www.net.hr/a", "//net.hr/a"},
        {"http://zeitung-überall.example/a", "//zeitung-überall.example/a"},
    });
}

BOOST_AUTO_TEST_CASE(ports_users_and_fragments_do_not_count) {
    check({
        {"http://example.com:80/a", "//example.com/a"},
        {"https://example.com:443/a", "//example.com/a"},
        {"https://example.com:0443/a", "//example.com/a"},
        {"http://example.com:/a", "//example.com/a"},
        {"http://example.com:8080/a", "//example.com:8080/a"},
        {"http://user@example.com/a", "//example.com/a"},
        {"http://user:pass@www.example.com:8080/a", "//example.com:8080/a"},
        {"http://a@b@example.com/a@b", "//example.com/a@b"},
        {"http://example.com/a#comments", "//example.com/a"},
        {"http://example.com/a?p=1#?p=2", "//example.com/a?p=1"},
        {"http://example.com#top", "//example.com"},
    });
}

BOOST_AUTO_TEST_CASE(paths_are_resolved_and_keep_their_case) {
    check({
        {"http://example.com", "//example.com"},
        {"http://example.com/", "//example.com"},
        {"http://example.com/Rescue", "//example.com/Rescue"},
        {"http://example.com/a/", "//example.com/a"},
        {"http://example.com/a//", "//example.com/a"},
        {"http://example.com/a//b", "//example.com/a//b"},
        {"http://example.com/a/./b/../c", "//example.com/a/c"},
        {"http://example.com/a/%2E%2e/c", "//example.com/c"},
        {"http://example.com/../../a/..", "//example.com"},
        {"http://example.com/a/index.html", "//example.com/a"},
        {"http://example.com/a/index.htm", "//example.com/a"},
        {"http://example.com/index.php?p=12", "//example.com?p=12"},
        {"http://example.com/index.php/2018/a", "//example.com/index.php/2018/a"},
        {"http://example.com/a-index.html", "//example.com/a-index.html"},
    });
}

BOOST_AUTO_TEST_CASE(one_byte_is_written_one_way) {
    check({
        {"http://example.com/%7Ejo%2Dan", "//example.com/~jo-an"},
        {"http://example.com/caf%c3%a9", "//example.com/caf%C3%A9"},
        {"http://example.com/café", "//example.com/caf%C3%A9"},
        {"http://example.com/a b|c", "//example.com/a%20b%7Cc"},
        {"http://example.com/a%2fb", "//example.com/a%2Fb"},
        {"http://example.com/a,b;c=1:2(3)!", "//example.com/a,b;c=1:2(3)!"},
        {"http://example.com/a%2cb", "//example.com/a%2Cb"},
        {"http://example.com/?q=%41%26b", "//example.com?q=A%26b"},
        {"http://example.com/\xFF", "//example.com/%FF"},
        // Signs that encode nothing.
        {"http://example.com/100%", "//example.com/100%25"},
        {"http://example.com/100%-%zz%4", "//example.com/100%25-%25zz%254"},
        {"http://example.com/%%411", "//example.com/%25A1"},
        {"http://example.com/%2541", "//example.com/%2541"},
        {std::string("http://example.com/a\0b", 22), "//example.com/a%00b"},
    });
}

BOOST_AUTO_TEST_CASE(parameters_that_choose_are_kept_in_order) {
    check({
        {"http://example.com/a?page=2&id=1", "//example.com/a?id=1&page=2"},
        {"http://example.com/a?utm_source=feed&p=1&fbclid=x", "//example.com/a?p=1"},
        {"http://example.com/a?utm_source=feed", "//example.com/a"},
        {"http://example.com/a?UTM_Source=feed&utm%5Fmedium=x", "//example.com/a"},
        {"http://example.com/a?", "//example.com/a"},
        {"http://example.com/a?&&p=1&", "//example.com/a?p=1"},
        {"http://example.com/a?story", "//example.com/a?story"},
        {"http://example.com/a?p=1?2", "//example.com/a?p=1?2"},
        {"http://example.com/a?b=2&a=1&b=1&a=0", "//example.com/a?a=1&a=0&b=2&b=1"},
        {"http://example.com/a?id=1&amp;page=2&amp;utm_source=x", "//example.com/a?id=1&page=2"},
        {"http://example.com?p=7", "//example.com?p=7"},
        {"http://example.com/a?ref=x&cid=1", "//example.com/a?cid=1&ref=x"},
    });
}

BOOST_AUTO_TEST_CASE(amp_is_undone) {
    check({
        {"http://example.com/a/amp", "//example.com/a"},
        {"http://example.com/a/amp/", "//example.com/a"},
        {"http://example.com/a/amp/index.html", "//example.com/a"},
        {"http://example.com/amp/2018/a", "//example.com/2018/a"},
        {"http://example.com/news/amp/a", "//example.com/news/amp/a"},
        {"http://example.com/a.amp.html", "//example.com/a.html"},
        {"http://example.com/a.amp", "//example.com/a"},
        {"http://example.com/.amp", "//example.com/.amp"},
        {"http://example.com/a/...amp", "//example.com/a/...amp"},
        {"http://example.com/a/..amp.html", "//example.com/a/..amp.html"},
        {"http://example.com/index.amp.html", "//example.com"},
        {"http://example.com/stamp", "//example.com/stamp"},
        {"http://example.com/a?amp=1&p=2", "//example.com/a?p=2"},
        {"http://example.com/a?amp", "//example.com/a"},
        {"http://example.com/a?outputType=amp", "//example.com/a"},
        {"http://example.com/a?outputType=json", "//example.com/a?outputType=json"},
    });
}

BOOST_AUTO_TEST_CASE(viewers_of_amp_are_left) {
    check({
        {"https://www.google.com/amp/s/www.example.com/a/amp/", "//example.com/a"},
        {"https://www.google.co.uk/amp/example.com/a?p=1&usqp=x", "//example.com/a?p=1"},
        {"https://google.com/amp/s/amp.example.com/a.amp.html", "//example.com/a.html"},
        {"https://google.com/amp/s/example.com", "//example.com"},
        {"https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a/amp", "//example.com/a"},
        {"https://example-com.cdn.ampproject.org/v/example.com/a?amp_js_v=0.1", "//example.com/a"},
        {"https://cdn.ampproject.org/c/s/example.com/a", "//example.com/a"},
        {"https://www.google.com/amp/s/example-com.cdn.ampproject.org/c/s/example.com/a", "//example.com/a"},
        // No host behind the door.
        {"https://www.google.com/amp/s/", "//google.com/s"},
        {"https://www.google.com/amp", "//google.com"},
        {"https://www.google.com/search?q=amp", "//google.com/search?q=amp"},
        {"https://example.com/c/s/example.org/a", "//example.com/c/s/example.org/a"},
        {"https://notcdn.ampproject.org/c/s/example.org/a", "//notcdn.ampproject.org/c/s/example.org/a"},
    });
}

BOOST_AUTO_TEST_CASE(the_form_of_the_form_is_itself) {
    const std::vector<std::string> pieces{
        "http://", "https://",    "//",    "www.",       "m.",
        "amp.",    "example.com", "co.uk", "google.com", "amp",
        "/",       "/",           "s",     "c",          "..",
        ".",       "index.html",  ".html", ".amp",       "cdn.ampproject.org",
        "?",       "&",           "amp;",  "p=1",        "=",
        "utm_x=",  "%",           "%2",    "%41",        "%2e",
        "%2F",     "#",           ":80",   ":",          "@",
        " ",       "é",           "\xFF",  "\xC2\xA0",   "A",
        "1",       "%61mp",       ";",     "+",          "~"};
    std::mt19937 random(20180807);
    std::size_t addresses = 0;
    for (int i = 0; i < 50'000; ++i) {
        std::string url = i % 4 == 0 ? "" : "http://www.example.com/";
        for (std::size_t count = random() % 12; count > 0; --count)
            url += pieces[random() % pieces.size()];
        const std::string canonical = news::canonical_url(url);
        if (news::canonical_url(canonical) != canonical) BOOST_ERROR(url + " -> " + canonical);
        if (!canonical.empty()) ++addresses;
    }
    BOOST_TEST(addresses > 10'000U);  // or the loop has shown little
}

BOOST_AUTO_TEST_CASE(an_address_of_the_web_says_so) {
    BOOST_TEST(is_web_address("http://a.example/b"));
    BOOST_TEST(is_web_address("HTTPS://a.example"));
    for (const std::string other : {"", "http:/a", "//a.example", "www.a.example", "ftp://a.example", "hw-1"})
        BOOST_TEST(!is_web_address(other), other);
}

BOOST_AUTO_TEST_SUITE_END()
