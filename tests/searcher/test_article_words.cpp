// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/search/article_words.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

Xapian::Document document_of(const std::string& text) {
    Analyzer analyzer("en");
    return test::as_document(test::make_article("1", "", text), analyzer);
}

std::string like(const std::string& word, const std::string& text) {
    return join(words_like(word, document_of(text)), " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_words)

BOOST_AUTO_TEST_CASE(words_that_begin_alike_or_are_misspelt_are_like) {
    BOOST_TEST(like("electronic", "An electrician came, electronics in hand.") == "electronics electrician");
    BOOST_TEST(like("gorbachov", "Then Gorbachev spoke.") == "gorbachev");
    BOOST_TEST(like("ferry", "The ferries left.") == "ferries");
}

BOOST_AUTO_TEST_CASE(other_words_and_the_word_itself_are_not) {
    BOOST_TEST(like("harbour", "The harbour master had a hard time.") == "");
    BOOST_TEST(like("cat", "A car, a can and a cap.") == "");
    BOOST_TEST(like("", "Some text.") == "");
}

BOOST_AUTO_TEST_CASE(exact_forms_are_those_of_the_word) {
    const Xapian::Document document = document_of("Café, CAFÉ and cafés by the Élysée.");
    BOOST_TEST(join(exact_forms_of("cafe", document), " ").find("Café") == std::string::npos);
    BOOST_TEST(join(exact_forms_of("cafe", document), " ").find("café") != std::string::npos);
    BOOST_TEST(join(exact_forms_of("elysee", document), " ").find("lysée") != std::string::npos);
    BOOST_TEST(exact_forms_of("by", document).empty());
}

BOOST_AUTO_TEST_SUITE_END()
