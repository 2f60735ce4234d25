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
    BOOST_TEST(news::render_trec(answer({{"hw-1", 3.25}, {"hw-2", 1}}), {{}, "t7"}) ==
               "t7 Q0 hw-1 1 3.2500 newsarchive\n"
               "t7 Q0 hw-2 2 1.0000 newsarchive\n");
    BOOST_TEST(news::render_trec(answer({{"hw-1", 3.25}}), {}) == "1 Q0 hw-1 1 3.2500 newsarchive\n");
    BOOST_TEST(news::render_trec(answer({}), {}) == "");
}

BOOST_AUTO_TEST_CASE(scores_fall_where_ranks_do) {
    BOOST_TEST(news::render_trec(answer({{"all", 1}, {"some", 2}, {"equal", 2}, {"zero", 0}}), {}) ==
               "1 Q0 all 1 2.0002 newsarchive\n"
               "1 Q0 some 2 2.0001 newsarchive\n"
               "1 Q0 equal 3 2.0000 newsarchive\n"
               "1 Q0 zero 4 0.0000 newsarchive\n");
}

BOOST_AUTO_TEST_CASE(columns_are_parted_by_spaces_only) {
    BOOST_TEST(news::render_trec(answer({{"a b\tc", 1}}), {{}, "q 1"}) ==
               "q%201 Q0 a%20b%09c 1 1.0000 newsarchive\n");
}

BOOST_AUTO_TEST_SUITE_END()
