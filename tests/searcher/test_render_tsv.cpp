// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render_tsv)

BOOST_AUTO_TEST_CASE(a_hit_is_a_line_whatever_is_in_it) {
    Response response;
    response.hits.emplace_back();
    response.hits[0].article.title = "a\tb\\c \"d\", =e";
    response.hits[0].article.text = "one\n\ntwo\r";
    WriterOptions options;
    options.fields = read_output_fields("title,text");
    BOOST_TEST(render_page(*tsv_writer(options), response) ==
               "title\ttext\na\\tb\\\\c \"d\", =e\tone\\n\\ntwo\\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
