// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/wide_text_source.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"

namespace news {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    std::size_t width;
    bool is_big_endian;
};

/// That of UTF-32 begins as that of UTF-16 does.
constexpr std::array<Mark, 4> marks{{
    {"\xFF\xFE\0\0"sv, 4, false},
    {"\0\0\xFE\xFF"sv, 4, true},
    {"\xFF\xFE"sv, 2, false},
    {"\xFE\xFF"sv, 2, true},
}};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr char32_t no_character = 0xFFFD;

const Mark* mark_of(std::string_view head) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const Mark& mark) { return head.starts_with(mark.bytes); });
    return found == marks.end() ? nullptr : &*found;
}

bool is_high_surrogate(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

char32_t joined(char32_t high, char32_t low) {
    return 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00);
}

bool is_character(char32_t code_point) {
    constexpr char32_t last = 0x10FFFF;
    return code_point <= last && !is_high_surrogate(code_point) && !is_low_surrogate(code_point);
}

}  // namespace

bool begins_wide_text(std::string_view head) {
    return mark_of(head) != nullptr;
}

WideTextSource::WideTextSource(InputWindow& window) : window_(window), converted_(utf8_mark) {
    const Mark* mark = mark_of(window.bytes());
    if (mark == nullptr) throw InputFailure("there is no byte order mark");
    width_ = mark->width;
    is_big_endian_ = mark->is_big_endian;
    window.drop(mark->bytes.size());
}

char32_t WideTextSource::unit_at(std::size_t at) const {
    char32_t unit = 0;
    for (std::size_t i = 0; i < width_; ++i) {
        const std::size_t place = is_big_endian_ ? i : width_ - 1 - i;
        unit = unit << 8U | static_cast<unsigned char>(window_.bytes()[at + place]);
    }
    return unit;
}

/// Converts what is at hand, but for what may go on in the next chunk; returns how many bytes that were.
std::size_t WideTextSource::convert() {
    const std::size_t size = window_.bytes().size();
    std::size_t at = 0;
    while (at + width_ <= size) {
        char32_t code_point = unit_at(at);
        const bool may_be_pair = width_ == 2 && is_high_surrogate(code_point);
        if (may_be_pair && at + 2 * width_ > size) break;
        at += width_;
        if (may_be_pair && is_low_surrogate(unit_at(at))) {
            code_point = joined(code_point, unit_at(at));
            at += width_;
        }
        append_code_point(converted_, is_character(code_point) ? code_point : no_character);
    }
    return at;
}

void WideTextSource::fill() {
    converted_.clear();
    given_ = 0;
    for (;;) {
        window_.drop(convert());
        if (!converted_.empty()) return;
        if (window_.grow()) continue;
        // A part of a character at the end.
        if (!window_.bytes().empty()) append_code_point(converted_, no_character);
        window_.drop(window_.bytes().size());
        return;
    }
}

std::size_t WideTextSource::read(std::span<char> buffer) {
    if (given_ == converted_.size()) fill();
    const std::size_t size = converted_.copy(buffer.data(), buffer.size(), given_);
    given_ += size;
    return size;
}

}  // namespace news
