// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/option_table.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(option_table)

BOOST_AUTO_TEST_CASE(help_names_every_command_and_option) {
    const std::string help = index_help();
    for (const CommandRow& row : index_commands())
        BOOST_TEST(help.find("  newsindex " + std::string(row.usage)) != std::string::npos, row.name);
    for (const OptionGroup& group : index_program_options().table) {
        for (const OptionRow& row : group.rows)
            BOOST_TEST(help.find("--" + row.name) != std::string::npos, row.name);
    }
    BOOST_TEST(help.find("Exit codes") != std::string::npos);
    BOOST_TEST(help.ends_with('\n'));
}

BOOST_AUTO_TEST_CASE(commands_take_options_that_there_are) {
    std::string names = " ";
    for (const OptionGroup& group : index_program_options().table) {
        for (const OptionRow& row : group.rows)
            names += row.name + ' ';
    }
    for (const CommandRow& row : index_commands()) {
        for (const std::string_view name : split(row.options, ' '))
            BOOST_TEST((name.empty() || names.find(' ' + std::string(name) + ' ') != std::string::npos),
                       name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
