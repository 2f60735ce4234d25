// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/house_lines.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(house_lines)

BOOST_AUTO_TEST_CASE(knows_the_house_speaking_to_the_reader) {
    const char* const lines[] = {
        "Follow us on our Twitter account @example_daily to learn more.",
        "Follow our account on Instagram for pictures.",
        "Like us on Facebook",
        "Sign up for our newsletter",
        "SUBSCRIBE TO OUR NEWSLETTER!",
        "Share this article",
        "Download our app for breaking news.",
        "Join us on WhatsApp.",
        "Advertisement",
        "ADVERTISEMENT",
        "  Advertisement  ",
        "Story continues below",
    };
    for (const std::string line : lines)
        BOOST_TEST_CONTEXT(line) BOOST_TEST(is_house_line(line));
}

BOOST_AUTO_TEST_CASE(keeps_what_the_article_says) {
    const std::string lines[] = {
        "",
        "The company sold its advertisement business.",
        "\"Follow us,\" the guide shouted, and the hikers did.",
        "Twitter said on Tuesday that it would follow our reporting.",
        "Sign up sheets hung in the town hall.",
        "She learned of it from a newsletter.",
        "For more than ten years the harbour has been empty.",
        "Get our boys home, the mothers said.",
        "Follow us on Twitter. " + std::string(300, 'x'),
    };
    for (const std::string& line : lines)
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!is_house_line(line));
}

BOOST_AUTO_TEST_SUITE_END()
