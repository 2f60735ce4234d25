// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <iterator>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/plain_text.hpp"

using namespace news;

namespace {

ParsedArticle parsed(const std::string& bytes) {
    ParseResult result = parse_plain_text({"a.txt", bytes});
    if (const auto* rejection = std::get_if<Rejection>(&result))
        BOOST_FAIL(bytes << ": " << rejection->reason);
    return std::get<ParsedArticle>(std::move(result));
}

std::string sample(const std::string& name) {
    std::ifstream file(SAMPLE_DATA "/" + name, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(file, name);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

std::size_t paragraph_count(const std::string& text) {
    std::size_t count = 1;
    for (std::size_t at = 0; (at = text.find("\n\n", at)) != std::string::npos; at += 2)
        ++count;
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_text)

BOOST_AUTO_TEST_CASE(reads_all_sample_articles) {
    const struct {
        std::string name, title, authors, published;
        std::size_t related, paragraphs;
        std::string first, last;  // of the text
    } rows[] = {
        {"balcony-rescue", "Migrant climbs four floors to reach child hanging from Paris balcony",
         "Rebelander Basilan", "2018-08-07T03:09", 14, 6, "A young man from Mali", "the child is in care."},
        {"bridge-survivor",
         "Bridge Survivor Recalls \u2018Eleven Seconds\u2019 between First Crack and Cold Water",
         "Odile Farrant", "2024-03-28", 3, 7, "A maintenance painter", "for at least a year."},
        {"cannery-reopens", "Shuttered sardine cannery to reopen with former workers as owners",
         "Delphine Okoro", "2020-06-03T10:45-04:00", 3, 6, "The sardine cannery",
         "members in the cooperative."},
        {"council-budget", "Council passes budget by one vote after eleven-hour debate", "Winifred Castellan",
         "2019-05-07T16:15", 2, 7, "Councillors in Thornbeck", "from the first of July."},
        {"ferry-strike", "Ferry crews walk out as pay talks run aground", "Callum Strand", "2016-11-02T17:45",
         2, 6, "Every ferry between", "talks that lasted 31 hours."},
        {"glacier-survey", "Glacier has thinned by the height of a house, survey finds", "",
         "2021-02-19T06:30", 2, 7, "The Halvar glacier", "planned for next year."},
        {"horloge-voyageuse",
         "L'\u00C9lys\u00E9e pr\u00EAte une horloge oubli\u00E9e au mus\u00E9e de Valser\u00E8ne",
         "Juliette Ormesson", "2017-10-09T18:40", 2, 6, "L'\u00C9lys\u00E9e a confirm\u00E9 lundi",
         "les h\u00F4tels affichent complet."},
        {"lighthouse-keys", "Village buys its own lighthouse for the price of a used car",
         "Maren Okafor|Tobias Lindqvist", "2016-09-14", 2, 6, "The 212 residents", "on midwinter night."},
        {"olivos-trasplantados", "Trasladan doscientos olivos centenarios para salvarlos del embalse",
         "Bego\u00F1a Iturralde N\u00FA\u00F1ez", "2020-01-16T07:00", 2, 6, "Doscientos olivos",
         "cada ni\u00F1o de la escuela."},
        {"orchestra-tour",
         "Orchestra plays on by candlelight after \u2018the longest blackout\u2019 of its tour",
         "Benedict Arroway", "2014-10-21T23:20", 2, 6, "When the lights failed",
         "a box of matches \u2013 just in case."},
        {"recolte-du-sel", "Les paludiers saluent une r\u00E9colte de sel exceptionnelle",
         "H\u00E9l\u00E8ne Garrec", "2019-03-12T08:05", 2, 6, "Les marais salants de Port-Br\u00E9vin",
         "en est la cause."},
        {"rowing-final", "Novice crew stuns champions by a canvas in regatta final", "Leonie Abara",
         "2012-07-08", 0, 7, "A crew that had never", "fastest time of the meeting."},
        {"station-library-ja",
         "\u5C71\u3042\u3044\u306E\u7121\u4EBA\u99C5\u306B\u56F3\u66F8\u5BA4\u304C\u958B"
         "\u9928\u3001\u8535\u66F8\u306F\u4E57\u5BA2\u304C\u904B\u3076",
         "\u9AD8\u6A4B\u7F8E\u7DD2", "2019-04-05T09:30", 2, 7, "\u4E00\u65E5\u306E\u4E57\u5BA2",
         "\u8A08\u753B\u3060\u3002"},
        {"strassenbahn", "Letzte Stra\u00DFenbahn der Linie 7 f\u00E4hrt mit Blaskapelle ins Depot",
         "J\u00FCrgen M\u00FCller", "2018-06-30T22:15", 2, 6, "Mit Kr\u00E4nzen geschm\u00FCckt",
         "Jahresende gleich."},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const ParsedArticle read = parsed(sample("articles/" + row.name + ".txt"));
            const Article& article = read.article;
            BOOST_TEST(article.title == row.title);
            BOOST_TEST(join(article.authors, "|") == row.authors);
            BOOST_TEST(iso_of(article.published) == row.published);
            BOOST_TEST(article.related.size() == row.related);
            BOOST_TEST(paragraph_count(article.text) == row.paragraphs);
            BOOST_TEST(article.text.substr(0, row.first.size()) == row.first);
            BOOST_TEST(article.text.ends_with(row.last));
            BOOST_TEST(article.text.find('\r') == std::string::npos);
            BOOST_TEST(join(read.warnings, "|") == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_what_is_special_in_the_samples) {
    BOOST_TEST(parsed(sample("articles/balcony-rescue.txt")).article.text.find("Follow us") ==
               std::string::npos);
    BOOST_TEST(iso_of(parsed(sample("articles/cannery-reopens.txt")).article.modified) ==
               "2020-06-03T16:20-04:00");
    const Article bridge = parsed(sample("articles/bridge-survivor.txt")).article;
    BOOST_TEST(bridge.related.front().title == parsed(sample("articles/balcony-rescue.txt")).article.title);
    BOOST_TEST(iso_of(bridge.related.front().published) == "2018-08-07");
    const ParsedArticle impossible = parsed(sample("broken/impossible-date.txt"));
    BOOST_TEST(!impossible.article.published.has_value());
    BOOST_TEST(join(impossible.warnings, "|") == "February 30, 2018 does not exist");
    BOOST_TEST(join(impossible.article.authors, "|") == "Cosmo Hartnell");
    BOOST_TEST(impossible.article.related.size() == 1U);
}

BOOST_AUTO_TEST_CASE(reads_headline_and_text_whatever_surrounds_them) {
    const struct {
        std::string bytes, title, text;
    } rows[] = {
        {"Head\n\nOne.\n\nTwo.\n", "Head", "One.\n\nTwo."},
        {"\n\n  Head  line \n\nOne.", "Head line", "One."},
        {"\xEF\xBB\xBFHead\r\n\r\nOne.\r\n\r\nTwo.\r\n", "Head", "One.\n\nTwo."},
        {"Head\rOne.\r\rTwo.", "Head", "One.\n\nTwo."},
        {"Head\n\nWrapped at\nthe margin.\n\nTwo.", "Head", "Wrapped at the margin.\n\nTwo."},
        {"Head\n\nBy Ann Example\nMay 3, 2019\n\nOne.", "Head", "One."},
        {"Head\n\nOne.\n\nFollow us on Twitter.\n\nTwo.", "Head", "One.\n\nTwo."},
        {"Head\nNobody could say why it was moored there\nBy Ann Example\nMay 3, 2019\nOne.", "Head",
         "Nobody could say why it was moored there\n\nOne."},
        {"Head\n\nMay 3, 2019\n\nBy dawn the water had reached the town hall.\n\nTwo.", "Head",
         "By dawn the water had reached the town hall.\n\nTwo."},
        {"Head over\ntwo lines\n\nBy Ann Example\nMay 3, 2019\n\nOne.", "Head over two lines", "One."},
        {"Head\nOne line.\n\nTwo.", "Head", "One line.\n\nTwo."},
        {"By a whisker, village saves its lighthouse\n\nBy Ann Example\nMay 3, 2019\n\nOne.",
         "By a whisker, village saves its lighthouse", "One."},
        {std::string("\xFF\xFEH\0i\0\n\0O\0n\0e\0.\0", 16), "Hi", "One."},
        {std::string("\xFE\xFF\0H\0i\0\n\0O\0n\0e\0.", 16), "Hi", "One."},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.bytes << "\"") {
            const Article article = parsed(row.bytes).article;
            BOOST_TEST(article.title == row.title);
            BOOST_TEST(article.text == row.text);
            BOOST_TEST(article.origin == "a.txt");
        }
    }
}

BOOST_AUTO_TEST_CASE(article_may_begin_with_its_byline_or_date) {
    for (const std::string bytes :
         {"By Ann Example\nMay 3, 2019\n\nOne.", "May 3, 2019\nBy Ann Example\n\nOne."}) {
        BOOST_TEST_CONTEXT(bytes) {
            const Article article = parsed(bytes).article;
            BOOST_TEST(article.title == "");
            BOOST_TEST(join(article.authors, "|") == "Ann Example");
            BOOST_TEST(iso_of(article.published) == "2019-05-03");
            BOOST_TEST(article.text == "One.");
        }
    }
}

BOOST_AUTO_TEST_CASE(first_line_too_long_for_a_headline_is_text) {
    const std::string paragraph = "A story without a headline " + std::string(500, 'x') + ".";
    const Article article = parsed(paragraph + "\n\nTwo.").article;
    BOOST_TEST(article.title == "");
    BOOST_TEST(article.text == paragraph + "\n\nTwo.");
}

BOOST_AUTO_TEST_CASE(every_related_heading_opens_the_list) {
    for (const std::string heading :
         {"Related posts", "RELATED STORIES:", "Related articles", "Related", "Read more", "Read also",
          "Read next", "More on this story", "You may also like"}) {
        BOOST_TEST_CONTEXT(heading) {
            const Article article =
                parsed("Head\n\nMay 3, 2019\n\nOne.\n\n" + heading + "\n\nOther\n\nMay 1, 2019\n").article;
            BOOST_TEST(article.text == "One.");
            BOOST_REQUIRE_EQUAL(article.related.size(), 1U);
            BOOST_TEST(article.related.front().title == "Other");
            BOOST_TEST(iso_of(article.related.front().published) == "2019-05-01");
        }
    }
}

BOOST_AUTO_TEST_CASE(text_goes_on_behind_a_related_list) {
    const std::string sentences =
        "The council will meet again on Tuesday to vote on the barge, which has cost the "
        "town more than its libraries. Nobody knows who moored it there, said the clerk.";
    const std::string paragraph = sentences + " " + sentences;
    for (const std::string& last : {paragraph, sentences}) {
        BOOST_TEST_CONTEXT(last) {
            const Article article =
                parsed("Head\n\nMay 3, 2019\n\nOne.\n\nRead more\n\nOther\n\nMay 1, 2019\n\n" + last +
                       "\n\nRelated posts\n\nThird\n")
                    .article;
            BOOST_TEST(article.text == "One.\n\n" + last);
            BOOST_REQUIRE_EQUAL(article.related.size(), 2U);
            BOOST_TEST(article.related.back().title == "Third");
        }
    }
}

BOOST_AUTO_TEST_CASE(undated_article_is_warned_about_once) {
    BOOST_TEST(parsed("Head\n\nOne.").warnings.size() == 1U);
    BOOST_TEST(parsed("Head\n\nMay 3, 2019\n\nOne.").warnings.size() == 0U);
    BOOST_TEST(parsed("Head\n\nMonday, May 3, 2019\n\nOne.").warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_has_no_text_is_rejected) {
    for (const std::string bytes : {"", "\n \n\t\n", "\xEF\xBB\xBF", "[[[[\n\n----\n"}) {
        BOOST_TEST_CONTEXT("\"" << bytes << "\"") {
            const ParseResult result = parse_plain_text({"a.txt", bytes});
            BOOST_REQUIRE(std::holds_alternative<Rejection>(result));
            BOOST_TEST(std::get<Rejection>(result).origin == "a.txt");
            BOOST_TEST(std::get<Rejection>(result).reason != "");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_headline_alone_is_left_to_whoever_asked) {
    for (const std::string bytes : {"Head", "Head\n\n", "Head\n\nMay 3, 2019\n"}) {
        BOOST_TEST_CONTEXT("\"" << bytes << "\"") {
            BOOST_TEST(parsed(bytes).article.title == "Head");
            BOOST_TEST(parsed(bytes).article.text == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_byline_and_date_however_they_are_joined) {
    for (const std::string line : {"By Jane Doe | Aug 7, 2018", "Posted on August 7, 2018 by Jane Doe",
                                   "Jane Doe, Aug 7, 2018", "By Jane Doe, August 7, 2018"}) {
        BOOST_TEST_CONTEXT(line) {
            const ParseResult result = parse_plain_text({"x", "Headline\n\n" + line + "\n\nBody one.\n"});
            const Article& article = std::get<ParsedArticle>(result).article;
            BOOST_TEST(article.authors == std::vector<std::string>{"Jane Doe"},
                       boost::test_tools::per_element());
            BOOST_REQUIRE(article.published);
            BOOST_TEST(to_iso(*article.published) == "2018-08-07");
            BOOST_TEST(article.text == "Body one.");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_date_on_top_leaves_the_headline_its_place) {
    const ParseResult result =
        parse_plain_text({"x", "Aug 07, 2018\n\nMayor opens new bridge\n\nBy Jane Doe\n\nBody one.\n"});
    const Article& article = std::get<ParsedArticle>(result).article;
    BOOST_TEST(article.title == "Mayor opens new bridge");
    BOOST_TEST(to_iso(*article.published) == "2018-08-07");
    BOOST_TEST(article.text == "Body one.");
}

BOOST_AUTO_TEST_CASE(a_sentence_under_a_date_on_top_is_text) {
    const ParseResult result = parse_plain_text({"x", "Aug 07, 2018\n\nHe said it was so.\n\nBody two.\n"});
    const Article& article = std::get<ParsedArticle>(result).article;
    BOOST_TEST(article.title == "");
    BOOST_TEST(article.text == "He said it was so.\n\nBody two.");
}

BOOST_AUTO_TEST_CASE(a_page_that_prints_only_its_update_is_dated_by_it) {
    const ParseResult result =
        parse_plain_text({"x", "Headline\n\nLast updated on Aug 7, 2018 at 03.09 BST\n\nBody one.\n"});
    const Article& article = std::get<ParsedArticle>(result).article;
    BOOST_TEST(to_iso(*article.published) == "2018-08-07T03:09");
    BOOST_TEST((article.modified == article.published));
}

BOOST_AUTO_TEST_SUITE_END()
