// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/language_code.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <unicode/uloc.h>

#include "common/text.hpp"

namespace news {
namespace {

/// Codes that were withdrawn, and still come.
std::string_view current_code(std::string_view code) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> renamed{
        {{"iw", "he"}, {"in", "id"}, {"ji", "yi"}, {"mo", "ro"}}};
    const auto found = std::find_if(renamed.begin(), renamed.end(),
                                    [&](const auto& change) { return change.first == code; });
    return found == renamed.end() ? code : found->second;
}

}  // namespace

std::string normal_language_code(std::string_view code) {
    code = trim(code);
    const std::string language = ascii_lower(code.substr(0, code.find_first_of("-_")));
    if (language.size() != 3) return std::string(current_code(language));
    // ICU knows the two letters of eng, but of both fre and fra.
    std::array<char, ULOC_LANG_CAPACITY> shorter{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(language.c_str(), shorter.data(), static_cast<std::int32_t>(shorter.size()), &status);
    return U_SUCCESS(status) && shorter.front() != '\0' ? std::string(shorter.data()) : language;
}

}  // namespace news
