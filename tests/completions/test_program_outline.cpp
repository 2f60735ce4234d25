// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "completions/program_outline.hpp"

using namespace news;

namespace {

const OptionOutline& option(const std::vector<OptionOutline>& options, const std::string& name) {
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionOutline& one) { return one.name == name; });
    BOOST_TEST_REQUIRE((found != options.end()), name);
    return *found;
}

bool has_value(const OptionOutline& option, const std::string& value) {
    return std::find(option.values.begin(), option.values.end(), value) != option.values.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(program_outline)

BOOST_AUTO_TEST_CASE(values_are_known_where_there_are_choices) {
    const auto options = outline_of_newssearch().all.options;
    BOOST_TEST((option(options, "match").values == std::vector<std::string>{"auto", "all", "any"}));
    BOOST_TEST(has_value(option(options, "facet"), "author"));
    BOOST_TEST((option(options, "facet").offer == Offer::lists));
    BOOST_TEST(has_value(option(options, "format"), "json"));
    BOOST_TEST((option(options, "batch").offer == Offer::files));
    BOOST_TEST((option(options, "archive").offer == Offer::folders));
    BOOST_TEST((option(options, "since").offer == Offer::nothing));
    BOOST_TEST(option(options, "timeline").has_bare_form);
    BOOST_TEST(!option(options, "undated").takes_value);
}

BOOST_AUTO_TEST_CASE(commands_have_their_own_options) {
    const ProgramOutline program = outline_of_newsindex();
    const auto add = std::find_if(program.commands.begin(), program.commands.end(),
                                  [](const CommandOutline& one) { return one.name == "add"; });
    BOOST_TEST_REQUIRE((add != program.commands.end()));
    BOOST_TEST((add->operands == Offer::files));
    BOOST_TEST(option(add->options, "jobs").letter == 'j');
    BOOST_TEST(has_value(option(add->options, "format"), "jsonl"));
    BOOST_TEST(std::none_of(add->options.begin(), add->options.end(),
                            [](const OptionOutline& one) { return one.name == "query"; }));
}

BOOST_AUTO_TEST_CASE(help_is_cut_to_what_a_line_has_room_for) {
    const auto options = outline_of_newsindex().all.options;
    BOOST_TEST(option(options, "jobs").help == "how many threads analyse");
}

BOOST_AUTO_TEST_CASE(quotes_are_quoted) {
    BOOST_TEST(shell_quoted("the article's id") == "'the article'\\''s id'");
}

BOOST_AUTO_TEST_SUITE_END()
