// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/evidence.hpp"

using namespace news;

namespace {

std::string field_of(const std::optional<EvidenceName>& name) {
    return name ? std::string(name_of(name->field)) : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(evidence)

BOOST_AUTO_TEST_CASE(meta_names_of_all_houses_are_known) {
    const struct {
        std::string name, field;
    } rows[] = {
        {"og:title", "title"},
        {"OG:Title", "title"},
        {"DC.Title", "title"},
        {"parsely-title", "title"},
        {"og:url", "url"},
        {"author", "authors"},
        {"parsely-author", "authors"},
        {"sailthru.author", "authors"},
        {"cXenseParse:author", "authors"},
        {"dcterms.creator", "authors"},
        {"citation_author", "authors"},
        {"article:published_time", "published"},
        {"DC.date.issued", "published"},
        {"parsely-pub-date", "published"},
        {"cXenseParse:recs:publishtime", "published"},
        {"sailthru.date", "published"},
        {"house:publishDate", "published"},
        {"analytics.articleDate", "published"},
        {"article:modified_time", "modified"},
        {"og:site_name", "source"},
        {"DC.publisher", "source"},
        {"article:section", "section"},
        {"cXenseParse:section", "section"},
        {"news_keywords", "tags"},
        {"sailthru.tags", "tags"},
        {"og:locale", "language"},
        {"Content-Language", "language"},
        {"og:description", "summary"},
        {"viewport", ""},
        {"house:birthday", ""},
        {"", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.name) BOOST_TEST(field_of(meta_named(row.name)) == row.field);
}

BOOST_AUTO_TEST_CASE(earlier_names_are_trusted_more) {
    BOOST_TEST(meta_named("article:published_time")->rank < meta_named("dc.date.issued")->rank);
    BOOST_TEST(meta_named("dc.date.issued")->rank < meta_named("date")->rank);
    BOOST_TEST(meta_named("date")->rank < meta_named("house:publishDate")->rank);
    BOOST_TEST(property_named("headline")->rank < property_named("name")->rank);
}

BOOST_AUTO_TEST_CASE(properties_and_classes) {
    BOOST_TEST(field_of(property_named("datePublished")) == "published");
    BOOST_TEST(field_of(property_named("articleSection")) == "section");
    BOOST_TEST(field_of(property_named("wordCount")) == "");
    BOOST_TEST(field_of(class_named("entry-title")) == "title");
    BOOST_TEST(field_of(class_named("dt-published")) == "published");
    BOOST_TEST(field_of(class_named("entry-content")) == "");
}

BOOST_AUTO_TEST_CASE(kinds_have_names_in_order_of_trust) {
    BOOST_TEST(name_of(EvidenceKind::json_ld) == "json-ld");
    BOOST_TEST(name_of(EvidenceKind::time_element) == "time element");
    BOOST_TEST(name_of(EvidenceKind::address) == "address");
    BOOST_TEST(name_of(PageField::author) == "authors");
}

BOOST_AUTO_TEST_CASE(what_is_escaped_once_more_is_read) {
    BOOST_TEST(text_of_statement("The &#039;last&#039; ferry &amp; its crew") ==
               "The 'last' ferry & its crew");
    BOOST_TEST(text_of_statement("  Fish & chips ") == "Fish & chips");
    BOOST_TEST(text_of_statement("a < b &amp; c") == "a < b &amp; c");
    BOOST_TEST(text_of_statement("&;") == "&;");
    BOOST_TEST(text_of_statement("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
