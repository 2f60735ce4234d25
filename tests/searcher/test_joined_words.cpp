// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/vocabulary/joined_words.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::set_of;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive shared({
        test::dated_article("1", "2018", "Sheds",
                            "The cold-weather sheds of the euro-zone. O'Neill sends e-mail."),
        test::dated_article("2", "2018", "Colour", "An email in colour: cold air, bad weather, a pipeline."),
    });
    return shared;
}

Xapian::Database database() {
    return open_database(archive().directory());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(joined_words)

BOOST_AUTO_TEST_CASE(tells_what_only_a_joint_makes_a_word) {
    for (const std::string word : {"coldweather", "eurozone", "oneill"})
        BOOST_TEST(is_only_joined(database(), word), word);
    for (const std::string word : {"cold", "colour", "pipeline", "email", "zeppelin"})
        BOOST_TEST(!is_only_joined(database(), word), word);
}

BOOST_AUTO_TEST_CASE(tells_what_is_joined_somewhere) {
    for (const std::string word : {"coldweather", "email", "eurozone"})
        BOOST_TEST(is_joined_somewhere(database(), word), word);
    for (const std::string word : {"cold", "pipeline", "zeppelin", "e", ""})
        BOOST_TEST(!is_joined_somewhere(database(), word), word);
}

BOOST_AUTO_TEST_CASE(a_star_does_not_stand_for_letters_of_two_words) {
    const auto found = [](const std::string& query) { return set_of(archive().search(query)); };
    BOOST_TEST(found("col*r") == "2");
    BOOST_TEST(found("cold*r") == "1");
    BOOST_TEST(found("col*weather") == "1");
    BOOST_TEST(found("eur*zone") == "1");
    BOOST_TEST(found("e*mail") == "1 2");
    BOOST_TEST(found("one*ll") == "1");
    BOOST_TEST(found("col*") == "1 2");
    BOOST_TEST(found("*ther") == "1 2");
}

BOOST_AUTO_TEST_SUITE_END()
