// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/translation/archive_languages.hpp"
#include "searcher/translation/span_translator.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

std::string shown(const SpanExpression& expression);

std::string shown(const std::vector<SpanExpression>& expressions) {
    std::vector<std::string> texts;
    for (const SpanExpression& one : expressions)
        texts.push_back(shown(one));
    return join(texts, " ");
}

struct Shower {
    std::string operator()(const SpanLeaf& leaf) const { return join(leaf.terms, "|"); }
    std::string operator()(const SpanAny& any) const { return "any(" + shown(any.children) + ")"; }
    std::string operator()(const SpanSequence& sequence) const {
        std::string gaps;
        for (const std::uint32_t gap : sequence.gaps)
            gaps += std::to_string(gap);
        return fmt::format("row{}~{}({})", gaps, sequence.slack, shown(sequence.parts));
    }
    std::string operator()(const SpanNear& near) const {
        const char* const name = near.order == SpanNear::Order::any ? "near" : "before";
        return fmt::format("{}{}({})", name, near.distance, shown(near.children));
    }
    std::string operator()(const SpanSameRegion& region) const {
        return fmt::format("within {}({})", region.starts.terms.front(), shown(region.children));
    }
    std::string operator()(const SpanFirstWords& first) const {
        return fmt::format("first{}({})", first.count, shown(first.child));
    }
    std::string operator()(const SpanLead& lead) const { return "lead(" + shown(lead.child) + ")"; }
    std::string operator()(const SpanAtLeast& at_least) const {
        return fmt::format("atleast{}({})", at_least.count, shown(at_least.child));
    }
    std::string operator()(const SpanExcept& except) const {
        return join(except.wanted.terms, "|") + " but not " + join(except.unwanted.terms, "|");
    }
};

std::string shown(const SpanExpression& expression) {
    return std::visit(Shower{}, expression.content);
}

QueryNode read(const std::string& query) {
    return parse_query(query, QueryContext{{2018, 8, 7}}).root;
}

SpanExpression translated(const std::string& query, FormsOfWords forms = FormsOfWords::listed) {
    ArchiveWords words(test::database_of_words({{"oil", 1},
                                                {"oils", 1},
                                                {"gas", 1},
                                                {"pipeline", 1},
                                                {"pipelines", 1},
                                                {"cafe", 1},
                                                {exact_term("cafe", "café"), 1},
                                                {"Soil", 1},
                                                {"Zoil", 1}}));
    return SpanTranslator(words, stemmer_of_language("en"), forms).translate(read(query));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(span_translator)

BOOST_AUTO_TEST_CASE(each_form_of_the_language_has_its_expression) {
    struct Case {
        std::string query;
        std::string expression;
    };
    const std::string cafe = exact_term("cafe", "café");
    const std::vector<Case> cases{
        {"oil", "oil|oils"},
        {"\"oil gas\"", "row0~0(oil gas)"},
        {"\"oil * gas\"~2", "row1~2(oil gas)"},
        {"\"oil pipe*\"", "row0~0(oil pipeline|pipelines)"},
        {"pipe*", "pipeline|pipelines"},
        {"gass~1", "gas"},
        {"nobodies", "nobodi"},
        {"nobod*", ""},
        {"oil OR gas", "any(oil|oils gas)"},
        {"oil NEAR/3 gas", "near3(oil|oils gas)"},
        {"oil PRE/3 gas", "before3(oil|oils gas)"},
        {"oil w/s gas", "within " + std::string(prefix::sentence_start) + "(oil|oils gas)"},
        {"oil w/p gas", "within " + std::string(prefix::paragraph_start) + "(oil|oils gas)"},
        {"atleast3(gas)", "atleast3(gas)"},
        {"first50(gas)", "first50(gas)"},
        {"lead:gas", "lead(gas)"},
        {"=café", cafe},
        {"=cafe", "cafe but not " + cafe},
        {"=gas", "gas"},
        {"title:\"oil gas\"", "row0~0(Soil Sgas)"},
        {"oil NEAR/3 gas NEAR/5 pipe*", "near5(near3(oil|oils gas) pipeline|pipelines)"},
    };
    for (const auto& [query, expression] : cases)
        BOOST_TEST(shown(translated(query)) == expression, query);
}

BOOST_AUTO_TEST_CASE(a_text_at_hand_has_stems) {
    BOOST_TEST(shown(translated("oils", FormsOfWords::by_stems)) == "Zoil");
    BOOST_TEST(shown(translated("\"oils gas\"", FormsOfWords::by_stems)) == "row0~0(oils gas)");
}

BOOST_AUTO_TEST_CASE(leaves_know_their_terms_in_the_headline) {
    const SpanExpression expression = translated("oil");
    const auto& leaf = std::get<SpanLeaf>(expression.content);
    BOOST_TEST(join(leaf.headline_terms, "|") == "Soil|Soils");
}

BOOST_AUTO_TEST_CASE(patterns_are_listed_to_be_looked_up_at_once) {
    std::vector<std::string> patterns;
    for (const WordPattern& pattern :
         patterns_in(read("(aa* OR bb*) NEAR/5 cc* \"dd* ee\" fff~1 title:gg* -hh* plain")))
        patterns.push_back(pattern.prefix + to_text(pattern));
    BOOST_TEST(join(patterns, " ") == "aa* bb* cc* dd* fff~1 Sgg* hh*");
}

BOOST_AUTO_TEST_CASE(the_field_is_told_from_below) {
    BOOST_TEST((field_of_words(read("title:(oil NEAR/3 gas)")) == &field(FieldId::title)));
    BOOST_TEST((field_of_words(read("lead:oil")) == &field(FieldId::lead)));
    BOOST_TEST((field_of_words(read("oil NEAR/3 gas")) == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
