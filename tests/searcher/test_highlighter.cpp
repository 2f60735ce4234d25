// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/search/highlighter.hpp"
#include "searcher/search/request.hpp"
#include "tests/searcher/memory_database.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

std::string with_brackets(const std::string& text, const std::vector<MarkedWord>& marks) {
    std::string shown;
    std::size_t at = 0;
    for (const MarkedWord& mark : marks) {
        shown += text.substr(at, mark.bytes.begin - at) + '[' + std::string(mark.bytes.of(text)) + ']';
        at = mark.bytes.end;
    }
    return shown + text.substr(at);
}

struct Marked {
    std::string title;
    std::string text;
};

Marked marked(const std::string& query, const std::string& title, const std::string& text,
              const std::string& language = "en") {
    ArchiveWords words(
        test::database_of_words({{"paris", 1}, {"parisian", 1}, {"balconies", 1}, {"balcony", 1}}));
    Analyzers analyzers;
    const QueryNode root = parse_query(query, QueryContext{{2018, 8, 7}}).root;
    const Article article = test::make_article("1", title, text);
    const ArticleMarks marks =
        Highlighter(root, words, analyzers, usual_snippet_length).marks_in(article, language);
    return {with_brackets(title, marks.title), with_brackets(text, marks.text)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(highlighter)

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
        {"title:rescue", "a rescue", "a rescue"},
        {"\"paris balcony\"", "paris, balcony and balcony paris", "[paris], [balcony] and balcony paris"},
        {"\"paris balcony\"", "paris balconies", "paris balconies"},
        {"\"a b a\"", "a b a b a", "[a] [b] [a] [b] [a]"},
        {"\"paris balcony\"", "paris", "paris"},
        {"don't", "I don’t", "I [don’t]"},
        {"by:basilan source:x date:2018", "basilan x 2018", "basilan x 2018"},
        {"", "paris", "paris"},
        {"paris", "", ""},
    };
    for (const auto& [query, text, expected] : cases)
        BOOST_TEST(marked(query, "", text).text == expected, query);
}

BOOST_AUTO_TEST_CASE(the_headline_is_marked_by_its_field_and_by_words) {
    BOOST_TEST(marked("title:rescue", "A rescue", "A rescue").title == "A [rescue]");
    BOOST_TEST(marked("paris rescue", "A rescue", "in Paris").title == "A [rescue]");
    BOOST_TEST(marked("\"paris balcony\"", "balcony", "in paris").title == "balcony");
}

BOOST_AUTO_TEST_CASE(a_long_text_is_read_until_all_words_were_in_one_passage) {
    std::string long_text;
    for (int i = 0; i < 100; ++i)
        long_text += "Élysée and nothing else. ";
    BOOST_TEST(marked("paris lyon", "", long_text + "paris, lyon").text == long_text + "[paris], [lyon]");
    const std::string last = marked("paris lyon", "", "paris, lyon. " + long_text + "lyon").text;
    BOOST_TEST(last == "[paris], [lyon]. " + long_text + "lyon");
    BOOST_TEST(marked("\"paris lyon\"", "", "paris lyon. " + long_text + "paris lyon").text ==
               "[paris] [lyon]. " + long_text + "[paris] [lyon]");
}

BOOST_AUTO_TEST_CASE(words_have_the_forms_of_the_articles_language) {
    BOOST_TEST(marked("balcons", "", "le balcon", "fr").text == "le [balcon]");
    BOOST_TEST(marked("chevaux", "", "le cheval", "fr").text == "le [cheval]");
    BOOST_TEST(marked("chevaux", "", "le cheval", "en").text == "le cheval");
}

BOOST_AUTO_TEST_SUITE_END()
