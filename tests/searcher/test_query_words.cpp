// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/search/query_words.hpp"

using namespace news;

namespace {

/// The text's words with those that the query asks for in brackets.
std::string marked(const std::string& query, const std::string& text) {
    Analyzer analyzer("en");
    const QueryWords words(parse_query(query, QueryContext{{2018, 8, 7}}).root);
    const std::vector<Token> tokens = analyzer.analyze(text);
    const std::vector<bool> marks = words.matches(tokens);
    std::string shown;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0) shown += ' ';
        const std::string word(tokens[i].bytes.of(text));
        shown += marks[i] ? '[' + word + ']' : word;
    }
    return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_words)

BOOST_AUTO_TEST_CASE(what_is_asked_for_is_marked_and_what_is_excluded_is_not) {
    struct Case {
        std::string query;
        std::string text;
        std::string marked;
    };
    const std::vector<Case> cases{
        {"balcony", "Balconies and a BALCONY", "[Balconies] and a [BALCONY]"},
        {"Élysée", "the elysee Élysées", "the [elysee] [Élysées]"},
        {"paris -balcony", "paris balcony", "[paris] balcony"},
        {"paris OR lyon", "lyon or paris", "[lyon] or [paris]"},
        {"+paris NOT (a OR b)", "a b paris", "a b [paris]"},
        {"title:rescue", "a rescue", "a [rescue]"},
        {"\"paris balcony\"", "paris, balcony and balcony paris", "[paris] [balcony] and balcony paris"},
        {"\"paris balcony\"", "paris balconies", "paris balconies"},
        {"\"a b a\"", "a b a b a", "[a] [b] [a] [b] [a]"},
        {"\"paris balcony\"", "paris", "paris"},
        {"don't", "I don’t", "I [don’t]"},
        {"by:basilan source:x date:2018", "basilan x 2018", "basilan x 2018"},
        {"", "paris", "paris"},
        {"paris", "", ""},
    };
    for (const auto& [query, text, expected] : cases)
        BOOST_TEST(marked(query, text) == expected, query);
}

BOOST_AUTO_TEST_CASE(filters_and_exclusions_leave_no_word) {
    for (const std::string query : {"", "-paris", "source:nyt", "by:ana", "date:2018", "NOT (a OR b)"}) {
        BOOST_TEST(QueryWords(parse_query(query, QueryContext{{2018, 8, 7}}).root).empty(), query);
    }
    BOOST_TEST(!QueryWords(parse_query("paris", QueryContext{{2018, 8, 7}}).root).empty());
    BOOST_TEST(!QueryWords(parse_query("\"a b\"", QueryContext{{2018, 8, 7}}).root).empty());
}

BOOST_AUTO_TEST_SUITE_END()
