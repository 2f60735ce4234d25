// SPDX-License-Identifier: GPL-2.0-or-later
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/number_range_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

/// Three segments of different sizes, in which numbers are missing.
Xapian::Database database() {
    Xapian::Database all;
    std::uint32_t article = 0;
    for (const int size : {7, 1, 4}) {
        Xapian::WritableDatabase segment("", Xapian::DB_BACKEND_INMEMORY);
        for (int i = 0; i < size; ++i) {
            const std::string text = ++article % 2 == 0 ? "paris paris lyon" : "paris nice nice nice";
            segment.replace_document(static_cast<Xapian::docid>(2 * i + 1),
                                     test::as_plain_document({"", text}));
        }
        all.add_database(segment);
    }
    return all;
}

using Scores = std::map<Xapian::docid, double>;

Scores scores_of(const Xapian::Database& of, const Xapian::Query& query) {
    Xapian::Enquire enquire(of);
    enquire.set_query(query);
    Scores scores;
    const Xapian::MSet found = enquire.get_mset(0, of.get_doccount());
    for (auto match = found.begin(); match != found.end(); ++match)
        scores[*match] = match.get_weight();
    return scores;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(number_range_source)

BOOST_AUTO_TEST_CASE(ranges_have_every_match_once_with_its_score) {
    using Xapian::Query;
    const Xapian::Database all = database();
    const Query paris("paris");
    const Query lyon("lyon");
    for (const Query& query :
         {paris, Query(paris | lyon), Query(paris & lyon), Query(Query::OP_AND_NOT, paris, lyon),
          Query(Query::OP_AND_MAYBE, lyon, paris), Query::MatchAll, Query("none")}) {
        const Scores whole = scores_of(all, query);
        for (const Xapian::docid articles : {1U, 3U, 6U, 100U}) {
            Scores joined;
            std::size_t found = 0;
            for_each_range(all, articles, [&](NumberRange range) {
                const Scores piece = scores_of(all, in_range(query, range));
                BOOST_TEST(piece.size() <= 3 * ((articles + 2) / 3));
                found += piece.size();
                joined.insert(piece.begin(), piece.end());
            });
            BOOST_TEST((joined == whole), query.get_description() << " by " << articles);
            BOOST_TEST(found == whole.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_database_of_nothing_has_nothing_in_any_range) {
    const Xapian::WritableDatabase empty("", Xapian::DB_BACKEND_INMEMORY);
    for_each_range(empty, 10, [&](NumberRange range) {
        BOOST_TEST(scores_of(empty, in_range(Xapian::Query::MatchAll, range)).empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
