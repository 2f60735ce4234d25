// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/posting_table.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"
#include "tests/glass/table_reader.hpp"

using namespace news;
using namespace std::string_literals;
using test::hex;
using test::Sketch;

namespace {

std::vector<test::TableEntry> entries_of(const std::vector<Sketch>& sketches, std::uint32_t per_run) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    glass::write_posting_table(table, test::runs_of(sketches, 10, per_run));
    return test::read_table(folder / "table", table.finish()).entries;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_table)

BOOST_AUTO_TEST_CASE(values_lengths_and_terms_however_the_runs_are) {
    const std::vector<Sketch> sketches = {{{{"b", 2}, {"a", 1}}, {{0, "v"}}, {}}, {}, {{{"a", 4}}, {}, {}}};
    const std::pair<std::string, std::string> rows[] = {
        {"00 d0", "01 01 76"},
        {"00 d8 00 00 0a", "01 76"},
        // Lengths 3, 0 and 4, with totals of zero.
        {"00 e0", "00 00 09 31 02 03 00 00 00 04"},
        {"61", "02 05 09 31 02 01 01 04"},
        {"62", "01 02 09 31 00 02"},
    };
    for (const std::uint32_t per_run : {1U, 2U, 3U}) {
        const auto entries = entries_of(sketches, per_run);
        BOOST_REQUIRE(entries.size() == std::size(rows));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            BOOST_TEST(hex(entries[i].key) == rows[i].first);
            BOOST_TEST(hex(entries[i].tag) == rows[i].second);
        }
    }
}

/// Each document has both terms, so that their lists take several chunks: reading back checks that the keys
/// ascend.
BOOST_AUTO_TEST_CASE(keys_of_terms_with_zero_bytes) {
    const std::vector<Sketch> sketches(1'300, {{{"a", 1}, {"a\0"s, 1}, {"a\0b"s, 1}}, {}, {}});
    std::vector<std::string> keys;
    for (const test::TableEntry& entry : entries_of(sketches, 500))
        keys.push_back(hex(entry.key));
    const std::vector<std::string> expected = {
        "00 e0",    "00 e0 03 f3",       "61",          "61 00 03 f3",
        "61 00 ff", "61 00 ff 00 03 f3", "61 00 ff 62", "61 00 ff 62 00 03 f3"};
    BOOST_TEST(keys == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
