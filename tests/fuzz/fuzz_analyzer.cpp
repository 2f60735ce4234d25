// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/query_word.hpp"
#include "common/text.hpp"
#include "tests/fuzz/check.hpp"

namespace {

bool is_boundary(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// Positions ascend, and every form lies on characters of the text.
void check_occurrences(std::string_view text, bool is_valid) {
    static news::Analyzer analyzer("en");
    std::uint32_t last_position = 0;
    analyzer.for_each_piece(text, [&](std::span<const news::WordOccurrence> piece) {
        for (const news::WordOccurrence& occurrence : piece) {
            const news::ByteRange bytes = occurrence.bytes;
            FUZZ_CHECK(bytes.begin < bytes.end && bytes.end <= text.size());
            FUZZ_CHECK(!is_valid || (is_boundary(text, bytes.begin) && is_boundary(text, bytes.end)));
            FUZZ_CHECK(occurrence.position == last_position || occurrence.position == last_position + 1);
            FUZZ_CHECK(last_position > 0 || occurrence.boundary == news::Boundary::paragraph);
            last_position = occurrence.position;
            const std::string_view folded = analyzer.folded(occurrence.word);
            FUZZ_CHECK(!folded.empty() && folded.size() <= 200 && news::is_valid_utf8(folded));
        }
    });
    if (analyzer.vocabulary_bytes() > 40'000'000) analyzer.forget_words();
}

/// What a word is written as reads back as the same word.
void check_query_words(std::string_view text) {
    for (const news::QueryWord& word : news::query_words(text)) {
        FUZZ_CHECK(!word.alternatives.empty() && !word.written.empty());
        FUZZ_CHECK(word.bytes.begin < word.bytes.end && word.bytes.end <= text.size());
        const std::vector<news::QueryWord> again = news::query_words(word.written);
        FUZZ_CHECK(again.size() == 1 && again.front().alternatives == word.alternatives);
        for (const std::vector<news::QueryTerm>& terms : word.alternatives) {
            FUZZ_CHECK(!terms.empty());
            for (const news::QueryTerm& term : terms)
                FUZZ_CHECK(!term.text.empty() && term.text.size() <= 200);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    check_occurrences(input, news::is_valid_utf8(input));
    check_query_words(news::repair_utf8(input));
    return 0;
}
