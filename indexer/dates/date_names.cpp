// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/date_names.hpp"

#include <array>
#include <cstdint>

#include <unicode/dtfmtsym.h>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 68> languages{
    "en", "es", "fr", "de", "pt", "it", "ru",  "nl", "pl", "sv", "da", "no", "fi", "cs", "hu", "ro", "tr",
    "el", "uk", "bg", "sr", "hr", "sk", "sl",  "bs", "mk", "sq", "et", "lv", "lt", "is", "be", "ca", "gl",
    "eu", "ga", "mt", "af", "id", "ms", "fil", "sw", "vi", "th", "lo", "km", "my", "hi", "bn", "ta", "te",
    "mr", "gu", "kn", "ml", "pa", "ur", "ne",  "fa", "ar", "he", "zh", "ja", "ko", "ka", "hy", "az", "kk"};

/// "domingo", "a. m.", "thứ Hai": letters and digits of the name, folded.
std::string comparable(const icu::UnicodeString& name) {
    std::string text;
    name.toUTF8String(text);
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        constexpr std::u32string_view joints = U".-'’ʼ׳॰";
        const bool is_joint = is_space(c) || joints.find(c) != std::u32string_view::npos;
        if (!is_joint) append_code_point(letters, c);
    }
    return fold(letters);
}

bool has_letter(std::string_view name) {
    for (const char c : name) {
        if (is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80) return true;
    }
    return false;
}

class NameCollector {
  public:
    explicit NameCollector(const icu::DateFormatSymbols& symbols) : symbols_(symbols) {}

    std::vector<DateName> collect() {
        for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
            for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
                std::int32_t count = 0;
                const icu::UnicodeString* months = symbols_.getMonths(count, context, width);
                add(months, count, {"", DateWordKind::month, 1});
                const icu::UnicodeString* weekdays = symbols_.getWeekdays(count, context, width);
                // ICU counts days from 1, Sunday.
                add(weekdays, count, {"", DateWordKind::weekday, -1});
            }
        }
        std::int32_t count = 0;
        add(symbols_.getAmPmStrings(count), 2, {"", DateWordKind::half_day, 0});
        return std::move(names_);
    }

  private:
    void add(const icu::UnicodeString* names, std::int32_t count, const DateName& first) {
        for (std::int32_t i = 0; i < count; ++i) {
            DateName name{comparable(names[i]), first.kind, first.value + i};
            // Some languages number their months: "8月", "tháng 8"; the reader of numbers knows these.
            if (has_letter(name.folded) && name.folded.find_first_of("0123456789") == std::string::npos)
                names_.push_back(std::move(name));
        }
    }

    const icu::DateFormatSymbols& symbols_;
    std::vector<DateName> names_;
};

}  // namespace

std::span<const std::string_view> date_languages() {
    return languages;
}

std::vector<DateName> date_names_of(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu::Locale(std::string(language).c_str()), status);
    if (U_FAILURE(status) != 0) return {};
    return NameCollector{symbols}.collect();
}

}  // namespace news
