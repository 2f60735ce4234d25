// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/xml/xml_mending.hpp"

using namespace news;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xml_mending)

BOOST_AUTO_TEST_CASE(what_is_well_formed_stays) {
    for (const char* xml : {"<a></a>", "<a><b>c</b> d</a>", "<x:a b=\"c\" xmlns:x=\"u\">e</x:a>"}) {
        BOOST_TEST(mended_xml(xml).text == xml);
        BOOST_TEST(mended_xml(xml).problem == "");
    }
}

BOOST_AUTO_TEST_CASE(makes_well_formed_what_is_not) {
    const std::pair<std::string, std::string> table[] = {
        {"<a/>", "<a></a>"},
        {"<?xml version=\"1.0\"?>\n<!-- <b> --><a/>", "<a></a>"},
        {"<!-- c --><?xml version=\"1.0\"?><a/>", "<a></a>"},
        {"<a>x & y</a>", "<a>x &#38; y</a>"},
        {"<a>?a=1&b=2</a>", "<a>?a=1&#38;b=2</a>"},
        {"<a>1 < 2 > 0</a>", "<a>1 &#60; 2 &#62; 0</a>"},
        {"<a>caf&eacute;</a>", "<a>café</a>"},
        {"<a><b>c</a>", "<a><b>c</b></a>"},
        {"<a>b</i></a>", "<a>b</a>"},
        {"<a><b>c", "<a><b>c</b></a>"},
        {"<a><b", "<a><b></b></a>"},
        {"<a></a", "<a></a>"},
        {"<a b=c d>e</a>", "<a b=\"c\">e</a>"},
        {"<a b='1' b='2'/>", "<a b=\"1\"></a>"},
        {"<a b='x & \"y\"'/>", "<a b=\"x &#38; &#34;y&#34;\"></a>"},
        {"<a><![CDATA[<b> & c]]></a>", "<a>&#60;b&#62; &#38; c</a>"},
        {"<a><![CDATA[cut", "<a>cut</a>"},
        {std::string("<a>x\0\x05y</a>", 10), "<a>xy</a>"},
        {"<a>x\xEF\xBF\xBFy</a>", "<a>x   y</a>"},
        {"junk <a/> junk", "<a></a>"},
        {"<a/><b/>", "<a></a>"},
        {"<!DOCTYPE a [<!ENTITY e \"w<x\">]><a>&e;</a>", "<a>w&#60;x</a>"},
        {"<a><—b></a>", "<a>&#60;—b&#62;</a>"},
        {"", ""},
        {"<", ""},
    };
    for (const auto& [xml, mended] : table) {
        BOOST_TEST_CONTEXT(xml) BOOST_TEST(mended_xml(xml).text == mended);
    }
}

BOOST_AUTO_TEST_CASE(limits_what_would_cost_without_end) {
    BOOST_TEST(mended_xml(repeated("<a>", 100'000)).problem == "its elements are nested too deeply");
    BOOST_TEST(mended_xml("<r>" + repeated("<a/>", 600'000)).problem == "it has too many elements");
    BOOST_TEST(mended_xml("<r>" + repeated("</a>", 200'000)).problem ==
               "it closes too much that is not open");
    std::string tag = "<a";
    for (int i = 0; i < 10'000; ++i)
        tag += " a" + std::to_string(i) + "=\"\"";
    BOOST_TEST(mended_xml(tag + ">").problem == "an element has too many attributes");
    std::string namespaces;
    for (int i = 0; i < 100; ++i)
        namespaces += " xmlns:n" + std::to_string(i) + "='u'";
    BOOST_TEST(mended_xml(repeated("<a" + namespaces + ">", 20)).problem == "it has too many namespaces");
    BOOST_TEST(mended_xml("<r>" + repeated("<a xmlns='u'/>", 2'000)).problem == "");
    const std::string bomb =
        "<!DOCTYPE a [<!ENTITY e \"" + std::string(900, 'x') + "\">]><a>" + repeated("&e;", 100'000);
    BOOST_TEST(mended_xml(bomb).problem == "entities make it much larger than it is");
}

BOOST_AUTO_TEST_CASE(entities_do_not_multiply) {
    std::string bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string inner = "&e" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY e" + std::to_string(i) + " \"" + inner + inner + "\">";
    }
    const MendedXml mended = mended_xml(bomb + "]><a>&e29;</a>");
    BOOST_TEST(mended.text == "<a>&#38;e28;&#38;e28;</a>");
    BOOST_TEST(mended.problem == "");
}

BOOST_AUTO_TEST_SUITE_END()
