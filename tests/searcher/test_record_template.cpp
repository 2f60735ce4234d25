// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/fields/record_template.hpp"
#include "searcher/query/query_error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Hit sample() {
    Hit hit;
    hit.rank = 3;
    hit.score = 2.5;
    hit.article = test::make_article("hw-1", "A\nheadline\x1b[1m", "");
    hit.article.authors = {"Ana", "Bo"};
    return hit;
}

std::string filled(const std::string& text, RecordEnd end = RecordEnd::line) {
    return RecordTemplate::parse(text).filled(sample(), "t1", end);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_template)

BOOST_AUTO_TEST_CASE(fields_are_put_in) {
    BOOST_TEST(filled("{rank}\\t{id} {{{authors}}} \\\\n{place}|\\n{topic}") ==
               "3\thw-1 {Ana; Bo} \\n|\nt1\n");
    BOOST_TEST(filled("no field") == "no field\n");
    BOOST_TEST(filled("") == "\n");
}

BOOST_AUTO_TEST_CASE(a_record_is_one_line_or_ends_with_a_zero_byte) {
    BOOST_TEST(filled("{title}") == "A headline [1m\n");
    BOOST_TEST(filled("{title}", RecordEnd::zero_byte) == std::string("A\nheadline\x1b[1m\0", 15));
    Hit hit = sample();
    hit.article.title = std::string("a\0b", 3);
    BOOST_TEST(RecordTemplate::parse("{title}").filled(hit, {}, RecordEnd::zero_byte) ==
               std::string("a b\0", 4));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named_with_its_column) {
    struct Case {
        std::string text;
        std::size_t column;
        std::string problem;
    };
    const std::vector<Case> cases{
        {"{titel}", 2, "no field \"titel\" in the output; did you mean \"title\"?"},
        {"é {rank} {}", 11, "no field \"\" in the output"},
        {"{rank", 1, "--template: { is never closed"},
        {"rank} ", 5, "--template: } closes nothing"},
        {"a\\x", 2, "--template: a backslash stands only before n, t and another one"},
        {"a\\", 2, "--template: a backslash stands only before n, t and another one"},
    };
    for (const auto& [text, column, problem] : cases) {
        try {
            RecordTemplate::parse(text);
            BOOST_ERROR("was read: " + text);
        } catch (const QueryError& error) {
            BOOST_TEST(error.column() == column, text);
            BOOST_TEST(error.problem() == problem);
        }
    }
}

BOOST_AUTO_TEST_CASE(it_knows_its_fields) {
    const ChosenFields fields = RecordTemplate::parse("{id}: {title}").fields();
    BOOST_TEST_REQUIRE(fields.size() == 2U);
    BOOST_TEST(fields[0]->name == "id");
    BOOST_TEST(fields[1]->name == "title");
}

BOOST_AUTO_TEST_SUITE_END()
