// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/evidence.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, page_field_count> field_names{
    "title", "url", "authors", "published", "modified", "source", "section", "tags", "language", "summary"};

constexpr std::array<std::string_view, 7> kind_names{"json-ld",      "microdata", "meta",   "link",
                                                     "time element", "page text", "address"};

struct NameRow {
    PageField field;
    std::string_view names;  // separated by spaces, in order of trust; in lower case, without '_' and '-'
};

// Open Graph, Dublin Core, then what analytics and publishing systems ask for: Parse.ly, Sailthru, cXense,
// Twitter, Google Scholar's citation_ names.
constexpr std::array<NameRow, page_field_count> meta_names{{
    {PageField::title,
     "og:title headline dc.title dcterms.title parselytitle sailthru.title twitter:title citationtitle "
     "title"},
    {PageField::url, "og:url parselylink sailthru.url cxenseparse:url twitter:url citationpublicurl"},
    {PageField::author,
     "author article:author article:authorname parselyauthor sailthru.author cxenseparse:author dc.creator "
     "dcterms.creator dc.author dc.contributor citationauthor byl byline authors authorname article.author "
     "og:article:author og:author bylinename"},
    {PageField::published,
     "article:publishedtime og:article:publishedtime article:published article:publisheddate parselypubdate "
     "sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued "
     "dc.issued "
     "dc.date.published datepublished publisheddate publicationdate publishdate publisheddatetime "
     "publishedat "
     "publishtime pubdate article.published articledateoriginal articledate originalpublicationdate "
     "dateposted "
     "displaydate releasedate og:publishedtime og:pubdate og:publishdate og:release:date rnews:datepublished "
     "citationpublicationdate citationdate citationonlinedate dc.date.created dcterms.created dc.created "
     "article.created datecreated dc.date dcterms.date dcdate date postdate created creationdate "
     "sailthru.publishdate ptime issuedate storydate entrydate"},
    {PageField::modified,
     "article:modifiedtime og:article:modifiedtime article:modified article:updatedtime og:updatedtime "
     "datemodified dc.date.modified dcterms.modified dc.modified modifieddate dateupdated updateddate "
     "lastmodified lastmod lastupdated articleupdated article.updated revised updated article:modifieddate "
     "utime"},
    {PageField::source,
     "og:sitename dc.publisher dcterms.publisher citationjournaltitle applicationname "
     "cre copyright:source publisher twitter:site:name source"},
    {PageField::section,
     "article:section og:article:section parselysection sailthru.section cxenseparse:section section "
     "articlesection category channel dc.type:section"},
    {PageField::tag,
     "article:tag og:article:tag newskeywords parselytags sailthru.tags cxenseparse:tags keywords dc.subject "
     "dcterms.subject"},
    {PageField::language, "og:locale contentlanguage dc.language dcterms.language language inlanguage lang"},
    {PageField::summary,
     "og:description description dc.description dcterms.description twitter:description "
     "sailthru.description"},
}};

constexpr std::array<NameRow, page_field_count> property_names{{
    {PageField::title, "headline name alternativeheadline"},
    {PageField::url, "url mainentityofpage @id"},
    {PageField::author, "author creator"},
    {PageField::published, "datepublished datecreated uploaddate dateposted"},
    {PageField::modified, "datemodified"},
    {PageField::source, "publisher sourceorganization provider"},
    {PageField::section, "articlesection"},
    {PageField::tag, "keywords"},
    {PageField::language, "inlanguage"},
    {PageField::summary, "description abstract"},
}};

constexpr std::array<NameRow, 4> class_names{{
    {PageField::title, "entrytitle pname"},
    {PageField::author, "pauthor vcard"},
    {PageField::published, "dtpublished published entrydate"},
    {PageField::modified, "dtupdated"},
}};

/// "DC.date_Issued" and "dc.date-issued" are one.
std::string comparable(std::string_view name) {
    std::string plain = ascii_lower(trim(name));
    std::erase_if(plain, [](char c) { return c == '_' || c == '-'; });
    return plain;
}

std::optional<EvidenceName> look_up(std::span<const NameRow> rows, std::string_view name) {
    for (const auto& [field, names] : rows) {
        std::size_t rank = 0;
        for (const std::string_view known : split(names, ' ')) {
            if (known == name) return EvidenceName{field, rank};
            ++rank;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string text_of_statement(std::string_view text) {
    const std::size_t mark = text.find('&');
    const bool may_be_escaped =
        mark != std::string_view::npos && text.find(';', mark) != std::string_view::npos;
    if (!may_be_escaped || text.find('<') != std::string_view::npos) return collapse_spaces(text);
    const HtmlTree tree = parse_html(text).tree;
    return tree.size() == 0 ? collapse_spaces(text) : collapse_spaces(text_within(tree, 0));
}

std::string_view name_of(PageField field) {
    return field_names[static_cast<std::size_t>(field)];
}
std::string_view name_of(EvidenceKind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<EvidenceName> meta_named(std::string_view name) {
    const std::string plain = comparable(name);
    if (const auto known = look_up(meta_names, plain)) return known;
    // Houses put their own name before: "house:publishDate", "analytics.articleDate".
    constexpr std::array<std::string_view, 8> plain_words{"publishdate", "publisheddate",   "publishtime",
                                                          "pubdate",     "publicationdate", "datepublished",
                                                          "articledate", "publishedtime"};
    constexpr std::size_t behind_all_known = 1000;
    const std::size_t mark = plain.find_last_of(":.");
    const std::string_view last = std::string_view(plain).substr(mark == std::string::npos ? 0 : mark + 1);
    if (std::find(plain_words.begin(), plain_words.end(), last) != plain_words.end())
        return EvidenceName{PageField::published, behind_all_known};
    return std::nullopt;
}

std::optional<EvidenceName> property_named(std::string_view name) {
    return look_up(property_names, comparable(name));
}

std::optional<EvidenceName> class_named(std::string_view name) {
    return look_up(class_names, comparable(name));
}

}  // namespace news
