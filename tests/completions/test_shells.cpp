// SPDX-License-Identifier: GPL-2.0-or-later
#include <regex>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/fields.hpp"
#include "common/text.hpp"
#include "completions/program_outline.hpp"
#include "indexer/option_table.hpp"
#include "searcher/option_table.hpp"

#include "help_options.hpp"

using namespace news;

namespace {

/// What is spelled like an option, behind a space, a quote, a bracket or a bar.
std::set<std::string> options_in_script(const std::string& script, const std::regex& option) {
    std::set<std::string> names;
    for (std::sregex_iterator at(script.begin(), script.end(), option), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

std::set<std::string> options_in_fish(const std::string& script) {
    std::set<std::string> names;
    for (const std::string_view line : split(script, '\n')) {
        const std::string text(line);
        static const std::regex letter("complete -c [a-z]+ (?:-n '(?:[^'\\\\]|\\\\.)*' )?-s (.) ");
        static const std::regex name(
            "complete -c [a-z]+ (?:-n '(?:[^'\\\\]|\\\\.)*' )?(?:-s . )?-l ([a-z-]+) ");
        std::smatch match;
        if (std::regex_search(text, match, letter)) names.insert("-" + match[1].str());
        if (std::regex_search(text, match, name)) names.insert("--" + match[1].str());
    }
    return names;
}

void check(const ProgramOutline& program, const std::string& help) {
    const auto names = test::names_of_options(test::options_in_help(help));
    // The words of `options=`, and in zsh what stands before an explanation.
    static const std::regex in_bash("[' ](--?[A-Za-z0-9][a-z-]*)(?=[' ])");
    static const std::regex in_zsh("[')](--?[A-Za-z0-9][a-z-]*)(?=[=+]?-?\\[)");
    std::string words;
    const std::string bash = bash_completion(program);
    for (const std::string_view line : split(bash, '\n')) {
        if (const std::size_t at = line.find("options='"); at != std::string_view::npos)
            words += std::string(line.substr(at)) + '\n';
    }
    BOOST_TEST(options_in_script(words, in_bash) == names, boost::test_tools::per_element());
    BOOST_TEST(options_in_script(zsh_completion(program), in_zsh) == names, boost::test_tools::per_element());
    BOOST_TEST(options_in_fish(fish_completion(program)) == names, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shells)

BOOST_AUTO_TEST_CASE(they_complete_the_options_of_help_and_no_others) {
    check(outline_of_newssearch(), search_help());
    check(outline_of_newsindex(), index_help());
}

BOOST_AUTO_TEST_CASE(they_complete_fields_and_commands) {
    for (const auto completion : {bash_completion, zsh_completion, fish_completion}) {
        const std::string searching = completion(outline_of_newssearch());
        for (const Field& field : fields)
            BOOST_TEST(searching.find(std::string(field.name)) != std::string::npos, field.name);
        const std::string indexing = completion(outline_of_newsindex());
        for (const CommandRow& row : index_commands())
            BOOST_TEST(indexing.find(std::string(row.name)) != std::string::npos, row.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
