// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/build/probe_documents.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(probe_documents)

BOOST_AUTO_TEST_CASE(keep_the_rules_of_a_document) {
    glass::TermTable terms;
    ProbeDocuments documents(terms, 1);
    for (int i = 0; i < 300; ++i) {
        const glass::Document& document = documents.next();
        std::set<glass::TermId> seen;
        for (const glass::Posting& posting : document.postings) {
            BOOST_TEST(seen.insert(posting.term).second);
            const auto positions = document.positions_of(posting);
            BOOST_TEST(std::is_sorted(positions.begin(), positions.end()));
            BOOST_TEST(posting.count >= posting.position_count * (posting.count > 0 ? 1U : 0U));
        }
        std::uint32_t next_slot = 0;
        for (const glass::SlotValue& value : document.values) {
            BOOST_TEST(value.slot >= next_slot);
            BOOST_TEST(!value.value.empty());
            next_slot = value.slot + 1;
        }
    }
}

BOOST_AUTO_TEST_CASE(are_the_same_for_the_same_seed) {
    glass::TermTable terms_a;
    glass::TermTable terms_b;
    glass::TermTable terms_c;
    ProbeDocuments a(terms_a, 7);
    ProbeDocuments b(terms_b, 7);
    ProbeDocuments c(terms_c, 8);
    bool differs = false;
    for (int i = 0; i < 50; ++i) {
        const std::string data = a.next().data;
        BOOST_TEST(data == b.next().data);
        differs = differs || data != c.next().data;
    }
    BOOST_TEST(terms_a.size() == terms_b.size());
    BOOST_TEST(differs);
}

BOOST_AUTO_TEST_CASE(have_what_is_odd) {
    glass::TermTable terms;
    ProbeDocuments documents(terms, 1);
    bool has_empty = false;
    bool has_many = false;
    bool has_large_data = false;
    for (int i = 0; i < 1'500; ++i) {
        const glass::Document& document = documents.next();
        has_empty = has_empty || document.postings.empty();
        has_many = has_many || document.postings.size() > 300;
        has_large_data = has_large_data || document.data.size() > 8'192;  // more than a block
    }
    bool has_longest = false;
    bool has_zero_byte = false;
    for (glass::TermId term = 0; term < terms.size(); ++term) {
        has_longest = has_longest || terms[term].size() == 245;
        has_zero_byte = has_zero_byte || terms[term].find('\0') != std::string_view::npos;
    }
    BOOST_TEST(has_empty);
    BOOST_TEST(has_many);
    BOOST_TEST(has_large_data);
    BOOST_TEST(has_longest);
    BOOST_TEST(has_zero_byte);
}

BOOST_AUTO_TEST_SUITE_END()
