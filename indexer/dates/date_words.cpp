// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/date_words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"
#include "indexer/dates/date_names.hpp"

namespace news {
namespace {

struct WordRow {
    DateWordKind kind;
    int value;
    std::string_view language;  // empty: of all
    std::string_view words;     // separated by spaces
};

// What papers print beside the names that ICU knows.
constexpr std::array<WordRow, 130> rows{{
    {DateWordKind::month, 2, "en", "febr"},
    {DateWordKind::month, 9, "en", "sept"},
    {DateWordKind::weekday, 2, "en", "tues"},
    {DateWordKind::weekday, 3, "en", "weds"},
    {DateWordKind::weekday, 4, "en", "thur thurs"},
    {DateWordKind::month, 1, "ru", "ян"},
    {DateWordKind::weekday, 1, "ru", "пнд"},
    {DateWordKind::weekday, 2, "ru", "втр"},
    {DateWordKind::weekday, 3, "ru", "срд"},
    {DateWordKind::weekday, 4, "ru", "чтв"},
    {DateWordKind::weekday, 5, "ru", "птн"},
    {DateWordKind::weekday, 6, "ru", "сбт"},
    {DateWordKind::weekday, 0, "ru", "вск вос"},
    {DateWordKind::month, 9, "de", "sept"},
    {DateWordKind::month, 3, "de", "mrz maerz"},
    {DateWordKind::month, 1, "de", "jaenner janner jan"},
    {DateWordKind::month, 2, "de", "feber"},
    {DateWordKind::month, 3, "nl", "mrt"},
    {DateWordKind::month, 9, "es", "setiembre set"},
    {DateWordKind::month, 9, "it", "sett"},
    {DateWordKind::month, 3, "tr", "mrt"},
    {DateWordKind::month, 6, "fr", "jun"},
    {DateWordKind::month, 7, "fr", "jul jui"},
    {DateWordKind::month, 2, "fr", "fev"},
    {DateWordKind::month, 1, "hr", "sijecnju"},
    {DateWordKind::month, 2, "hr", "veljaci"},
    {DateWordKind::month, 3, "hr", "ozujku"},
    {DateWordKind::month, 4, "hr", "travnju"},
    {DateWordKind::month, 5, "hr", "svibnju"},
    {DateWordKind::month, 6, "hr", "lipnju"},
    {DateWordKind::month, 7, "hr", "srpnju"},
    {DateWordKind::month, 8, "hr", "kolovozu"},
    {DateWordKind::month, 9, "hr", "rujnu"},
    {DateWordKind::month, 10, "hr", "listopadu"},
    {DateWordKind::month, 11, "hr", "studenom"},
    {DateWordKind::month, 12, "hr", "prosincu"},
    // Basque joins its cases to the month.
    {DateWordKind::month, 1, "eu", "urtarrilaren urtarrilak"},
    {DateWordKind::month, 2, "eu", "otsailaren otsailak"},
    {DateWordKind::month, 3, "eu", "martxoaren martxoak"},
    {DateWordKind::month, 4, "eu", "apirilaren apirilak"},
    {DateWordKind::month, 5, "eu", "maiatzaren maiatzak"},
    {DateWordKind::month, 6, "eu", "ekainaren ekainak"},
    {DateWordKind::month, 7, "eu", "uztailaren uztailak"},
    {DateWordKind::month, 8, "eu", "abuztuaren abuztuak"},
    {DateWordKind::month, 9, "eu", "irailaren irailak"},
    {DateWordKind::month, 10, "eu", "urriaren urriak"},
    {DateWordKind::month, 11, "eu", "azaroaren azaroak"},
    {DateWordKind::month, 12, "eu", "abenduaren abenduak"},
    // Arabic has three sets of names; ICU's "ar" is Egypt's.
    {DateWordKind::month, 1, "ar", "كانونالثاني جانفي"},
    {DateWordKind::month, 2, "ar", "شباط فيفري"},
    {DateWordKind::month, 3, "ar", "آذار اذار"},
    {DateWordKind::month, 4, "ar", "نيسان افريل أفريل ابريل أبريل"},
    {DateWordKind::month, 5, "ar", "أيار ايار ماي"},
    {DateWordKind::month, 6, "ar", "حزيران جوان يونيه"},
    {DateWordKind::month, 7, "ar", "تموز جويلية يوليوز يوليه"},
    {DateWordKind::month, 8, "ar", "آب أوت غشت اغسطس"},
    {DateWordKind::month, 9, "ar", "أيلول ايلول شتنبر"},
    {DateWordKind::month, 10, "ar", "تشرينالأول تشرينالاول اكتوبر"},
    {DateWordKind::month, 11, "ar", "تشرينالثاني نونبر"},
    {DateWordKind::month, 12, "ar", "كانونالأول كانونالاول دجنبر"},
    {DateWordKind::month, 1, "vi", "thangmot thanggieng"},
    {DateWordKind::month, 2, "vi", "thanghai"},
    {DateWordKind::month, 3, "vi", "thangba"},
    {DateWordKind::month, 4, "vi", "thangtu"},
    {DateWordKind::month, 5, "vi", "thangnam"},
    {DateWordKind::month, 6, "vi", "thangsau"},
    {DateWordKind::month, 7, "vi", "thangbay"},
    {DateWordKind::month, 8, "vi", "thangtam"},
    {DateWordKind::month, 9, "vi", "thangchin"},
    {DateWordKind::month, 10, "vi", "thangmuoi"},
    {DateWordKind::month, 11, "vi", "thangmuoimot"},
    {DateWordKind::month, 12, "vi", "thangmuoihai thangchap"},
    {DateWordKind::persian_month, 1, "fa", "فروردین فروردين"},
    {DateWordKind::persian_month, 2, "fa", "اردیبهشت ارديبهشت"},
    {DateWordKind::persian_month, 3, "fa", "خرداد"},
    {DateWordKind::persian_month, 4, "fa", "تیر تير"},
    {DateWordKind::persian_month, 5, "fa", "مرداد امرداد"},
    {DateWordKind::persian_month, 6, "fa", "شهریور شهريور"},
    {DateWordKind::persian_month, 7, "fa", "مهر"},
    {DateWordKind::persian_month, 8, "fa", "آبان"},
    {DateWordKind::persian_month, 9, "fa", "آذر"},
    {DateWordKind::persian_month, 10, "fa", "دی دي"},
    {DateWordKind::persian_month, 11, "fa", "بهمن"},
    {DateWordKind::persian_month, 12, "fa", "اسفند"},
    {DateWordKind::month, 3, "bn", "মার্চ"},
    {DateWordKind::weekday, 0, "zh", "周日 週日 周天"},
    {DateWordKind::weekday, 1, "zh", "週一"},
    {DateWordKind::weekday, 2, "zh", "週二"},
    {DateWordKind::weekday, 3, "zh", "週三"},
    {DateWordKind::weekday, 4, "zh", "週四"},
    {DateWordKind::weekday, 5, "zh", "週五"},
    {DateWordKind::weekday, 6, "zh", "週六"},
    {DateWordKind::half_day, 1, "fa", "بظ"},
    {DateWordKind::half_day, 0, "ar", "صباحا"},
    {DateWordKind::half_day, 1, "ar", "مساء"},
    {DateWordKind::half_day, 0, "zh", "凌晨 早上 清晨"},
    {DateWordKind::half_day, 1, "zh", "晚上 晚間 晚间 傍晚"},
    {DateWordKind::half_day, 0, "", "am vorm ap matin manana ص"},
    {DateWordKind::half_day, 1, "", "pm nachm ip soir tarde م"},
    {DateWordKind::clock_time, 12, "",
     "noon midi mittag mediodia mezzogiorno полдень poledne podne 正午 中午"},
    {DateWordKind::clock_time, 0, "",
     "midnight minuit mitternacht medianoche mezzanotte полночь północ polnoc ponoc pulnoc midnatt"},
    {DateWordKind::filler, 0, "en", "of on the and year"},
    {DateWordKind::filler, 0, "fr", "le du et"},
    {DateWordKind::filler, 0, "es", "de del d el en dia la las los"},
    {DateWordKind::filler, 0, "pt", "em do da"},
    {DateWordKind::filler, 0, "de", "den der dem vom am"},
    {DateWordKind::filler, 0, "it", "il dell"},
    {DateWordKind::filler, 0, "sv", "den i"},
    {DateWordKind::filler, 0, "cs", "dne roku dnia we v"},
    {DateWordKind::filler, 0, "hr", "u godine god"},
    {DateWordKind::filler, 0, "ru", "г год года в у о гг"},
    {DateWordKind::filler, 0, "uk", "р року рік рр об"},
    {DateWordKind::filler, 0, "be", "годзе"},
    {DateWordKind::filler, 0, "bg", "година"},
    {DateWordKind::filler, 0, "mt", "ta"},
    {DateWordKind::filler, 0, "lo", "ທີ ຄສ"},
    {DateWordKind::filler, 0, "hy", "թ"},
    {DateWordKind::month_prefix, 0, "vi", "thg"},
    {DateWordKind::filler, 0, "lt", "m d gada"},
    {DateWordKind::filler, 0, "vi", "ngay nam ngaythang thu"},
    {DateWordKind::filler, 0, "th", "วันที่ วัน ที่ เดือน พศ ปี คศ"},
    {DateWordKind::filler, 0, "hi", "सन् को সাল সালের எனை წლის წელი ж жылы yil yilning tanggal"},
    {DateWordKind::clock_word, 0, "",
     "at à a as às o um kl klo klokken kello ore alle ora klukkan los om ob о pukul jam saat lúc alas เวลา "
     "godz godzina ura στις ώρα"},
    {DateWordKind::hour_mark, 0, "",
     "h hs hrs hr uhr uur óra godz hodin hod heures heure horas hora ч час 時 时 點 点 點鐘 시 น giờ giờ "
     "stunden"},
    {DateWordKind::minute_mark, 0, "", "min mn мин 分 分鐘 분 phút"},
    {DateWordKind::second_mark, 0, "", "s sec сек 秒 초"},
    {DateWordKind::year_mark, 0, "", "年 년 ko"},
    {DateWordKind::month_mark, 0, "", "月 월"},
    {DateWordKind::day_mark, 0, "", "日 일 号 號"},
    {DateWordKind::ordinal, 0, "",
     "st nd rd th er ère ere e eme ème o a º ª de ste ten го е й শে ই লা রা ঠা η"},
}};

constexpr std::uint8_t of_all_languages = 255;

struct NamedDateWord {
    std::string name;
    DateWord word;
};

struct Vocabulary {
    std::vector<std::string> names;  // sorted; names[i] is that of words[i]
    std::vector<DateWord> words;
};

std::uint8_t rank_of(std::string_view language) {
    const auto languages = date_languages();
    const auto found = std::find(languages.begin(), languages.end(), language);
    return found == languages.end() ? of_all_languages : static_cast<std::uint8_t>(found - languages.begin());
}

void add_own_words(std::vector<NamedDateWord>& named) {
    for (const auto& row : rows) {
        const std::uint8_t language = row.language.empty() ? of_all_languages : rank_of(row.language);
        for (const std::string_view word : split(row.words, ' '))
            named.push_back({fold(word), {row.kind, language, row.value}});
    }
    for (const auto& [kind, name] : {std::pair{DateWordKind::month_prefix, "tháng"}})
        named.push_back({fold(name), {kind, rank_of("vi"), 0}});
}

void add_names_of_languages(std::vector<NamedDateWord>& named) {
    const auto languages = date_languages();
    for (std::size_t rank = 0; rank < languages.size(); ++rank) {
        for (const DateName& name : date_names_of(languages[rank]))
            named.push_back({name.folded, {name.kind, static_cast<std::uint8_t>(rank), name.value}});
    }
}

Vocabulary make_vocabulary() {
    std::vector<NamedDateWord> named;
    add_names_of_languages(named);
    add_own_words(named);
    // Within a name the languages stay in their order, the most read first.
    std::stable_sort(named.begin(), named.end(),
                     [](const NamedDateWord& a, const NamedDateWord& b) { return a.name < b.name; });
    Vocabulary vocabulary;
    for (NamedDateWord& entry : named) {
        vocabulary.names.push_back(std::move(entry.name));
        vocabulary.words.push_back(entry.word);
    }
    return vocabulary;
}

const Vocabulary& vocabulary() {
    static const Vocabulary made = make_vocabulary();
    return made;
}

bool begins_with_latin(std::string_view word) {
    std::size_t at = 0;
    return next_code_point(word, at) < 0x250;
}

}  // namespace

std::span<const DateWord> date_words(std::string_view folded) {
    const auto& [names, words] = vocabulary();
    const auto [first, last] = std::equal_range(names.begin(), names.end(), folded);
    return std::span(words).subspan(static_cast<std::size_t>(first - names.begin()),
                                    static_cast<std::size_t>(last - first));
}

std::optional<int> month_beginning_with(std::string_view folded) {
    constexpr std::size_t fewest_letters = 4;
    if (folded.empty() || begins_with_latin(folded) || count_code_points(folded) < fewest_letters)
        return std::nullopt;
    const auto& [names, words] = vocabulary();
    std::optional<int> month;
    for (auto name = std::lower_bound(names.begin(), names.end(), folded);
         name != names.end() && name->starts_with(folded); ++name) {
        const DateWord& word = words[static_cast<std::size_t>(name - names.begin())];
        if (word.kind != DateWordKind::month || (month && *month != word.value)) return std::nullopt;
        month = word.value;
    }
    return month;
}

std::size_t known_beginning(std::string_view folded) {
    constexpr std::size_t longest_name = 64;  // bytes
    const auto& names = vocabulary().names;
    for (std::string_view part = cut_at_character(folded, longest_name); !part.empty();
         part = cut_at_character(part, part.size() - 1)) {
        if (std::binary_search(names.begin(), names.end(), part)) return part.size();
    }
    return 0;
}

bool is_of_language(const DateWord& word, std::string_view language) {
    return word.language == of_all_languages || (!language.empty() && word.language == rank_of(language));
}

std::string primary_language(std::string_view tag) {
    std::string language = ascii_lower(tag.substr(0, tag.find_first_of("-_")));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> same{
        {{"nb", "no"}, {"nn", "no"}, {"iw", "he"}, {"tl", "fil"}, {"sh", "sr"}, {"in", "id"}}};
    for (const auto& [other, name] : same) {
        if (language == other) return std::string(name);
    }
    return language;
}

std::string region_of_language(std::string_view tag) {
    const std::size_t mark = tag.find_last_of("-_");
    if (mark == std::string_view::npos || tag.size() - mark != 3) return {};
    return ascii_lower(tag.substr(mark + 1));
}

}  // namespace news
