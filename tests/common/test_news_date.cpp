// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(news_date)
BOOST_AUTO_TEST_SUITE_END()
