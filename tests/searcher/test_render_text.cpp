// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Hit hit_of(std::uint32_t rank = 1) {
    Hit hit;
    hit.rank = rank;
    hit.article = test::make_article("hw-1", "Paris balcony", "");
    hit.article.source = "Harbour Wire";
    hit.article.authors = {"Ana Ruiz", "Bo Li"};
    hit.article.url = "https://example.org/1";
    hit.title = {"Paris balcony", {{0, 5}}};
    hit.snippet = {"In Paris, a …", {{3, 8}}};
    return hit;
}

Response answer(std::vector<Hit> hits, std::uint64_t all, std::uint64_t some = 0) {
    Response response;
    response.hits = std::move(hits);
    response.all_words = all;
    response.some_words = some;
    return response;
}

std::string rendered(const Response& response, Emphasis emphasis = Emphasis::plain) {
    return render_page(*text_writer({{emphasis}}), response);
}

std::string last_line(const std::string& text) {
    const std::size_t end = text.rfind('\n', text.size() - 2);
    return text.substr(end == std::string::npos ? 0 : end + 1);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_text)

BOOST_AUTO_TEST_CASE(a_hit_is_headline_provenance_snippet_url_and_id) {
    BOOST_TEST(rendered(answer({hit_of()}, 1)) ==
               "1. Paris balcony\n"
               "   2018-08-07 · Harbour Wire · Ana Ruiz, Bo Li\n"
               "   In Paris, a …\n"
               "   https://example.org/1\n"
               "   id:hw-1\n"
               "\n"
               "1 article matches\n");
}

BOOST_AUTO_TEST_CASE(lines_align_under_the_headline_whatever_the_rank) {
    const std::string text = rendered(answer({hit_of(120)}, 300));
    BOOST_TEST(text.starts_with("120. Paris balcony\n     2018-08-07"));
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_said_or_left_out) {
    Hit hit;
    hit.rank = 1;
    hit.article.id = "x";
    BOOST_TEST(rendered(answer({hit}, 1)) == "1. (no headline)\n   no date\n   id:x\n\n1 article matches\n");
}

BOOST_AUTO_TEST_CASE(dates_are_as_precise_as_known) {
    for (const auto& [iso, shown] : {std::pair<std::string, std::string>{"2018", "   2018 ·"},
                                     {"2018-08", "   2018-08 ·"},
                                     {"2018-08-07T03:09", "   2018-08-07 03:09 ·"},
                                     {"2018-08-07T03:09+02:00", "   2018-08-07 03:09 UTC+2 ·"}}) {
        Hit hit = hit_of();
        hit.article.published = test::date_of(iso);
        BOOST_TEST(holds(rendered(answer({hit}, 1)), shown), shown);
    }
}

BOOST_AUTO_TEST_CASE(missing_words_are_listed) {
    Hit hit = hit_of();
    hit.missing = {"lyon", "\"gold medal\""};
    BOOST_TEST(holds(rendered(answer({hit}, 0, 1)), "   missing: lyon, \"gold medal\"\n"));
}

BOOST_AUTO_TEST_CASE(a_stub_says_what_it_is_and_where_it_is_listed) {
    Hit hit = hit_of();
    hit.article.kind = ArticleKind::stub;
    hit.snippet = {};
    hit.cited_by = {{"a", "First"}, {"b", "Second\x1B[31m"}};
    const std::string text = rendered(answer({hit}, 1));
    BOOST_TEST(holds(text, "related post, headline only"));
    BOOST_TEST(holds(text, "   listed under “First”, “Second [31m”\n"));
    hit.article.kind = ArticleKind::article;
    BOOST_TEST(!holds(rendered(answer({hit}, 1)), "listed under"));
}

BOOST_AUTO_TEST_CASE(matched_words_are_bold_on_a_terminal_only) {
    const std::string bold = rendered(answer({hit_of()}, 1), Emphasis::bold);
    BOOST_TEST(bold.starts_with("1. \033[1mParis\033[0m balcony\n"));
    BOOST_TEST(holds(bold, "In \033[1mParis\033[0m, a …\n"));
    BOOST_TEST(!holds(rendered(answer({hit_of()}, 1)), "\033"));
}

BOOST_AUTO_TEST_CASE(nothing_in_an_article_steers_the_terminal) {
    const std::string evil = "a\x1B[31m\nb\r\u009B\u202Ec\x07";
    Hit hit = hit_of();
    hit.title = {evil, {{0, 1}}};
    hit.snippet = {evil, {}};
    hit.article.id = hit.article.url = hit.article.source = evil;
    hit.article.authors = {evil};
    for (const Emphasis emphasis : {Emphasis::plain, Emphasis::bold}) {
        std::string text = rendered(answer({hit}, 1), emphasis);
        for (const std::string own : {"\033[1m", "\033[0m"}) {
            for (std::size_t at = text.find(own); at != std::string::npos; at = text.find(own))
                text.erase(at, own.size());
        }
        for (const std::string control : {"\x1B", "\r", "\x07", "\u009B", "\u202E"})
            BOOST_TEST(!holds(text, control));
        BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 7);
    }
}

BOOST_AUTO_TEST_CASE(the_counts_are_told_apart) {
    struct Case {
        std::uint64_t all;
        std::uint64_t some;
        std::string line;
    };
    const std::vector<Case> cases{
        {1, 0, "1 article matches\n"},
        {0, 1, "no article has all the words, 1 article has some of them\n"},
    };
    for (const auto& [all, some, line] : cases)
        BOOST_TEST(last_line(rendered(answer({hit_of()}, all, some))) == line);
    const std::vector<Hit> two{hit_of(1), hit_of(2)};
    BOOST_TEST(last_line(rendered(answer(two, 2))) == "2 articles match\n");
    BOOST_TEST(last_line(rendered(answer(two, 0, 2))) ==
               "no article has all the words, 2 articles have some of them\n");
    BOOST_TEST(last_line(rendered(answer(two, 1, 1))) ==
               "1 article has all the words, 1 more has some of them\n");
    const std::vector<Hit> three{hit_of(1), hit_of(2), hit_of(3)};
    BOOST_TEST(last_line(rendered(answer(three, 2, 1))) ==
               "2 articles have all the words, 1 more has some of them\n");
    BOOST_TEST(last_line(rendered(answer(three, 1, 2))) ==
               "1 article has all the words, 2 more have some of them\n");
}

BOOST_AUTO_TEST_CASE(a_page_says_which_hits_it_shows) {
    BOOST_TEST(last_line(rendered(answer({hit_of(11), hit_of(12)}, 21'578))) ==
               "21,578 articles match; shown are 11 to 12\n");
    BOOST_TEST(last_line(rendered(answer({hit_of(1)}, 1, 2'000))) ==
               "1 article has all the words, 2,000 more have some of them; shown are 1 to 1\n");
}

BOOST_AUTO_TEST_CASE(no_hit_prints_nothing) {
    BOOST_TEST(rendered(answer({}, 0)) == "");
}

BOOST_AUTO_TEST_CASE(chosen_fields_are_lines_in_their_order) {
    WriterOptions options;
    options.fields = read_output_fields("published,title,section,snippet,id,text");
    Hit hit = hit_of(12);
    hit.article.text = "One.\n\nTwo.";
    BOOST_TEST(render_page(*text_writer(options), answer({hit}, 12)) ==
               "12. published: 2018-08-07\n"
               "    Paris balcony\n"
               "    In Paris, a …\n"
               "    id: hw-1\n"
               "    One.\n"
               "\n"
               "    Two.\n"
               "\n"
               "12 articles match; shown are 12 to 12\n");
}

BOOST_AUTO_TEST_SUITE_END()
