// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "common/whole_input.hpp"
#include "indexer/option_table.hpp"
#include "searcher/option_table.hpp"

#include "help_options.hpp"

using namespace news;

namespace {

std::string page(const std::string& name) {
    return read_whole_input(MANUAL "/" + name);
}

/// Without the marks that Markdown sets code and placeholders apart by.
std::string plain(std::string text) {
    std::erase_if(text, [](char c) { return c == '`' || c == '*'; });
    return text;
}

/// The options that a page explains, each as its help writes it.
std::set<std::string> options_in(const std::string& page) {
    std::set<std::string> options;
    for (const std::string_view line : split(page, '\n')) {
        if (line.starts_with("`-")) options.insert(plain(std::string(line)));
    }
    return options;
}

/// The options that newsindex.1 says of each command.
std::map<std::string, std::set<std::string>> options_of_commands(const std::string& page) {
    std::map<std::string, std::set<std::string>> commands;
    const std::size_t begin = page.find("# Commands");
    const std::string part = page.substr(begin, page.find("\n# ", begin + 1) - begin);
    static const std::regex option("`--([a-z-]+)`");
    std::string command;
    for (const std::string_view line : split(part, '\n')) {
        if (line.starts_with("**")) command = line.substr(2, line.find("**", 2) - 2);
        const std::string text(line);
        if (!command.empty()) commands[command];
        for (std::sregex_iterator at(text.begin(), text.end(), option), end; at != end; ++at)
            commands[command].insert((*at)[1]);
    }
    return commands;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(manual)

BOOST_AUTO_TEST_CASE(pages_have_the_options_of_help_and_no_others) {
    const auto searching = options_in(page("newssearch.1.md"));
    const auto searching_help = test::options_in_help(search_help());
    BOOST_TEST(searching == searching_help, boost::test_tools::per_element());
    const auto indexing = options_in(page("newsindex.1.md"));
    const auto indexing_help = test::options_in_help(index_help());
    BOOST_TEST(indexing == indexing_help, boost::test_tools::per_element());
    BOOST_TEST(searching.contains("--timeline[=day|week|month|year]"));
    BOOST_TEST(indexing.contains("-j, --jobs N"));
}

BOOST_AUTO_TEST_CASE(each_command_is_told_with_its_options) {
    const auto told = options_of_commands(page("newsindex.1.md"));
    BOOST_TEST(told.size() == index_commands().size());
    for (const CommandRow& row : index_commands()) {
        const std::string name(row.name);
        BOOST_TEST_REQUIRE(told.contains(name), name);
        std::set<std::string> options;
        for (const std::string_view option : split(row.options, ' ')) {
            if (!option.empty()) options.insert(std::string(option));
        }
        BOOST_TEST(told.at(name) == options, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(each_setting_is_told) {
    for (const auto& [name, program] : {std::pair{"newssearch.1.md", search_program_options()},
                                        std::pair{"newsindex.1.md", index_program_options()}}) {
        const std::string text = page(name);
        const std::string part = text.substr(text.find("# Configuration"));
        for (const OptionGroup& group : program.table) {
            for (const OptionRow& row : group.rows) {
                const bool is_told = part.find('`' + row.name + '`') != std::string::npos;
                BOOST_TEST(is_told == (row.standing != Standing::never), row.name);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(exit_codes_are_told) {
    for (const std::string code : {"0", "1", "2", "3", "4", "5", "6"})
        BOOST_TEST(page("newssearch.1.md").find("\n`" + code + "`\n:") != std::string::npos, code);
    for (const std::string code : {"0", "1", "2", "3", "4", "5", "130"})
        BOOST_TEST(page("newsindex.1.md").find("\n`" + code + "`\n:") != std::string::npos, code);
}

BOOST_AUTO_TEST_SUITE_END()
