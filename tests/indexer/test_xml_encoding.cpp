// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/xml/xml_encoding.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(xml_encoding)

BOOST_AUTO_TEST_CASE(reads_in_the_encoding_that_is_declared) {
    const std::pair<std::string, std::string> table[] = {
        {"<?xml version='1.0' encoding='koi8-r'?><a>\xCD\xC9\xD2</a>", "мир"},
        {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9t\xE9</a>", "été"},
        {"<?xml version='1.0' encoding='iso-8859-1'?><a>été</a>", "été"},  // converted when it was saved
        {"<?xml version='1.0' encoding='shift_jis'?><a>\x90\xA2\x8A\x45</a>", "世界"},
        {"<!-- c --><?xml version='1.0' encoding='koi8-r'?><a>\xCD\xC9\xD2</a>", "мир"},
        {"<a>été</a>", "été"},
        {"<a>\xE9t\xE9</a>", "été"},
        {"<?xml version='1.0' encoding='no-such'?><a>été</a>", "été"},
    };
    for (const auto& [bytes, text] : table) {
        BOOST_TEST_CONTEXT(bytes)
        BOOST_TEST(decode_xml(bytes, "").text.find(">" + text + "<") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_server_is_asked_before_the_declaration_and_the_mark_before_it) {
    const std::string bytes = "<?xml version='1.0' encoding='utf-8'?><a>\xCD\xC9\xD2</a>";
    BOOST_TEST(decode_xml(bytes, "text/xml; charset=KOI8-R").text.find("мир") != std::string::npos);
    BOOST_TEST(decode_xml("\xEF\xBB\xBF<a>été</a>", "text/xml; charset=koi8-r").text == "<a>été</a>");
}

BOOST_AUTO_TEST_CASE(a_wrong_declaration_is_told_and_the_text_read) {
    const DecodedText decoded = decode_xml("<?xml version='1.0' encoding='UTF-8'?><a>\xE9t\xE9</a>", "");
    BOOST_TEST(decoded.text.find(">été<") != std::string::npos);
    BOOST_TEST(decoded.warning != "");
    BOOST_TEST(decode_xml("<?xml version='1.0'?><a>\xE9t\xE9</a>", "").warning == "");
    BOOST_TEST(decode_xml("<?xml version='1.0' encoding='UTF-8'?><a>été</a>", "").warning == "");
}

BOOST_AUTO_TEST_CASE(utf16_shows_by_its_zero_bytes) {
    BOOST_TEST(decode_xml(std::string("<\0a\0/\0>\0", 8), "").text == "<a/>");
    BOOST_TEST(decode_xml(std::string("\0<\0a\0/\0>", 8), "").text == "<a/>");
    BOOST_TEST(decode_xml(std::string("\xFF\xFE<\0a\0/\0>\0", 10), "").text == "<a/>");
}

BOOST_AUTO_TEST_SUITE_END()
