// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/text_layout.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include "common/text.hpp"

namespace news {
namespace {

struct TextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

constexpr std::size_t columns_of_wide = 2;  // emoji and East Asian characters

bool becomes_space(char32_t code_point) {
    std::string character;
    append_code_point(character, code_point);
    return without_controls(character) == " ";
}

std::size_t columns_of_code_point(char32_t code_point) {
    constexpr char32_t soft_hyphen = 0xAD;
    if (code_point < 0x80 || code_point == soft_hyphen) return 1;
    const auto character = static_cast<UChar32>(code_point);
    const std::uint32_t category = U_GET_GC_MASK(character);
    if ((category & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0) return 0;
    if ((category & U_GC_CF_MASK) != 0) return becomes_space(code_point) ? 1 : 0;
    const int syllable = u_getIntPropertyValue(character, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;  // join the one before
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? columns_of_wide : 1;
}

bool has(char32_t code_point, UProperty property) {
    return u_hasBinaryProperty(static_cast<UChar32>(code_point), property) != 0;
}

/// What a reader sees as one character: a letter with its marks, an emoji of several (UTS #51).
class Character {
  public:
    explicit Character(char32_t first)
        : last_(first),
          columns_(columns_of_code_point(first)),
          is_emoji_(first >= 0x80 && has(first, UCHAR_EXTENDED_PICTOGRAPHIC)),
          is_half_a_flag_(has(first, UCHAR_REGIONAL_INDICATOR)) {
        if (is_half_a_flag_) columns_ = columns_of_wide;
    }

    std::size_t columns() const { return columns_; }

    /// Takes in the next code point, if it belongs to this one.
    bool take(char32_t next) {
        constexpr char32_t joiner = 0x200D;
        constexpr char32_t shown_as_emoji = 0xFE0F;
        const bool completes_flag = is_half_a_flag_ && has(next, UCHAR_REGIONAL_INDICATOR);
        const bool is_joined = is_emoji_ && last_ == joiner && has(next, UCHAR_EXTENDED_PICTOGRAPHIC);
        const bool is_skin_tone = is_emoji_ && has(next, UCHAR_EMOJI_MODIFIER);
        if (next == shown_as_emoji && has(last_, UCHAR_EMOJI)) columns_ = columns_of_wide;
        if (!completes_flag && !is_joined && !is_skin_tone && columns_of_code_point(next) > 0) return false;
        is_half_a_flag_ = is_half_a_flag_ && !completes_flag;
        last_ = next;
        return true;
    }

  private:
    char32_t last_;
    std::size_t columns_;
    bool is_emoji_;
    bool is_half_a_flag_;
};

/// The columns of the character at byte `at`, which is moved behind it.
std::size_t take_character(std::string_view text, std::size_t& at) {
    const auto is_plain = [&](std::size_t byte) {
        return byte >= text.size() || static_cast<unsigned char>(text[byte]) < 0x80;
    };
    if (is_plain(at) && is_plain(at + 1)) return ++at, 1;
    Character character(next_code_point(text, at));
    for (std::size_t next = at; at < text.size(); at = next) {
        if (!character.take(next_code_point(text, next))) break;
    }
    return character.columns();
}

/// Where a line may end, ascending; the last one is the end of the text.
std::vector<std::size_t> line_ends(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, TextCloser> opened(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    thread_local const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) return {text.size()};
    breaks->setText(opened.get(), status);
    std::vector<std::size_t> ends;
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next())
        ends.push_back(static_cast<std::size_t>(end));
    if (ends.empty() || ends.back() != text.size()) ends.push_back(text.size());
    return ends;
}

std::size_t without_spaces_at_end(std::string_view text, ByteRange range) {
    while (range.size() > 0) {
        const auto byte = static_cast<unsigned char>(text[range.end - 1]);
        if (byte > ' ') break;
        --range.end;
    }
    return range.end;
}

/// Puts one unbreakable piece behind the other.
class LineFiller {
  public:
    LineFiller(std::string_view text, const LineWidths& widths) : text_(text), widths_(widths) {}

    void add(ByteRange piece) {
        const ByteRange visible{piece.begin, without_spaces_at_end(text_, piece)};
        const std::size_t columns = news::columns_of(visible.of(text_));
        if (used_ + columns > room() && used_ > 0) end_line(piece.begin);
        if (used_ + columns > room()) return add_in_parts(piece);
        used_ += news::columns_of(piece.of(text_));
    }

    std::vector<ByteRange> take() {
        end_line(text_.size());
        return std::move(lines_);
    }

  private:
    std::size_t room() const {
        return std::max<std::size_t>(1, lines_.empty() ? widths_.first : widths_.others);
    }

    void add_in_parts(ByteRange piece) {
        for (std::size_t at = piece.begin; at < piece.end;) {
            const std::size_t begin = at;
            const std::size_t columns = take_character(text_, at);
            if (used_ + columns > room() && used_ > 0) end_line(begin);
            used_ += columns;
        }
    }

    void end_line(std::size_t end) {
        lines_.push_back({begin_, without_spaces_at_end(text_, {begin_, end})});
        begin_ = end;
        used_ = 0;
    }

    std::string_view text_;
    LineWidths widths_;
    std::vector<ByteRange> lines_;
    std::size_t begin_ = 0;
    std::size_t used_ = 0;  // columns of the line at hand, with the spaces at its end
};

/// Where the escape sequence that begins here ends.
std::size_t end_of_sequence(std::string_view text, std::size_t begin) {
    constexpr std::string_view terminator = "\033\\";
    const std::string_view introducer = text.substr(begin, 2);
    if (introducer == "\033]") {
        const std::size_t end = text.find(terminator, begin);
        return end == std::string_view::npos ? text.size() : end + terminator.size();
    }
    std::size_t at = begin + introducer.size();
    while (introducer == "\033[" && at < text.size() && (text[at] < '@' || text[at] > '~'))
        ++at;
    return std::min(at + 1, text.size());
}

std::string without_sequences(std::string_view line) {
    std::string plain;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t begin = std::min(line.find('\033', at), line.size());
        plain += line.substr(at, begin - at);
        at = begin == line.size() ? begin : end_of_sequence(line, begin);
    }
    return plain;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();)
        columns += take_character(text, at);
    return columns;
}

std::string fitted(std::string_view text, std::size_t columns) {
    constexpr std::string_view cut_mark = "…";
    if (columns_of(text) <= columns) {
        std::string whole(text);
        return whole.append(columns - columns_of(text), ' ');
    }
    if (columns == 0) return {};
    std::size_t used = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); end = at) {
        const std::size_t taken = take_character(text, at);
        if (used + taken > columns - 1) break;
        used += taken;
    }
    std::string cut(text.substr(0, end));
    return cut.append(cut_mark).append(columns - 1 - used, ' ');
}

std::vector<ByteRange> wrapped_lines(std::string_view text, const LineWidths& widths) {
    LineFiller filler(text, widths);
    std::size_t begin = 0;
    for (const std::size_t end : line_ends(text)) {
        filler.add({begin, end});
        begin = end;
    }
    return filler.take();
}

std::size_t rows_of(std::string_view printed, std::size_t columns) {
    std::size_t rows = 0;
    for (const std::string_view line : split_lines(printed)) {
        const std::size_t taken = columns_of(without_sequences(line));
        rows += std::max<std::size_t>(1, (taken + columns - 1) / columns);
    }
    return rows;
}

}  // namespace news
