// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/translation/query_cost.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

/// Words that count as standing in an article more often than anybody would want to read.
Xapian::WritableDatabase wordy_articles() {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    Xapian::Document document;
    document.add_posting("the", 1, static_cast<Xapian::termcount>(3 * most_work + 1));
    document.add_posting("oil", 2);
    database.add_document(document);
    document.clear_terms();
    document.add_posting("gas", 1);
    database.add_document(document);
    return database;
}

void check_cost(const std::string& query, const Xapian::Database& articles, std::uint64_t most) {
    ArchiveView view(articles, "en");
    const QueryNode root = parse_query(query, QueryContext{{2024, 3, 1}}).root;
    const XapianTranslator translator(view, root);
    refuse_if_too_dear(root, view, translator, most);
}

void check_cost(const std::string& query) {
    check_cost(query, wordy_articles(), most_work);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_cost)

BOOST_AUTO_TEST_CASE(names_what_is_too_dear) {
    BOOST_CHECK_EXCEPTION(check_cost("the w/p oil"), Error, [](const Error& error) {
        BOOST_TEST(error.what() == "this would take too long: the archive has \"the\" 300,000,001 times");
        return error.code() == ExitCode::usage && !error.hint().empty();
    });
    BOOST_CHECK_THROW(check_cost("oil OR (\"the oil\" -gas)"), Error);
}

BOOST_AUTO_TEST_CASE(counts_only_what_will_be_looked_at) {
    BOOST_CHECK_NO_THROW(check_cost("the AND oil"));
    BOOST_CHECK_NO_THROW(check_cost("gas w/p oil"));
    BOOST_CHECK_NO_THROW(check_cost("zeppelin AND (the w/p oil)"));
}

BOOST_AUTO_TEST_CASE(a_rare_word_makes_common_patterns_cheap) {
    const Xapian::WritableDatabase articles =
        test::database_of_words({{"coal", 100}, {"coat", 100}, {"zeppelin", 1}});
    constexpr std::uint64_t most = 100;
    BOOST_CHECK_NO_THROW(check_cost("zeppelin AND *oa*", articles, most));
    BOOST_CHECK_THROW(check_cost("*oa*", articles, most), Error);
    BOOST_CHECK_THROW(check_cost("zeppelin OR *oa*", articles, most), Error);
    BOOST_CHECK_THROW(check_cost("zeppelin *oa*", articles, most), Error);  // some of them may do
}

BOOST_AUTO_TEST_CASE(many_frequent_words_are_dear_together) {
    std::map<std::string, int> stems;
    std::string all;
    std::string any;
    for (int i = 0; i < 150; ++i) {
        const std::string word = {static_cast<char>('a' + i / 15), static_cast<char>('a' + i % 15), 'k'};
        stems['Z' + word] = 10;
        all += (i > 0 ? " AND " : "") + word;
        any += (i > 0 ? " OR " : "") + word;
    }
    stems["Zzeppelin"] = 1;
    const Xapian::WritableDatabase articles = test::database_of_words(stems);
    constexpr std::uint64_t most = 2'000;
    BOOST_CHECK_EXCEPTION(check_cost(any, articles, most), Error, [](const Error& error) {
        BOOST_TEST(error.what() == "this would take too long: it asks for 150 frequent words");
        return true;
    });
    BOOST_CHECK_NO_THROW(check_cost(any, articles, 20'000));
    BOOST_CHECK_NO_THROW(check_cost("zeppelin AND " + all, articles, most));
}

BOOST_AUTO_TEST_SUITE_END()
