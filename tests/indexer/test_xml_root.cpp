// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/xml/xml_root.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(xml_root)

BOOST_AUTO_TEST_CASE(finds_the_first_element) {
    const std::pair<std::string, std::string> table[] = {
        {"<rss version='2.0'>", "rss"},
        {"\xEF\xBB\xBF\n<?xml version='1.0'?>\n<!-- <html> -->\n<rdf:RDF>", "RDF"},
        {"<!DOCTYPE nitf SYSTEM 'a.dtd'><nitf>", "nitf"},
        {"<!DOCTYPE rss [ <!ENTITY a \"b>\"> ]><rss>", "rss"},
        {"<feed", "feed"},
        {std::string("\xFF\xFE<\0a\0>\0", 8), "a"},
        {"<!DOCTYPE rss [ <!ENTITY", ""},
        {"<?xml", ""},
        {"<3 from the editors", ""},
        {"text <rss>", ""},
        {"", ""},
    };
    for (const auto& [head, root] : table) {
        BOOST_TEST_CONTEXT(head) BOOST_TEST(::news::xml_root(head) == root);
    }
}

BOOST_AUTO_TEST_SUITE_END()
