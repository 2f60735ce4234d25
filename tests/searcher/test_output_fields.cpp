// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/output/fields/output_fields.hpp"

using namespace news;

namespace {

std::string names_of(const ChosenFields& fields) {
    std::string names;
    for (const OutputField* field : fields)
        names += std::string(field->name) + ' ';
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(output_fields)

BOOST_AUTO_TEST_CASE(every_field_has_a_name_of_its_own_and_a_value_for_any_hit) {
    std::set<std::string_view> names;
    for (const OutputField& field : news::output_fields()) {
        BOOST_TEST(names.insert(field.name).second, field.name);
        BOOST_TEST(!field.help.empty());
        BOOST_CHECK_NO_THROW(as_text(field.value(Hit{}, {})));
    }
}

BOOST_AUTO_TEST_CASE(what_is_usual_is_in_the_table) {
    for (const std::string_view list : {usual_columns, usual_members, usual_of_article})
        BOOST_TEST(read_output_fields(list).size() >= 10U);
}

BOOST_AUTO_TEST_CASE(every_field_is_documented) {
    std::ifstream file(SAMPLE_DATA "/../doc/output.md");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (const OutputField& field : news::output_fields())
        BOOST_TEST(text.find('`' + std::string(field.name) + '`') != std::string::npos, field.name);
}

BOOST_AUTO_TEST_CASE(a_list_keeps_its_order_and_names_each_once) {
    BOOST_TEST(names_of(read_output_fields("url, id,title,id")) == "url id title ");
}

BOOST_AUTO_TEST_CASE(another_name_is_an_error_with_the_likely_one) {
    for (const std::string list : {"id,titel", "", "id,", "ID"}) {
        BOOST_CHECK_EXCEPTION(read_output_fields(list), Error, [](const Error& error) {
            return error.code() == ExitCode::usage &&
                   error.hint().find("rank, id, score") != std::string::npos;
        });
    }
    BOOST_CHECK_EXCEPTION(read_output_fields("titel"), Error, [](const Error& error) {
        return std::string(error.what()) == "no field \"titel\" in the output; did you mean \"title\"?";
    });
}

BOOST_AUTO_TEST_CASE(an_article_that_was_asked_for_by_its_id_has_no_rank) {
    BOOST_TEST(as_text(output_field_named("rank").value(Hit{}, {})) == "");
    BOOST_TEST(as_text(output_field_named("score").value(Hit{}, {})) == "");
    Hit hit;
    hit.rank = 1;
    BOOST_TEST(as_text(output_field_named("score").value(hit, {})) == "0.0000");
}

BOOST_AUTO_TEST_SUITE_END()
