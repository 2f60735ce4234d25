// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/paragraphs.hpp"

using namespace news;

namespace {

const struct {
    std::string lines;
    std::string paragraphs;  // joined by '|'
} rows[] = {
    {"", ""},
    {"\n \n\t\n", ""},
    {"One.", "One."},
    {"One.\n\nTwo.", "One.|Two."},
    {"\n\nOne.\n\n\n\nTwo.\n\n", "One.|Two."},
    {"Wrapped at\nthe margin.\n\nTwo.", "Wrapped at the margin.|Two."},
    {"Ends here.\nGoes on\nin the paragraph.\n\nTwo.", "Ends here. Goes on in the paragraph.|Two."},
    {"One.\nTwo!\nThree?\nFour", "One.|Two!|Three?|Four"},
    {"Wrapped at\nthe margin.\nTwo.", "Wrapped at the margin.|Two."},
    {"\u201COne,\u201D she said.\n\u201CTwo.\u201D\nThree.",
     "\u201COne,\u201D she said.|\u201CTwo.\u201D|Three."},
    {"  One begins\nand goes on.\n  Two begins\nand goes on.",
     "One begins and goes on.|Two begins and goes on."},
    {"\tOne\nmore\n\tTwo\nmore", "One more|Two more"},
    {"  All lines\n  are indented\n  alike.", "All lines are indented alike."},
    {"One.\r\n\r\nTwo.\r\n", "One.|Two."},
    {"One  \t two\n\nThree", "One two|Three"},
    {"One\u00A0two", "One two"},
    {"One.\n\u00A0\nTwo.", "One.|Two."},
    {"\u4E00\u65E5\u306E\u3002\n\u672C\u3002", "\u4E00\u65E5\u306E\u3002|\u672C\u3002"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(paragraphs)

BOOST_AUTO_TEST_CASE(finds_paragraphs_of_printed_lines) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"") {
            const std::vector<std::string_view> lines = split_lines(row.lines);
            BOOST_TEST(join(paragraphs_of(lines), "|") == row.paragraphs);
            BOOST_TEST(normalized_paragraphs(row.lines) == join_paragraphs(paragraphs_of(lines)));
        }
    }
}

BOOST_AUTO_TEST_CASE(one_empty_line_parts_paragraphs) {
    BOOST_TEST(join_paragraphs({}) == "");
    BOOST_TEST(join_paragraphs({"One."}) == "One.");
    BOOST_TEST(join_paragraphs({"One.", "Two.", "Three."}) == "One.\n\nTwo.\n\nThree.");
    BOOST_TEST(normalized_paragraphs("One.\n\n\nTwo.\n") == "One.\n\nTwo.");
}

BOOST_AUTO_TEST_CASE(normalizing_twice_changes_nothing_more) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"") {
            const std::string once = normalized_paragraphs(row.lines);
            BOOST_TEST(normalized_paragraphs(once) == once);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_word_is_lost) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"")
        BOOST_TEST(collapse_spaces(normalized_paragraphs(row.lines)) == collapse_spaces(row.lines));
    }
}

BOOST_AUTO_TEST_CASE(indents_part_where_print_has_them) {
    BOOST_TEST(
        normalized_paragraphs("It rose.\nTwice.\n    Boats\nstayed.\n    They knew.\n    So did we.") ==
        "It rose. Twice.\n\nBoats stayed.\n\nThey knew.\n\nSo did we.");
}

BOOST_AUTO_TEST_SUITE_END()
