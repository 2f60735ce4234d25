// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/word_breaks.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

std::string broken(const std::string& run) {
    std::string words;
    for (const ByteRange& word : news::word_breaks(run))
        words += (words.empty() ? "" : "|") + std::string(word.of(run));
    return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_breaks)

BOOST_AUTO_TEST_CASE(a_dictionary_finds_the_words) {
    BOOST_TEST(broken("ภาษาไทย") == "ภาษา|ไทย");
    BOOST_TEST(broken("ไทย") == "ไทย");
    BOOST_TEST(broken("ກາແຟ").find('|') == std::string::npos);  // Lao: coffee
    BOOST_TEST(broken("") == "");
}

BOOST_AUTO_TEST_CASE(the_words_are_all_of_the_run) {
    std::string run;
    for (int i = 0; i < 2'000; ++i)
        run += i % 3 == 0 ? "ข่าว" : "ภาษาไทย";
    std::size_t behind = 0;
    for (const ByteRange& word : news::word_breaks(run)) {
        BOOST_TEST(word.begin == behind);
        BOOST_TEST(word.size() > 0U);
        BOOST_TEST(is_valid_utf8(word.of(run)));
        behind = word.end;
    }
    BOOST_TEST(behind == run.size());
}

BOOST_AUTO_TEST_CASE(each_run_begins_anew) {
    BOOST_TEST(broken("ภาษาไทยภาษา") == "ภาษา|ไทย|ภาษา");
    BOOST_TEST(broken("ภาษา") == "ภาษา");
    BOOST_TEST(broken("ไทยภาษา") == "ไทย|ภาษา");
}

BOOST_AUTO_TEST_SUITE_END()
