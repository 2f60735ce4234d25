// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/format_table.hpp"
#include "indexer/formats/json_collection.hpp"

using namespace news;

namespace {

/// "A|!reason|B".
std::string shown(const ParseResults& results) {
    std::string text;
    for (const ParseResult& result : results) {
        if (!text.empty()) text += '|';
        const auto* parsed = std::get_if<ParsedArticle>(&result);
        text += parsed != nullptr ? parsed->article.title : '!' + std::get<Rejection>(result).origin;
    }
    return text;
}

std::string read(const std::string& bytes) {
    JsonReader reader;
    return shown(parse_json_collection({"a.json", bytes}, reader));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_collection)

BOOST_AUTO_TEST_CASE(answers_of_news_services_are_taken_apart) {
    BOOST_TEST(read(R"({"status":"ok","articles":[{"title":"A","content":"One."},{"x":1},{"title":"B"}]})") ==
               "A|!a.json#2|B");
    BOOST_TEST(read(R"({"response":{"docs":[{"headline":{"main":"A"},"snippet":"One."}]}})") == "A");
    BOOST_TEST(read(R"({"response":{"results":[{"webTitle":"x","title":"A","body":"One."}]}})") == "A");
}

BOOST_AUTO_TEST_CASE(other_objects_are_none) {
    for (const std::string bytes : {R"({"articles":[1,2]})", R"({"articles":3})", R"({"x":[{"title":"A"}]})",
                                    R"({"articles":[]})", R"([{"title":"A"}])", "{", ""})
        BOOST_TEST_CONTEXT(bytes) BOOST_TEST(read(bytes) == "");
}

BOOST_AUTO_TEST_CASE(an_article_that_lists_others_is_one) {
    FormatTools tools;
    const Record record{"a.json", R"({"title":"A","text":"One.","articles":[{"title":"B"}]})"};
    BOOST_TEST(shown(format_named("json")->parse(record, tools)) == "A");
    BOOST_TEST(shown(format_named("json")->parse({"a.json", R"({"articles":[{"title":"B"}]})"}, tools)) ==
               "B");
    BOOST_TEST(shown(format_named("json")->parse({"a.json", R"({"articles":[]})"}, tools)) == "!a.json");
}

BOOST_AUTO_TEST_SUITE_END()
