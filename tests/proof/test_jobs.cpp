// SPDX-License-Identifier: GPL-2.0-or-later
// The order of the input decides what an archive holds, not the number of workers.
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "indexer/build/database_difference.hpp"
#include "tests/proof/proof_support.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(jobs)

BOOST_AUTO_TEST_CASE(any_number_makes_segments_that_answer_the_same) {
    const test::TempDir folder;
    const ArchiveDirectory one(folder / "one");
    const ArchiveDirectory many(folder / "many");
    for (const std::vector<Article>& edition : {test::first_edition(), test::second_edition()}) {
        test::add_articles(one, edition, test::small_batches(1));
        test::add_articles(many, edition, test::small_batches(4));
        BOOST_REQUIRE((one.live_segments() == many.live_segments()));
        for (const std::string& name : one.live_segments()) {
            const auto difference = first_difference(Xapian::Database(one.segment(name).string()),
                                                     Xapian::Database(many.segment(name).string()));
            BOOST_TEST_CONTEXT(name) BOOST_TEST(difference.value_or("") == "");
        }
    }
    BOOST_TEST(one.live_segments().size() > 2U);
    BOOST_TEST((test::content_of(one) == test::content_of(many)));
}

BOOST_AUTO_TEST_SUITE_END()
