// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/markdown_text.hpp"

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

/// What begins a heading, a list or a line below a heading: "#", "-", "12.".
bool means_something_in_front(std::string_view line, std::size_t at) {
    const std::size_t first = line.find_first_not_of(' ');
    const std::size_t behind_number = line.find_first_not_of("0123456789", first);
    const auto is_one_of = [&](std::string_view marks) {
        return marks.find(line[at]) != std::string_view::npos;
    };
    return (at == first && is_one_of("#+-=")) || (at == behind_number && at > first && is_one_of(".)"));
}

}  // namespace

std::string in_markdown(std::string_view text) {
    constexpr std::string_view marks = "\\`*_[]<>&|~$";
    const std::string line = without_controls(text);
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool is_mark = marks.find(line[at]) != std::string_view::npos;
        if (is_mark || means_something_in_front(line, at)) out += '\\';
        out += line[at];
    }
    return out;
}

std::string in_markdown(const MarkedText& text) {
    std::string out;
    std::size_t at = 0;
    for (const ByteRange& mark : text.highlights) {
        out += in_markdown(ByteRange{at, mark.begin}.of(text.text));
        out += "**" + in_markdown(mark.of(text.text)) + "**";
        at = mark.end;
    }
    return out + in_markdown(std::string_view(text.text).substr(at));
}

std::string markdown_address(std::string_view url) {
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte > 0x20 && byte != 0x7F && c != '<' && c != '>' && c != '\\';
        out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return '<' + out + '>';
}

}  // namespace news
