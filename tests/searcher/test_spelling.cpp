// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/vocabulary/spelling.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

std::string likeliest(const std::string& word) {
    static const Xapian::WritableDatabase database = test::database_of_words({{"paris", 60},
                                                                              {"pairs", 2},
                                                                              {"parish", 9},
                                                                              {"gorbachev", 30},
                                                                              {"gorbachov", 1},
                                                                              {"gorbach", 1},
                                                                              {"rescue", 20},
                                                                              {"rescued", 15},
                                                                              {"2018", 50},
                                                                              {"élysée", 5},
                                                                              {"boris", 40},
                                                                              {"Zpari", 60}});
    const std::vector<CountedWord> likely = likely_spellings(database, word, {});
    return likely.empty() ? "" : likely.front().word;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spelling)

BOOST_AUTO_TEST_CASE(names_of_the_news) {
    BOOST_TEST(likeliest("parsi") == "paris");
    BOOST_TEST(likeliest("pairs") == "paris");
    BOOST_TEST(likeliest("paris") == "");
    BOOST_TEST(likeliest("gorbachov") == "gorbachev");
    BOOST_TEST(likeliest("gorbatchev") == "gorbachev");
    BOOST_TEST(likeliest("resque") == "rescue");
    BOOST_TEST(likeliest("elysée") == "élysée");
}

BOOST_AUTO_TEST_CASE(numbers_and_short_words_are_no_slips) {
    BOOST_TEST(likeliest("2019") == "");
    BOOST_TEST(likeliest("pa") == "");
    BOOST_TEST(likeliest("zzzzzz") == "");
}

BOOST_AUTO_TEST_SUITE_END()
