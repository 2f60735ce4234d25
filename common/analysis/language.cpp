// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/language.hpp"

#include <array>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "common/analysis/english_text.hpp"
#include "common/analysis/language_code.hpp"
#include "common/text.hpp"

namespace news {
namespace {

struct Share {
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    int percent = 0;
};

/// The language of most bytes. CLD2's own summary leaves English out where there is some of another language,
/// for on a web page English may be but the frame; in an article on Petroliam Nasional Berhad it is not.
Share most_of(std::string_view text) {
    constexpr bool is_plain_text = true;
    constexpr int no_flags = 0;
    const CLD2::CLDHints no_hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};  // by share
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int text_bytes = 0;
    bool is_reliable = false;
    CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), is_plain_text, &no_hints,
                                   no_flags, languages.data(), percents.data(), scores.data(), nullptr,
                                   &text_bytes, &is_reliable);
    if (!is_reliable) return {};
    return {languages.front(), percents.front()};
}

}  // namespace

std::string detected_language(std::string_view text) {
    constexpr std::size_t fewest = 200;       // characters; fewer tell too little
    constexpr std::size_t looked_at = 2'000;  // bytes; more tell nothing new
    constexpr int fewest_percent = 60;        // else names and quotes may outweigh a short text
    const std::string_view beginning = cut_at_character(text, looked_at);
    if (beginning.size() < fewest || count_code_points(beginning) < fewest) return {};
    if (is_plainly_english(beginning)) return "en";
    const auto [language, percent] = most_of(beginning);
    if (language == CLD2::UNKNOWN_LANGUAGE || percent < fewest_percent) return {};
    return normal_language_code(CLD2::LanguageCode(language));
}

std::string language_of(const Article& article) {
    if (std::string declared = normal_language_code(article.language); !declared.empty()) return declared;
    return detected_language(article.text);
}

}  // namespace news
