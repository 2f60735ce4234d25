// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_encoding.hpp"

using namespace news;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(html_encoding)

BOOST_AUTO_TEST_CASE(finds_what_a_page_declares) {
    const struct {
        std::string page;
        std::string encoding;
    } rows[] = {
        {"<meta charset=utf-8>", "utf-8"},
        {"<META CHARSET=\"Shift_JIS\">", "Shift_JIS"},
        {"<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>", "iso-8859-2"},
        {"<meta name=a content=b><meta charset = 'koi8-r' />", "koi8-r"},
        {"<meta name=charset>", ""},
        {"<body><meta charset=utf-8>", ""},
        {"<p>charset=utf-8", ""},
        {"", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page) BOOST_TEST(declared_encoding(row.page) == row.encoding);
}

BOOST_AUTO_TEST_CASE(decodes_by_the_first_that_says_something) {
    const struct {
        std::string page;
        std::string content_type;
        std::string text;
    } rows[] = {
        {"caf\xC3\xA9", "", "café"},
        {"\xEF\xBB\xBF<meta charset=latin1>caf\xC3\xA9", "text/html; charset=koi8-r",
         "<meta charset=latin1>café"},
        {"\xFF\xFEh\0i\0"s, "", "hi"},
        {"<meta charset=windows-1251>\xEF\xF0\xE8", "", "<meta charset=windows-1251>при"},
        {"<meta charset=windows-1251>\xF0\xD2", "text/html; charset=KOI8-R", "<meta charset=windows-1251>Пр"},
        {"<meta charset=iso-8859-1>\x93hi\x94", "", "<meta charset=iso-8859-1>“hi”"},
        {"<meta charset=gb2312>\xD6\xD0", "", "<meta charset=gb2312>中"},
        {"<meta charset=Shift_JIS>\x93\xFA", "", "<meta charset=Shift_JIS>日"},
        {"<meta charset=euc-kr>\xC7\xD1", "", "<meta charset=euc-kr>한"},
        {"<meta charset=utf-16>caf\xC3\xA9", "", "<meta charset=utf-16>café"},
        // Saved as UTF-8 by a browser that left the declaration as it was.
        {"<meta charset=iso-8859-1>\xC3\xA9t\xC3\xA9", "", "<meta charset=iso-8859-1>été"},
        {"<meta charset=no-such>caf\xE9", "", "<meta charset=no-such>café"},
        {"caf\xE9", "text/html", "café"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.text) BOOST_TEST(decode_html(row.page, row.content_type).text == row.text);
}

BOOST_AUTO_TEST_SUITE_END()
