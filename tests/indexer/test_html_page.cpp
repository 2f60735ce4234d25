// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/format_table.hpp"
#include "indexer/formats/html_page.hpp"
#include "tests/indexer/html_support.hpp"
#include "tests/support.hpp"

using namespace news;
using namespace std::string_literals;

namespace {

ParseResult parsed(const std::string& page, bool keeps_short = false) {
    FormatTools tools;
    tools.keeps_short = keeps_short;
    return parse_html_page({"page.html", page}, tools);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html_page)

BOOST_AUTO_TEST_CASE(knows_a_page_by_its_beginning) {
    for (const std::string head :
         {"<!DOCTYPE html>\n<html>", "\xEF\xBB\xBF <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
          "<html lang=en>", "<!-- saved from -->\n<HTML>",
          "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">", "<p>One.</p>", "<div class=x>",
          "\n<style type=\"text/css\">", "<title>Rain</title>", "<script>"})
        BOOST_TEST_CONTEXT(head) BOOST_TEST(looks_like_html(head));
    BOOST_TEST(looks_like_html("\xFF\xFE<\0h\0t\0m\0l\0>\0"s));
    for (const std::string head :
         {"", "<", "<p", "<?xml version=\"1.0\"?><rss>", "<rss>", "<!-- never closed", "<ACME> profits",
          "<nitf>", "text <html>", "<!DOCTYPE nitf>"})
        BOOST_TEST_CONTEXT(head) BOOST_TEST(!looks_like_html(head));
}

BOOST_AUTO_TEST_CASE(a_page_gives_an_article) {
    Record record{"page.html", "<title>Rain - Wire</title><h1>Rain</h1><article><p>caf\xE9</p></article>"};
    record.context = {"https://wire.example/rain", "text/html; charset=latin1", {}};
    FormatTools tools;
    const ParseResult result = parse_html_page(record, tools);
    const auto* page = std::get_if<ParsedArticle>(&result);
    BOOST_REQUIRE(page != nullptr);
    BOOST_TEST(page->article.title == "Rain");
    BOOST_TEST(page->article.text == "café");
    BOOST_TEST(page->article.url == "https://wire.example/rain");
    BOOST_TEST(page->article.origin == "page.html");
}

BOOST_AUTO_TEST_CASE(a_page_that_shows_only_the_beginning_says_so) {
    const std::string data =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";
    const std::string sentence = "It rained on the harbour for the better part of the week. ";
    const auto warnings_of = [&](std::size_t sentences) {
        const ParseResult result = parsed("<h1>Rain</h1>" + data + "<article><p>" +
                                          repeated(sentence, sentences) + "</p></article>");
        return std::get<ParsedArticle>(result).warnings;
    };
    BOOST_REQUIRE(warnings_of(3).size() == 1u);
    BOOST_TEST(warnings_of(3).front() == "the article is for subscribers; the page shows its beginning");
    BOOST_TEST(warnings_of(50).empty());
}

BOOST_AUTO_TEST_CASE(what_the_page_does_not_show_is_taken_from_its_data) {
    const std::string sentence = "It rained on the harbour for the better part of the week. ";
    const std::string body = repeated(sentence, 12);
    const ParseResult result =
        parsed("<h1>Rain</h1><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
               body + "\"}</script><p>Please switch on scripts.</p>");
    BOOST_TEST(std::get<ParsedArticle>(result).article.text == body.substr(0, body.size() - 1));
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_rejected_unless_it_is_asked_for) {
    const std::string page = "<h1>Rain</h1><p>It rained.</p>";
    const ParseResult strict = parsed(page);
    const auto* rejection = std::get_if<Rejection>(&strict);
    BOOST_REQUIRE(rejection != nullptr);
    BOOST_TEST(rejection->reason == "a page with hardly any text, not an article");
    const ParseResult lenient = parsed(page, true);
    BOOST_REQUIRE(std::holds_alternative<ParsedArticle>(lenient));
    BOOST_TEST(std::get<ParsedArticle>(lenient).article.text == "It rained.");
    BOOST_TEST(std::get<Rejection>(parsed("<html>", true)).reason == "there is no text in it");
    BOOST_TEST(std::get<Rejection>(parsed(repeated("<div>", 100'000), true)).reason ==
               "HTML nested more than 512 deep");
}

BOOST_AUTO_TEST_SUITE_END()
