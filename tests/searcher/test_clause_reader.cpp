// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/clause_reader.hpp"

using namespace news;
using Kind = QueryToken::Kind;

namespace {

struct Reader {
    explicit Reader(std::string text, Kind kind = Kind::word)
        : query(std::move(text)), token{kind, query, {0, query.size()}, nullptr} {}

    std::optional<QueryNode> read(const char* field_name = nullptr) {
        ClauseReader reader(query, warnings);
        return reader.read(token, field_name == nullptr ? nullptr : find_field(field_name));
    }

    std::string query;
    QueryToken token;
    std::vector<QueryWarning> warnings;
};

template <typename Node>
const Node& as(const std::optional<QueryNode>& node) {
    BOOST_TEST_REQUIRE(node.has_value());
    BOOST_TEST_REQUIRE(std::holds_alternative<Node>(node->content));
    return std::get<Node>(node->content);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(clause_reader)

BOOST_AUTO_TEST_CASE(a_word_carries_fold_and_stem) {
    const auto node = Reader("Balconies").read();
    BOOST_TEST(as<WordNode>(node).word.written == "balconies");
    BOOST_TEST((as<WordNode>(node).field == nullptr));
    BOOST_TEST((as<WordNode>(Reader("x").read("title")).field == find_field("title")));
}

BOOST_AUTO_TEST_CASE(what_falls_into_several_words_is_a_phrase) {
    BOOST_TEST(as<PhraseNode>(Reader("COVID-19").read()).parts.size() == 2U);
    BOOST_TEST(as<PhraseNode>(Reader("Paris", Kind::phrase).read()).parts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_elided_article_is_left_out_of_words_only) {
    struct Case {
        std::string word;
        std::string folded;
    };
    const std::vector<Case> cases{{"l'Élysée", "elysee"},
                                  {"L’Élysée", "elysee"},
                                  {"d'Artagnan", "artagnan"},
                                  {"qu'il", "il"},
                                  {"dell'arte", "arte"}};
    for (const auto& [word, folded] : cases) {
        BOOST_TEST(as<WordNode>(Reader(word).read()).word.written == folded);
        BOOST_TEST(as<PhraseNode>(Reader(word, Kind::phrase).read()).parts.size() == 2U);
    }
    BOOST_TEST(as<PhraseNode>(Reader("O'Neill").read()).parts.size() == 2U);
    BOOST_TEST(as<PhraseNode>(Reader("l-x").read()).parts.size() == 2U);
    BOOST_TEST(as<WordNode>(Reader("l'").read()).word.written == "l");
}

BOOST_AUTO_TEST_CASE(names_are_folded_and_values_are_whole) {
    const std::vector<std::string> names{"rebelander", "basilan"};
    BOOST_TEST(as<NameNode>(Reader("Rebelander Basilan", Kind::phrase).read("by")).folded == names,
               boost::test_tools::per_element());
    BOOST_TEST(as<ValueNode>(Reader("\"The  Élysée Times\"", Kind::values).read("source")).value ==
               "the elysee times");
    BOOST_TEST(as<ValueNode>(Reader("HW-0001", Kind::values).read("id")).value == "HW-0001");
    BOOST_TEST(as<ValueNode>(Reader("\"A  b\"", Kind::values).read("id")).value == "A  b");
    const auto list = Reader("a,\"b, c\",,“d”", Kind::values).read("source");
    BOOST_TEST_REQUIRE(as<AnyNode>(list).children.size() == 3U);
    BOOST_TEST(std::get<ValueNode>(as<AnyNode>(list).children[1].content).value == "b, c");
    BOOST_TEST(std::get<ValueNode>(as<AnyNode>(list).children[2].content).value == "d");
}

BOOST_AUTO_TEST_CASE(dates_are_ranges) {
    const auto node = Reader("2018-05..", Kind::values).read("date");
    const auto& range = std::get<DayRange>(as<DateNode>(node).condition);
    BOOST_TEST((range == DayRange{CalendarDate{2018, 5, 0}, std::nullopt}));
}

BOOST_AUTO_TEST_CASE(a_lone_sign_is_left_out_with_a_warning) {
    Reader reader("&");
    BOOST_TEST(!reader.read().has_value());
    BOOST_TEST_REQUIRE(reader.warnings.size() == 1U);
    BOOST_TEST(reader.warnings[0].column == 1U);
}

BOOST_AUTO_TEST_CASE(lost_signs_are_told) {
    for (const std::string word : {"C++", "#metoo", "@nyt", "$5", "50%", "£3", "€4", "¥5", "a=b"}) {
        Reader reader(word);
        reader.read();
        BOOST_TEST(reader.warnings.size() == 1U, word);
    }
    for (const std::string word : {"paris", "COVID-19", "U.S", "don't", "AT&T"}) {
        Reader reader(word);
        reader.read();
        BOOST_TEST(reader.warnings.empty(), word);
    }
}

BOOST_AUTO_TEST_CASE(nothing_to_look_for_is_an_error) {
    BOOST_CHECK_THROW(Reader("&").read("title"), QueryError);
    BOOST_CHECK_THROW(Reader("", Kind::phrase).read(), QueryError);
    BOOST_CHECK_THROW(Reader("--").read("by"), QueryError);
    BOOST_CHECK_THROW(Reader(",", Kind::values).read("source"), QueryError);
    BOOST_CHECK_THROW(Reader("x", Kind::values).read("date"), QueryError);
}

BOOST_AUTO_TEST_SUITE_END()
