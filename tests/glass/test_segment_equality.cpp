// SPDX-License-Identifier: GPL-2.0-or-later
// What is written directly is, to every reader and later writer, what Xapian's own interface writes.
#include <map>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/build/probe_documents.hpp"
#include "tests/glass/both_ways.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/sketch.hpp"

using namespace news;
using test::BothWays;
using test::Sketch;
using test::SketchedTerm;

namespace {

void check_equality(const BothWays& both) {
    BOOST_TEST(both.fault() == "none");
    BOOST_TEST(both.fault_when_compacted() == "none");
    BOOST_TEST(both.fault_after_updates() == "none");
}

void check_equality(const std::vector<Sketch>& sketches, BothWays::Layout layout = {}) {
    glass::TermTable terms;
    BothWays both(terms, layout);
    for (const Sketch& sketch : sketches)
        both.add(document_of(sketch, terms));
    both.finish();
    check_equality(both);
}

std::vector<std::uint32_t> counted(std::uint32_t count, std::uint32_t from = 1, std::uint32_t step = 1) {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < count; ++i)
        numbers.push_back(from + i * step);
    return numbers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_equality)

BOOST_AUTO_TEST_CASE(probe_documents) {
    struct Row {
        std::uint64_t seed;
        std::uint32_t count;
        BothWays::Layout layout;
    };
    // The first numbers are such that the numbers grow by a byte within the segment.
    const Row rows[] = {{1, 1'500, {32'001, 400}}, {2, 300, {127, 1}},         {7, 300, {1, 100}},
                        {3, 300, {32'700, 37}},    {4, 300, {4'194'200, 300}}, {5, 300, {536'870'800, 299}},
                        {6, 40, {0xFFFFFF00, 7}}};
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("seed " << row.seed) {
            glass::TermTable terms;
            BothWays both(terms, row.layout);
            ProbeDocuments documents(terms, row.seed);
            for (std::uint32_t i = 0; i < row.count; ++i)
                both.add(documents.next());
            both.finish();
            check_equality(both);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_document_at_all) {
    glass::TermTable terms;
    BothWays both(terms, {});
    both.finish();
    check_equality(both);
}

BOOST_AUTO_TEST_CASE(few_documents) {
    const Sketch filled{{{"paris", 1, {1}}}, {{0, "2018"}}, "record"};
    check_equality({Sketch{}});
    check_equality(std::vector<Sketch>(40));
    check_equality({filled});
    check_equality({filled, Sketch{}, filled});
    check_equality({Sketch{}, filled, Sketch{}}, {32'766, 1});
    check_equality({Sketch{{}, {}, "record"}});
    check_equality({Sketch{{}, {{3, "value"}}, {}}});
    check_equality({Sketch{{{"filter", 0}}, {}, {}}});
}

BOOST_AUTO_TEST_CASE(large_records) {
    std::string text;
    while (text.size() < 3'000'000)
        text += "The ferry left at " + std::to_string(text.size()) + ". ";
    check_equality({Sketch{{{"a", 1, {1}}}, {}, text}, Sketch{{{"a", 1, {1}}}, {}, "small"},
                    Sketch{{{"b", 1, {1}}}, {}, test::noise(3'000'000, 1)}, Sketch{}});
}

/// Around the size from which a tag is split in pieces, and is compressed.
BOOST_AUTO_TEST_CASE(records_of_every_size_near_a_limit) {
    std::vector<Sketch> sketches;
    for (std::uint32_t size = 0; size < 40; ++size)
        sketches.push_back({{}, {}, std::string(size, 'x')});
    for (std::uint32_t size = 2'030; size < 2'050; ++size)
        sketches.push_back({{}, {}, test::noise(size, size)});
    for (std::uint32_t size = 4'040; size < 4'100; size += 3)
        sketches.push_back({{}, {}, test::noise(size, size)});
    check_equality(sketches);
}

BOOST_AUTO_TEST_CASE(random_bytes_everywhere) {
    std::vector<Sketch> sketches;
    for (std::uint32_t i = 0; i < 60; ++i) {
        Sketch sketch{{}, {{i, test::noise(1 + i * 5, i)}}, test::noise(i * 100, i)};
        std::map<std::string, SketchedTerm> terms;
        for (std::uint32_t j = 0; j < 50; ++j) {
            const std::string term = test::noise(1 + (i * j) % 120, i % 10 * 1'000 + j);
            terms[term] = {term, j, counted(j, i, j)};
        }
        for (const auto& [name, term] : terms)
            sketch.terms.push_back(term);
        sketches.push_back(sketch);
    }
    check_equality(sketches, {1, 13});
}

BOOST_AUTO_TEST_CASE(words_that_come_often) {
    const SketchedTerm dense{"dense", 60'000, counted(60'000)};
    const SketchedTerm sparse{"sparse", 60'000, counted(60'000, 7, 71'000)};
    check_equality({Sketch{{dense, sparse}, {}, {}}, Sketch{{{"dense", 65'534}, {"sparse", 65'535}}, {}, {}},
                    Sketch{{{"dense", 65'536}, {"sparse", 1'000'000'000}}, {}, {}}});
}

BOOST_AUTO_TEST_CASE(many_terms_in_one_document) {
    Sketch sketch;
    for (std::uint32_t i = 0; i < 120'000; ++i)
        sketch.terms.push_back({"term" + std::to_string(i), 1 + i % 3, {i}});
    glass::TermTable terms;
    BothWays both(terms, {});
    for (const Sketch& each :
         {Sketch{{{"term7", 1, {9}}}, {}, {}}, sketch, Sketch{{{"term7", 2, {8}}}, {}, {}}})
        both.add(document_of(each, terms));
    both.finish();
    BOOST_TEST(both.fault() == "none");  // the rest would take seconds
}

BOOST_AUTO_TEST_CASE(long_terms_and_zero_bytes) {
    // With a zero byte doubled, the byte that ends a term and the document's number, a key has 255 bytes.
    const std::string longest(245, 'x');
    const std::string with_zeros = std::string(7, '\0') + std::string(238, 'y');
    std::vector<Sketch> sketches;
    for (std::uint32_t i = 0; i < 400; ++i) {
        sketches.push_back({{{longest, 1, {i}},
                             {with_zeros, 2, {i, i + 1}},
                             {std::string(1 + i % 30, '\0'), 1, {i}},
                             {"a" + std::string(i % 3, '\0') + "b", 1, {i}},
                             {"a" + std::string(i % 5 + 1, '\0'), 1, {i}},
                             {"a\xFF", 1, {i}},
                             {"a", i % 100, {i}}},
                            {},
                            {}});
    }
    check_equality(sketches, {1, 70});
}

/// Keys of one slot and the next are not in the order of their numbers: they begin with the low bits.
BOOST_AUTO_TEST_CASE(many_slots) {
    std::vector<Sketch> sketches(50);
    std::uint32_t number = 0;
    for (Sketch& sketch : sketches) {
        for (std::uint32_t slot = number++ % 3; slot < 700; slot += 3)
            sketch.values.push_back({slot, "value" + std::to_string((slot + number) % 7)});
        for (const std::uint32_t slot : {16'383U, 16'384U, 65'535U, 65'536U, 70'000U, 0xFFFFFFFEU})
            sketch.values.push_back({slot, std::string(100, static_cast<char>(number))});
    }
    check_equality(sketches, {32'740, 20});
}

BOOST_AUTO_TEST_CASE(values_of_every_kind) {
    std::vector<Sketch> sketches;
    for (std::uint32_t i = 0; i < 300; ++i) {
        Sketch sketch;
        if (i % 5 == 0) sketch.values.push_back({0, std::string(1, '\0')});
        if (i % 2 == 0) sketch.values.push_back({1, test::noise(1 + i % 90, i)});
        sketch.values.push_back({2, i == 150 ? std::string(9'000, 'z') : "same"});
        if (i == 299) sketch.values.push_back({3, "only"});
        sketches.push_back(sketch);
    }
    check_equality(sketches, {1, 64});
}

BOOST_AUTO_TEST_CASE(positions_at_both_ends) {
    constexpr std::uint32_t end = 0xFFFFFFFF;
    check_equality({Sketch{{{"a", 1, {0}},
                            {"b", 2, {0, 1}},
                            {"c", 2, {0, end}},
                            {"d", 3, {0, 1, end}},
                            {"e", 3, {0, end - 1, end}},
                            {"f", 1, {end}},
                            {"g", 2, {end - 1, end}},
                            {"h", 4, {0, 0x7FFFFFFF, 0x80000000, end}},
                            {"i", 3, {0x80000000, 0x80000001, end - 2}}},
                           {},
                           {}}});
}

BOOST_AUTO_TEST_SUITE_END()
