// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/fields.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(fields_are_found_by_name_and_alias_in_any_case) {
    struct Case {
        std::string name;
        FieldId id;
    };
    const std::vector<Case> cases{
        {"title", FieldId::title},     {"headline", FieldId::title}, {"intitle", FieldId::title},
        {"hd", FieldId::title},        {"TITLE", FieldId::title},    {"by", FieldId::author},
        {"byline", FieldId::author},   {"author", FieldId::author},  {"Author", FieldId::author},
        {"source", FieldId::source},   {"pub", FieldId::source},     {"section", FieldId::section},
        {"desk", FieldId::section},    {"lang", FieldId::language},  {"tag", FieldId::tag},
        {"kind", FieldId::kind},       {"id", FieldId::id},          {"date", FieldId::date},
        {"hlead", FieldId::lead},      {"domain", FieldId::site},    {"url", FieldId::url},
        {"before", FieldId::before},   {"after", FieldId::after},    {"words", FieldId::word_count},
        {"related", FieldId::related}, {"cites", FieldId::cites},
    };
    for (const auto& [name, id] : cases) {
        const Field* found = find_field(name);
        BOOST_TEST_REQUIRE(found != nullptr, name);
        BOOST_TEST((found->id == id), name);
        BOOST_TEST((&field(id) == found), name);
    }
}

BOOST_AUTO_TEST_CASE(unknown_names_find_nothing) {
    for (const std::string name : {"", "tittle", "titles", "foo", "title:", " title", "tïtle"}) {
        BOOST_TEST((find_field(name) == nullptr), name);
    }
}

BOOST_AUTO_TEST_CASE(a_slip_is_led_to_the_nearest_name) {
    struct Case {
        std::string slip;
        std::string nearest;
    };
    const std::vector<Case> cases{
        {"tittle", "title"},      {"titel", "title"}, {"sorce", "source"},     {"SORCE", "source"},
        {"auther", "author"},     {"dat", "date"},    {"sections", "section"}, {"hedline", "headline"},
        {"langauge", "language"}, {"tags", "tag"},    {"qqqqqqq", ""},         {"", ""},
        {"xylophone", ""},
    };
    for (const auto& [elsewhere, ours] :
         {std::pair{"inurl", "site"}, {"since", "date"}, {"AU", "by"}, {"ti", "title"}})
        BOOST_TEST(nearest_field_name(elsewhere) == ours);
    for (const auto& [slip, nearest] : cases)
        BOOST_TEST(nearest_field_name(slip) == nearest, slip);
    BOOST_TEST(nearest_field_name(std::string(100'000, 't')) == "");
}

BOOST_AUTO_TEST_CASE(every_name_and_prefix_is_used_once) {
    std::multiset<std::string_view> names;
    std::multiset<std::string_view> prefixes{
        prefix::stem,      prefix::day,     prefix::month, prefix::year,  prefix::month_only,
        prefix::year_only, prefix::undated, prefix::link,  prefix::cites, prefix::foreign};
    for (const Field& row : news::fields) {
        names.insert(row.name);
        for (const std::string_view alias : row.aliases) {
            if (!alias.empty()) names.insert(alias);
        }
        if (!row.prefix.empty()) prefixes.insert(row.prefix);
    }
    for (const std::string_view name : names)
        BOOST_TEST(names.count(name) == 1U, name);
    for (const std::string_view one : prefixes)
        BOOST_TEST(prefixes.count(one) == 1U, one);
}

BOOST_AUTO_TEST_CASE(every_field_shows_itself_in_its_example) {
    for (const Field& row : news::fields) {
        BOOST_TEST(row.example.starts_with(std::string(row.name) + ':'), row.name);
        BOOST_TEST(!row.help.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
