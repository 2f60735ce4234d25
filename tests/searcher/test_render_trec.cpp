// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Response answer(const std::vector<std::pair<std::string, double>>& scored) {
    Response response;
    for (const auto& [id, score] : scored) {
        Hit hit;
        hit.rank = static_cast<std::uint32_t>(response.hits.size() + 1);
        hit.score = score;
        hit.article.id = id;
        response.hits.push_back(hit);
    }
    return response;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_trec)

BOOST_AUTO_TEST_CASE(a_line_for_each_hit) {
    BOOST_TEST(render_page(*trec_writer({}), answer({{"hw-1", 3.25}, {"hw-2", 1}}), "t7") ==
               "t7 Q0 hw-1 1 3.2500 newsarchive\n"
               "t7 Q0 hw-2 2 1.0000 newsarchive\n");
    BOOST_TEST(render_page(*trec_writer({}), answer({{"hw-1", 3.25}})) == "1 Q0 hw-1 1 3.2500 newsarchive\n");
    BOOST_TEST(render_page(*trec_writer({}), answer({})) == "");
}

BOOST_AUTO_TEST_CASE(scores_fall_where_ranks_do) {
    BOOST_TEST(render_page(*trec_writer({}), answer({{"all", 1}, {"some", 2}, {"equal", 2}, {"zero", 0}})) ==
               "1 Q0 all 1 2.0002 newsarchive\n"
               "1 Q0 some 2 2.0001 newsarchive\n"
               "1 Q0 equal 3 2.0000 newsarchive\n"
               "1 Q0 zero 4 0.0000 newsarchive\n");
}

BOOST_AUTO_TEST_CASE(in_a_stream_scores_are_lowered_where_they_would_rise) {
    const auto writer = trec_writer({});
    std::string lines = writer->begin(Response{}, {});
    for (const Hit& hit : answer({{"all", 1}, {"some", 2}, {"equal", 2}, {"low", 0.5}, {"zero", 0}}).hits)
        lines += writer->hit(hit);
    BOOST_TEST(lines + writer->end(Response{}) ==
               "1 Q0 all 1 1.0000 newsarchive\n"
               "1 Q0 some 2 0.9999 newsarchive\n"
               "1 Q0 equal 3 0.9998 newsarchive\n"
               "1 Q0 low 4 0.5000 newsarchive\n"
               "1 Q0 zero 5 0.0000 newsarchive\n");
}

BOOST_AUTO_TEST_CASE(one_writer_writes_many_answers) {
    const auto writer = trec_writer({});
    BOOST_TEST(render_page(*writer, answer({{"a", 1}}), "t1") +
                   render_page(*writer, answer({{"b", 2}}), "t2") ==
               "t1 Q0 a 1 1.0000 newsarchive\n"
               "t2 Q0 b 1 2.0000 newsarchive\n");
}

BOOST_AUTO_TEST_CASE(columns_are_parted_by_spaces_only) {
    BOOST_TEST(render_page(*trec_writer({}), answer({{"a b\tc", 1}}), "q 1") ==
               "q%201 Q0 a%20b%09c 1 1.0000 newsarchive\n");
}

BOOST_AUTO_TEST_SUITE_END()
