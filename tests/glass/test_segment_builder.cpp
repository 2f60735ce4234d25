// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>
#include <thread>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/error.hpp"
#include "indexer/glass/segment_builder.hpp"
#include "tests/glass/direct_database.hpp"

using namespace news;
using test::Sketch;

namespace {

const std::vector<Sketch> three_documents = {
    {{{"paris", 2, {1, 5}}, {"balcony", 1, {2}}}, {{0, "2018"}}, "first record"},
    {{{"paris", 1, {9}}}, {{0, "2019"}, {1, "wire"}}, "second record"},
    {},
};

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_builder)

BOOST_AUTO_TEST_CASE(xapian_reads_what_was_written) {
    const test::DirectDatabase segment(three_documents, 40'000);
    const Xapian::Database database = segment.read();
    BOOST_TEST(database.get_doccount() == 3U);
    BOOST_TEST(database.get_lastdocid() == 40'002U);
    BOOST_TEST(database.get_total_length() == 4U);
    BOOST_TEST(database.get_termfreq("paris") == 2U);
    BOOST_TEST(database.get_collection_freq("paris") == 3U);
    BOOST_TEST(database.get_document(40'001).get_data() == "second record");
    BOOST_TEST(database.get_document(40'001).get_value(1) == "wire");
    BOOST_TEST(database.get_value_upper_bound(0) == "2019");
    BOOST_TEST(database.get_document(40'002).get_data() == "");
    BOOST_TEST(*++database.positionlist_begin(40'000, "paris") == 5U);
    BOOST_TEST(database.get_uuid().size() == 36U);
}

BOOST_AUTO_TEST_CASE(nothing_is_left_beside_the_files_of_a_database) {
    const test::DirectDatabase segment(three_documents);
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(segment.path()))
        names.insert(entry.path().filename().string());
    const std::set<std::string> expected = {"iamglass", "postlist.glass", "position.glass", "docdata.glass",
                                            "termlist.glass"};
    BOOST_TEST(names == expected, boost::test_tools::per_element());
}

/// The two tables that Xapian opens whatever is in them, as files without blocks.
BOOST_AUTO_TEST_CASE(a_segment_without_documents_is_a_database) {
    const test::DirectDatabase segment({});
    BOOST_TEST(segment.read().get_doccount() == 0U);
    Xapian::WritableDatabase writable(segment.path().string(), Xapian::DB_OPEN);
    writable.add_document(Xapian::Document());
    writable.commit();
    BOOST_TEST(segment.read().get_lastdocid() == 1U);
}

BOOST_AUTO_TEST_CASE(postings_and_positions_may_be_written_at_the_same_time) {
    const test::TempDir folder;
    glass::SegmentBuilder segment(folder / "segment");
    std::vector<Sketch> sketches;
    for (std::uint32_t i = 0; i < 2'000; ++i)
        sketches.push_back({{{"paris", 1, {i}}, {"word" + std::to_string(i), 1, {i + 1}}}, {}, {}});
    for (glass::PlacedRun& placed : test::runs_of(sketches))
        segment.append(std::move(placed.run));
    BOOST_TEST(segment.document_count() == 2'000U);
    BOOST_TEST(segment.memory() > 2'000U * 8);
    {
        const std::jthread beside([&] { segment.write_positions(); });
        segment.write_postings();
    }
    segment.finish();
    const Xapian::Database database((folder / "segment").string());
    BOOST_TEST(database.get_termfreq("paris") == 2'000U);
    BOOST_TEST(*database.positionlist_begin(1'000, "paris") == 999U);
    BOOST_TEST(Xapian::Database::check((folder / "segment").string(), 0, nullptr) == 0U);
}

BOOST_AUTO_TEST_CASE(what_is_not_finished_is_no_database) {
    const test::TempDir folder;
    {
        glass::SegmentBuilder segment(folder / "segment");
        for (glass::PlacedRun& placed : test::runs_of(three_documents))
            segment.append(std::move(placed.run));
        segment.write_postings();
        segment.write_positions();
    }
    BOOST_CHECK_THROW(Xapian::Database{(folder / "segment").string()}, Xapian::DatabaseOpeningError);
}

BOOST_AUTO_TEST_CASE(a_folder_that_exists_is_not_touched) {
    const test::TempDir folder;
    folder.write("segment/file", "what was there");
    BOOST_CHECK_EXCEPTION(glass::SegmentBuilder{folder / "segment"}, Error, is_unusable);
    BOOST_CHECK_EXCEPTION(glass::SegmentBuilder{folder / "no/such"}, Error, is_unusable);
}

BOOST_AUTO_TEST_SUITE_END()
