// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/index_version.hpp"
#include "searcher/search/index_notes.hpp"

using namespace news;

namespace {

std::size_t notes(int version, const std::vector<FacetKind>& facets, bool has_timeline) {
    Request request;
    request.facets = facets;
    if (has_timeline) request.timeline.emplace();
    return notes_on_index(version, request).size();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_notes)

BOOST_AUTO_TEST_CASE(only_who_needs_it_is_told_what_is_lacking) {
    BOOST_TEST(notes(1, {}, false) == 0U);
    BOOST_TEST(notes(1, {FacetKind::source, FacetKind::tag}, false) == 0U);
    BOOST_TEST(notes(1, {FacetKind::source, FacetKind::author}, false) == 1U);
    BOOST_TEST(notes(1, {}, true) == 1U);
    BOOST_TEST(notes(1, {FacetKind::author}, true) == 2U);
}

BOOST_AUTO_TEST_CASE(an_archive_of_today_lacks_nothing) {
    BOOST_TEST(notes(index_version, {FacetKind::author}, true) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
