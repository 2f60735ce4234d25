// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/term_list.hpp"
#include "tests/glass/bytes.hpp"

using namespace news;

namespace {

struct Term {
    std::string term;
    std::uint32_t count;
};

std::string list_of(std::uint64_t length, const std::vector<Term>& terms) {
    return test::hex_of([&](glass::ByteBuffer& out) {
        glass::TermListWriter list(out, length, terms.size());
        for (const Term& term : terms)
            list.add(term.term, term.count);
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(term_list)

BOOST_AUTO_TEST_CASE(a_document_without_terms_has_no_bytes) {
    BOOST_TEST(list_of(0, {}) == "");
}

BOOST_AUTO_TEST_CASE(terms_share_what_they_begin_with) {
    BOOST_TEST(list_of(2, {{"paris", 2}}) == "02 01 05 70 61 72 69 73 02");
    // "parisian" shares 5 bytes with "paris" and occurs once: (1 + 1) * 6 + 5; the count of "zoo" has no
    // room.
    BOOST_TEST(list_of(303, {{"paris", 2}, {"parisian", 1}, {"zoo", 300}}) ==
               "af 02 03 05 70 61 72 69 73 02 11 03 69 61 6e 00 03 7a 6f 6f ac 02");
}

BOOST_AUTO_TEST_CASE(counts_beside_the_shared_length) {
    struct Row {
        Term before;
        Term term;
        std::string bytes;
    };
    const Row rows[] = {
        {{"a", 1}, {"b", 0}, "02 01 62"},
        {{"a", 1}, {"b", 126}, "fe 01 62"},
        {{"a", 1}, {"b", 127}, "00 01 62 7f"},
        {{"a", 1}, {"ab", 126}, "ff 01 62"},
        {{"a", 1}, {"ab", 127}, "01 01 62 7f"},
        {{"ab", 1}, {"b", 84}, "ff 01 62"},
        {{"ab", 1}, {"ac", 84}, "01 01 63 54"},
        {{"ab", 1}, {"b", 4'000'000'000}, "00 01 62 80 d0 ac f3 0e"},
        {{std::string(245, 'a'), 1}, {"b", 0}, "f6 01 62"},
        {{std::string(245, 'a'), 1}, {"b", 1}, "00 01 62 01"},
    };
    for (const auto& [before, term, bytes] : rows) {
        const std::string list = list_of(1, {before, term});
        BOOST_TEST_CONTEXT(list) {
            const std::size_t head = 2 + 1 + before.term.size() + 1;
            BOOST_TEST(list.substr(head * 3) == bytes);
        }
    }
}

BOOST_AUTO_TEST_CASE(slots_by_their_steps) {
    const auto slots = [](const std::vector<glass::SlotValue>& values) {
        return test::hex_of([&](glass::ByteBuffer& out) { glass::append_used_slots(out, values); });
    };
    BOOST_TEST(slots({}) == "");
    BOOST_TEST(slots({{0, "a"}, {1, "b"}, {5, "c"}, {200, "d"}}) == "00 00 03 c2 01");
    BOOST_TEST(slots({{0xFFFFFFFE, "a"}}) == "fe ff ff ff 0f");
}

BOOST_AUTO_TEST_SUITE_END()
