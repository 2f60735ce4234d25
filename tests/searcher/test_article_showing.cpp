// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

std::string with_brackets(const MarkedText& text) {
    std::string shown;
    std::size_t at = 0;
    for (const ByteRange& mark : text.highlights) {
        shown += text.text.substr(at, mark.begin - at) + '[' + std::string(mark.of(text.text)) + ']';
        at = mark.end;
    }
    return shown + text.text.substr(at);
}

ShownArticle shown(const test::TestArchive& archive, const std::string& id, const std::string& query = "",
                   QuerySyntax syntax = QuerySyntax::query) {
    Request request;
    request.text = query;
    request.syntax = syntax;
    return Searcher{archive.directory()}.show(id, request);
}

Article citing(const Article& article) {
    Article other = test::make_article("citing", "Another", "Text.");
    other.related = {{article.title, article.published, article.url}};
    return other;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_showing)

BOOST_AUTO_TEST_CASE(an_article_is_found_by_its_id) {
    const Article article = test::make_article("hw-1", "Paris", "A man climbed.");
    const test::TestArchive archive({article, citing(article), test::make_article("id:x", "Odd", "")});
    for (const std::string id : {"hw-1", "id:hw-1"}) {
        const ShownArticle found = shown(archive, id);
        BOOST_TEST((found.article == article));
        BOOST_TEST(with_brackets(found.text) == "A man climbed.");
        BOOST_TEST_REQUIRE(found.cited_by.size() == 1U);
        BOOST_TEST(found.cited_by[0].id == "citing");
    }
    BOOST_TEST(shown(archive, "id:x").article.title == "Odd");
}

BOOST_AUTO_TEST_CASE(an_unknown_id_is_an_error) {
    const test::TestArchive archive({test::make_article("hw-1", "Paris", "")});
    for (const std::string id : {"hw-2", "id:hw-2", "id:", "hw"}) {
        BOOST_CHECK_EXCEPTION(shown(archive, id), Error, [&](const Error& error) {
            return error.code() == ExitCode::no_hit && std::string(error.what()).ends_with(id);
        });
    }
}

BOOST_AUTO_TEST_CASE(the_words_of_a_query_are_marked_in_all_of_it) {
    std::string text = "Élysée forms.";
    for (int i = 0; i < 200; ++i)
        text += " Nothing of it stands in this sentence.";
    text += " The form of the Elysee.";
    const test::TestArchive archive({test::make_article("1", "The élysée", text)});
    const ShownArticle found = shown(archive, "1", "elysee form");
    BOOST_TEST(with_brackets(found.title) == "The [élysée]");
    BOOST_TEST(with_brackets(found.text).starts_with("[Élysée] [forms]. Nothing"));
    BOOST_TEST(with_brackets(found.text).ends_with("sentence. The [form] of the [Elysee]."));
    BOOST_TEST(shown(archive, "1", "absent").text.highlights.empty());
}

BOOST_AUTO_TEST_CASE(the_query_is_read_as_in_a_search) {
    const test::TestArchive archive({test::make_article("1", "Paris", "A man and a dog.")});
    BOOST_CHECK_THROW(shown(archive, "1", "(man"), QueryError);
    BOOST_TEST(with_brackets(shown(archive, "1", "(man", QuerySyntax::words).text) == "A [man] and a dog.");
    BOOST_TEST(shown(archive, "1", "man or dog").warnings.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
