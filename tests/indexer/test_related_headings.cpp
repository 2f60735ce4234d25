// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/related_headings.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(related_headings)

BOOST_AUTO_TEST_CASE(knows_the_usual_headings) {
    const char* const headings[] = {"Related posts",      "RELATED POSTS",      "Related posts:",
                                    "  Related stories ", "Related articles",   "Related news",
                                    "Related content",    "Related coverage",   "Related",
                                    "Read more",          "Read also",          "Read next",
                                    "More on this story", "More on this topic", "More stories",
                                    "You may also like"};
    for (const std::string heading : headings)
        BOOST_TEST_CONTEXT(heading) BOOST_TEST(is_related_heading(heading));
    const char* const others[] = {"",
                                  ":",
                                  "12",
                                  "Related posts were removed on Tuesday.",
                                  "More",
                                  "Read more about it",
                                  "The related posts",
                                  "Unrelated"};
    for (const std::string line : others)
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!is_related_heading(line));
}

BOOST_AUTO_TEST_CASE(knows_them_in_the_languages_of_the_press) {
    const char* const headings[] = {"Mehr zum Thema",
                                    "À LIRE AUSSI :",
                                    "A lire aussi",
                                    "Lea también…",
                                    "Te puede interesar »",
                                    "Leia também",
                                    "Leggi anche:",
                                    "Lees ook",
                                    "Läs också",
                                    "Læs også",
                                    "Lue myös:",
                                    "CZYTAJ TAKŻE",
                                    "Související články",
                                    "Kapcsolódó cikkek",
                                    "Διαβάστε επίσης",
                                    "İlgili haberler",
                                    "Читайте также:",
                                    "ЧИТАЙТЕ ЕЩЁ",
                                    "Читайте також",
                                    "Прочетете още",
                                    "כתבות נוספות בנושא",
                                    "اقرأ أيضاً",
                                    "مواضيع ذات صلة",
                                    "یہ بھی پڑھیں",
                                    "यह भी पढ़ें",
                                    "আরও পড়ুন",
                                    "Baca juga:",
                                    "Tin liên quan",
                                    "ข่าวที่เกี่ยวข้อง",
                                    "相关阅读",
                                    "延伸閱讀：",
                                    "関連記事",
                                    "관련 기사",
                                    "3 related articles"};
    for (const std::string heading : headings)
        BOOST_TEST_CONTEXT(heading) BOOST_TEST(is_related_heading(heading));
}

BOOST_AUTO_TEST_CASE(cue_before_a_title_ends_with_its_mark) {
    const struct {
        std::string text;
        std::string cue;
    } rows[] = {
        {"Read more: Ferry strike ends", "Read more:"},
        {"LIRE AUSSI | La grève du bac", "LIRE AUSSI |"},
        {"延伸閱讀：渡輪罷工結束", "延伸閱讀："},
        {"Related:", "Related:"},
        {"Ferry: read more", ""},
        {"Read more about: the ferry", ""},
        {"Related", ""},
        {"", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.text) BOOST_TEST(row.text.substr(0, related_cue(row.text)) == row.cue);
}

BOOST_AUTO_TEST_CASE(lists_of_the_whole_site_are_told_apart) {
    const char* const others[] = {"Most read",    "Trending now",        "Latest news", "Les plus lus",
                                  "Meistgelesen", "Lo más leído",        "Più letti",   "Популярные новости",
                                  "Sponsored",    "Recommended for you", "Up next",     "More stories",
                                  "Read next"};
    for (const std::string heading : others)
        BOOST_TEST_CONTEXT(heading) BOOST_TEST(is_heading_of_others(heading));
    for (const std::string heading : {"Related stories", "Te recomendamos leer", "Ferry strike", ""})
        BOOST_TEST_CONTEXT(heading) BOOST_TEST(!is_heading_of_others(heading));
}

BOOST_AUTO_TEST_SUITE_END()
