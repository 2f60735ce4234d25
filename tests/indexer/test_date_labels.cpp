// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/date_labels.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(date_labels)

BOOST_AUTO_TEST_CASE(words_before_a_date_say_what_it_is) {
    const struct {
        std::string text;
        DateLabel label;
    } rows[] = {
        {"Published on ", DateLabel::published},
        {"Posted ", DateLabel::published},
        {"Veröffentlicht am", DateLabel::published},
        {"Publié le", DateLabel::published},
        {"Опубликовано", DateLabel::published},
        {"Updated:", DateLabel::modified},
        {"Aktualisiert am", DateLabel::modified},
        {"Mis à jour le", DateLabel::modified},
        {"Обновлено", DateLabel::modified},
        {"Update: ", DateLabel::modified},
        {"Datum:", DateLabel::published},
        {"Republished", DateLabel::none},
        {"© ", DateLabel::other},
        {"Copyright", DateLabel::other},
        {"Published today, updated", DateLabel::modified},
        {"By Ann Example, ", DateLabel::none},
        {"", DateLabel::none},
    };
    for (const auto& row : rows)
        BOOST_TEST((date_label_in(row.text) == row.label), row.text);
}

BOOST_AUTO_TEST_CASE(words_behind_a_date_say_it_in_some_languages) {
    const struct {
        std::string text;
        DateLabel label;
    } rows[] = {
        {" veröffentlicht und abgelegt", DateLabel::published},
        {" tarihinde yayınlandı", DateLabel::published},
        {" 掲載", DateLabel::published},
        {" aktualisiert", DateLabel::modified},
        {" by Ann Example", DateLabel::none},
        {"", DateLabel::none},
    };
    for (const auto& row : rows)
        BOOST_TEST((date_label_behind(row.text) == row.label), row.text);
}

BOOST_AUTO_TEST_SUITE_END()
