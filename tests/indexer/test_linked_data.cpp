// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/linked_data.hpp"

using namespace news;

namespace {

std::vector<LinkedThing> things_in(const std::vector<std::string>& scripts) {
    std::string html;
    for (const std::string& script : scripts)
        html += "<script type='application/ld+json'>" + script + "</script>";
    const HtmlParse parse = parse_html(html);
    JsonReader reader;
    return linked_things(parse.tree, reader);
}

/// What a thing says of a field: "Ann Example; Bo Sample".
std::string said(const LinkedThing& thing, PageField field) {
    std::vector<std::string> texts;
    for (const Evidence& evidence : thing.evidence)
        if (evidence.field == field) texts.push_back(evidence.text);
    return join(texts, "; ");
}

std::string types_of(const std::vector<LinkedThing>& things) {
    std::vector<std::string> types;
    for (const LinkedThing& thing : things)
        types.push_back(thing.type);
    return join(types, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(linked_data)

BOOST_AUTO_TEST_CASE(things_stand_in_graphs_arrays_and_several_scripts) {
    BOOST_TEST(types_of(things_in({R"({"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle"}]})"})) ==
               "WebSite NewsArticle");
    BOOST_TEST(types_of(things_in({R"([{"@type": "NewsArticle"}, {"@type": "BreadcrumbList"}])"})) ==
               "NewsArticle BreadcrumbList");
    BOOST_TEST(types_of(things_in({R"({"@type": "Organization"})", R"({"@type": "NewsArticle"})"})) ==
               "Organization NewsArticle");
    BOOST_TEST(types_of(things_in({R"({"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}})"})) ==
               "WebPage NewsArticle");
    BOOST_TEST(types_of(things_in({R"({"@type": ["NewsArticle", "Article"]})"})) == "NewsArticle");
    BOOST_TEST(types_of(things_in({R"({"headline": "No type"})", "null", "", "\"text\""})) == "");
}

BOOST_AUTO_TEST_CASE(lists_of_other_pages_and_comments_are_left_out) {
    BOOST_TEST(types_of(things_in({R"({"@type": "NewsArticle", "comment": [{"@type": "Comment"}],
        "video": {"@type": "VideoObject"}, "author": {"@type": "Person"}})"})) == "NewsArticle");
    BOOST_TEST(types_of(things_in({R"({"@type": "ItemList", "itemListElement":
        [{"@type": "NewsArticle", "headline": "Another"}]})"})) == "ItemList");
}

BOOST_AUTO_TEST_CASE(authors_are_texts_objects_or_lists_of_them) {
    const struct {
        std::string author, names, organizations;
    } rows[] = {
        {R"("Ann Example")", "Ann Example", ""},
        {R"({"@type": "Person", "name": "Ann Example"})", "Ann Example", ""},
        {R"(["Ann Example", {"@type": "Person", "name": "Bo Sample"}])", "Ann Example; Bo Sample", ""},
        {R"([{"name": "Ann Example"}, {"@type": "NewsMediaOrganization", "name": "Harbour Wire"}])",
         "Ann Example; Harbour Wire", "Harbour Wire"},
        {R"({"@type": ["Organization", "Brand"], "name": "Harbour Wire"})", "Harbour Wire", "Harbour Wire"},
        {R"([])", "", ""},
        {R"({"@type": "Person"})", "", ""},
        {R"(null)", "", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.author) {
            const auto things = things_in({R"({"@type": "NewsArticle", "author": )" + row.author + "}"});
            BOOST_REQUIRE(things.size() == 1);
            BOOST_TEST(said(things[0], PageField::author) == row.names);
            BOOST_TEST(join(things[0].organizations, "; ") == row.organizations);
        }
    }
}

BOOST_AUTO_TEST_CASE(graph_gives_what_is_only_named_by_its_id) {
    const auto things = things_in({R"({"@graph": [{"@type": "NewsArticle", "author": {"@id": "#ann"},
        "publisher": {"@id": "#wire"}, "mainEntityOfPage": {"@id": "https://www.harbour.example/flood"}},
        {"@type": ["Person"], "@id": "#ann", "name": "Ann Example"},
        {"@type": "Organization", "@id": "#wire", "name": "The Harbour Wire"}]})",
                                   R"({"@type": "NewsArticle", "author": {"@id": "#ann"}})"});
    BOOST_REQUIRE(things.size() == 4);
    BOOST_TEST(said(things[0], PageField::author) == "Ann Example");
    BOOST_TEST(said(things[0], PageField::source) == "The Harbour Wire");
    BOOST_TEST(said(things[0], PageField::url) == "https://www.harbour.example/flood");
    BOOST_TEST(said(things[3], PageField::author) == "");
}

BOOST_AUTO_TEST_CASE(broken_scripts_are_read_where_only_one_thing_can_be_meant) {
    const std::string scripts[] = {
        R"({"@type": "NewsArticle", "headline": "Flood rises",})",
        R"(<!-- {"@type": "NewsArticle", "headline": "Flood rises"} -->)",
        R"(//<![CDATA[
           {"@type": "NewsArticle", "headline": "Flood rises"}
           //]]>)",
        R"({"@type": "NewsArticle", "headline": "Flood rises"};)",
        R"({"@type": "NewsArticle", "headline": "Flood rises")",
        "{\"@type\": \"NewsArticle\", \"headline\": \"Flood\nrises\"}",
        R"({"@type": "NewsArticle", "headline": "Flood &amp;#114;ises"})",
    };
    for (const std::string& script : scripts) {
        BOOST_TEST_CONTEXT(script) {
            const auto things = things_in({script});
            BOOST_REQUIRE(things.size() == 1);
            const std::string title = said(things[0], PageField::title);
            BOOST_TEST((title == "Flood rises" || title == "Flood &#114;ises"));
        }
    }
    BOOST_TEST(things_in({R"({"@type": "NewsArticle", "headline": "Flood)"}).empty());
    BOOST_TEST(things_in({R"({"@type": NewsArticle})"}).empty());
}

BOOST_AUTO_TEST_CASE(fields_of_an_article) {
    const auto things = things_in({R"({"@type": "NewsArticle", "headline": "Flood &#8211; rises",
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://www.harbour.example/flood"},
        "publisher": {"@type": "Organization", "name": "Harbour Wire"}, "articleSection": ["Weather", "Sea"],
        "keywords": ["flood", "harbour"], "inLanguage": "en", "articleBody": "It rose.\n\nIt fell.",
        "datePublished": "2018-08-07", "dateModified": "2018-08-08", "isPartOf": {"name": "Site"}})"});
    BOOST_REQUIRE(!things.empty());
    BOOST_TEST(things[0].is_article);
    BOOST_TEST(said(things[0], PageField::title) == "Flood – rises");
    BOOST_TEST(said(things[0], PageField::url) == "https://www.harbour.example/flood");
    BOOST_TEST(said(things[0], PageField::source) == "Harbour Wire");
    BOOST_TEST(said(things[0], PageField::section) == "Weather; Sea");
    BOOST_TEST(said(things[0], PageField::tag) == "flood; harbour");
    BOOST_TEST(said(things[0], PageField::published) == "2018-08-07");
    BOOST_TEST(said(things[0], PageField::modified) == "2018-08-08");
    BOOST_TEST(things[0].body == "It rose.\n\nIt fell.");
}

BOOST_AUTO_TEST_CASE(types_of_articles) {
    for (const std::string type : {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting",
                                   "LiveBlogPosting", "Report", "https://schema.org/NewsArticle"})
        BOOST_TEST_CONTEXT(type) BOOST_TEST(is_article_type(type));
    for (const std::string type : {"WebPage", "Product", "Person", "VideoObject", ""})
        BOOST_TEST_CONTEXT(type) BOOST_TEST(!is_article_type(type));
}

BOOST_AUTO_TEST_CASE(nesting_and_number_have_bounds) {
    std::string deep = R"({"@type": "NewsArticle"})";
    for (int i = 0; i < 20; ++i)
        deep = "[" + deep + "]";
    BOOST_TEST(things_in({deep}).empty());
    std::string many = "[";
    for (int i = 0; i < 1000; ++i)
        many += R"({"@type": "Thing"},)";
    BOOST_TEST(things_in({many + "{}]"}).size() == 200U);
}

BOOST_AUTO_TEST_SUITE_END()
