// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/position_table.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"
#include "tests/glass/table_reader.hpp"

using namespace news;
using namespace std::string_literals;
using test::Sketch;

BOOST_AUTO_TEST_SUITE(position_table)

BOOST_AUTO_TEST_CASE(lists_by_term_then_document) {
    const std::vector<Sketch> sketches = {{{{"b", 1, {3}}, {"a", 2, {1, 2}}, {"filter", 0}}, {}, {}},
                                          {},
                                          {{{"a", 1, {300}}, {"a\0b"s, 1, {7}}, {"b", 1}}, {}, {}}};
    const std::pair<std::string, std::string> rows[] = {
        {"61 00 7f ff", "02 01"},
        {"61 00 80 80 01", "ac 02"},
        {"61 00 ff 62 00 80 80 01", "07"},
        {"62 00 7f ff", "03"},
    };
    for (const std::uint32_t per_run : {1U, 2U, 3U}) {
        const test::TempDir folder;
        glass::TableWriter table(folder / "table");
        glass::write_position_table(table, test::runs_of(sketches, 0x7FFF, per_run));
        const auto entries = test::read_table(folder / "table", table.finish()).entries;
        BOOST_REQUIRE(entries.size() == std::size(rows));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            BOOST_TEST(test::hex(entries[i].key) == rows[i].first);
            BOOST_TEST(test::hex(entries[i].tag) == rows[i].second);
        }
    }
}

BOOST_AUTO_TEST_CASE(without_positions_there_is_no_table) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    glass::write_position_table(table, test::runs_of({{{{"a", 1}}, {}, {}}, {}}));
    BOOST_TEST(table.finish().block_count == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
