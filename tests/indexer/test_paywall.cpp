// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/paywall.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(paywall)

BOOST_AUTO_TEST_CASE(is_where_a_page_says_so) {
    const std::string data =
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\"";
    for (const std::string& page : {data + ": false}</script>", data + ":\"False\"}</script>",
                                    data + ": true, \"hasPart\": {\"isAccessibleForFree\" : false}}</script>",
                                    "<meta itemprop=isAccessibleForFree content=false>"s,
                                    "<meta property=article:content_tier content=locked>"s})
        BOOST_TEST_CONTEXT(page) BOOST_TEST(is_for_subscribers(tree_of(page)));
    for (const std::string& page :
         {""s, data + ": true}</script>", data, "<script>isAccessibleForFree: false</script>"s,
          "<script type=application/ld+json></script>"s,
          "<meta property=article:content_tier content=free>"s})
        BOOST_TEST_CONTEXT(page) BOOST_TEST(!is_for_subscribers(tree_of(page)));
}

BOOST_AUTO_TEST_SUITE_END()
