// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/numbers.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "common/analysis/characters.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_ascii_digit(text[at]))
        ++at;
    return at;
}

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_ascii_digit(text[at]);
}

enum class GroupMark : std::uint8_t { none, comma, dot, apostrophe, space };

GroupMark group_mark(char32_t c) {
    if (c == ',') return GroupMark::comma;
    if (c == '.') return GroupMark::dot;
    if (is_apostrophe(c)) return GroupMark::apostrophe;
    return is_thousands_space(c) ? GroupMark::space : GroupMark::none;
}

struct Groups {
    GroupMark mark = GroupMark::none;
    std::size_t end = 0;
};

/// The thousands behind one to three digits: marks of one kind, three digits behind each.
Groups groups_behind(std::string_view text, std::size_t start, std::size_t end) {
    if (end - start > 3) return {GroupMark::none, end};
    const GroupMark mark = group_mark(character_at(text, end));
    std::size_t count = 0;
    std::size_t at = end;
    while (at < text.size() && mark != GroupMark::none) {
        std::size_t digits = at;
        const bool continues = group_mark(next_code_point(text, digits)) == mark;
        const std::size_t behind = end_of_digits(text, digits);
        if (!continues || behind - digits != 3) break;
        at = behind;
        ++count;
    }
    const std::size_t fewest = mark == GroupMark::dot ? 2 : 1;  // 1.000 may as well be a decimal
    return count >= fewest ? Groups{mark, at} : Groups{GroupMark::none, end};
}

/// The end of decimals that begin with a dot or comma at `at`; `at` if there are none.
std::size_t end_of_decimals(std::string_view text, std::size_t at, GroupMark grouped_by) {
    if (at >= text.size() || !is_digit_at(text, at + 1)) return at;
    const std::size_t end = end_of_digits(text, at + 1);
    const bool is_point = text[at] == '.' && grouped_by != GroupMark::dot;
    const bool is_comma = text[at] == ',' && grouped_by != GroupMark::comma &&
                          (grouped_by == GroupMark::dot || end - at - 1 != 3);
    return is_point || is_comma ? end : at;
}

/// A sign, and the letters of a country before it.
struct Currency {
    std::vector<std::string> signs;  // the first one says most: us$, $
    std::size_t end = 0;
};

Currency currency_at(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_ascii_letter(text[at]))
        ++at;
    std::size_t end = at;
    if (at == text.size()) return {};
    const char32_t sign = next_code_point(text, end);
    if (sign != '$' && sign != U'£' && sign != U'€' && sign != U'¥') return {};
    Currency currency{{}, end};
    if (at > 0) currency.signs.push_back(ascii_lower(text.substr(0, end)));
    currency.signs.emplace_back(text.substr(at, end - at));
    return currency;
}

/// The word that an abbreviation behind a number stands for.
std::string_view magnitude_named(std::string_view letters) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> names{{{"m", "million"},
                                                                                   {"mn", "million"},
                                                                                   {"mln", "million"},
                                                                                   {"b", "billion"},
                                                                                   {"bn", "billion"},
                                                                                   {"bln", "billion"},
                                                                                   {"t", "trillion"},
                                                                                   {"tn", "trillion"},
                                                                                   {"trn", "trillion"},
                                                                                   {"k", "thousand"}}};
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == letters; });
    return found == names.end() ? std::string_view{} : found->second;
}

std::string digits_of(std::string_view value) {
    std::string digits;
    std::copy_if(value.begin(), value.end(), std::back_inserter(digits), is_ascii_digit);
    return digits;
}

/// $5.2bn: the amount and what it counts, each for itself and together.
ChunkUnit amount(const Currency& currency, const PrintedNumber& number, std::string_view letters) {
    std::string unit_word;
    append_folded_word(unit_word, letters);
    ChunkPlace value;
    value.word = number.value;
    ChunkPlace counted;
    counted.word = unit_word;
    ChunkUnit unit;
    for (const std::string& sign : currency.signs) {
        value.others.push_back(sign + number.value);
        unit.wholes.push_back(sign + number.value + unit_word);
    }
    if (!value.others.empty()) value.asked = value.others.front();
    unit.wholes.push_back(number.value + unit_word);
    if (const std::string_view magnitude = magnitude_named(unit_word); !magnitude.empty()) {
        counted.others.emplace_back(magnitude);
        counted.asked = magnitude;
    }
    unit.parts_find_it = true;
    unit.joined = digits_of(number.value) + unit_word;
    unit.written = unit.wholes.front();
    unit.places = {std::move(value), std::move(counted)};
    return unit;
}

/// $5, 5%, 50+, or the number alone.
ChunkUnit marked_number(const Currency& currency, const PrintedNumber& number, std::string_view mark) {
    ChunkUnit unit;
    for (const std::string& sign : currency.signs)
        unit.wholes.push_back(sign + number.value);
    const bool is_currency = !mark.empty() && static_cast<unsigned char>(mark.front()) >= 0x80;
    if (is_currency) unit.wholes.push_back(std::string(mark) + number.value);
    if (!mark.empty() && !is_currency) unit.wholes.push_back(number.value + std::string(mark));
    unit.joined = digits_of(number.value);
    unit.written = unit.wholes.empty() ? number.value : unit.wholes.front();
    ChunkPlace place;
    place.word = number.value;
    unit.places = {std::move(place)};
    return unit;
}

/// What parts two numbers, as it is kept: 9-11 is 9/11.
char kept_separator(char32_t c) {
    if (c == '/' || is_hyphen(c) || is_number_dash(c)) return '/';
    return c == ':' ? ':' : '\0';
}

/// 9/11, 15:30, 2018-08-07; none if not all of it are numbers.
std::optional<ChunkUnit> number_chain(std::string_view text, const Currency& currency,
                                      const PrintedNumber& first) {
    ChunkUnit unit;
    std::string whole = currency.signs.empty() ? std::string{} : currency.signs.front();
    std::size_t begin = 0;
    for (PrintedNumber number = first;;) {
        ChunkPlace place;
        place.word = number.value;
        if (unit.places.empty()) {
            for (const std::string& sign : currency.signs)
                place.others.push_back(sign + number.value);
        }
        place.bytes = {begin, number.end};
        unit.places.push_back(std::move(place));
        whole += number.value;
        unit.joined += digits_of(number.value);
        if (number.end == text.size()) break;
        begin = number.end;
        const char separator = kept_separator(next_code_point(text, begin));
        if (separator == '\0' || !is_digit_at(text, begin)) return std::nullopt;
        std::optional<PrintedNumber> next = printed_number(text, begin);
        if (!next) return std::nullopt;
        whole += separator;
        number = std::move(*next);
    }
    unit.written = whole;
    unit.wholes.push_back(std::move(whole));
    return unit;
}

bool are_letters(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const char32_t c = next_code_point(text, at);
        const bool is_ending = is_apostrophe(c) && is_contraction_ending(text.substr(at));
        if (is_ending) return true;
        if (!is_letter(c) || !is_spaced_word(c)) return false;
    }
    return !text.empty();
}

/// The range of each place, which so far is empty or counts from the unit's beginning.
void place_bytes(ChunkUnit& unit, ByteRange bytes, std::size_t number_end) {
    unit.bytes = bytes;
    if (unit.places.size() == 1) {
        unit.places.front().bytes = bytes;
    } else if (unit.places.back().bytes.size() == 0) {
        unit.places.front().bytes = {bytes.begin, bytes.begin + number_end};
        unit.places.back().bytes = {bytes.begin + number_end, bytes.end};
    } else {
        for (ChunkPlace& place : unit.places)
            place.bytes = {bytes.begin + place.bytes.begin, bytes.begin + place.bytes.end};
        unit.places.front().bytes.begin = bytes.begin;
    }
}

bool is_mark(std::string_view text) {
    return text == "%" || text == "+" || text == "++" || text == "€" || text == "£" || text == "¥";
}

}  // namespace

std::optional<PrintedNumber> printed_number(std::string_view text, std::size_t at) {
    const std::size_t end = end_of_digits(text, at);
    if (end == at) return std::nullopt;
    const Groups groups = groups_behind(text, at, end);
    PrintedNumber number;
    number.is_plain = groups.mark == GroupMark::none;
    number.value = digits_of(text.substr(at, groups.end - at));
    number.end = end_of_decimals(text, groups.end, groups.mark);
    if (number.end > groups.end) {
        number.is_plain = false;
        number.value += '.';
        number.value += text.substr(groups.end + 1, number.end - groups.end - 1);
    }
    // 1.2.3 is a version, 1,2,3 a list.
    const bool goes_on =
        number.end + 1 < text.size() && group_mark(character_at(text, number.end)) != GroupMark::none;
    const bool is_list =
        goes_on && (text[number.end] == '.' || text[number.end] == ',') && is_digit_at(text, number.end + 1);
    if (is_list) return std::nullopt;
    return number;
}

std::string_view singular_of_numbered(std::string_view folded) {
    if (!ends_as_numbered_plural(folded)) return {};
    const std::string_view singular = folded.substr(0, folded.size() - 1);
    const std::size_t letters = singular.find_last_not_of("0123456789") + 1;
    const std::size_t digits = singular.size() - letters;
    // The MD-80 is an aircraft, the mid-80s are a time. An iPhone 5s is one.
    constexpr std::size_t most_letters_of_type = 2;
    const bool may_be_decade =
        digits == 4 || (digits == 2 && (letters == 0 || letters > most_letters_of_type));
    const bool is_decade = may_be_decade && singular.back() == '0';
    const bool is_plain = std::all_of(singular.begin(), singular.end(),
                                      [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
    return is_decade || !is_plain || singular.size() < 2 ? std::string_view{} : singular;
}

std::optional<ChunkUnit> number_unit(std::string_view chunk, ByteRange bytes) {
    const std::string_view text = bytes.of(chunk);
    const Currency currency = currency_at(text);
    const std::optional<PrintedNumber> number = printed_number(text, currency.end);
    if (!number) return std::nullopt;
    const std::string_view rest = text.substr(number->end);
    std::optional<ChunkUnit> unit;
    if (rest.empty() || is_mark(rest)) {
        unit = marked_number(currency, *number, rest);
    } else if (are_letters(rest)) {
        const bool is_amount = !currency.signs.empty() || !number->is_plain ||
                               (rest.size() > 1 && !magnitude_named(ascii_lower(rest)).empty());
        if (!is_amount) return std::nullopt;
        unit = amount(currency, *number, rest);
    } else {
        unit = number_chain(text, currency, *number);
    }
    if (unit) place_bytes(*unit, bytes, number->end);
    return unit;
}

}  // namespace news
