// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/shingles.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

#include <unicode/uchar.h>

#include "common/text.hpp"

namespace news::bench {
namespace {

constexpr std::size_t shingle_words = 4;

bool is_word_character(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return c == '_' || u_isalpha(point) || (U_GET_GC_MASK(point) & U_GC_N_MASK) != 0;
}

using Counts = std::map<std::vector<std::string_view>, unsigned>;

/// A text of fewer words is one shingle.
Counts count_shingles(std::string_view text) {
    const std::vector<std::string_view> words = words_of(text);
    Counts counts;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at > 0 && at + shingle_words > words.size()) break;
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
        const auto size = std::min(shingle_words, words.size() - at);
        ++counts[{begin, begin + static_cast<std::ptrdiff_t>(size)}];
    }
    return counts;
}

double share(double part, double other) {
    if (other == 0) return 1;
    return part / (part + other);
}

}  // namespace

double Agreement::precision() const {
    return share(common, extra);
}

double Agreement::recall() const {
    return share(common, missing);
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        if (is_word_character(next_code_point(text, at))) continue;
        if (here > begin) words.push_back(text.substr(begin, here - begin));
        begin = at;
    }
    if (begin < text.size()) words.push_back(text.substr(begin));
    return words;
}

Agreement compare_shingles(std::string_view expected, std::string_view found) {
    const Counts wanted = count_shingles(expected);
    Counts left = count_shingles(found);
    Agreement agreement;
    for (const auto& [shingle, count] : wanted) {
        const auto match = left.find(shingle);
        const unsigned common = match == left.end() ? 0 : std::min(count, match->second);
        agreement.common += common;
        agreement.missing += count - common;
        if (common > 0) match->second -= common;
    }
    for (const auto& [shingle, count] : left)
        agreement.extra += count;
    const double all = agreement.common + agreement.missing + agreement.extra;
    if (all == 0) return {};
    return {agreement.common / all, agreement.extra / all, agreement.missing / all};
}

void Score::add(const Agreement& page) {
    if (page.common + page.extra > 0) {
        precisions_ += page.precision();
        ++pages_found_;
    }
    if (page.common + page.missing > 0) {
        recalls_ += page.recall();
        ++pages_expected_;
    }
}

double Score::precision() const {
    return pages_found_ == 0 ? 0 : precisions_ / pages_found_;
}

double Score::recall() const {
    return pages_expected_ == 0 ? 0 : recalls_ / pages_expected_;
}

double Score::f1() const {
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

}  // namespace news::bench
