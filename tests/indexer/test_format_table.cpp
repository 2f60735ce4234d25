// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/format_table.hpp"

using namespace news;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(format_table)

BOOST_AUTO_TEST_CASE(chooses_by_looking_at_the_bytes) {
    const struct {
        std::string head;
        std::string format;
    } rows[] = {
        {"Headline\n\nBy Ann Example\n", "text"},
        {"\xEF\xBB\xBFHeadline\n", "text"},
        {"\xFF\xFEH\0i\0"s, "text"},
        {"caf\xE9\n", "text"},
        {"[Updated] Headline\n", "text"},
        {"#MeToo marches on\n", "text"},
        {"<ACME> profits rise\n", "text"},
        {"< 3 per cent of voters stay at home\n", "text"},
        {"\n\n", "text"},
        {"{\"title\": \"T\"}\n{\"title\": \"U\"}\n", "jsonl"},
        {"\xEF\xBB\xBF{\"title\": \"T\"}\r\n{\"title\": \"U\"}\r\n", "jsonl"},
        {"\n\n{\"title\": \"T\"}\n", "jsonl"},
        {"{\"title\": \"T\"}", "jsonl"},
        {"{\"title\": \"a long line that the head cuts", "jsonl"},
        {"{\"title\": \"a\0b\"}\n{\"title\": \"T\"}\n"s, "jsonl"},
        {"{\"title\": \"broken\n{\"title\": \"T\"}\n", "jsonl"},
        {"[{\"title\": \"T\"}]", "json-array"},
        {"[\n  {\"title\": \"T\"}", "json-array"},
        {"[ ]\n", "json-array"},
        {"id,title,text\n1,T,X\n", "csv"},
        {"<!DOCTYPE html>\n<html>", "html"},
        {"\xEF\xBB\xBF<p>One.</P>", "html"},
        {"{\n  \"title\": \"T\"\n}\n", "json"},
        {"{\"title\": \"T\",\n \"text\": \"X\"}\n", "json"},
        {"<rss version=\"2.0\">\n<channel>\n<title>Wire</title>\n<item><title>Cut by the head", "feed"},
        {"<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", "feed"},
        {"<nitf><head>", "nitf"},
        {"<newsItem guid=\"1\">", "newsml-g2"},
        {"<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">", "sgml"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.head << "\"") {
            const FormatChoice choice = choose_format(row.head);
            BOOST_REQUIRE(choice.format != nullptr);
            BOOST_TEST(choice.format->name == row.format);
        }
    }
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_article_with_a_reason) {
    const struct {
        std::string head;
        std::string reason;  // part of it
    } rows[] = {
        {"", "empty"},
        {"\xFF\xD8\xFF\xE0\0\x10JFIF"s, "not text"},
        {"<opml version=\"2.0\">\n<body>\n<outline text=\"Wire\"/>", "XML"},
        {"  \n<?xml version=\"1.0\"?>", "XML"},
        {"<!-- saved -->", "XML"},
        {"# Sample data\n", "Markdown"},
        {"#!/bin/sh\n", "script"},
        {"%PDF-1.7", "PDF"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.head << "\"") {
            const FormatChoice choice = choose_format(row.head);
            BOOST_TEST(choice.format == nullptr);
            BOOST_TEST(choice.reason.find(row.reason) != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(formats_are_known_by_name) {
    for (const Format& format : formats()) {
        BOOST_TEST_CONTEXT(format.name) {
            BOOST_TEST(format_named(format.name) == &format);
            BOOST_TEST(format.help != "");
        }
    }
    for (const std::string name : {"", "TEXT", "no-such", "jsonl "})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(format_named(name) == nullptr);
}

BOOST_AUTO_TEST_CASE(each_format_is_split_as_it_needs) {
    BOOST_CHECK(format_named("json-array")->splitting == Splitting::json_array);
    BOOST_CHECK(format_named("csv")->splitting == Splitting::rows);
    BOOST_CHECK(format_named("jsonl")->splitting == Splitting::lines);
    BOOST_CHECK(format_named("json")->splitting == Splitting::whole);
    BOOST_CHECK(format_named("text")->splitting == Splitting::whole);
}

BOOST_AUTO_TEST_CASE(whatever_is_not_refused_is_taken_by_a_format) {
    std::string head;
    for (int first = 1; first < 256; ++first) {
        head.assign({static_cast<char>(first), 'x'});
        const FormatChoice choice = choose_format(head);
        BOOST_TEST_CONTEXT(first) BOOST_TEST((choice.format != nullptr || !choice.reason.empty()));
    }
}

BOOST_AUTO_TEST_CASE(every_format_reads_with_the_same_tools) {
    FormatTools tools;
    const struct {
        std::string format;
        std::string bytes;
    } rows[] = {
        {"jsonl", R"({"title": "T", "text": "Body one."})"},
        {"text", "T\n\nBody one.\n"},
        {"json", R"({"headline": "T", "body": "Body one."})"},
        {"json-array", R"({"headline": "T", "body": "Body one."})"},
        {"csv", "headline,body\nT,Body one.\n"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.format) {
            const ParseResults results = format_named(row.format)->parse({"a", row.bytes}, tools);
            BOOST_REQUIRE(results.size() == 1U);
            const ParseResult& result = results.front();
            BOOST_REQUIRE(std::holds_alternative<ParsedArticle>(result));
            BOOST_TEST(std::get<ParsedArticle>(result).article.title == "T");
            BOOST_TEST(std::get<ParsedArticle>(result).article.text == "Body one.");
        }
    }
}

BOOST_AUTO_TEST_CASE(what_has_no_text_is_taken_only_if_asked_for) {
    FormatTools tools;
    for (const char* name : {"text", "nitf", "newsml-g2", "sgml"}) {
        const Record record{"a",
                            "<DOC><newsItem><contentMeta><headline><hl1>T</hl1></headline></contentMeta>"
                            "<HEAD>T</HEAD></newsItem></DOC>"};
        BOOST_TEST_CONTEXT(name) {
            tools.keeps_short = false;
            BOOST_TEST(std::holds_alternative<Rejection>(format_named(name)->parse(record, tools).front()));
            tools.keeps_short = true;
            BOOST_TEST(
                std::holds_alternative<ParsedArticle>(format_named(name)->parse(record, tools).front()));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
