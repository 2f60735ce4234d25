// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "indexer/glass/table_writer.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/table_reader.hpp"
#include "tests/support.hpp"

using namespace news;
using test::ReadTable;
using test::TableEntry;

namespace {

/// Keys and tags, and the table that is written of them.
struct Scene {
    test::TempDir folder;
    std::vector<TableEntry> entries;
    glass::TableRoot root;

    ReadTable written() {
        glass::TableWriter table(folder / "table");
        for (const TableEntry& entry : entries)
            table.add(entry.key, {entry.tag, entry.is_compressed});
        root = table.finish();
        return test::read_table(folder / "table", root);
    }

    void check(const ReadTable& table) const {
        BOOST_REQUIRE(table.entries.size() == entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            BOOST_REQUIRE((table.entries[i].key == entries[i].key && table.entries[i].tag == entries[i].tag));
            BOOST_REQUIRE(table.entries[i].is_compressed == entries[i].is_compressed);
        }
        BOOST_TEST(std::is_sorted(table.leaves.begin(), table.leaves.end()));
        BOOST_TEST(root.block + 1 == root.block_count);
    }
};

std::string numbered_key(std::size_t size, int number) {
    const std::string digits = std::to_string(1'000'000 + number);
    return std::string(size - digits.size(), 'k') + digits;
}

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_writer)

BOOST_AUTO_TEST_CASE(a_table_without_entries_has_no_file) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    const glass::TableRoot root = table.finish();
    BOOST_TEST(root.block_count == 0U);
    BOOST_TEST(root.entries == 0U);
    BOOST_TEST(!std::filesystem::exists(folder / "table"));
}

BOOST_AUTO_TEST_CASE(small_entries) {
    Scene scene;
    for (int i = 0; i < 5'000; ++i)
        scene.entries.push_back({numbered_key(9, i), std::to_string(i * i), i % 3 == 0, 1});
    scene.check(scene.written());
    BOOST_TEST(scene.root.level == 1U);
}

BOOST_AUTO_TEST_CASE(long_keys_make_three_levels) {
    Scene scene;
    for (int i = 0; i < 3'000; ++i)
        scene.entries.push_back({numbered_key(255, i), "tag", false, 1});
    scene.check(scene.written());
    BOOST_TEST(scene.root.level == 2U);
}

/// Whatever the number of leaves: also where the last one begins a branch of its own, or a level.
BOOST_AUTO_TEST_CASE(every_number_of_leaves) {
    for (int count = 900; count < 1'100; count += 3) {
        Scene scene;
        for (int i = 0; i < count; ++i)
            scene.entries.push_back({numbered_key(200, i), std::string(1'800, 'x'), false, 1});
        scene.check(scene.written());
    }
}

BOOST_AUTO_TEST_CASE(separators_are_cut_behind_the_first_difference) {
    Scene scene;
    for (const char* key : {"ant", "bee", "beetle", "cat", "catfish", "cod", "dog", "dogfish", "eel"})
        scene.entries.push_back({key, std::string(2'000, 'x'), false, 1});
    const ReadTable table = scene.written();
    scene.check(table);
    BOOST_TEST(table.separators == (std::vector<std::string>{"catf", "e"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(large_tags_are_split) {
    Scene scene;
    int number = 0;
    for (const std::size_t size : {2'030, 2'031, 2'032, 4'000, 4'060, 4'061, 4'062, 8'192, 20'000, 100'000}) {
        for (int before = 0; before < 5; ++before) {  // so that it meets a block filled in every way
            scene.entries.push_back({numbered_key(9, number++), std::string(300, 'x'), false, 1});
            scene.entries.push_back({numbered_key(9, number++), test::noise(size), before == 2, 1});
        }
    }
    const ReadTable table = scene.written();
    scene.check(table);
    BOOST_TEST(table.entries[1].pieces == 1U);
    BOOST_TEST(table.entries.back().pieces >= 49U);
    BOOST_TEST(table.entries.back().pieces <= 51U);
}

BOOST_AUTO_TEST_CASE(a_tag_is_split_from_the_first_byte_too_many) {
    for (const auto& [size, pieces] : {std::pair{2'039U, 1U}, {2'040U, 2U}}) {
        Scene scene;
        scene.entries.push_back({"k", test::noise(size), false, 1});
        BOOST_TEST(scene.written().entries[0].pieces == pieces);
    }
}

BOOST_AUTO_TEST_CASE(every_size_of_tag_near_the_limits) {
    Scene scene;
    for (int size = 2'000; size < 2'100; ++size)
        scene.entries.push_back(
            {numbered_key(200, size), std::string(static_cast<std::size_t>(size), 'x'), false, 1});
    for (int size = 3'700; size < 4'200; ++size)
        scene.entries.push_back(
            {numbered_key(20, size), std::string(static_cast<std::size_t>(size), 'x'), false, 1});
    std::sort(scene.entries.begin(), scene.entries.end(),
              [](const TableEntry& a, const TableEntry& b) { return a.key < b.key; });
    scene.check(scene.written());
}

BOOST_AUTO_TEST_CASE(keys_and_tags_have_limits) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    table.add(std::string(255, 'a'), {"tag"});
    BOOST_CHECK_EXCEPTION(table.add(std::string(256, 'b'), {"tag"}), Error, is_unusable);
    const std::string too_large(65'536 * 2'037, '\0');
    BOOST_CHECK_EXCEPTION(table.add("c", {too_large}), Error, is_unusable);
}

BOOST_AUTO_TEST_CASE(a_file_that_exists_is_not_overwritten) {
    const test::TempDir folder;
    folder.write("table", "what was there");
    glass::TableWriter table(folder / "table");
    BOOST_CHECK_EXCEPTION(table.add("a", {"tag"}), Error, is_unusable);
}

BOOST_AUTO_TEST_SUITE_END()
