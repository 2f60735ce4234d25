// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/command_line/option_table.hpp"
#include "common/text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(option_table)

BOOST_AUTO_TEST_CASE(an_option_stands_with_its_letter_its_value_and_its_help) {
    const OptionTable table{
        {"Output", {{"help", "", "print this help", 'h'}, {"width", "COLUMNS", "of lines"}}},
        {"Counts", {{"timeline", "day|week", "when", '\0', "auto"}}}};
    BOOST_TEST(options_help(table) ==
               "Output:\n"
               "  -h, --help                print this help\n"
               "      --width COLUMNS       of lines\n"
               "\n"
               "Counts:\n"
               "      --timeline[=day|week]\n"
               "                            when\n");
}

BOOST_AUTO_TEST_CASE(long_help_is_broken_between_words) {
    std::string words;
    for (int i = 0; i < 40; ++i)
        words += "word,";
    const std::string help = options_help({{"A", {{"all", "", words + " end"}}}});
    for (const std::string_view line : split_lines(help))
        BOOST_TEST(line.size() <= 100U, line);
}

BOOST_AUTO_TEST_SUITE_END()
