// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/archive/durable_file.hpp"
#include "indexer/glass/version_file.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/support.hpp"

using namespace news;
using test::hex;

namespace {

constexpr std::size_t identity_begins = 16;
constexpr std::size_t identity_ends = 32;

}  // namespace

BOOST_AUTO_TEST_SUITE(version_file)

BOOST_AUTO_TEST_CASE(the_mark_is_what_xapian_writes) {
    const test::TempDir folder;
    Xapian::WritableDatabase((folder / "empty").string(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    const std::string written = read_whole_file(folder / "empty" / glass::version_file_name);
    BOOST_TEST(hex(written.substr(0, identity_begins)) == hex(glass::format_mark));
}

BOOST_AUTO_TEST_CASE(bytes_of_a_segment) {
    const glass::SegmentRoots roots{{5, 1, 70, 6}, {}, {2, 0, 3, 3}, {300, 2, 400, 301}};
    const glass::DocumentStatistics statistics{3, 500, 4, 90, 7};
    const std::string file = glass::version_file(roots, statistics, 1'000);
    BOOST_TEST(hex(file.substr(0, identity_begins)) == "0f 0d 58 61 70 69 61 6e 20 47 6c 61 73 73 04 6e");
    BOOST_TEST(hex(file.substr(identity_ends)) ==
               "01 "
               // Root, level and marks, entries, size of blocks, compressed above, free blocks: none.
               "05 06 46 04 00 06 01 06 00 00 00 00 "
               "00 03 00 04 12 00 "
               "02 02 03 04 12 06 01 03 00 00 00 00 "
               "ac 02 0a 90 03 04 00 07 01 ad 02 00 00 00 00 "
               "00 03 00 04 12 00 "
               "00 03 00 04 12 00 "
               // Documents, other numbers, shortest, largest count, longest less that, 0, sum, 0.
               "03 e5 07 04 07 53 00 f4 03 00");
}

BOOST_AUTO_TEST_CASE(every_segment_has_an_identity_of_its_own) {
    std::set<std::string> identities;
    for (int i = 0; i < 20; ++i) {
        const std::string identity =
            glass::version_file({}, {}, 0).substr(identity_begins, identity_ends - identity_begins);
        BOOST_TEST((static_cast<unsigned char>(identity[6]) >> 4U) == 4U);
        BOOST_TEST((static_cast<unsigned char>(identity[8]) >> 6U) == 2U);
        identities.insert(identity);
    }
    BOOST_TEST(identities.size() == 20U);
}

/// Xapian reads no more of it.
BOOST_AUTO_TEST_CASE(the_largest_file_has_less_than_256_bytes) {
    constexpr std::uint32_t most = 0xFFFFFFFF;
    const glass::TableRoot root{most, 10, 0xFFFFFFFFFF, most};
    const glass::DocumentStatistics statistics{most / 2, 0xFFFFFFFFFFFF, most, most, 0};
    BOOST_TEST(glass::version_file({root, root, root, root}, statistics, most).size() < 256U);
}

BOOST_AUTO_TEST_SUITE_END()
