// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/page_layout.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "common/canonical_url.hpp"
#include "common/text.hpp"
#include "common/text_layout.hpp"

namespace news {
namespace {

constexpr std::string_view bold_on = "\033[1m";
constexpr std::string_view bold_off = "\033[0m";

/// Of what opens and closes a link: a control sequence with its parameter.
std::string link_sequence(std::string_view address) {
    return fmt::format("\033]8;;{}\033\\", address);
}

/// The address as it may stand in an escape sequence; empty for what is no address of the web.
std::string link_target(std::string_view url) {
    constexpr std::size_t longest = 2'000;  // bytes; terminals ignore longer ones
    if (!is_web_address(url)) return {};
    std::string target;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte > 0x20 && byte < 0x7F;
        target += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return target.size() <= longest ? target : std::string{};
}

std::vector<ByteRange> lines_of(std::string_view text, const Indent& indent, const PageStyle& style) {
    constexpr std::size_t narrowest = 10;  // columns; better a line too long than one word a line
    if (style.columns == 0) return {{0, text.size()}};
    const auto room = [&](const std::string& before) {
        const std::size_t taken = columns_of(before);
        return std::max(narrowest, style.columns - std::min(style.columns, taken));
    };
    return wrapped_lines(text, {room(indent.first), room(indent.others)});
}

std::string marked(const MarkedText& text, const ByteRange& line, Emphasis emphasis) {
    const auto piece = [&](std::size_t begin, std::size_t end) {
        return without_controls(ByteRange{begin, end}.of(text.text));
    };
    if (emphasis == Emphasis::plain) return piece(line.begin, line.end);
    std::string out;
    std::size_t at = line.begin;
    for (const ByteRange& range : text.highlights) {
        const std::size_t begin = std::max(range.begin, at);
        const std::size_t end = std::min(range.end, line.end);
        if (begin >= end) continue;
        out += piece(at, begin);
        out += bold_on;
        out += piece(begin, end);
        out += bold_off;
        at = end;
    }
    return out + piece(at, line.end);
}

}  // namespace

std::string laid_out_link(const MarkedText& text, const std::string& url, const Indent& indent,
                          const PageStyle& style) {
    const std::string target = style.links == Links::headlines ? link_target(url) : std::string{};
    std::string out;
    for (const ByteRange& line : lines_of(text.text, indent, style)) {
        out += out.empty() ? indent.first : indent.others;
        const std::string content = marked(text, line, style.emphasis);
        out += target.empty() ? content : link_sequence(target) + content + link_sequence({});
        out += '\n';
    }
    return out;
}

std::string laid_out(const MarkedText& text, const Indent& indent, const PageStyle& style) {
    return laid_out_link(text, {}, indent, style);
}

std::string laid_out(std::string_view text, const Indent& indent, const PageStyle& style) {
    return laid_out(MarkedText{std::string(text), {}}, indent, style);
}

}  // namespace news
