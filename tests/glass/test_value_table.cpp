// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/value_table.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"
#include "tests/glass/table_reader.hpp"

using namespace news;
using test::hex;
using test::Sketch;

namespace {

std::vector<test::TableEntry> entries_of(const std::vector<Sketch>& sketches, std::uint32_t per_run = 2) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    glass::write_values(table, test::runs_of(sketches, 10, per_run));
    const glass::TableRoot root = table.finish();
    return root.block_count == 0 ? std::vector<test::TableEntry>{}
                                 : test::read_table(folder / "table", root).entries;
}

Sketch with(const std::vector<glass::SlotValue>& values) {
    return {{}, values, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(value_table)

BOOST_AUTO_TEST_CASE(no_values_no_entries) {
    BOOST_TEST(entries_of({{}, {}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(statistics_then_values) {
    const auto entries =
        entries_of({with({{0, "m"}, {3, "x"}}), with({{0, "b"}}), {}, with({{0, "c"}, {3, "x"}})});
    const std::pair<std::string, std::string> rows[] = {
        // How many values; the least one; the greatest, where it is another.
        {"00 d0", "03 01 62 6d"},
        {"00 d0 03", "02 01 78"},
        // The first value, whose document is in the key; for the others also the step to them, less one.
        {"00 d8 00 00 0a", "01 6d 00 01 62 01 01 63"},
        {"00 d8 03 00 0a", "01 78 02 01 78"},
    };
    BOOST_REQUIRE(entries.size() == std::size(rows));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        BOOST_TEST(hex(entries[i].key) == rows[i].first);
        BOOST_TEST(hex(entries[i].tag) == rows[i].second);
    }
}

/// Reading the table back checks that its keys ascend.
BOOST_AUTO_TEST_CASE(slots_come_in_the_order_of_their_keys) {
    const auto entries =
        entries_of({with({{1, "a"}, {255, "b"}, {256, "c"}, {70'000, "d"}, {0xFFFFFFFE, "e"}})});
    std::string statistics;
    for (std::size_t i = 0; i < 5; ++i)
        statistics += entries[i].tag[2];
    BOOST_TEST(statistics == "cadeb");
    std::string streams;
    for (std::size_t i = 5; i < entries.size(); ++i)
        streams += entries[i].tag[1];
    BOOST_TEST(streams == "acdeb");
}

BOOST_AUTO_TEST_CASE(chunks_end_at_2000_bytes) {
    const auto sizes = [](std::size_t first_size, std::uint32_t count) {
        std::vector<Sketch> sketches{with({{0, std::string(first_size, 'x')}})};
        for (std::uint32_t i = 1; i < count; ++i)
            sketches.push_back(with({{0, "y"}}));
        std::vector<std::size_t> tags;
        for (const test::TableEntry& entry : entries_of(sketches, 3))
            tags.push_back(entry.tag.size());
        return std::vector<std::size_t>(tags.begin() + 1, tags.end());
    };
    // Two bytes for the size of the first; each other one takes three.
    using Sizes = std::vector<std::size_t>;
    BOOST_TEST((sizes(1'997, 1) == Sizes{1'999}));
    BOOST_TEST((sizes(1'997, 2) == Sizes{2'002}));
    BOOST_TEST((sizes(1'997, 3) == Sizes{2'002, 2}));
    BOOST_TEST((sizes(1'998, 2) == Sizes{2'000, 2}));
    BOOST_TEST((sizes(1'999, 3) == Sizes{2'001, 5}));
}

BOOST_AUTO_TEST_SUITE_END()
