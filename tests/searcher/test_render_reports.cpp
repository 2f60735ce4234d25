// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render_reports.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article hostile() {
    Article article = test::make_article("a\x1b[1m", "Head\x1b[2Jline", "");
    article.source = "Wire\x07";
    return article;
}

bool has_control(const std::string& text) {
    return text.find('\x1b') != std::string::npos || text.find('\x07') != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_reports)

BOOST_AUTO_TEST_CASE(a_hit_is_told_by_parts_that_add_up) {
    Placement placement;
    placement.article = test::make_article("1", "Headline", "");
    placement.canonical = "paris";
    placement.rank = 3;
    placement.matches = 1'234;
    placement.score = 3.5;
    placement.parts = {{3.5, "paris", {{2.5, "once here", {}}, {1, "in the headline", {}}}}};
    BOOST_TEST(render_why_text(placement, {}) ==
               "Headline\n2018-08-07\nid:1\n\nhit 3 of 1,234, for: paris\n\n"
               "     3.500  paris\n"
               "               2.500  once here\n"
               "               1.000  in the headline\n"
               "     3.500  in all\n");
    placement.lacks_words = true;
    BOOST_TEST(render_why_text(placement, {}).find("hit 3 of 1,234, with some of the words only, for") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(clauses_are_told_with_yes_or_no) {
    Placement placement;
    placement.article = test::make_article("1", "Headline", "");
    placement.canonical = "paris AND lyon";
    placement.matches = 1;
    placement.verdict = {"all of", false, "", {{"paris", true, "", {}}, {"lyon", false, "not in it", {}}}};
    const std::string text =
        "Headline\n2018-08-07\nid:1\n\nnot among the 1 hit for: paris AND lyon\n\n"
        "  no   all of\n  yes    paris\n  no     lyon - not in it\n";
    BOOST_TEST(render_why_not_text(placement, {}) == text);
    BOOST_TEST(render_why_text(placement, {}) == text);
}

BOOST_AUTO_TEST_CASE(what_scores_nothing_is_said_to) {
    Placement placement;
    placement.rank = 1;
    placement.matches = 1;
    BOOST_TEST(render_why_text(placement, {})
                   .ends_with("nothing in the query scores: hits stand in the order of dates\n"));
    BOOST_TEST(render_why_text(placement, {}).starts_with("(no headline)\nno date\n"));
}

BOOST_AUTO_TEST_CASE(nothing_of_an_article_steers_the_terminal) {
    Placement placement;
    placement.article = hostile();
    placement.verdict = {"x", false, "its source is \x1b[1m", {}};
    BOOST_TEST(!has_control(render_why_not_text(placement, {})));
    const RelatedPost post{"Post\x1b[1m", std::nullopt, "http://x/\x1b"};
    BOOST_TEST(
        !has_control(render_links_text({hostile(), {{post, {}}, {post, hostile()}}, {hostile()}, 1}, {})));
    BOOST_TEST(!has_control(
        render_similar_text({hostile(), {"w\x1b[1m"}, {{hostile(), 1, {"w\x1b[1m"}, {"l\x1b[1m"}}}}, {})));
}

BOOST_AUTO_TEST_CASE(links_tell_what_the_archive_has) {
    const Article article = test::make_article("1", "Headline", "");
    const RelatedPost unknown{"Unknown", test::date_of("2017-01-02"), ""};
    const std::string text = render_links_text(
        {article, {{{"Other", {}, ""}, test::make_article("2", "Other", "")}, {unknown, {}}}, {}, 0}, {});
    BOOST_TEST(text ==
               "Headline\n2018-08-07\nid:1\n\nlists 2 related posts; the archive has 1 of these in full\n\n"
               "  Other\n  2018-08-07\n  id:2\n\n  Unknown\n  2017-01-02 · not in the archive\n\n"
               "no article lists it\n");
}

BOOST_AUTO_TEST_CASE(an_article_without_links_says_so) {
    BOOST_TEST(render_links_text({test::make_article("1", "Headline", ""), {}, {}, 0}, {}) ==
               "Headline\n2018-08-07\nid:1\n\nlists no related posts\n\nno article lists it\n");
}

BOOST_AUTO_TEST_CASE(reports_keep_to_the_width) {
    const PageStyle narrow{Emphasis::plain, Links::none, 20};
    Placement placement;
    placement.article = test::make_article("1", "A headline of some words", "");
    placement.canonical = "paris AND lyon";
    placement.rank = 3;
    placement.matches = 1'234;
    placement.score = 13.5;
    placement.parts = {{13.5, "paris", {{2.5, "once here, in 8 of 9 articles", {}}}}};
    BOOST_TEST(render_why_text(placement, narrow) ==
               "A headline of some\nwords\n2018-08-07\nid:1\n\nhit 3 of 1,234, for:\n  paris AND lyon\n\n"
               "13.500  paris\n"
               "  2.500  once here,\n"
               "         in 8 of 9\n"
               "         articles\n"
               "13.500  in all\n");
    placement.rank = 0;
    placement.verdict = {"all of", false, "", {{"lyon", false, "not in headline or text", {}}}};
    BOOST_TEST(render_why_not_text(placement, narrow)
                   .ends_with("  no   all of\n"
                              "  no     lyon - not\n"
                              "           in\n"
                              "           headline\n"
                              "           or text\n"));
    const Article article = test::make_article("2", "Another headline of some words", "");
    BOOST_TEST(render_links_text({article, {}, {article}, 3}, narrow)
                   .ends_with("listed by 3\narticles; the newest\nof them:\n\n  Another headline\n  of some "
                              "words\n  2018-08-07\n  id:2\n"));
    const std::string similar = render_similar_text(
        {article, {"harbour", "ferry"}, {{article, 1, {"harbour", "ferry"}, {}}}}, narrow);
    BOOST_TEST(similar.ends_with("  both have:\n    harbour, ferry\n"));
}

BOOST_AUTO_TEST_CASE(headlines_of_reports_open_their_page) {
    Article article = test::make_article("1", "Headline", "");
    article.url = "https://example.org/1";
    const PageStyle linked{Emphasis::bold, Links::headlines, 0};
    const std::string link = "\033]8;;https://example.org/1\033\\Headline\033]8;;\033\\\n";
    BOOST_TEST(render_similar_text({article, {}, {}}, linked).starts_with("like:\n  " + link));
    BOOST_TEST(render_links_text({article, {}, {}, 0}, linked).starts_with(link));
}

BOOST_AUTO_TEST_CASE(a_long_list_of_words_is_cut) {
    SimilarArticle similar{test::make_article("2", "Other", ""), 1, {}, {}};
    for (int i = 0; i < 12; ++i)
        similar.words.push_back("w" + std::to_string(i));
    const std::string text =
        render_similar_text({test::make_article("1", "Headline", ""), {}, {similar}}, {});
    BOOST_TEST(text.find("  by: links alone\n") != std::string::npos);
    BOOST_TEST(text.find("both have: w0, w1, w2, w3, w4, w5, w6, w7, w8, w9 and 2 more\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
