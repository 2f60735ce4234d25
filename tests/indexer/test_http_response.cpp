// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/input/byte_source.hpp"
#include "indexer/input/http_response.hpp"
#include "tests/indexer/packing.hpp"

using namespace news;
using namespace std::string_literals;

namespace {

std::string body_of(const std::string& fields, const std::string& body) {
    const std::string bytes = "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body;
    try {
        return decoded_body(*read_http_response(bytes));
    } catch (const InputFailure& failure) {
        return std::string("!") + failure.what();
    }
}

const std::string chunked = "Transfer-Encoding: chunked\r\n";
const std::string page = "<html><body>One.</body></html>";

}  // namespace

BOOST_AUTO_TEST_SUITE(http_response)

BOOST_AUTO_TEST_CASE(status_fields_and_body_are_told_apart) {
    const std::string bytes =
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html;\r\n charset=utf-8\r\nX: 1\r\n\r\nGone.\r\n\r\n";
    const auto response = read_http_response(bytes);
    BOOST_REQUIRE(response.has_value());
    BOOST_TEST(response->status == 404);
    BOOST_TEST(response->reason == "Not Found");
    BOOST_TEST(response->fields.value("content-type") == "text/html; charset=utf-8");
    BOOST_TEST(response->fields.value("Y") == "");
    BOOST_TEST(response->body == "Gone.\r\n\r\n");
}

BOOST_AUTO_TEST_CASE(odd_responses_are_read_too) {
    BOOST_TEST(read_http_response("HTTP/2 200\n\nBody")->body == "Body");
    BOOST_TEST(read_http_response("HTTP/1.0 200 OK\r\nA: b")->body == "");
    for (const std::string bytes :
         {"", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 OK\r\n\r\n", "<html>"})
        BOOST_TEST_CONTEXT(bytes) BOOST_TEST(!read_http_response(bytes).has_value());
}

BOOST_AUTO_TEST_CASE(chunks_are_joined) {
    BOOST_TEST(body_of(chunked, "4\r\nOne.\r\n5;x=y\r\n Two.\r\n0\r\n\r\n") == "One. Two.");
    BOOST_TEST(body_of(chunked, "000a\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n") == "0123456789");
    BOOST_TEST(body_of(chunked, "0\r\n\r\n") == "");
    BOOST_TEST(body_of(chunked, page) == page);  // the crawler has joined them
    BOOST_TEST(body_of(chunked, "ff\r\nOne.") == "!the chunked body is cut off");
    BOOST_TEST(body_of(chunked, "FFFFFFFFFFFFFFFF\r\nOne.") == "!the chunked body is cut off");
    BOOST_TEST(body_of(chunked, "4\r\nOne.\r\nTwo.") == "!the chunks of the body are damaged");
}

BOOST_AUTO_TEST_CASE(codings_are_undone) {
    const std::string zipped = test::gzip(page);
    const std::string deflated = zipped.substr(10, zipped.size() - 18);
    BOOST_TEST(body_of("Content-Encoding: gzip\r\n", zipped) == page);
    BOOST_TEST(body_of("Content-Encoding: x-gzip\r\n", zipped) == page);
    BOOST_TEST(body_of("Content-Encoding: deflate\r\n", deflated) == page);
    BOOST_TEST(body_of("Content-Encoding: zstd\r\n", test::compress("zstd", page)) == page);
    BOOST_TEST(body_of("Content-Encoding: br\r\n", "\x0b\x02\x80One.\n\x03"s) == "One.\n");
    BOOST_TEST(body_of("Content-Encoding: gzip, gzip\r\n", test::gzip(zipped)) == page);
    BOOST_TEST(body_of("Content-Encoding: identity\r\n", page) == page);
    BOOST_TEST(body_of(chunked + "Content-Encoding: gzip\r\n",
                       "5\r\n" + zipped.substr(0, 5) + "\r\n" + "30\r\n" + zipped.substr(5) +
                           std::string(0x30 - (zipped.size() - 5), '\0') + "\r\n0\r\n\r\n") == page);
}

BOOST_AUTO_TEST_CASE(what_the_crawler_has_undone_stays) {
    for (const std::string coding : {"gzip", "deflate", "br", "zstd"})
        BOOST_TEST_CONTEXT(coding) BOOST_TEST(body_of("Content-Encoding: " + coding + "\r\n", page) == page);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_undone_says_why) {
    const std::string zipped = test::gzip(page);
    BOOST_TEST(body_of("Content-Encoding: gzip\r\n", zipped.substr(0, 20)).find("too early") !=
               std::string::npos);
    BOOST_TEST(body_of("Content-Encoding: br\r\n", "\xFF\xFFxxxx").starts_with("!the Brotli data"));
    BOOST_TEST(body_of("Content-Encoding: sdch\r\n", "xxxx") ==
               "!the body is coded as \"sdch\", which this version does not read");
}

BOOST_AUTO_TEST_CASE(a_bomb_is_no_page) {
    const std::string bomb = test::gzip(std::string(100'000'000, 'x'));
    BOOST_TEST(body_of("Content-Encoding: gzip\r\n", bomb) == "!larger than 64 MiB");
}

BOOST_AUTO_TEST_SUITE_END()
