// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/section_labels.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(section_labels)

BOOST_AUTO_TEST_CASE(are_known_in_the_languages_of_the_press) {
    for (const std::string line :
         {"Related", "RELATED NEWS", "» Read also:", "Te recomendamos ⬇", "Više o temi",
          "ЧИТАЙТЕ ТАКЖЕ:", "Διαβάστε επίσης", "اقرأ أيضاً", "【熱門點閱】", "関連記事", "관련기사",
          "यह भी पढ़ें", "À lire aussi :", "Keyword: ,,,"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST((section_label(line) == SectionLabel::elsewhere));
    for (const std::string line : {"Comments (12)", "3 Kommentare", "Leave a reply", "КОММЕНТАРИИ", "댓글 0"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST((section_label(line) == SectionLabel::readers));
}

BOOST_AUTO_TEST_CASE(a_line_that_says_more_is_none) {
    for (const std::string line : {"", "12", "***", "Related species", "Comments on the budget came late",
                                   "Share prices", "He had no comments to make on that."})
        BOOST_TEST_CONTEXT(line) BOOST_TEST((section_label(line) == SectionLabel::none));
}

BOOST_AUTO_TEST_CASE(copyright_is_claimed_in_a_line) {
    for (const std::string line :
         {"© 2020 The Wire", "Copyright 2020 The Wire", "The Wire. All Rights Reserved.",
          "<저작권자ⓒ항구일보. 무단전재-재배포 금지>", "© dpa, dpa:201227-99"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(is_copyright_line(line));
    for (const std::string line :
         {"", "Copyright lawyers met on Friday.", "She wrote of rights reserved to few."})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!is_copyright_line(line));
    BOOST_TEST(!is_copyright_line("© " + std::string(500, 'x')));
}

BOOST_AUTO_TEST_SUITE_END()
