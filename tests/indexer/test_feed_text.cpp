// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/feed_text.hpp"

using namespace news;

namespace {

std::string text_of(const std::string& xml) {
    return feed_text(parse_xml(xml).root);
}

const std::string atom = "xmlns='http://www.w3.org/2005/Atom'";

}  // namespace

BOOST_AUTO_TEST_SUITE(feed_text)

BOOST_AUTO_TEST_CASE(atom_says_what_its_text_is) {
    BOOST_TEST(text_of("<content " + atom + ">The &lt;blink&gt; tag</content>") == "The <blink> tag");
    BOOST_TEST(text_of("<content " + atom + " type='text'>The &lt;blink&gt; tag</content>") ==
               "The <blink> tag");
    BOOST_TEST(
        text_of("<content " + atom + " type='html'>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>") ==
        "One\n\nTwo");
    BOOST_TEST(text_of("<content " + atom +
                       " type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One</p>"
                       "<p>Two</p></div></content>") == "One\n\nTwo");
    BOOST_TEST(text_of("<content " + atom +
                       " type='application/octet-stream'> RXhhbXBsZSA8Yj5B\ndG9tPC9iPg== </content>") ==
               "Example Atom");
    BOOST_TEST(text_of("<content " + atom + " type='image/png'>iVBORw0KGgoAAAANSUhEUg==</content>") == "");
}

BOOST_AUTO_TEST_CASE(rss_leaves_it_to_the_reader) {
    BOOST_TEST(text_of("<description>Plain, 1 &lt; 2.</description>") == "Plain, 1 < 2.");
    BOOST_TEST(text_of("<description>&lt;b&gt;Bold&lt;/b&gt;&lt;br/&gt;</description>") == "Bold");
    BOOST_TEST(text_of("<description><![CDATA[<p>One</p><p>Two</p>]]></description>") == "One\n\nTwo");
    BOOST_TEST(text_of("<description><p>One</p><p>Two</p></description>") == "One\n\nTwo");
}

BOOST_AUTO_TEST_CASE(a_line_is_one_line) {
    BOOST_TEST(feed_line(parse_xml("<title> One\n&lt;i&gt;two&lt;/i&gt; </title>").root) == "One two");
}

BOOST_AUTO_TEST_SUITE_END()
