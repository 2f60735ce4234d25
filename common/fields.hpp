// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace news {

/// What a search can name. The order is that of the table below.
enum class FieldId : std::uint8_t { title, author, source, section, language, tag, kind, id, date };

enum class FieldMatch : std::uint8_t {
    words,  // words and phrases of running text, stemmed; scores
    names,  // the words of one person's name, in any order; scores nothing
    exact,  // the whole value, case and accents ignored; scores nothing
    id,     // the whole value, byte for byte; scores nothing
    dates,  // a day, month, year or range; scores nothing
};

/// A row of THE field table: query parser, help, documentation and index all read it, so a field is added
/// here. Prefixes follow Xapian's published conventions (termprefixes) where one exists, so that omega and
/// quest understand an archive; X... are our own.
struct Field {
    FieldId id;
    FieldMatch match;
    std::string_view name;
    std::array<std::string_view, 4> aliases;  // unused ones are empty
    std::string_view prefix;                  // of its terms; dates use the date prefixes below
    std::string_view example;
    std::string_view help;
};

inline constexpr std::array<Field, 9> fields{{
    {FieldId::title,
     FieldMatch::words,
     "title",
     {"headline", "intitle", "hd"},
     "S",
     "title:\"paris balcony\"",
     "words of the headline"},
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
     {"pub"},
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
    {FieldId::id, FieldMatch::id, "id", {}, "Q", "id:hw-0001", "the article's id"},
    {FieldId::date,
     FieldMatch::dates,
     "date",
     {},
     "",
     "date:2018-05..2018-08",
     "published on a day, in a month or year, or in a range; both ends included"},
}};

static_assert(
    [] {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].id != static_cast<FieldId>(i) || fields[i].help.empty()) return false;
            for (std::size_t j = 0; j < i; ++j) {
                if (fields[i].name == fields[j].name || fields[i].prefix == fields[j].prefix) return false;
            }
        }
        return true;
    }(),
    "fields stand in the order of FieldId, each with its own name and prefix");

constexpr const Field& field(FieldId id) {
    return fields[static_cast<std::size_t>(id)];
}

/// The field of this name or alias, whatever its case; nullptr if there is none.
const Field* find_field(std::string_view name);
/// The field name that is most like `name`, or empty if none is near.
std::string_view nearest_field_name(std::string_view name);

/// Prefixes of terms that no query names directly.
namespace prefix {
inline constexpr std::string_view stem = "Z";                      // stem of a word; ZS for the headline's
inline constexpr std::string_view exact = "XE";                    // XEcafe:café; XES for the headline's
inline constexpr std::string_view sentence_start = "XSENTENCE";    // the whole term; positions of first words
inline constexpr std::string_view paragraph_start = "XPARAGRAPH";  // likewise
inline constexpr std::string_view day = "D";                       // D20180807
inline constexpr std::string_view month = "M";                     // M201808
inline constexpr std::string_view year = "Y";                      // Y2018
inline constexpr std::string_view month_only = "XDM";              // XDM201808: no day is known
inline constexpr std::string_view year_only = "XDY";               // XDY2018: no month is known
inline constexpr std::string_view undated = "XDNONE";              // the whole term
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
