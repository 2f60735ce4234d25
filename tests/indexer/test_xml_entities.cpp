// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/xml/xml_entities.hpp"

using namespace news;

namespace {

std::string meaning(const XmlEntities& entities, const std::string& text) {
    const CharacterReference reference = entities.reference_at(text);
    return reference.size == 0 ? "none" : reference.text + "|" + std::to_string(reference.size);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xml_entities)

BOOST_AUTO_TEST_CASE(knows_those_of_xml_and_html_and_numbers) {
    const XmlEntities entities;
    BOOST_TEST(meaning(entities, "&eacute; more") == "é|8");
    BOOST_TEST(meaning(entities, "&nbsp;") == "\xC2\xA0|6");
    BOOST_TEST(meaning(entities, "&yuml;") == "ÿ|6");
    BOOST_TEST(meaning(entities, "&mdash;") == "—|7");
    BOOST_TEST(meaning(entities, "&#233;") == "é|6");
    BOOST_TEST(meaning(entities, "&#xE9;") == "é|6");
    BOOST_TEST(meaning(entities, "&amp;") == "&|5");
    BOOST_TEST(meaning(entities, "&lt;") == "<|4");
}

BOOST_AUTO_TEST_CASE(what_is_no_reference_is_none) {
    const XmlEntities entities;
    for (const char* text : {"&", "& ", "&;", "&b=2", "&unknown;", "&#0;", "&#x0B;", "&#xD800;", "&#x110000;",
                             "&#99999999999;", "&#;", "&#x;", "&eacute"}) {
        BOOST_TEST_CONTEXT(text) BOOST_TEST(meaning(entities, text) == "none");
    }
}

BOOST_AUTO_TEST_CASE(declared_ones_stand_for_their_text_and_do_not_multiply) {
    XmlEntities entities;
    entities.declare(R"(<!DOCTYPE rss [ <!ENTITY id "tag:a.example,"> <!ENTITY two '&id;&id;'>
                        <!ENTITY file SYSTEM "file:///etc/hostname"> <!ENTITY % part "x"> <!ENTITY mark "<b>"> ]>)");
    BOOST_TEST(meaning(entities, "&id;") == "tag:a.example,|4");
    BOOST_TEST(meaning(entities, "&two;") == "&id;&id;|5");
    BOOST_TEST(meaning(entities, "&mark;") == "<b>|6");
    BOOST_TEST(meaning(entities, "&file;") == "none");
    BOOST_TEST(meaning(entities, "&part;") == "none");
}

BOOST_AUTO_TEST_SUITE_END()
