// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_tag.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(html_tag)

BOOST_AUTO_TEST_CASE(every_name_leads_to_its_tag) {
    for (auto tag = HtmlTag::a; tag <= HtmlTag::wbr; tag = static_cast<HtmlTag>(static_cast<int>(tag) + 1))
        BOOST_TEST_CONTEXT(name_of(tag)) BOOST_TEST((tag_named(name_of(tag)) == tag));
}

BOOST_AUTO_TEST_CASE(what_has_no_name_of_html_is_other) {
    for (const std::string name : {"", "A", "blink", "amp-ad", "zzz"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST((tag_named(name) == HtmlTag::other));
    BOOST_TEST(name_of(HtmlTag::text) == "");
    BOOST_TEST(name_of(HtmlTag::other) == "");
}

BOOST_AUTO_TEST_SUITE_END()
