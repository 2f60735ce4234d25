// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <random>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/terms.hpp"
#include "searcher/matching/candidates.hpp"
#include "searcher/matching/native_query.hpp"
#include "searcher/matching/positional_source.hpp"

using namespace news;

namespace {

using Precision = NativeQuery::Precision;

SpanExpression any_of(const std::vector<std::string>& terms) {
    return {SpanLeaf{terms, {}, 0}};
}

SpanExpression except(const std::string& wanted, const std::string& unwanted) {
    return {SpanExcept{{{wanted}, {}, 0}, {{unwanted}, {}, 0}}};
}

/// Articles of few words. At the position of some stands a whole as well, of which they are a piece.
Xapian::WritableDatabase random_articles() {
    constexpr std::array words{"a", "b", "c", ""};
    constexpr std::array wholes{"ab", "l'a"};
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    std::mt19937 random(1);
    for (int i = 0; i < 1'000; ++i) {
        Xapian::Document document;
        for (Xapian::termpos position = 1; position <= 12; ++position) {
            const std::string word = words[random() % words.size()];
            const std::string whole = wholes[random() % wholes.size()];
            if (!word.empty()) document.add_posting(word, position);
            if (!word.empty() && whole.find(word) != std::string::npos && random() % 2 == 0) {
                document.add_posting(whole, position);
            }
        }
        database.add_document(document);
    }
    return database;
}

std::set<Xapian::docid> matching(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount());
    std::set<Xapian::docid> documents;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        documents.insert(*match);
    return documents;
}

std::set<Xapian::docid> by_position(const Xapian::Database& database, const SpanExpression& expression) {
    return matching(database, query_at_positions(Xapian::Query::MatchAll, expression, nullptr));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(native_query)

BOOST_AUTO_TEST_CASE(finds_what_positions_find) {
    const Xapian::WritableDatabase database = random_articles();
    const std::vector<SpanExpression> sides{any_of({"a"}),      any_of({"b"}),
                                            any_of({"c", "b"}), any_of({"a", "ab"}),
                                            any_of({"l'a"}),    {SpanAny{{any_of({"a"}), any_of({"c"})}}}};
    for (const SpanExpression& a : sides) {
        for (const SpanExpression& b : sides) {
            for (std::uint32_t distance = 1; distance < 5; ++distance) {
                for (const SpanNear::Order order : {SpanNear::Order::any, SpanNear::Order::as_written}) {
                    const SpanExpression near{SpanNear{{a, b}, distance, order}};
                    const auto native = news::native_query(near);
                    BOOST_REQUIRE(native);
                    BOOST_TEST((native->precision == Precision::exact));
                    BOOST_TEST((matching(database, native->query) == by_position(database, near)));
                }
                const SpanExpression sequence{SpanSequence{{a, b, sides[0]}, {0, 0}, distance - 1}};
                BOOST_TEST((matching(database, news::native_query(sequence)->query) ==
                            by_position(database, sequence)));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(narrows_where_xapian_says_less) {
    const Xapian::WritableDatabase database = random_articles();
    const std::vector<SpanExpression> expressions{
        {SpanSequence{{any_of({"a"}), any_of({"b"})}, {2}, 0}},
        {SpanSequence{{any_of({"a"}), any_of({"b"}), any_of({"c"})}, {0, 1}, 1}},
        {SpanSequence{{except("a", "l'a"), any_of({"c"})}, {1}, 0}},
    };
    for (const SpanExpression& expression : expressions) {
        const auto native = news::native_query(expression);
        BOOST_REQUIRE(native);
        BOOST_TEST((native->precision == Precision::narrowing));
        const std::set<Xapian::docid> wider = matching(database, native->query);
        for (const Xapian::docid document : by_position(database, expression))
            BOOST_TEST(wider.contains(document));
    }
}

BOOST_AUTO_TEST_CASE(positions_decide_where_an_article_has_an_exception) {
    const Xapian::WritableDatabase database = random_articles();
    const std::vector<SpanExpression> expressions{
        except("a", "l'a"),
        {SpanNear{{except("a", "l'a"), any_of({"c"})}, 3, SpanNear::Order::any}},
        {SpanSequence{{except("b", "ab"), except("a", "l'a")}, {0}, 0}},
    };
    for (const SpanExpression& expression : expressions) {
        const auto native = news::native_query(expression);
        if (native) BOOST_TEST((native->precision == Precision::exact_but_exceptions));
        const std::set<Xapian::docid> right = by_position(database, expression);
        BOOST_TEST(!right.empty());
        BOOST_TEST((matching(database, query_of(expression, nullptr)) == right));
    }
}

BOOST_AUTO_TEST_CASE(is_none_where_something_is_wider_or_may_reach_into_the_headline) {
    const SpanExpression phrase{SpanSequence{{any_of({"a"}), any_of({"b"})}, {0}, 0}};
    BOOST_TEST(!news::native_query({SpanNear{{phrase, any_of({"c"})}, 5, SpanNear::Order::any}}));
    BOOST_TEST(
        !news::native_query({SpanNear{{any_of({"a"}), any_of({"c"})}, position_gap, SpanNear::Order::any}}));
    BOOST_TEST(!news::native_query({SpanSequence{{any_of({"a"}), any_of({"b"})}, {0}, position_gap}}));
    BOOST_TEST(!news::native_query(any_of({"a"})));
}

BOOST_AUTO_TEST_CASE(words_that_nobody_wrote_are_near_nothing) {
    const auto native = news::native_query({SpanNear{{any_of({}), any_of({"c"})}, 5, SpanNear::Order::any}});
    BOOST_REQUIRE(native);
    BOOST_TEST(native->query.empty());
}

BOOST_AUTO_TEST_SUITE_END()
