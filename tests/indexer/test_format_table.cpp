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
        {"{\"title\": \"broken\n{\"title\": \"T\"}\n", "jsonl"},
        {"<!DOCTYPE html>\n<html>", "html"},
        {"\xEF\xBB\xBF<p>One.</P>", "html"},
        {"{\n  \"title\": \"T\"\n}\n", "json"},
        {"{\"title\": \"T\",\n \"text\": \"X\"}\n", "json"},
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
        {"  \n<?xml version=\"1.0\"?>", "XML"},
        {"<!-- saved -->", "XML"},
        {"<rss version=\"2.0\">\n<channel>\n<title>Wire</title>\n<item><title>Cut by the head", "XML"},
        {"# Sample data\n", "Markdown"},
        {"#!/bin/sh\n", "script"},
        {"%PDF-1.7", "PDF"},
        {"[{\"title\": \"T\"}]", "JSON array"},
        {"[\n  {\"title\": \"T\"}", "JSON array"},
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

BOOST_AUTO_TEST_CASE(only_lines_are_split) {
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

BOOST_AUTO_TEST_SUITE_END()
