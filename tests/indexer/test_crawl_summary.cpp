// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/input/crawl_summary.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(crawl_summary)

BOOST_AUTO_TEST_CASE(counts_by_kind) {
    CrawlSummary summary;
    BOOST_TEST(summary.text() == "");
    summary.add("");
    BOOST_TEST(summary.text() == "");
    for (int i = 0; i < 1'200; ++i)
        summary.add("image");
    summary.add("redirect");
    BOOST_TEST(summary.text() == "passed over what holds no article: 1,200 images, 1 redirect");
}

BOOST_AUTO_TEST_SUITE_END()
