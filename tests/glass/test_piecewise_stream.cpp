// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/piecewise_stream.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"

using namespace news;

namespace {

std::string repeated(std::size_t size, std::size_t period) {
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>('a' + i % period);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(piecewise_stream)

BOOST_AUTO_TEST_CASE(a_stream_whose_last_byte_makes_output_is_told) {
    // By hand: one block with fixed codes; "a" (8 bits) and its end (7) behind a head of 3 bits fill 18 bits.
    BOOST_TEST(glass::ends_after_its_output(std::string_view("\x4B\x04\x00", 3), 1));
    // Stored: one byte behind its five.
    BOOST_TEST(!glass::ends_after_its_output(std::string_view("\x01\x01\x00\xFE\xFF\x61", 6), 1));
}

BOOST_AUTO_TEST_CASE(safe_streams_end_after_their_output) {
    for (const std::string& bytes : {std::string("a"), repeated(8'193, 1), repeated(100'000, 7),
                                     test::noise(50'000), test::noise(300) + repeated(9'000, 3)}) {
        glass::ByteBuffer out;
        glass::append_safe_stream(out, bytes);
        BOOST_TEST(glass::ends_after_its_output(out.view(), bytes.size()));
    }
}

/// Many of these cannot be read when Xapian has compressed them.
BOOST_AUTO_TEST_CASE(xapian_reads_what_compresses_well) {
    std::vector<std::string> records;
    for (std::size_t period = 1; period < 60; period += 4)
        for (std::size_t size = 8'180; size < 8'600; size += 13)
            records.push_back(repeated(size, period) + (period % 3 == 0 ? test::noise(period) : ""));
    for (std::size_t size = 20'000; size < 90'000; size += 1'111)
        records.push_back(test::noise(2'000) + repeated(size, size % 90 + 1));
    std::vector<test::Sketch> sketches;
    for (const std::string& record : records)
        sketches.push_back({{}, {}, record});
    const test::DirectDatabase database(sketches);
    const Xapian::Database read = database.read();
    for (Xapian::docid id = 1; id <= records.size(); ++id)
        BOOST_TEST((read.get_document(id).get_data() == records[id - 1]));
}

BOOST_AUTO_TEST_SUITE_END()
