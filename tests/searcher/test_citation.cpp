// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/citations/citation.hpp"
#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article sample() {
    Article article = test::make_article("hw-1", "Paris\n& \"balcony\"", "");
    article.authors = {"Ana Ruiz", "Pelé"};
    article.agencies = {"Web Desk"};
    article.source = "Harbour Wire";
    article.section = "World";
    article.tags = {"sea", "rescue"};
    article.language = "en";
    article.url = "https://example.org/1";
    article.published = test::date_of("2018-08-07T03:09");
    return article;
}

std::string referred_to(AnswerWriterMaker make_writer, const Article& article) {
    Response response;
    response.hits.emplace_back();
    response.hits[0].article = article;
    return render_page(*make_writer({}), response);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(citation)

BOOST_AUTO_TEST_CASE(ris_has_a_tag_a_line) {
    BOOST_TEST(referred_to(ris_writer, sample()) ==
               "TY  - NEWS\r\nID  - hw-1\r\nTI  - Paris & \"balcony\"\r\nAU  - Ruiz, Ana\r\nAU  - Pelé\r\n"
               "T2  - Harbour Wire\r\nSE  - World\r\nPY  - 2018\r\nDA  - 2018/08/07/\r\nKW  - sea\r\n"
               "KW  - rescue\r\nLA  - en\r\nUR  - https://example.org/1\r\nER  - \r\n\r\n");
}

BOOST_AUTO_TEST_CASE(bibtex_has_an_entry) {
    BOOST_TEST(referred_to(bibtex_writer, sample()) ==
               "@article{hw-1,\n"
               "  author = {Ruiz, Ana and {Pelé}},\n"
               "  title = {{Paris \\& \"balcony\"}},\n"
               "  journal = {Harbour Wire},\n"
               "  entrysubtype = {newspaper},\n"
               "  year = {2018},\n"
               "  month = aug,\n"
               "  day = {7},\n"
               "  url = {https://example.org/1},\n"
               "  keywords = {sea, rescue},\n"
               "  language = {en},\n"
               "}\n\n");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_not_made_up) {
    Article nothing;
    nothing.id = "x";
    BOOST_TEST(referred_to(ris_writer, nothing) == "TY  - NEWS\r\nID  - x\r\nER  - \r\n\r\n");
    BOOST_TEST(referred_to(bibtex_writer, nothing) == "@misc{x,\n}\n\n");
    BOOST_TEST(referred_to(csl_writer, nothing) ==
               "[\n  {\n    \"id\": \"x\",\n    \"type\": \"article-newspaper\"\n  }\n]\n");
    BOOST_TEST(render_page(*csl_writer({}), Response{}) == "[]\n");
}

BOOST_AUTO_TEST_CASE(a_date_is_as_precise_as_it_is_known) {
    Article article = test::make_article("x", "", "");
    article.published = test::date_of("2018-08");
    BOOST_TEST(referred_to(ris_writer, article).find("DA  - 2018/08//\r\n") != std::string::npos);
    BOOST_TEST(referred_to(bibtex_writer, article).find("month = aug,\n}") != std::string::npos);
    BOOST_TEST((cited(article).date == std::vector<int>{2018, 8}));
    article.published = test::date_of("2018");
    BOOST_TEST(referred_to(ris_writer, article).find("DA  - 2018///\r\n") != std::string::npos);
    BOOST_TEST((cited(article).date == std::vector<int>{2018}));
    article.published.reset();
    BOOST_TEST(cited(article).date.empty());
}

BOOST_AUTO_TEST_CASE(agencies_stand_for_persons_where_there_are_none_and_stay_whole) {
    Article article = sample();
    article.authors.clear();
    BOOST_TEST(referred_to(bibtex_writer, article).find("author = {{Web Desk}},\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(doubts_are_notes) {
    Article article = sample();
    BOOST_TEST(cited(article).note == "");
    article.published->certainty = DateCertainty::doubtful;
    article.kind = ArticleKind::stub;
    BOOST_TEST(cited(article).note == "The date is doubtful. Known only from lists of related posts.");
}

BOOST_AUTO_TEST_SUITE_END()
