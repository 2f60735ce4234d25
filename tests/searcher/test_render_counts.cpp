// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render_counts.hpp"

using namespace news;

namespace {

const CountTable single{};
const CountTable batch{true};
const CountTable years{true, TimeStep::year, {{2017, 0, 0}, {2018, 0, 0}}};
const CountTable months{false, TimeStep::month, {{2018, 5, 0}}};

QueryCount row() {
    QueryCount counted{"7", true, "=paris \"x\"", "=paris", 1'200'005, 1, false, {}};
    counted.counts = {{3, 1'200'000}, 0, 2, 1};
    return counted;
}

std::string written(std::string_view form, const CountTable& table, const QueryCount& counted) {
    const CountForm& chosen = *count_form_named(form);
    return chosen.head(table) + chosen.row(table, counted);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_counts)

BOOST_AUTO_TEST_CASE(as_text_a_number_and_of_many_behind_its_name) {
    QueryCount counted = row();
    BOOST_TEST(written("text", single, counted) == "1200006\n");
    BOOST_TEST(written("text", batch, counted) == "7\t1200006\n");
    counted.has_own_id = false;
    BOOST_TEST(written("text", batch, counted) == "=paris \"x\"\t1200006\n");
}

BOOST_AUTO_TEST_CASE(as_text_periods_stand_below_each_other) {
    BOOST_TEST(written("text", years, row()) ==
               "    2017    2018 doubtful undated   total  query\n"
               "       3 1200000        2       1 1200006  7\n");
}

BOOST_AUTO_TEST_CASE(as_csv_each_number_has_a_column_and_nothing_is_a_formula) {
    BOOST_TEST(written("csv", batch, row()) == "id,query,count\r\n7,\"'=paris \"\"x\"\"\",1200006\r\n");
    BOOST_TEST(written("csv", years, row()) ==
               "id,query,2017,2018,doubtful,undated,total\r\n"
               "7,\"'=paris \"\"x\"\"\",3,1200000,2,1,1200006\r\n");
    QueryCount counted = row();
    counted.counts = {{9}, 4, 2, 1};
    counted.query = "paris";
    BOOST_TEST(written("csv", months, counted) ==
               "id,query,2018-05,imprecise,doubtful,undated,total\r\n"
               ",paris,9,4,2,1,1200006\r\n");
    counted.query = "'-1\tx";
    BOOST_TEST(written("csv", batch, counted) == "id,query,count\r\n7,''-1\tx,1200006\r\n");
    BOOST_TEST(written("tsv", batch, counted) == "id\tquery\tcount\n7\t'-1\\tx\t1200006\n");
}

BOOST_AUTO_TEST_CASE(as_json_it_is_an_object_a_line) {
    BOOST_TEST(written("jsonl", single, row()) == written("json", batch, row()));
    BOOST_TEST(written("json", batch, row()) ==
               "{\"schema_version\":1,\"topic\":\"7\",\"query\":{\"text\":\"=paris \\\"x\\\"\",\"canonical\":"
               "\"=paris\"},\"partial\":false,\"count\":1200006,\"matches\":{\"all_words\":1200005,"
               "\"some_words\":1}}\n");
    BOOST_TEST(written("json", years, row())
                   .ends_with("\"step\":\"year\",\"periods\":[{\"begin\":\"2017\",\"articles\":3},{\"begin\":"
                              "\"2018\",\"articles\":"
                              "1200000}],\"imprecise\":0,\"doubtful\":2,\"undated\":1}\n"));
}

BOOST_AUTO_TEST_CASE(other_forms_have_no_counts) {
    BOOST_TEST(count_form_named("trec") == nullptr);
    BOOST_TEST(count_form_named("") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
