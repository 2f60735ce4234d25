// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/agencies.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

// Folded; the national agencies of the world and those that papers print beside them.
constexpr std::array<std::string_view, 107> agencies{"reuters",
                                                     "reuter",
                                                     "thomson reuters",
                                                     "thomson reuters foundation",
                                                     "ap",
                                                     "a.p.",
                                                     "associated press",
                                                     "the associated press",
                                                     "afp",
                                                     "agence france-presse",
                                                     "agence france presse",
                                                     "dpa",
                                                     "dpa-afx",
                                                     "upi",
                                                     "united press international",
                                                     "bloomberg",
                                                     "bloomberg news",
                                                     "dow jones",
                                                     "dow jones newswires",
                                                     "pa",
                                                     "pa media",
                                                     "press association",
                                                     "the canadian press",
                                                     "canadian press",
                                                     "cp",
                                                     "aap",
                                                     "efe",
                                                     "europa press",
                                                     "ansa",
                                                     "adnkronos",
                                                     "agi",
                                                     "askanews",
                                                     "lusa",
                                                     "anp",
                                                     "belga",
                                                     "ats",
                                                     "keystone-sda",
                                                     "sda",
                                                     "apa",
                                                     "epd",
                                                     "kna",
                                                     "sid",
                                                     "tt",
                                                     "ntb",
                                                     "ritzau",
                                                     "stt",
                                                     "bns",
                                                     "elta",
                                                     "leta",
                                                     "pap",
                                                     "ctk",
                                                     "čtk",
                                                     "tasr",
                                                     "mti",
                                                     "hina",
                                                     "tanjug",
                                                     "tass",
                                                     "тасс",
                                                     "риа новости",
                                                     "ria novosti",
                                                     "интерфакс",
                                                     "interfax",
                                                     "ukrinform",
                                                     "anadolu agency",
                                                     "anadolu ajansi",
                                                     "aa",
                                                     "dha",
                                                     "xinhua",
                                                     "新华社",
                                                     "kyodo",
                                                     "jiji press",
                                                     "yonhap",
                                                     "pti",
                                                     "ani",
                                                     "ians",
                                                     "interfax.ru",
                                                     "интерфакс.ru",
                                                     "interfax-ukraine",
                                                     "интерфакс-украина",
                                                     "интерфакс-україна",
                                                     "укринформ",
                                                     "укрінформ",
                                                     "unian",
                                                     "унiан",
                                                     "уніан",
                                                     "риа",
                                                     "belta",
                                                     "белта",
                                                     "бта",
                                                     "agerpres",
                                                     "mediafax",
                                                     "kcna",
                                                     "antara",
                                                     "bernama",
                                                     "prensa latina",
                                                     "telam",
                                                     "notimex",
                                                     "agencia brasil",
                                                     "cnn",
                                                     "연합뉴스",
                                                     "뉴시스",
                                                     "共同通信",
                                                     "時事通信",
                                                     "ロイター",
                                                     "中新社",
                                                     "中央社",
                                                     "新華社"};

constexpr std::array<std::string_view, 25> words_of_desks{
    "staff",     "desk",     "newsroom",       "redaktion", "redaccion", "redazione", "redaction",
    "redacao",   "redactie", "redaktionen",    "redakcja",  "redakce",   "редакция",  "редакція",
    "editorial", "editors",  "newswires",      "newswire",  "agencies",  "agencias",  "agence",
    "agencia",   "agenzia",  "correspondents", "bureau"};

std::string plain(std::string_view name) {
    return fold(collapse_spaces(name));
}

/// "NTB-AFP-DPA", "AP/Reuters": several, where each part is one.
std::vector<std::string> joined_agencies(std::string_view names) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find_first_of("/-,", begin), names.size());
        const std::string_view part = trim(names.substr(begin, end - begin));
        if (!is_agency(part)) return {};
        parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

}  // namespace

bool is_agency(std::string_view name) {
    const std::string folded = plain(name);
    return std::find(agencies.begin(), agencies.end(), folded) != agencies.end();
}

bool is_agency_or_desk(std::string_view name) {
    constexpr std::size_t longest_name = 80;  // bytes
    if (name.size() > longest_name) return false;
    if (is_agency(name)) return true;
    const std::string folded = plain(name);
    const std::vector<std::string_view> words = split(folded, ' ');
    return std::any_of(words.begin(), words.end(), [](std::string_view word) {
        // "Sportredaktion", "Webbredaktionen"
        return std::find(words_of_desks.begin(), words_of_desks.end(), word) != words_of_desks.end() ||
               word.ends_with("redaktion") || word.ends_with("redaktionen") || word.ends_with("redactie");
    });
}

void separate_agencies(std::vector<std::string>& authors, std::vector<std::string>& agencies_of_article) {
    std::vector<std::string> persons;
    const auto add = [&](std::string name) {
        const bool is_known = std::find(agencies_of_article.begin(), agencies_of_article.end(), name) !=
                              agencies_of_article.end();
        if (!is_known) agencies_of_article.push_back(std::move(name));
    };
    for (std::string& name : authors) {
        if (is_agency_or_desk(name)) {
            add(std::move(name));
            continue;
        }
        std::vector<std::string> joined = joined_agencies(name);
        if (joined.empty()) persons.push_back(std::move(name));
        for (std::string& agency : joined)
            add(std::move(agency));
    }
    authors = std::move(persons);
}

}  // namespace news
