// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/word_breaks.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace news {
namespace {

struct TextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

/// Making one takes longer than most texts; not shared between threads.
icu::BreakIterator* breaker() {
    thread_local const std::unique_ptr<icu::BreakIterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale("th"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

}  // namespace

std::vector<ByteRange> word_breaks(std::string_view run) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, TextCloser> text(
        utext_openUTF8(nullptr, run.data(), static_cast<std::int64_t>(run.size()), &status));
    icu::BreakIterator* const breaks = breaker();
    if (breaks == nullptr || U_FAILURE(status)) return {{0, run.size()}};
    breaks->setText(text.get(), status);
    std::vector<ByteRange> words;
    std::size_t begin = 0;
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
        words.push_back({begin, static_cast<std::size_t>(end)});
        begin = static_cast<std::size_t>(end);
    }
    return words;
}

}  // namespace news
