// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/fold.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "common/text.hpp"

namespace news {
namespace {

/// Letters that Unicode does not take apart but readers do.
std::u16string_view plain_letters(char32_t c) {
    switch (c) {
        case 0x00E6:
            return u"ae";
        case 0x0153:
            return u"oe";
        case 0x00F8:
            return u"o";
        case 0x0111:
        case 0x00F0:
            return u"d";
        case 0x00FE:
            return u"th";
        case 0x0142:
            return u"l";
        case 0x0131:
            return u"i";
        case 0x0127:
            return u"h";
        case 0x2018:
        case 0x2019:
        case 0x02BC:
            return u"'";
        default:
            return {};
    }
}

bool is_dropped_mark(char32_t mark, char32_t base) {
    const bool hebrew_point = mark >= 0x0591 && mark <= 0x05C7 && mark != 0x05BE;
    const bool arabic_vowel = (mark >= 0x064B && mark <= 0x065F) || mark == 0x0670;
    if (hebrew_point || arabic_vowel) return true;
    const bool diacritic = (mark >= 0x0300 && mark <= 0x036F) || (mark >= 0x1AB0 && mark <= 0x1AFF) ||
                           (mark >= 0x1DC0 && mark <= 0x1DFF) || (mark >= 0x20D0 && mark <= 0x20FF);
    const bool cyrillic = base >= 0x0400 && base <= 0x052F;
    constexpr char32_t diaeresis = 0x0308;  // ё is written е as often as not
    return diacritic && (!cyrillic || mark == diaeresis);
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    return *get(status);  // ICU's built-in data: always there
}

icu::UnicodeString without_marks(const icu::UnicodeString& decomposed) {
    icu::UnicodeString plain;
    char32_t base = 0;
    for (std::int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
        const auto c = static_cast<char32_t>(decomposed.char32At(at));
        if (is_dropped_mark(c, base)) continue;
        base = c;
        const std::u16string_view letters = plain_letters(c);
        if (letters.empty()) {
            plain.append(static_cast<UChar32>(c));
        } else {
            plain.append(letters.data(), static_cast<std::int32_t>(letters.size()));
        }
    }
    return plain;
}

const icu::Normalizer2& casefold() {
    static const icu::Normalizer2& instance = normalizer(icu::Normalizer2::getNFKCCasefoldInstance);
    return instance;
}

icu::UnicodeString as_unicode(std::string_view word) {
    return icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
}

}  // namespace

std::string fold(std::string_view word) {
    if (is_ascii(word)) return ascii_lower(word);
    static const icu::Normalizer2& decompose = normalizer(icu::Normalizer2::getNFDInstance);
    static const icu::Normalizer2& compose = normalizer(icu::Normalizer2::getNFCInstance);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString decomposed =
        decompose.normalize(casefold().normalize(as_unicode(word), status), status);
    std::string folded;
    compose.normalize(without_marks(decomposed), status).toUTF8String(folded);
    return folded;
}

std::string fold_case(std::string_view word) {
    if (is_ascii(word)) return ascii_lower(word);
    UErrorCode status = U_ZERO_ERROR;
    std::string folded;
    icu::UnicodeString text = casefold().normalize(as_unicode(word), status);
    text.findAndReplace(u"\u2019", u"'");
    text.toUTF8String(folded);
    return folded;
}

std::string upper_case(std::string_view word) {
    std::string upper;
    as_unicode(word).toUpper(icu::Locale::getRoot()).toUTF8String(upper);
    return upper;
}

}  // namespace news
