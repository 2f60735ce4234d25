// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/foreign_forms.hpp"
#include "searcher/query/lexer.hpp"

using namespace news;

namespace {

/// The first warning of the query, "" if there is none.
std::string doubt_in(const std::string& query) {
    const LexedQuery lexed = lex_query(query);
    return lexed.warnings.empty() ? "" : lexed.warnings.front().message;
}

struct Case {
    std::string query;
    std::string doubt;  // how it ends
};

void check(const std::vector<Case>& cases) {
    for (const auto& [query, doubt] : cases) {
        const std::string found = doubt_in(query);
        BOOST_TEST((doubt.empty() ? found.empty() : found.ends_with(doubt)), query << ": " << found);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(foreign_forms)

BOOST_AUTO_TEST_CASE(operators_of_other_languages_are_told) {
    check({
        {"paris or lyon", "or is searched as a word; the operator is written OR"},
        {"paris Not lyon", "written NOT"},
        {"(paris) or (lyon)", "written OR"},
        {"paris ANDNOT lyon", "written NOT"},
        {"paris PRE lyon", "written PRE/5"},
        {"paris SAME lyon", "written w/p"},
        {"near/5", "written NEAR/5"},
        {"a NEAR5 b", "written NEAR/5"},
        {"a adj3 b", "written PRE/3"},
        {"a ONEAR/5 b", "written PRE/5"},
        {"a near(5) b", "written NEAR/5"},
        {"a around(5) b", "written NEAR/5"},
        {"a AROUND 5 b", "written NEAR/5"},
        {"a w/ 5 b", "written w/5"},
        {"a /5 b", "written w/5"},
        {"a /s b", "written w/s"},
        {"a w/sent b", "written w/s"},
        {"a W/seg b", "written w/p"},
        {"a PRE/p b", "written w/p"},
        {"a w/S b", "written w/s"},
        {"a W/p b", "written w/p"},
        {"a w/3b", "written w/3"},
        {"a pre/12words b", "written PRE/12"},
        {"a <near/3> b", "written NEAR/3"},
    });
}

BOOST_AUTO_TEST_CASE(fields_and_functions_of_other_languages_are_told) {
    check({
        {"HEADLINE(paris)", "the field is written headline:( )"},
        {"date>2018", "the field is written date:>2018"},
        {"words>=100", "the field is written words:>=100"},
        {"title=paris", "the field is written title:paris"},
        {"title :paris", "stands right behind it: title:paris"},
        {"atl3(oil)", "the function is written atleast3( )"},
        {"atleast3 (oil)", "the function is written atleast3( )"},
        {"first50 (oil)", "the function is written first50( )"},
        {"first 50(oil)", "the function is written first50( )"},
        {"atleast 3(oil)", "the function is written atleast3( )"},
        {"atlest3(oil)", "the function is written atleast3( )"},
        {"frist50(oil)", "the function is written first50( )"},
        {"any(oil gas)", "any of several words is written any:( )"},
        {"All(oil gas)", "all of several words is written all:( )"},
        {"ferry~ 1", "how many stands right behind the ~: ~1"},
        {"\"oil gas\"~ 3", "how many stands right behind the ~: ~3"},
    });
}

BOOST_AUTO_TEST_CASE(signs_of_other_languages_are_told) {
    check({
        {"immig!", "immig! is searched as immig; words that begin so are written immig*"},
        {"paris !lyon", "!lyon does not leave articles out; that is written -lyon"},
        {"paris –lyon", "that is written -lyon"},
        {"paris −Élysée", "that is written -Élysée"},
        {"paris –\"gold medal\"", "that is written -"},
        {"'gold medal' paris", "a phrase is written \"gold medal\""},
        {"(‘gold medal’)", "a phrase is written \"gold medal\""},
        {"paris --lyon", "--lyon is read as -lyon"},
    });
    BOOST_TEST(told_of_lost("||") == "|| holds no word; left out; the operator is written OR");
    BOOST_TEST(told_of_lost("&") == "& holds no word; left out");
    BOOST_TEST(told_of_lost("—").empty());
}

BOOST_AUTO_TEST_CASE(what_can_only_be_a_word_is_no_doubt) {
    for (const std::string query : {"or",
                                    "or else",
                                    "either or",
                                    "romeo and juliet",
                                    "around 5 people",
                                    "near paris",
                                    "w/o",
                                    "coffee w/ milk",
                                    "and/or",
                                    "the 'tis of it",
                                    "rock 'n' roll",
                                    "the '90s and '80s",
                                    "paris – lyon",
                                    "paris – 2",
                                    "-sport",
                                    "why?!",
                                    "stop!!",
                                    "title",
                                    "2/3",
                                    "paris - lyon",
                                    "the SAME",
                                    "adjacent",
                                    "atleast3(a)",
                                    "any (paris lyon)",
                                    "50(paris)",
                                    "last50(paris)",
                                    "w/3",
                                    "b/w",
                                    "W/O3",
                                    "ferry~ boat",
                                    "x=y"})
        BOOST_TEST(doubt_in(query).empty(), query << ": " << doubt_in(query));
}

BOOST_AUTO_TEST_SUITE_END()
