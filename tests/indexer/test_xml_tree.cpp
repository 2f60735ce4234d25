// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/xml/xml_tree.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(xml_tree)

BOOST_AUTO_TEST_CASE(gives_elements_texts_and_attributes) {
    const XmlNode root = parse_xml("<a b='1' c='2'>x<d>y</d>z</a>").root;
    BOOST_TEST(root.name == "a");
    BOOST_TEST(attribute(root, "c") == "2");
    BOOST_TEST(attribute(root, "e") == "");
    BOOST_TEST(root.children.size() == 3U);
    BOOST_TEST(root.children[0].is_text());
    BOOST_TEST(root.children[1].name == "d");
    BOOST_TEST(text_within(root) == "xyz");
}

BOOST_AUTO_TEST_CASE(names_have_their_namespace) {
    const XmlNode root = parse_xml("<r xmlns='urn:r' xmlns:p='urn:p'><p:a p:b='1'/><q:c/></r>").root;
    BOOST_TEST(root.space == "urn:r");
    BOOST_TEST(root.children[0].space == "urn:p");
    BOOST_TEST(root.children[0].name == "a");
    BOOST_TEST(root.children[0].attributes[0].space == "urn:p");
    BOOST_TEST(root.children[1].space == "q");  // declared nowhere
    BOOST_TEST(root.children[1].name == "c");
}

BOOST_AUTO_TEST_CASE(finds_children_and_descendants) {
    const XmlNode root = parse_xml("<r><a><b> 1\n 2 </b></a><b>3</b><b>4</b></r>").root;
    BOOST_TEST(child_text(root, "b") == "3");
    BOOST_TEST(children(root, "b").size() == 2U);
    BOOST_TEST(text_within(*descendant(root, "b")) == " 1\n 2 ");
    BOOST_CHECK(child(root, "c") == nullptr);
    BOOST_CHECK(descendant(root, "c") == nullptr);
    BOOST_TEST(child_text(root, "c") == "");
}

BOOST_AUTO_TEST_CASE(what_is_ill_formed_gives_what_it_has) {
    const XmlDocument document =
        parse_xml("<rss><item><title>AT&T <br> &nbsp;caf&eacute;</title></item><item><title>B");
    BOOST_TEST(document.problem == "");
    BOOST_TEST(children(document.root, "item").size() == 2U);
    BOOST_TEST(child_text(document.root.children[0], "title") == "AT&T café");
    BOOST_TEST(child_text(document.root.children[1], "title") == "B");
}

BOOST_AUTO_TEST_CASE(nothing_is_fetched_or_expanded) {
    const XmlNode root = parse_xml(R"(<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd" [
        <!ENTITY file SYSTEM "file:///etc/passwd">]><a>&file;</a>)")
                             .root;
    BOOST_TEST(text_within(root) == "&file;");
}

BOOST_AUTO_TEST_CASE(what_is_no_markup_has_no_root) {
    for (const char* text : {"", "text", "<", "<!-- only -->", "</a>"}) {
        BOOST_TEST_CONTEXT(text) BOOST_TEST(parse_xml(text).root.name == "");
    }
}

BOOST_AUTO_TEST_CASE(what_is_nested_beyond_reason_is_read_to_there) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    const XmlDocument document = parse_xml("<r><title>Known</title>" + deep);
    BOOST_TEST(document.problem == "its elements are nested too deeply");
    BOOST_TEST(child_text(document.root, "title") == "Known");
}

BOOST_AUTO_TEST_SUITE_END()
