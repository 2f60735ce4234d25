// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

Article bridge() {
    Article article = test::dated_article("bridge", "2018-08-07", "Bridge opens at Kestrel Narrows",
                                          "The mayor cut a ribbon. Two ferries whistled.\n\nThe ferry stops "
                                          "running in Café Bleu's harbour.");
    article.source = "Harbour Wire";
    article.authors = {"Maren Okafor"};
    article.tags = {"bridges"};
    article.related = {{"Other", test::date_of("2018-08-01"), ""}};
    return article;
}

/// "no mayors: reason" of the first clause that is not true; "all true" if there is none.
std::string first_no(const ClauseVerdict& verdict) {
    for (const ClauseVerdict& below : verdict.below) {
        if (!below.holds) return first_no(below);
    }
    if (verdict.holds) return "all true";
    return verdict.clause + ": " + verdict.reason;
}

const test::TestArchive& archive() {
    static const test::TestArchive archive(
        {bridge(), test::dated_article("undated", "", "No date"),
         test::dated_article("year", "2018", "A year"),
         test::dated_article("mayor", "2018-08-07", "The mayors spoke", "Nothing else.")});
    return archive;
}

ClauseVerdict verdict_on(const std::string& id, const std::string& query) {
    Request request;
    request.text = query;
    return Searcher{archive().directory()}.placement(request, id).verdict;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(clause_verdicts)

BOOST_AUTO_TEST_CASE(says_what_the_article_has_instead) {
    const struct {
        std::string query;
        std::string verdict;
    } rows[] = {
        {"mayor bridge", "all true"},
        {"mayors bridges", "all true"},
        {"lyon", "lyon: not in headline or text"},
        {"mayoress", "mayoress: not in headline or text; it has mayor, no form of the same word"},
        {"title:mayor", "title:mayor: it is in the text, not in the headline"},
        {"title:\"two ferries\"", "title:\"two ferries\": it is in the text, not in the headline"},
        {"=cafe", "=cafe: the word is there, but not written so: café"},
        {"\"ferry whistled\"", "\"ferry whistled\": its words are there, but not one behind the other"},
        {"\"mayors cut\"",
         "\"mayors cut\": mayors only in another form, and phrases are looked for as written"},
        {"\"lyon ribbon\"", "\"lyon ribbon\": lyon not in headline or text"},
        {"mayor NEAR/2 whistled", "within 2 words: both are there, but not as near or not in this order"},
        {"mayor w/s lyon", "lyon: not in headline or text"},
        {"atleast3(ferry)", "at least 3 times: it is there, but fewer times"},
        {"first5(running)", "within the first 5 words: it is there, but further down"},
        {"xylo*", "xylo*: no such word: not in headline or text"},
        {"mayer~1", "all true"},
        {"NOT ribbon", "NOT ribbon: but this is so"},
        {"mayor -(lyon OR ribbon)", "NOT (lyon OR ribbon): but this is so"},
        {"source:nyt", "source:nyt: its source is Harbour Wire"},
        {"section:sport", "section:sport: it has no section"},
        {"tag:boats", "tag:boats: its tags: bridges"},
        {"kind:stub", "kind:stub: its kind is article"},
        {"site:bbc.co.uk", "site:bbc.co.uk: it has no site"},
        {"by:nobody", "by:nobody: by Maren Okafor"},
        {"words:>100", "words:101..: it has 21 words"},
        {"date:2019", "date:2019: published 2018-08-07"},
        {"cites:nothing", "cites:nothing: no article has this id"},
        {"cites:mayor", "cites:mayor: it does not list this article"},
        {"related:mayor", "related:mayor: neither of the two lists the other"},
        {"id:other", "id:other: its id is bridge"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.query) {
            const std::string found = first_no(verdict_on("bridge", row.query));
            BOOST_TEST(found == row.verdict);
        }
    }
}

BOOST_AUTO_TEST_CASE(dates_tell_how_far_they_are_known) {
    BOOST_TEST(first_no(verdict_on("undated", "date:2018")) ==
               "date:2018: it has no date; --undated takes such articles as well");
    BOOST_TEST(first_no(verdict_on("year", "date:2019-01")) ==
               "date:2019-01: published 2018, of which no month is known");
}

BOOST_AUTO_TEST_CASE(each_clause_of_the_tree_is_judged) {
    const ClauseVerdict verdict = verdict_on("bridge", "mayor (lyon OR ribbon) date:2018");
    BOOST_TEST(verdict.holds);
    BOOST_REQUIRE_EQUAL(verdict.below.size(), 3U);
    BOOST_TEST(verdict.below[0].clause == "mayor");
    BOOST_REQUIRE_EQUAL(verdict.below[1].below.size(), 2U);
    BOOST_TEST(!verdict.below[1].below[0].holds);
    BOOST_TEST(verdict.below[1].below[1].holds);
    BOOST_TEST(verdict.below[2].reason == "published 2018-08-07");
}

BOOST_AUTO_TEST_SUITE_END()
