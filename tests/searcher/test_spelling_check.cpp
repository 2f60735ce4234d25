// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/spelling_check.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

QueryNode read(const std::string& query) {
    return parse_query(query, QueryContext{{2024, 3, 1}}).root;
}

std::vector<SpellingSuggestion> suggestions_for(const std::string& query, SpellScope scope) {
    static const test::TestArchive archive({test::dated_article("1", "2018", "Lighthouse keys of Paris")});
    ArchiveView view(open_database(archive.directory()), "en");
    return spelling_suggestions(read(query), view, scope);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spelling_check)

BOOST_AUTO_TEST_CASE(suggests_for_words_that_no_article_has) {
    const auto suggestions = suggestions_for("lighthuose paris -kexs", SpellScope::unknown_words);
    BOOST_REQUIRE(suggestions.size() == 1U);
    BOOST_TEST(suggestions.front().word == "lighthuose");
    BOOST_TEST(suggestions.front().likely.front() == "lighthouse");
}

BOOST_AUTO_TEST_CASE(a_slip_that_others_made_too_is_asked_about) {
    std::vector<Article> articles{test::dated_article("1", "2018", "Fukishima")};
    for (int i = 0; i < 40; ++i)
        articles.push_back(test::dated_article("x" + std::to_string(i), "2018", "Fukushima"));
    const test::TestArchive archive(articles);
    ArchiveView view(open_database(archive.directory()), "en");
    BOOST_TEST(spelling_suggestions(read("fukishima"), view, SpellScope::unknown_words).empty());
    const auto suggestions = spelling_suggestions(read("fukishima fukushima"), view, SpellScope::rare_words);
    BOOST_REQUIRE(suggestions.size() == 1U);
    BOOST_TEST(suggestions.front().likely.front() == "fukushima");
    // No article has this form, but forms of the same word are known.
    BOOST_TEST(spelling_suggestions(read("fukishimas"), view, SpellScope::rare_words).empty());
}

BOOST_AUTO_TEST_CASE(suggests_within_phrases) {
    const auto suggestions = suggestions_for("\"lighthuose keys * paris\"", SpellScope::unknown_words);
    BOOST_REQUIRE(suggestions.size() == 1U);
    BOOST_TEST(suggestions.front().word == "lighthuose");
    const QueryNode root = read("title:\"lighthuose * keys\"~2");
    BOOST_TEST(canonical_text(with_spellings(root, suggestions)) == "title:\"lighthouse * keys\"~2");
}

BOOST_AUTO_TEST_CASE(leaves_what_was_meant_as_written) {
    BOOST_TEST(suggestions_for("=Lighthuose lighth* \"lighth* keys\"", SpellScope::unknown_words).empty());
}

BOOST_AUTO_TEST_CASE(puts_the_likeliest_in_place) {
    const QueryNode root = read("(lighthuose OR keys) AND lighthuose");
    BOOST_TEST(canonical_text(with_spellings(root, {{"lighthuose", {"lighthouse", "lightness"}}})) ==
               "(lighthouse OR keys) AND lighthouse");
}

BOOST_AUTO_TEST_SUITE_END()
