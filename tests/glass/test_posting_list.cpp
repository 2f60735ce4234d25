// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/posting_list.hpp"
#include "tests/glass/both_ways.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/sketch.hpp"
#include "tests/glass/table_reader.hpp"

using namespace news;
using test::hex;

namespace {

struct Counted {
    std::uint32_t document;
    std::uint32_t count;
};

/// The chunks of a list whose totals are 7 and 9.
std::vector<test::TableEntry> chunks_of(const std::vector<Counted>& postings) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    glass::ByteBuffer scratch;
    scratch.append("left by the list before");
    glass::PostingListWriter list(table, {"first", "later"}, {7, 9}, scratch);
    for (const Counted& posting : postings)
        list.add(posting.document, posting.count);
    list.finish();
    const glass::TableRoot root = table.finish();
    return root.block_count == 0 ? std::vector<test::TableEntry>{}
                                 : test::read_table(folder / "table", root).entries;
}

/// One after the other from 5 on; the first count is given, the others are 1.
std::vector<Counted> row_of(std::uint32_t count, std::uint32_t first_count) {
    std::vector<Counted> postings;
    for (std::uint32_t i = 0; i < count; ++i)
        postings.push_back({5 + i, i == 0 ? first_count : 1});
    return postings;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_list)

BOOST_AUTO_TEST_CASE(a_list_without_postings_is_not_written) {
    BOOST_TEST(chunks_of({}).empty());
}

BOOST_AUTO_TEST_CASE(one_chunk) {
    const auto one = chunks_of({{5, 300}});
    BOOST_REQUIRE(one.size() == 1U);
    BOOST_TEST(one[0].key == "first");
    // Totals, first document less one; the last chunk, which ends 0 documents on; count.
    BOOST_TEST(hex(one[0].tag) == "07 09 04 31 00 ac 02");
    const auto three = chunks_of({{5, 1}, {6, 2}, {300, 0}});
    BOOST_REQUIRE(three.size() == 1U);
    BOOST_TEST(hex(three[0].tag) == "07 09 04 31 a7 02 01 00 02 a5 02 00");
}

/// A chunk that has reached 2000 bytes takes no more; each posting after the first takes two.
BOOST_AUTO_TEST_CASE(chunks_end_at_2000_bytes) {
    struct Row {
        std::uint32_t count;
        std::uint32_t first_count;
        std::size_t body_of_first;
        std::size_t chunks;
    };
    const Row rows[] = {{1'000, 1, 1'999, 1},   {1'001, 1, 2'001, 1},   {1'002, 1, 2'001, 2},
                        {1'000, 128, 2'000, 1}, {1'001, 128, 2'000, 2}, {2'001, 1, 2'001, 2}};
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.count << " postings, the first of " << row.first_count) {
            const auto chunks = chunks_of(row_of(row.count, row.first_count));
            BOOST_REQUIRE(chunks.size() == row.chunks);
            // Before the body: three numbers, the mark, the length in documents.
            BOOST_TEST(chunks[0].tag.size() == 3 + 1 + 2 + row.body_of_first);
            BOOST_TEST(chunks[0].tag[3] == (row.chunks == 1 ? '1' : '0'));
            if (row.chunks == 2) BOOST_TEST(chunks[1].tag[0] == '1');
        }
    }
}

BOOST_AUTO_TEST_CASE(later_chunks_say_where_they_begin) {
    const auto chunks = chunks_of(row_of(1'002, 1));
    BOOST_REQUIRE(chunks.size() == 2U);
    BOOST_TEST(hex(chunks[1].key) == hex("later") + " 03 ee");
    BOOST_TEST(hex(chunks[1].tag) == "31 00 01");
    // 1000 documents lie between the first and the last of the first chunk.
    BOOST_TEST(hex(chunks[0].tag.substr(0, 7)) == "07 09 04 30 e8 07 01");
}

BOOST_AUTO_TEST_CASE(xapian_reads_lists_of_every_length_near_the_limit) {
    for (const std::uint32_t count : {999U, 1'000U, 1'001U, 1'002U, 2'002U, 2'003U}) {
        BOOST_TEST_CONTEXT(count << " postings") {
            glass::TermTable terms;
            test::BothWays both(terms, {1, 1'000});
            for (std::uint32_t i = 0; i < count; ++i)
                both.add(test::document_of({{{"a", 1}, {"b", i == 0 ? 128U : 1U}}, {}, {}}, terms));
            both.finish();
            BOOST_TEST(both.fault() == "none");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
