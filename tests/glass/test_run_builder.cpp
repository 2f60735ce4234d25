// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/run_builder.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/sketch.hpp"

using namespace news;
using namespace std::string_literals;
using test::hex;
using test::Sketch;

namespace {

glass::Run run_of(const std::vector<Sketch>& sketches) {
    glass::TermTable terms;
    glass::RunBuilder builder(terms);
    for (const Sketch& sketch : sketches)
        builder.add(test::document_of(sketch, terms));
    return builder.finish();
}

/// The terms of a run, in its order.
std::vector<std::string> terms_of(const glass::Run& run) {
    std::vector<std::string> terms;
    const char* at = run.postings.data();
    while (at != run.postings.data() + run.postings.size()) {
        terms.emplace_back(glass::read_sized(at));
        glass::read_varint(at);
        glass::read_varint(at);
        const std::uint64_t postings = glass::read_varint(at);
        glass::read_varint(at);
        at += postings;
    }
    return terms;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(run_builder)

BOOST_AUTO_TEST_CASE(postings_and_positions_by_term) {
    const glass::Run run = run_of({{{{"b", 2, {3}}, {"a", 1}}, {}, {}}, {}, {{{"a", 4, {5}}}, {}, {}}});
    // Term, postings, sum of counts, bytes of postings and of positions, postings.
    BOOST_TEST(hex(run.postings.view()) == "01 61 02 05 04 03 00 01 02 04 01 62 01 02 02 02 00 02");
    // "a" stands nowhere in the first document, at 5 in the third.
    BOOST_TEST(hex(run.positions.view()) == "00 01 05 01 03");
    BOOST_TEST(run.lengths == (std::vector<std::uint32_t>{3, 0, 4}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(statistics) {
    const glass::Run run = run_of({{{{"a", 5}, {"b", 7}}, {}, {}}, {}, {{{"a", 4}, {"c", 0}}, {}, {}}});
    BOOST_TEST(run.statistics.documents == 3U);
    BOOST_TEST(run.statistics.total_length == 16U);
    BOOST_TEST(run.statistics.shortest == 4U);
    BOOST_TEST(run.statistics.longest == 12U);
    BOOST_TEST(run.statistics.largest_count == 7U);
}

BOOST_AUTO_TEST_CASE(records_and_term_lists_by_document) {
    const glass::Run run = run_of({{{{"b", 1}, {"a", 2}}, {{3, "x"}}, "record"}, {}});
    BOOST_TEST(hex(run.records.view()) == "0c 72 65 63 6f 72 64 00");
    // Length 3, two terms, "a" twice, "b" once; slot 3; nothing; no slot.
    BOOST_TEST(hex(run.term_lists.view()) == "10 03 02 01 61 02 04 01 62 02 03 00 00");
}

BOOST_AUTO_TEST_CASE(large_records_are_compressed) {
    const glass::Run run = run_of({{{}, {}, std::string(1'000, 'x')}});
    const char* at = run.records.data();
    const glass::Tag tag = glass::read_tag(at);
    BOOST_TEST(tag.is_compressed);
    BOOST_TEST(tag.bytes.size() < 100U);
    BOOST_TEST((at == run.records.data() + run.records.size()));
}

BOOST_AUTO_TEST_CASE(values_by_slot) {
    const glass::Run run =
        run_of({{{}, {{0, "m"}, {7, "x"}}, {}}, {{}, {{0, "a"}}, {}}, {{}, {{0, "z"}}, {}}});
    BOOST_REQUIRE(run.values.size() == 2U);
    const glass::ValueRun& first = run.values.at(0);
    BOOST_TEST(hex(first.entries.view()) == "00 01 6d 01 01 61 02 01 7a");
    BOOST_TEST(first.frequency == 3U);
    BOOST_TEST(first.lowest == "a");
    BOOST_TEST(first.highest == "z");
    BOOST_TEST(run.values.at(7).lowest == "x");
    BOOST_TEST(run.values.at(7).highest == "x");
}

BOOST_AUTO_TEST_CASE(terms_stand_in_the_order_of_their_bytes) {
    const std::vector<std::string> ordered = {
        "\0"s,      "\0\0"s, "\0\1"s,    "\1",          "a",          "a\0"s,      "a\0\0"s,
        "a\0b"s,    "a\1",   "abcdefgh", "abcdefgh\0"s, "abcdefgh\1", "abcdefgha", "abcdefghb",
        "abcdefgi", "\x7F",  "\x80",     "\xFF",        "\xFF\xFF"};
    Sketch sketch;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        sketch.terms.push_back({ordered[i * 7 % ordered.size()], 1});
    BOOST_TEST((terms_of(run_of({sketch})) == ordered));
}

BOOST_AUTO_TEST_CASE(each_run_holds_its_own_documents) {
    glass::TermTable terms;
    glass::RunBuilder builder(terms);
    BOOST_TEST(builder.empty());
    builder.add(test::document_of({{{"a", 1, {1}}, {"b", 1, {2}}}, {{0, "v"}}, "record"}, terms));
    BOOST_TEST(!builder.empty());
    BOOST_TEST(builder.memory() > 0U);
    builder.finish();
    BOOST_TEST(builder.empty());
    builder.add(test::document_of({{{"b", 3}}, {}, {}}, terms));
    const glass::Run second = builder.finish();
    BOOST_TEST(hex(second.postings.view()) == "01 62 01 03 02 00 00 03");
    BOOST_TEST(second.positions.empty());
    BOOST_TEST(second.values.empty());
    BOOST_TEST(second.statistics.documents == 1U);
    BOOST_TEST(builder.finish().statistics.documents == 0U);
}

BOOST_AUTO_TEST_CASE(the_table_of_terms_may_be_cleared_between_runs) {
    glass::TermTable terms;
    glass::RunBuilder builder(terms);
    for (int i = 0; i < 100; ++i)
        terms.intern("other" + std::to_string(i));
    builder.add(test::document_of({{{"z", 1}, {"y", 1}}, {}, {}}, terms));
    builder.finish();
    terms.clear();
    builder.add(test::document_of({{{"y", 1}, {"z", 1}, {"a", 1}}, {}, {}}, terms));
    BOOST_TEST((terms_of(builder.finish()) == std::vector<std::string>{"a", "y", "z"}));
}

BOOST_AUTO_TEST_SUITE_END()
