// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace news {

/// What a search can name. The order is that of the table below.
enum class FieldId : std::uint8_t {
    title,
    lead,
    author,
    source,
    section,
    language,
    tag,
    kind,
    site,
    url,
    id,
    related,
    cites,
    date,
    before,
    after,
    word_count,
};

/// What stands behind the colon, and how it is compared. Only words score.
enum class FieldMatch : std::uint8_t {
    words,  // words and phrases of running text, stemmed
    names,  // the words of one person's name, in any order
    exact,  // the whole value, case and accents ignored
    host,   // of an address: the host or a domain that it belongs to
    url,    // an address, in any of the forms that lead to the same article
    id,     // the whole value, byte for byte
    link,   // the id of an article at the other end of a link
    dates,  // a day, month, year or range
    count,  // a number or range
};

/// A row of THE field table: query parser, help, documentation and index all read it, so a field is added
/// here. Prefixes follow Xapian's published conventions (termprefixes) where one exists, so that omega and
/// quest understand an archive; X... are our own.
struct Field {
    FieldId id;
    FieldMatch match;
    std::string_view name;
    std::array<std::string_view, 4> aliases;  // unused ones are empty
    std::string_view prefix;                  // of its terms; empty where it is found by other means
    std::string_view example;
    std::string_view help;
};

inline constexpr std::array<Field, 17> fields{{
    {FieldId::title,
     FieldMatch::words,
     "title",
     {"headline", "intitle", "hd"},
     "S",
     "title:\"paris balcony\"",
     "words of the headline"},
    {FieldId::lead,
     FieldMatch::words,
     "lead",
     {"hlead"},
     "",
     "lead:(rescue OR hero)",
     "words of headline and first paragraphs"},
    {FieldId::author,
     FieldMatch::names,
     "by",
     {"byline", "author"},
     "A",
     "by:\"Rebelander Basilan\"",
     "an author, names in any order"},
    {FieldId::source,
     FieldMatch::exact,
     "source",
     {"pub", "publication"},
     "XSOURCE",
     "source:\"harbour wire\"",
     "the publication"},
    {FieldId::section,
     FieldMatch::exact,
     "section",
     {"desk"},
     "XSECTION",
     "section:sport",
     "the section or desk"},
    {FieldId::language,
     FieldMatch::exact,
     "lang",
     {"language"},
     "L",
     "lang:fr",
     "the language, as its two-letter code"},
    {FieldId::tag, FieldMatch::exact, "tag", {"keyword"}, "K", "tag:migration", "a tag or keyword"},
    {FieldId::kind,
     FieldMatch::exact,
     "kind",
     {},
     "XKIND",
     "kind:article",
     "article, or stub for a related post known by its title only"},
    {FieldId::site,
     FieldMatch::host,
     "site",
     {"domain", "host"},
     "H",
     "site:bbc.co.uk",
     "the host of its address, with all hosts below it"},
    {FieldId::url, FieldMatch::url, "url", {}, "", "url:example.org/a", "its address, in any usual form"},
    {FieldId::id, FieldMatch::id, "id", {}, "Q", "id:hw-0001", "the article's id"},
    {FieldId::related,
     FieldMatch::link,
     "related",
     {},
     "",
     "related:hw-0001",
     "articles that list this one as related, or are listed by it"},
    {FieldId::cites,
     FieldMatch::link,
     "cites",
     {},
     "",
     "cites:hw-0001",
     "articles that list this one as related"},
    {FieldId::date,
     FieldMatch::dates,
     "date",
     {"published"},
     "",
     "date:2018-05..2018-08",
     "published on a day, in a month or year, or in a range; both ends included"},
    {FieldId::before,
     FieldMatch::dates,
     "before",
     {},
     "",
     "before:2018-05",
     "published earlier: on 2018-04-30 at the latest"},
    {FieldId::after,
     FieldMatch::dates,
     "after",
     {},
     "",
     "after:2018-05-01",
     "published later: on 2018-05-02 at the earliest"},
    {FieldId::word_count, FieldMatch::count, "words", {}, "", "words:>1000", "how many words it has"},
}};

static_assert(
    [] {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].id != static_cast<FieldId>(i) || fields[i].help.empty()) return false;
            for (std::size_t j = 0; j < i; ++j) {
                const bool has_prefix = !fields[i].prefix.empty();
                if (has_prefix && fields[i].prefix == fields[j].prefix) return false;
                if (fields[i].name == fields[j].name) return false;
            }
        }
        return true;
    }(),
    "fields stand in the order of FieldId, each with its own name, and its own prefix if it has one");

constexpr const Field& field(FieldId id) {
    return fields[static_cast<std::size_t>(id)];
}

/// The field of this name or alias, whatever its case; nullptr if there is none.
const Field* find_field(std::string_view name);
/// The field name that is most like `name`, or means what it means elsewhere; empty if none is near.
std::string_view nearest_field_name(std::string_view name);

/// Prefixes of terms that no query names directly.
namespace prefix {
inline constexpr std::string_view stem = "Z";      // stem of a word; ZS for the headline's
inline constexpr std::string_view foreign = "XL";  // ZXLfr:strik; ZXLSfr:strik for the headline's
inline constexpr std::string_view exact = "XE";    // XEcafe:café; XES for the headline's
inline constexpr std::string_view sentence_start = "XSENTENCE";    // the whole term; positions of first words
inline constexpr std::string_view paragraph_start = "XPARAGRAPH";  // likewise
inline constexpr std::string_view day = "D";                       // D20180807
inline constexpr std::string_view month = "M";                     // M201808
inline constexpr std::string_view year = "Y";                      // Y2018
inline constexpr std::string_view month_only = "XDM";              // XDM201808: no day is known
inline constexpr std::string_view year_only = "XDY";               // XDY2018: no month is known
inline constexpr std::string_view undated = "XDNONE";              // the whole term
inline constexpr std::string_view doubtful = "XDDOUBT";            // the whole term: the date is doubtful
inline constexpr std::string_view author_name = "XAUTHOR";         // XAUTHORana ruiz: for counting
inline constexpr std::string_view link = "XLINK";    // what a related post elsewhere can know the article by
inline constexpr std::string_view cites = "XCITES";  // the link keys of the related posts it lists
}  // namespace prefix

/// Value slots: one value each, for sorting and counting without reading the stored record.
enum class Slot : std::uint8_t {
    published = 0,   // sort_key of the publication; empty if unknown
    source = 1,      // as displayed
    section = 2,     // as displayed
    language = 3,    // normal code, declared or detected
    month = 4,       // "201808"
    word_count = 5,  // of headline and text, eight digits
    version = 6,     // identity.hpp: content_version, to see that an article has not changed
};

}  // namespace news
