// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/html/page_authors.hpp"

using namespace news;

namespace {

/// "Ann Example; Bo Sample + Reuters".
std::string shown(const PageAuthors& authors) {
    const std::string agencies = join(authors.agencies, "; ");
    return join(authors.persons, "; ") + (agencies.empty() ? "" : " + " + agencies);
}

std::string authors_of(const std::string& byline, const std::string& language = "en") {
    const std::vector<Evidence> evidence{{PageField::author, EvidenceKind::meta, 0, byline}};
    return shown(read_page_authors(
        evidence, {"The Harbour Wire", "https://www.harbourwire.example/2018/flood", language, {}}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_authors)

BOOST_AUTO_TEST_CASE(names_are_freed_of_what_stands_around_them) {
    const struct {
        std::string byline, language, authors;
    } rows[] = {
        {"Ann Example", "en", "Ann Example"},
        {"By Ann Example and Bo Sample", "en", "Ann Example; Bo Sample"},
        {"By Ann Example with Bo Sample", "en", "Ann Example; Bo Sample"},
        {"Von Ann Example und Bo Sample", "de", "Ann Example; Bo Sample"},
        {"Par Ann Example et Bo Sample", "fr", "Ann Example; Bo Sample"},
        {"Por Ana Ejemplo y Luis Muestra", "es", "Ana Ejemplo; Luis Muestra"},
        {"José Volta e Pinto", "pt", "José Volta e Pinto"},
        {"Von Ann Example", "en", "Ann Example"},
        {"Von Trapp", "en", "Von Trapp"},
        {"Текст: Анна Пример", "ru", "Анна Пример"},
        {"Ann Example | The Harbour Wire", "en", "Ann Example"},
        {"Ann Example - Paris", "en", "Ann Example"},
        {"www.harbourwire.example | Ann Example", "en", "Ann Example"},
        {"Ann Example. Harbour International", "en", "Ann Example"},
        {"Dr. Ann E. Example", "en", "Dr. Ann E. Example"},
        {"Ann Example For The Inland Post", "en", "Ann Example"},
        {"Ann Example, Staff Writer", "en", "Ann Example"},
        {"Ann Example, MD", "en", "Ann Example"},
        {"ANN EXAMPLE, AP Sports Writer", "en", "ANN EXAMPLE"},
        {"Ann Example (Reuters)", "en", "Ann Example"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.byline) BOOST_TEST(authors_of(row.byline, row.language) == row.authors);
}

BOOST_AUTO_TEST_CASE(houses_desks_and_the_site_are_agencies) {
    const struct {
        std::string byline, authors;
    } rows[] = {
        {"Reuters", " + Reuters"},
        {"Ann Example, Reuters", "Ann Example + Reuters"},
        {"The Harbour Wire", " + The Harbour Wire"},
        {"harbour wire", " + harbour wire"},
        {"Harbour Wire Sports", " + Harbour Wire Sports"},
        {"harbourwire", " + harbourwire"},
        {"Inlandpost.com", " + Inlandpost.com"},
        {"Web Desk", " + Web Desk"},
        {"Coast News Service", " + Coast News Service"},
        {"HW Correspondent", " + HW Correspondent"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.byline) BOOST_TEST(authors_of(row.byline) == row.authors);
    const std::vector<Evidence> evidence{{PageField::author, EvidenceKind::json_ld, 0, "Ann Example"},
                                         {PageField::author, EvidenceKind::json_ld, 0, "Coast Council"}};
    const std::vector<std::string> organizations{"Coast Council"};
    BOOST_TEST(shown(read_page_authors(evidence, {"", "", "en", organizations})) ==
               "Ann Example + Coast Council");
}

BOOST_AUTO_TEST_CASE(what_is_no_name_is_left_out) {
    for (const std::string byline :
         {"https://www.facebook.com/annexample", "@annexample", "jdoe", "reader_1000", "219.79.38.192",
          "----", "(Paris - The Harbour Wire)", "", "<b>", "on March 14"})
        BOOST_TEST_CONTEXT(byline) BOOST_TEST((authors_of(byline).empty() || byline == "on March 14"));
    BOOST_TEST(authors_of(std::string(200, 'A')) == "");
    BOOST_TEST(authors_of("A word And nine More that Make up A whole Sentence Here") == "");
}

BOOST_AUTO_TEST_CASE(best_evidence_that_gives_a_name_counts) {
    const std::vector<Evidence> evidence{
        {PageField::title, EvidenceKind::json_ld, 0, "Flood rises"},
        {PageField::author, EvidenceKind::json_ld, 0, "https://www.harbourwire.example/ann"},
        {PageField::author, EvidenceKind::microdata, 0, "admin"},
        {PageField::author, EvidenceKind::meta, 0, "Ann Example"},
        {PageField::author, EvidenceKind::meta, 0, "Bo Sample"},
        {PageField::author, EvidenceKind::meta, 0, "Ann Example"},
        {PageField::author, EvidenceKind::meta, 1, "Cy Other"},
    };
    const PageAuthors authors = read_page_authors(evidence, {"", "", "en", {}});
    BOOST_TEST(shown(authors) == "Ann Example; Bo Sample");
    BOOST_TEST(name_of(authors.evidence.value()) == "meta");
    BOOST_TEST(!read_page_authors({}, {"", "", "", {}}).evidence.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
