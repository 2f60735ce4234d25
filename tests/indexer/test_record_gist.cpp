// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "indexer/pipeline/record_gist.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

RecordGist gist(const Article& article) {
    return gist_of(article, url_key(article.url));
}

Article with_text(std::string text, TextExtent extent) {
    Article article = test::make_article("1", "Alpha", std::move(text));
    article.extent = extent;
    article.url = "https://a.example/x";
    return article;
}

const Article full = with_text("One. Two. Three.", TextExtent::whole);
const Article teaser = with_text("In short.", TextExtent::summary);

}  // namespace

BOOST_AUTO_TEST_SUITE(record_gist)

BOOST_AUTO_TEST_CASE(what_says_less_announces_what_says_more) {
    const Article headline = with_text("", TextExtent::summary);
    const struct {
        Article newer;
        Article held;
        bool announces;
    } rows[] = {
        {teaser, full, true},
        {headline, full, true},
        {headline, teaser, true},
        {full, teaser, false},
        {full, headline, false},
        {with_text("One. Two.", TextExtent::whole), full, false},                       // a correction
        {with_text("In.", TextExtent::summary), teaser, false},                         // likewise
        {with_text("One. Two. Three. Four. Five.", TextExtent::summary), full, false},  // longer
    };
    for (const auto& row : rows)
        BOOST_TEST(only_announces(gist(row.newer), gist(row.held)) == row.announces,
                   row.newer.text << "/" << row.held.text);
}

BOOST_AUTO_TEST_CASE(another_article_is_not_announced) {
    const auto announces = [](const Article& newer) { return only_announces(gist(newer), gist(full)); };
    Article renamed = teaser;
    renamed.title = "Beta";
    BOOST_TEST(announces(renamed));
    renamed.url = "https://www.a.example/x?utm_source=feed";
    BOOST_TEST(announces(renamed));
    Article next_day = renamed;
    next_day.published = test::date_of("2018-08-08T01:00:00+02:00");
    BOOST_TEST(announces(next_day));
    Article undated = renamed;
    undated.published.reset();
    BOOST_TEST(announces(undated));
    Article next_week = renamed;  // at an address that has other news every day
    next_week.published = test::date_of("2018-08-14");
    BOOST_TEST(!announces(next_week));
    Article elsewhere = renamed;
    elsewhere.url.clear();
    BOOST_TEST(!announces(elsewhere));
    elsewhere.title = "ALPHA";
    BOOST_TEST(announces(elsewhere));
}

BOOST_AUTO_TEST_SUITE_END()
