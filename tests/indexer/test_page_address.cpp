// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_address.hpp"

using namespace news;

namespace {

const std::string fetched = "https://www.harbour.example/2018/flood?page=1";

std::string address_of(const std::vector<Evidence>& evidence, const std::string& url = fetched) {
    const PageAddress address = choose_page_address(evidence, url);
    return address.url + (address.evidence ? " by " + std::string(name_of(*address.evidence)) : "");
}

Evidence says(EvidenceKind kind, const std::string& url) {
    return {PageField::url, kind, 0, url};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_address)

BOOST_AUTO_TEST_CASE(canonical_link_comes_first) {
    BOOST_TEST(address_of({says(EvidenceKind::json_ld, "https://www.harbour.example/a"),
                           says(EvidenceKind::meta, "https://www.harbour.example/b"),
                           says(EvidenceKind::link, "https://www.harbour.example/c")}) ==
               "https://www.harbour.example/c by link");
    BOOST_TEST(address_of({says(EvidenceKind::json_ld, "https://www.harbour.example/a")}) ==
               "https://www.harbour.example/a by json-ld");
    BOOST_TEST(address_of({}) == fetched);
}

BOOST_AUTO_TEST_CASE(relative_addresses_are_made_whole_where_that_can_be) {
    BOOST_TEST(address_of({says(EvidenceKind::link, "/2018/flood")}) ==
               "https://www.harbour.example/2018/flood by link");
    BOOST_TEST(address_of({says(EvidenceKind::link, "flood")}) ==
               "https://www.harbour.example/2018/flood by link");
    BOOST_TEST(address_of({says(EvidenceKind::link, "/2018/flood")}, "") == "");
    BOOST_TEST(address_of({says(EvidenceKind::json_ld, "urn:story:12")}) == fetched);
}

BOOST_AUTO_TEST_CASE(front_page_is_not_the_address_of_an_article) {
    BOOST_TEST(address_of({says(EvidenceKind::link, "https://www.harbour.example/"),
                           says(EvidenceKind::meta, "https://www.harbour.example/2018/flood")}) ==
               "https://www.harbour.example/2018/flood by meta");
    BOOST_TEST(address_of({says(EvidenceKind::link, "https://www.harbour.example")}) == fetched);
}

BOOST_AUTO_TEST_SUITE_END()
