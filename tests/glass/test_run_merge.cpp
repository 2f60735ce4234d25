// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/run_merge.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"

using namespace news;
using test::Sketch;

namespace {

/// All that a merge says: "term document:count,... |document=positions,..." for each term.
std::string merged(const std::vector<glass::PlacedRun>& runs) {
    std::string all;
    for (glass::RunMerge merge(runs); merge.next();) {
        all += std::string(merge.term()) + " ";
        for (const glass::RunCursor* cursor : merge.cursors()) {
            std::uint64_t postings = 0;
            std::uint64_t total = 0;
            cursor->each_posting([&](std::uint32_t document, std::uint32_t count) {
                all += std::to_string(document) + ":" + std::to_string(count) + ",";
                ++postings;
                total += count;
            });
            BOOST_TEST(cursor->posting_count() == postings);
            BOOST_TEST(cursor->total_count() == total);
            all += cursor->has_positions() ? "|" : "";
            cursor->each_position_list([&](std::uint32_t document, std::string_view list) {
                all += std::to_string(document) + "=" + test::hex(list) + ",";
            });
        }
        all += "\n";
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(run_merge)

BOOST_AUTO_TEST_CASE(terms_of_several_runs_come_in_order) {
    const std::vector<Sketch> sketches = {
        {{{"b", 1, {4}}, {"d", 2}}, {}, {}},
        {{{"a", 3, {5}}, {"b", 9}}, {}, {}},
        {{{"b", 2, {6}}, {"c", 7, {7}}, {"e", 0}}, {}, {}},
    };
    BOOST_TEST(merged(test::runs_of(sketches, 10, 1)) ==
               "a 11:3,|11=05,\nb 10:1,|10=04,11:9,12:2,|12=06,\nc 12:7,|12=07,\nd 10:2,\ne 12:0,\n");
    BOOST_TEST(merged(test::runs_of(sketches, 10, 2)) ==
               "a 11:3,|11=05,\nb 10:1,11:9,|10=04,12:2,|12=06,\nc 12:7,|12=07,\nd 10:2,\ne 12:0,\n");
    BOOST_TEST(merged(test::runs_of(sketches, 10, 3)) ==
               "a 11:3,|11=05,\nb 10:1,11:9,12:2,|10=04,12=06,\nc 12:7,|12=07,\nd 10:2,\ne 12:0,\n");
}

BOOST_AUTO_TEST_CASE(runs_without_terms) {
    BOOST_TEST(merged({}) == "");
    BOOST_TEST(merged(test::runs_of({{}, {}, {}}, 1, 1)) == "");
    BOOST_TEST(merged(test::runs_of({{}, {{{"a", 1}}, {}, {}}, {}}, 1, 1)) == "a 2:1,\n");
}

BOOST_AUTO_TEST_CASE(documents_stay_in_order_over_many_runs) {
    std::string expected = "a ";
    for (int document = 1; document <= 50; ++document)
        expected += std::to_string(document) + ":1,";
    BOOST_TEST(merged(test::runs_of(std::vector<Sketch>(50, {{{"a", 1}}, {}, {}}), 1, 1)) == expected + "\n");
}

BOOST_AUTO_TEST_SUITE_END()
