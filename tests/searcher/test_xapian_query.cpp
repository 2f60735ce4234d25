// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/translation/xapian_query.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;
using test::set_of;

namespace {

Article first() {
    Article article = dated_article("1", "2018-08-07", "Paris balcony rescue",
                                    "A child hung from balconies. Élysée, COVID-19.");
    article.authors = {"Rebelander Basilan", "Ana Ruiz"};
    article.source = "The Harbour Wire";
    article.section = "World";
    article.tags = {"rescue", "Paris, France"};
    article.language = "fr";
    return article;
}

Article second() {
    Article article =
        dated_article("2", "2018-08", "Gold medal", "The Paris crowd; a balcony. Don’t look back.");
    article.authors = {"Ana Basilan"};
    article.source = "NYT";
    article.section = "Sport";
    return article;
}

Article third() {
    Article article = dated_article("HW/3 x", "2018", "Letters", "O'Neill, 東京タワー and the rescue.");
    article.source = "BBC";
    return article;
}

Article fourth() {
    Article article = dated_article("4", "", "Child hung", "");
    article.kind = ArticleKind::stub;
    return article;
}

const test::TestArchive& archive() {
    static const test::TestArchive shared({first(), second(), third(), fourth()});
    return shared;
}

struct Case {
    std::string query;
    std::string ids;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [query, ids] : cases)
        BOOST_TEST(set_of(archive().search(query)) == ids, query);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xapian_query)

BOOST_AUTO_TEST_CASE(words_match_all_forms_and_phrases_only_their_own) {
    check({
        {"balcony", "1 2"},
        {"BALCONIES", "1 2"},
        {"elysee", "1"},
        {"L'Élysée", "1"},
        {"\"balcony rescue\"", "1"},
        {"\"balconies rescue\"", ""},
        {"\"rescue balcony\"", ""},
        {"COVID-19", "1"},
        {"covid19", "1"},
        {"don't", "2"},
        {"O’Neill", "HW/3 x"},
        {"東京", "HW/3 x"},
        {"京東", ""},
        {"タワー", "HW/3 x"},
        {"nothing", ""},
    });
}

BOOST_AUTO_TEST_CASE(a_phrase_never_runs_from_headline_into_text) {
    check(
        {{"\"rescue a child\"", ""}, {"\"rescue a\"", ""}, {"\"medal the\"", ""}, {"\"a child hung\"", "1"}});
}

BOOST_AUTO_TEST_CASE(a_phrase_never_runs_from_a_long_headline_into_text) {
    std::string headline;
    for (int i = 0; i < 1'200; ++i)
        headline += "word" + std::to_string(i) + ' ';
    const test::TestArchive long_titled({dated_article("1", "2018", headline + "end", "Start here.")});
    BOOST_TEST(set_of(long_titled.search("\"end start\"")) == "");
    BOOST_TEST(set_of(long_titled.search("\"start here\"")) == "1");
    BOOST_TEST(set_of(long_titled.search("title:end start")) == "1");
}

BOOST_AUTO_TEST_CASE(operators_combine) {
    check({
        {"paris balcony", "1 2"},
        {"medal OR letters", "2 HW/3 x"},
        {"paris -medal", "1"},
        {"paris NOT medal", "1"},
        {"-paris", "4 HW/3 x"},
        {"NOT (paris OR letters)", "4"},
        {"rescue -(paris balcony)", "HW/3 x"},
        {"-medal OR medal", "1 2 4 HW/3 x"},
        {"+rescue", "1 HW/3 x"},
        {"paris -paris", ""},
        {"", "1 2 4 HW/3 x"},
        {"-(-rescue)", "1 HW/3 x"},
    });
}

BOOST_AUTO_TEST_CASE(title_looks_at_headlines_only) {
    check({
        {"title:balcony", "1"},
        {"title:medals", "2"},
        {"title:crowd", ""},
        {"title:\"gold medal\"", "2"},
        {"title:\"balcony rescue\"", "1"},
        {"title:\"paris rescue\"", ""},
        {"title:(gold OR letters)", "2 HW/3 x"},
        {"rescue -title:letters", "1"},
    });
}

BOOST_AUTO_TEST_CASE(names_match_in_any_order_but_of_one_person) {
    check({
        {"by:basilan", "1 2"},
        {"by:\"Rebelander Basilan\"", "1"},
        {"by:\"Basilan, Rebelander\"", "1"},
        {"by:\"Ana Basilan\"", "2"},
        {"by:\"basilan ana\"", "2"},
        {"by:\"Ana Ruiz\"", "1"},
        {"by:\"Rebelander Ruiz\"", ""},
        {"by:(ana OR rebelander)", "1 2"},
        {"by:ana -by:ruiz", "2"},
        {"basilan", ""},
    });
}

BOOST_AUTO_TEST_CASE(values_match_whole) {
    check({
        {"source:nyt", "2"},
        {"source:\"the harbour wire\"", "1"},
        {"source:harbour", ""},
        {"source:NYT,bbc", "2 HW/3 x"},
        {"source:nyt source:bbc", "2 HW/3 x"},
        {"source:(\"The Harbour Wire\" OR bbc)", "1 HW/3 x"},
        {"source:nyt section:world", ""},
        {"section:SPORT", "2"},
        {"-section:sport", "1 4 HW/3 x"},
        {"tag:rescue", "1"},
        {"tag:\"paris, france\"", "1"},
        {"tag:paris", ""},
        {"lang:fr", "1"},
        {"id:1", "1"},
        {"id:\"HW/3 x\"", "HW/3 x"},
        {"id:\"hw/3 x\"", ""},
        {"id:1,2,99", "1 2"},
        {"kind:stub", "4"},
        {"kind:article", "1 2 HW/3 x"},
    });
}

BOOST_AUTO_TEST_CASE(an_article_known_to_its_month_or_year_is_in_what_overlaps) {
    check({
        {"date:2018", "1 2 HW/3 x"},
        {"date:2018-08", "1 2 HW/3 x"},
        {"date:2018-08-07", "1 2 HW/3 x"},
        {"date:2018-08-08", "2 HW/3 x"},
        {"date:2018-05", "HW/3 x"},
        {"date:2017", ""},
        {"date:..2017", ""},
        {"date:2018-08-07..2018-08-09", "1 2 HW/3 x"},
        {"date:2018-09..", "HW/3 x"},
        {"date:2019..", ""},
        {"-date:2018", "4"},
        {"date:2017,2018-05", "HW/3 x"},
    });
}

BOOST_AUTO_TEST_CASE(undated_articles_meet_a_condition_and_its_negation) {
    const auto found = [](const std::string& query) {
        Request request;
        request.text = query;
        request.match = MatchMode::all;
        request.undated = true;
        return set_of(archive().search(request));
    };
    BOOST_TEST(found("date:2017") == "4");
    BOOST_TEST(found("-date:2018") == "4");
    BOOST_TEST(found("-date:2017") == "1 2 4 HW/3 x");
    BOOST_TEST(found("child -(date:2018 AND child)") == "4");
    BOOST_TEST(found("-(date:2018 OR letters)") == "4");
    BOOST_TEST(found("-(rescue NOT date:2017)") == "2 4");
    BOOST_TEST(found("child -(date:2018 NOT rescue)") == "1 4");
}

BOOST_AUTO_TEST_CASE(filters_do_not_change_the_score) {
    const auto score = [](const std::string& query) { return archive().search(query).hits.front().score; };
    const double plain = score("\"gold medal\"");
    BOOST_TEST(plain > 0);
    for (const std::string filter :
         {"source:nyt", "date:2018", "by:ana", "kind:article", "-title:paris", "id:2"}) {
        BOOST_TEST(score("\"gold medal\" " + filter) == plain, filter);
    }
}

BOOST_AUTO_TEST_CASE(a_range_without_days_matches_nothing) {
    ArchiveView view(open_database(archive().directory()), "en");
    const auto count = [&](const DayRange& range) {
        const QueryNode node{DateNode{range}};
        Xapian::Enquire enquire(view.database);
        enquire.set_query(XapianTranslator(view, node).translate(node));
        return enquire.get_mset(0, 10).size();
    };
    BOOST_TEST(count({CalendarDate{2018, 8, 0}, CalendarDate{2018, 5, 0}}) == 0U);
    BOOST_TEST(count({CalendarDate{2018, 8, 9}, CalendarDate{2018, 8, 1}}) == 0U);
    BOOST_TEST(count({CalendarDate{2018, 5, 0}, CalendarDate{2018, 8, 0}}) == 3U);
    BOOST_TEST(count({}) == 3U);
}

BOOST_AUTO_TEST_CASE(an_empty_archive_matches_nothing) {
    const test::TestArchive empty(std::vector<Article>{});
    for (const std::string query : {"", "paris", "-paris", "date:2018", "date:..2018", "\"a b\"", "by:ana"}) {
        BOOST_TEST(empty.search(query).all_words == 0U, query);
    }
}

BOOST_AUTO_TEST_SUITE_END()
