// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_title.hpp"

using namespace news;

namespace {

std::string title_of(const std::string& html, const std::vector<Evidence>& evidence = {}) {
    const HtmlParse parse = parse_html(html);
    const PageTitle title = choose_page_title(parse.tree, evidence, "The Harbour Wire",
                                              "https://www.harbourwire.example/2018/flood");
    return title.text + (title.evidence ? " by " + std::string(name_of(*title.evidence)) : "");
}

Evidence says(EvidenceKind kind, const std::string& title, std::size_t rank = 0) {
    return {PageField::title, kind, rank, title};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_title)

BOOST_AUTO_TEST_CASE(best_evidence_wins_without_the_sites_name) {
    BOOST_TEST(title_of("<h1>Water rises</h1>",
                        {says(EvidenceKind::json_ld, "Flood rises - The Harbour Wire"),
                         says(EvidenceKind::meta, "The flood")}) == "Flood rises by json-ld");
    BOOST_TEST(title_of("", {says(EvidenceKind::json_ld, "Flood rises in the old…"),
                             says(EvidenceKind::meta, "Flood rises in the old harbour")}) ==
               "Flood rises in the old harbour by meta");
    BOOST_TEST(title_of("<h1>Flood rises</h1>", {says(EvidenceKind::meta, "The Harbour Wire")}) ==
               "Flood rises by page text");
}

BOOST_AUTO_TEST_CASE(element_with_more_than_the_title_gives_way) {
    BOOST_TEST(title_of("", {says(EvidenceKind::microdata, "Flood rises Open editor"),
                             says(EvidenceKind::meta, "Flood rises")}) == "Flood rises by meta");
    BOOST_TEST(title_of("", {says(EvidenceKind::microdata, "Flood rises"),
                             says(EvidenceKind::meta, "Flood rises – live")}) == "Flood rises by microdata");
    BOOST_TEST(title_of("", {says(EvidenceKind::microdata, "Latest news", rank_of_classes),
                             says(EvidenceKind::meta, "Flood rises")}) == "Flood rises by meta");
    BOOST_TEST(title_of("", {says(EvidenceKind::microdata, "Flood rises", rank_of_classes)}) ==
               "Flood rises by microdata");
}

BOOST_AUTO_TEST_CASE(page_itself_tells_where_nothing_else_does) {
    const struct {
        std::string html, title;
    } rows[] = {
        {"<title>Flood rises | The Harbour Wire</title>", "Flood rises by page text"},
        {"<title>A flood</title><h1>Flood rises in the harbour</h1>",
         "Flood rises in the harbour by page text"},
        {"<title>Flood rises | News</title><h1>Flood rises</h1>", "Flood rises by page text"},
        {"<title>Flood rises in the harbour</title><h1>Wire</h1>", "Flood rises in the harbour by page text"},
        {"<title>Flood rises</title><h1>One of two headings</h1><h1>Two of two headings</h1>",
         "Flood rises by page text"},
        {"<h1>Flood</h1>", "Flood by page text"},
        {"<p>Flood</p>", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.html) BOOST_TEST(title_of(row.html) == row.title);
}

BOOST_AUTO_TEST_SUITE_END()
