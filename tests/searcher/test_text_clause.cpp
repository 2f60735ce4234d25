// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/query/text_clause.hpp"

using namespace news;

namespace {

const QueryContext context{{2018, 8, 7}};

QueryNode root_of(const std::string& query) {
    return parse_query(query, context).root;
}

template <typename Node>
Node as(const std::string& query) {
    const QueryNode root = root_of(query);
    BOOST_TEST_REQUIRE(std::holds_alternative<Node>(root.content), query);
    return std::get<Node>(root.content);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_clause)

BOOST_AUTO_TEST_CASE(a_word_carries_its_terms_field_and_place) {
    const auto word = as<WordNode>("  Balconies");
    BOOST_TEST(word.word.written == "balconies");
    BOOST_TEST(word.word.alternatives.front().front().text == "balconies");
    BOOST_TEST((word.word.bytes == ByteRange{2, 11}));
    BOOST_TEST((word.field == nullptr));
    BOOST_TEST((word.match == WordMatch::stemmed));
    BOOST_TEST((as<WordNode>("title:x").field == find_field("title")));
    BOOST_TEST((as<WordNode>("=Paris").match == WordMatch::exact));
    BOOST_TEST((as<WordNode>("=Paris").word.bytes == ByteRange{1, 6}));
}

BOOST_AUTO_TEST_CASE(quotes_make_a_phrase_of_whatever_they_hold) {
    BOOST_TEST(as<PhraseNode>("\"Paris\"").parts.size() == 1U);
    const auto phrase = as<PhraseNode>("\"climate * rep*\"~2");
    BOOST_TEST_REQUIRE(phrase.parts.size() == 3U);
    BOOST_TEST(std::get<QueryWord>(phrase.parts[0]).written == "climate");
    BOOST_TEST(std::holds_alternative<WordGap>(phrase.parts[1]));
    BOOST_TEST(std::get<WildcardPattern>(phrase.parts[2]).pattern == "rep*");
    BOOST_TEST(phrase.slack == 2U);
    BOOST_TEST((std::get<QueryWord>(phrase.parts[0]).bytes == ByteRange{1, 8}));
}

BOOST_AUTO_TEST_CASE(wildcards_and_edits) {
    BOOST_TEST(as<WildcardNode>("title:immig*").pattern == "immig*");
    BOOST_TEST((as<WildcardNode>("by:Basil*").field == find_field("by")));
    BOOST_TEST(as<FuzzyNode>("Gorbachov~2").folded == "gorbachov");
    BOOST_TEST(as<FuzzyNode>("Gorbachov~2").edits == 2U);
    BOOST_TEST(as<FuzzyNode>("gorbachov~").edits == 1U);
}

BOOST_AUTO_TEST_CASE(names_are_folded) {
    const std::vector<std::string> names{"rebelander", "basilan"};
    BOOST_TEST(as<NameNode>("by:\"Rebelander Basilan\"").folded == names, boost::test_tools::per_element());
    BOOST_TEST(as<NameNode>("by:Basilan,Ana").folded.size() == 2U);
}

BOOST_AUTO_TEST_CASE(lost_signs_are_told) {
    for (const std::string word : {"a=b", "x~y", "a^b"})
        BOOST_TEST(parse_query(word, context).warnings.size() == 1U, word);
    for (const std::string word : {"paris", "COVID-19", "U.S", "don't", "AT&T"})
        BOOST_TEST(parse_query(word, context).warnings.empty(), word);
}

BOOST_AUTO_TEST_SUITE_END()
