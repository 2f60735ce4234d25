// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "searcher/search/asked_article.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

std::string id_of(const std::string& name) {
    static const test::TestArchive archive([] {
        std::vector<Article> articles{test::dated_article("hw-1", "2018-01-01", "Ferry", "A ferry."),
                                      test::dated_article("hw-2", "2018-01-02", "Whale", "A whale.")};
        articles[1].url = "https://www.example.org/2018/whale.html?utm_source=feed";
        return articles;
    }());
    const Xapian::Database database = open_database(archive.directory());
    return from_stored(database.get_document(asked_article(name, database)).get_data()).id;
}

std::string problem_with(const std::string& name) {
    try {
        return id_of(name);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::no_hit));
        return error.what();
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(asked_article)

BOOST_AUTO_TEST_CASE(an_article_is_asked_for_by_its_id) {
    BOOST_TEST(id_of("hw-1") == "hw-1");
    BOOST_TEST(id_of("id:hw-1") == "hw-1");
    BOOST_TEST(problem_with("hw-3") == "no article has the id hw-3");
    BOOST_TEST(problem_with("") == "no article has the id ");
}

BOOST_AUTO_TEST_CASE(or_by_its_address_in_any_form) {
    BOOST_TEST(id_of("https://www.example.org/2018/whale.html?utm_source=feed") == "hw-2");
    BOOST_TEST(id_of("http://example.org/2018/whale.html") == "hw-2");
    BOOST_TEST(problem_with("http://example.org/\x1b[1m") ==
               "no article has the address http://example.org/ [1m");
}

BOOST_AUTO_TEST_SUITE_END()
