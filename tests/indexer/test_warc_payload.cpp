// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/input/warc_payload.hpp"

using namespace news;

namespace {

WarcRecord record(const std::string& type, std::string_view block) {
    WarcRecord record;
    record.number = 1;
    record.type = type;
    record.url = "https://a.example/1";
    record.content_type = "text/html";
    record.date = parse_iso_date("2019-05-03T10:11:12Z").date;
    record.block = block;
    return record;
}

/// "page text/html: One." or "!reason" or "-kind".
std::string shown(const WarcRecord& record) {
    const WarcPayload payload = payload_of(record);
    if (const auto* refusal = std::get_if<WarcRefusal>(&payload)) return '!' + refusal->reason;
    if (const auto* passed_over = std::get_if<WarcPassedOver>(&payload))
        return '-' + std::string(passed_over->kind);
    const auto& page = std::get<WarcPage>(payload);
    BOOST_TEST(page.context.url == record.url);
    BOOST_TEST((page.context.fetched == record.date));
    return "page " + page.context.content_type + ": " + page.bytes;
}

std::string response(const std::string& status, const std::string& type, const std::string& body) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(warc_payload)

BOOST_AUTO_TEST_CASE(pages_come_with_their_context) {
    BOOST_TEST(shown(record("response", response("200 OK", "text/html; charset=iso-8859-1", "One."))) ==
               "page text/html; charset=iso-8859-1: One.");
    BOOST_TEST(shown(record("resource", "One.")) == "page text/html: One.");
    BOOST_TEST(shown(record("conversion", "One.")) == "page text/html: One.");
    BOOST_TEST(shown(record("response", response("200 OK", "application/json", "{}"))) ==
               "page application/json: {}");
}

BOOST_AUTO_TEST_CASE(what_is_no_page_is_refused_with_its_reason) {
    const struct {
        std::string type;
        std::string block;
        std::string reason;
    } rows[] = {
        {"response", response("404 Not Found", "text/html", "Gone."), "HTTP status 404 Not Found"},
        {"response", response("503", "text/html", "Later."), "HTTP status 503"},
        {"response", response("200 OK", "text/html", ""), "the page is empty"},
        {"response", "<html>", "no HTTP response in it"},
        {"resource", "", "the page is empty"},
        {"continuation", "One.", "a part of a longer record, which is not put together"},
        {"response", "HTTP/1.1 200 OK\r\nContent-Encoding: sdch\r\n\r\nx",
         "the body is coded as \"sdch\", which this version does not read"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.block) BOOST_TEST(shown(record(row.type, row.block)) == '!' + row.reason);
}

BOOST_AUTO_TEST_CASE(what_is_not_for_us_is_passed_over) {
    const struct {
        std::string type;
        std::string block;
        std::string kind;
    } rows[] = {
        {"response", response("301 Moved Permanently", "text/html", "x"), "redirect"},
        {"response", response("200 OK", "image/png", "x"), "image"},
        {"response", response("200 OK", "IMAGE/SVG+XML; charset=utf-8", "<svg>"), "image"},
        {"response", response("200 OK", "text/css", "x"), "style sheet"},
        {"response", response("200 OK", "application/javascript", "x"), "script"},
        {"response", response("200 OK", "font/woff2", "x"), "font"},
        {"revisit", response("200 OK", "text/html", ""), "revisit"},
        {"request", "GET / HTTP/1.1\r\n\r\n", ""},
        {"warcinfo", "software: x\r\n", ""},
        {"metadata", "x", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.block) BOOST_TEST(shown(record(row.type, row.block)) == '-' + row.kind);
    WarcRecord first = record("response", response("200 OK", "text/html", "x"));
    first.is_part = true;
    BOOST_TEST(shown(first) == "!a part of a longer record, which is not put together");
    WarcRecord log = record("resource", "Saved.");
    log.url = "metadata://gnu.org/software/wget/warc/wget.log";
    BOOST_TEST(shown(log) == "-");
}

BOOST_AUTO_TEST_SUITE_END()
