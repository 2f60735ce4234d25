// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/counting/facet.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(facet)

BOOST_AUTO_TEST_CASE(each_kind_is_known_by_its_name_and_by_those_of_its_field) {
    for (std::size_t i = 0; i < facet_names.size(); ++i) {
        const auto kinds = read_facet_names(facet_names[i]);
        BOOST_TEST_REQUIRE(kinds.size() == 1U);
        BOOST_TEST((kinds.front() == static_cast<FacetKind>(i)), facet_names[i]);
    }
    const std::vector<FacetKind> expected{FacetKind::author, FacetKind::source, FacetKind::language};
    BOOST_TEST((read_facet_names("by, pub,author,LANGUAGE") == expected));
}

BOOST_AUTO_TEST_CASE(other_names_are_refused) {
    for (const char* list : {"", "title", "source,", "colour", "date"}) {
        BOOST_CHECK_EXCEPTION(read_facet_names(list), Error,
                              [](const Error& error) { return error.code() == ExitCode::usage; });
    }
}

BOOST_AUTO_TEST_SUITE_END()
