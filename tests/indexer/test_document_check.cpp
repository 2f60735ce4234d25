// SPDX-License-Identifier: GPL-2.0-or-later
#include <functional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/index_version.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"
#include "indexer/build/article_terms.hpp"
#include "indexer/build/document_check.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article full_article() {
    Article article = test::make_article("a-1", "Zebra at Quay", "Five words are in here.");
    article.authors = {"Ann Example"};
    article.source = "Harbour Wire";
    article.section = "World";
    article.language = "en";
    article.tags = {"one", "One", "two"};
    article.url = "https://a.example/1";
    article.related = {{"Other", article.published, "https://a.example/2"}};
    return article;
}

/// The document of an article, as a writer makes it.
Xapian::Document document_of(const Article& article) {
    Xapian::Document document;
    document.add_term("zebra", 1);
    document.add_term("Szebra", 1);
    document.add_term("Zzebra", 1);
    document.add_term("Aann", 1);
    for (const std::string& term : filter_terms(article, article.language))
        document.add_boolean_term(term);
    for (const glass::SlotValue& value : slot_values(article, article.language, 8))
        document.add_value(value.slot, value.value);
    return document;
}

std::string first_fault(const Xapian::Document& document, const Article& article) {
    const std::vector<DocumentFault> faults = faults_of(document, article, index_version);
    if (faults.empty()) return "none";
    return std::string(name_of(faults.front().kind)) + ": " + faults.front().message;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_check)

BOOST_AUTO_TEST_CASE(what_came_later_may_be_missing_in_an_older_archive) {
    const Article article = full_article();
    Xapian::Document document = document_of(article);
    document.remove_term("XAUTHORann example");
    BOOST_TEST(faults_of(document, article, 1).empty());
    BOOST_TEST(faults_of(document, article, index_version).size() == 1U);
    document.remove_term("XSOURCEharbour wire");
    BOOST_TEST(faults_of(document, article, 1).size() == 1U);
}

BOOST_AUTO_TEST_CASE(document_as_written_has_no_fault) {
    Article undated = full_article();
    undated.published.reset();
    Article of_month = full_article();
    of_month.published = test::date_of("2018-08");
    const Article stub = stub_of({"Other", of_month.published, ""});
    for (const Article& article : {full_article(), undated, of_month, stub})
        BOOST_TEST(first_fault(document_of(article), article) == "none");
}

BOOST_AUTO_TEST_CASE(every_disagreement_is_told) {
    const std::string link = link_term(link_keys(full_article()).front());
    const std::pair<std::function<void(Xapian::Document&)>, std::string> rows[] = {
        {[](auto& d) { d.remove_term("Qa-1"); }, "id: the term Qa-1 is missing"},
        {[](auto& d) { d.add_boolean_term("Qa-2"); }, "id: the term Qa-2 is not its article's"},
        {[](auto& d) { d.remove_term("D20180807"); }, "term: the term D20180807 is missing"},
        {[](auto& d) { d.add_boolean_term("XDNONE"); }, "term: the term XDNONE is not its article's"},
        {[](auto& d) { d.add_boolean_term("XDM201808"); }, "term: the term XDM201808 is not its article's"},
        {[](auto& d) { d.add_boolean_term("Y2019"); }, "term: the term Y2019 is not its article's"},
        {[](auto& d) { d.remove_term("XKINDarticle"); }, "term: the term XKINDarticle is missing"},
        {[](auto& d) { d.add_boolean_term("XKINDstub"); }, "term: the term XKINDstub is not its article's"},
        {[](auto& d) { d.remove_term("XSOURCEharbour wire"); },
         "term: the term XSOURCEharbour wire is missing"},
        {[](auto& d) { d.remove_term("Kone"); }, "term: the term Kone is missing"},
        {[&](auto& d) { d.remove_term(link); }, "link: the term " + link + " is missing"},
        {[](auto& d) { d.add_boolean_term("XCITES0"); }, "link: the term XCITES0 is not its article's"},
        {[](auto& d) { d.remove_value(0); }, "value: slot 0 is missing"},
        {[](auto& d) { d.add_value(0, "20180808000000"); }, "value: slot 0 is wrong"},
        {[](auto& d) { d.add_value(5, "8"); }, "value: slot 5 is wrong"},
        {[](auto& d) { d.add_value(6, "0123456789abcdef"); }, "value: slot 6 is wrong"},
        {[](auto& d) { d.add_value(7, "x"); }, "value: slot 7 is wrong"},
        {[](auto& d) { d.add_value(1'000'000, "x"); }, "value: slot 1000000 is wrong"},
    };
    for (const auto& [change, fault] : rows) {
        Xapian::Document document = document_of(full_article());
        change(document);
        BOOST_TEST_CONTEXT(fault) {
            BOOST_TEST(first_fault(document, full_article()) == fault);
            BOOST_TEST(faults_of(document, full_article(), index_version).size() == 1U);
        }
    }
}

BOOST_AUTO_TEST_CASE(article_without_an_id_is_told) {
    Article nameless = full_article();
    nameless.id.clear();
    BOOST_TEST(first_fault(document_of(nameless), nameless) == "id: the stored article has no id");
}

BOOST_AUTO_TEST_SUITE_END()
