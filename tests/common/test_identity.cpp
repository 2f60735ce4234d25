// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

using Keys = std::vector<std::string>;

bool share_a_key(const Keys& a, const Keys& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
}

Article dated(const std::string& title, const std::string& iso) {
    Article article;
    article.title = title;
    if (!iso.empty()) article.published = test::date_of(iso);
    return article;
}

RelatedPost post(const std::string& title, const std::string& iso, const std::string& url = {}) {
    RelatedPost related{title, std::nullopt, url};
    if (!iso.empty()) related.published = test::date_of(iso, DateEvidence::related_list);
    return related;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identity)

BOOST_AUTO_TEST_CASE(a_post_and_its_article_share_a_key_however_the_headline_is_set) {
    struct Case {
        std::string headline;
        std::string listed;
    };
    const std::vector<Case> cases{
        {"Paris balcony rescue", "Paris balcony rescue"},
        {"“Don’t look down”", "\"Don't look down\""},
        {"‘Don’t look down’", "'Don't look down'"},
        {"Élysée: a new START", "elysee - a new start"},
        {"A  headline\u00A0here ", "A headline here"},
        {"The ﬁlm", "The film"},
        {"I \u2764\uFE0F Paris", "I \u2764 Paris"},
        {"Rescue \U0001F468\u200D\U0001F692 in Paris", "Rescue in Paris"},
    };
    for (const auto& [headline, listed] : cases) {
        BOOST_TEST(
            share_a_key(link_keys(dated(headline, "2018-08-07")), link_keys(post(listed, "2018-08-07"))),
            headline);
    }
}

BOOST_AUTO_TEST_CASE(the_hour_of_publication_does_not_matter) {
    const Keys listed = link_keys(post("Paris", "2018-08-07"));
    for (const std::string iso : {"2018-08-07T03:09", "2018-08-07T23:59:59Z", "2018-08-07T00:30+14:00"}) {
        BOOST_TEST(share_a_key(listed, link_keys(dated("Paris", iso))), iso);
    }
    BOOST_TEST(!share_a_key(listed, link_keys(dated("Paris", "2018-08-08"))));
}

BOOST_AUTO_TEST_CASE(a_headline_counts_only_with_its_day) {
    const std::string weekly = "Letters to the editor";
    BOOST_TEST(!share_a_key(link_keys(dated(weekly, "2018-08-07")), link_keys(post(weekly, "2018-08-14"))));
    BOOST_TEST(!share_a_key(link_keys(dated(weekly, "2018-08-07")), link_keys(post(weekly, "2018-08"))));
    BOOST_TEST(!share_a_key(link_keys(dated(weekly, "2018-08-07")), link_keys(post(weekly, ""))));
}

BOOST_AUTO_TEST_CASE(records_without_a_day_share_a_key_only_among_themselves) {
    const std::string headline = "How the lock keepers live";
    BOOST_TEST(share_a_key(link_keys(dated(headline, "")), link_keys(post(headline, ""))));
    BOOST_TEST(share_a_key(link_keys(dated(headline, "2018-08")), link_keys(post(headline, "2018-08"))));
    BOOST_TEST(!share_a_key(link_keys(dated(headline, "2018")), link_keys(post(headline, ""))));
    BOOST_TEST(!share_a_key(link_keys(dated(headline, "2018")), link_keys(post(headline, "2018-08"))));
}

BOOST_AUTO_TEST_CASE(a_shared_url_links_whatever_the_headlines) {
    Article article = dated("One", "2018-08-07");
    article.url = "https://example.org/1";
    BOOST_TEST(share_a_key(link_keys(article), link_keys(post("Two", "", "https://example.org/1"))));
    BOOST_TEST(!share_a_key(link_keys(article), link_keys(post("Two", "", "https://example.org/2"))));
}

BOOST_AUTO_TEST_CASE(what_has_neither_headline_nor_url_has_no_key) {
    BOOST_TEST(link_keys(Article{}).empty());
    BOOST_TEST(link_keys(dated("—", "2018-08-07")).empty());
    BOOST_TEST(link_keys(RelatedPost{}).empty());
}

BOOST_AUTO_TEST_CASE(a_derived_id_comes_from_url_else_headline_and_date_else_text) {
    Article article = test::make_article("", "Paris", "Text");
    const std::string from_headline = derived_id(article);
    article.text = "Other text";
    BOOST_TEST(derived_id(article) == from_headline);
    article.published = test::date_of("2018-08-08");
    BOOST_TEST(derived_id(article) != from_headline);
    article.url = "https://example.org/1";
    const std::string from_url = derived_id(article);
    article.title = "Changed";
    BOOST_TEST(derived_id(article) == from_url);
    Article bare;
    bare.text = "Text";
    const std::string from_text = derived_id(bare);
    BOOST_TEST(derived_id(bare) == from_text);
    bare.text = "Text.";
    BOOST_TEST(derived_id(bare) != from_text);
    BOOST_TEST(from_text.size() == 24U);
}

BOOST_AUTO_TEST_CASE(a_distinct_id_tells_articles_of_one_headline_and_day_apart) {
    const Article first = test::make_article("", "Grain futures close", "Up.");
    Article second = test::make_article("", "Grain futures close", "Down.");
    BOOST_TEST(derived_id(first) == derived_id(second));
    BOOST_TEST(distinct_id(content_version(first)) != distinct_id(content_version(second)));
    const std::string id = distinct_id(content_version(second));
    second.id = id;
    second.origin = "other.jsonl:2";
    second.seen = 99;
    BOOST_TEST(distinct_id(content_version(second)) == id);
}

BOOST_AUTO_TEST_CASE(a_version_changes_with_every_part_but_how_it_was_read) {
    Article article = test::make_article("1", "Paris", "Text");
    article.related = {post("One", "2018-08-06")};
    const std::string version = content_version(article);
    BOOST_TEST(version.size() == 8U);
    Article reread = article;
    reread.origin = "other.jsonl:2";
    reread.seen = 99;
    reread.id = "2";
    reread.published->evidence = DateEvidence::date_line;
    BOOST_TEST((content_version(reread) == version));
    const std::vector<std::function<void(Article&)>> edits{
        [](Article& a) { a.url = "u"; },
        [](Article& a) { a.title += '.'; },
        [](Article& a) { a.authors = {"Ana"}; },
        [](Article& a) { a.published.reset(); },
        [](Article& a) { a.modified = test::date_of("2018"); },
        [](Article& a) { a.source = "s"; },
        [](Article& a) { a.section = "s"; },
        [](Article& a) { a.tags = {"t"}; },
        [](Article& a) { a.language = "fr"; },
        [](Article& a) { a.kind = ArticleKind::stub; },
        [](Article& a) { a.text += '\n'; },
        [](Article& a) { a.related.clear(); },
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        Article edited = article;
        edits[i](edited);
        BOOST_TEST((content_version(edited) != version), "edit " << i);
    }
}

BOOST_AUTO_TEST_CASE(another_form_of_the_address_is_no_other_version) {
    Article article = test::make_article("1", "Paris", "Text.");
    article.url = "https://www.a.example/x.html";
    const std::string version = content_version(article);
    article.url = "http://m.a.example/x.amp.html?utm_source=feed#top";
    BOOST_TEST((content_version(article) == version));
    for (const char* other : {"", "https://a.example/y.html", "urn:isbn:1"}) {
        article.url = other;
        BOOST_TEST((content_version(article) != version), other);
    }
}

BOOST_AUTO_TEST_CASE(a_stub_keeps_what_the_list_says) {
    const RelatedPost related = post("Paris", "2018-08-06", "https://example.org/1");
    const Article stub = stub_of(related);
    BOOST_TEST((stub.kind == ArticleKind::stub));
    BOOST_TEST(stub.title == "Paris");
    BOOST_TEST(stub.url == related.url);
    BOOST_TEST((stub.published == related.published));
    BOOST_TEST(stub.text == "");
    BOOST_TEST(stub.id != "");
    BOOST_TEST(stub_of(related).id == stub.id);
    BOOST_TEST(link_keys(stub) == link_keys(related), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
