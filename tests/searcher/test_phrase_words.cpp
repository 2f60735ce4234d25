// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::set_of;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive shared({
        test::dated_article("joined", "2018", "Send e-mail now", "You can send e-mail now or on-line later."),
        test::dated_article("plain", "2018", "Letters", "You can send email now or online later."),
        test::dated_article("apart", "2018", "Email", "You can send the email right now. An e-mail."),
    });
    return shared;
}

std::string found(const std::string& query) {
    return set_of(archive().search(query));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrase_words)

BOOST_AUTO_TEST_CASE(a_phrase_goes_on_behind_a_joined_word) {
    for (const std::string query : {"\"send email now\"", "\"send e-mail now\"", "\"email now\"",
                                    "\"send email\"", "\"send email now or online later\"",
                                    "\"can * email now\"", "\"send email n*w\"", "\"can email now\"~1"}) {
        BOOST_TEST(found(query) == "joined plain", query);
    }
    BOOST_TEST(found("title:\"send email now\"") == "joined");
    BOOST_TEST(found("lead:\"send email now\"") == "joined plain");
}

BOOST_AUTO_TEST_CASE(nothing_else_is_found) {
    for (const std::string query : {"\"send email or\"", "\"can email now\""})
        BOOST_TEST(found(query) == "", query);
    BOOST_TEST(found("\"email right now\"") == "apart");
}

BOOST_AUTO_TEST_CASE(all_of_it_is_marked) {
    const Response response = archive().search("\"send email now\" id:joined");
    BOOST_TEST_REQUIRE(response.hits.size() == 1U);
    BOOST_TEST(response.hits.front().title.highlights.size() == 3U);
    BOOST_TEST(response.hits.front().snippet.highlights.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
