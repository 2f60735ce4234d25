// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/addresses.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/characters.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t longest_address = 2'000;  // bytes; what is behind them is cut off

/// What is read as addresses of pages and files. Other words may stand before "://" in a text, too.
constexpr std::array<std::string_view, 10> schemes{"https",  "http", "ftp", "ftps", "sftp",
                                                   "gopher", "ssh",  "git", "rtsp", "rtmp"};

/// Behind the scheme and its ://; `at` if none of ours is there.
std::size_t behind_scheme(std::string_view text, std::size_t at) {
    constexpr std::string_view mark = "://";
    constexpr std::size_t longest_scheme = 6;
    const std::string_view near = text.substr(at, longest_scheme + mark.size());
    const std::size_t end = near.find(mark);
    if (end == std::string_view::npos) return at;
    const bool is_known = std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
        return equal_ignoring_case(near.substr(0, end), scheme);
    });
    return is_known ? at + end + mark.size() : at;
}

/// Behind http:// and www., as far as they are there.
std::size_t behind_opening(std::string_view text, std::size_t at) {
    constexpr std::string_view www = "www.";
    at = behind_scheme(text, at);
    return starts_with_ignoring_case(text.substr(at), www) ? at + www.size() : at;
}

bool may_stand_in_address(char32_t c) {
    if (c < 0x80)
        return c > ' ' && c != 0x7F &&
               std::string_view("\"<>`{}|^\\[]()").find(static_cast<char>(c)) == std::string_view::npos;
    return is_spaced_word(c);
}

bool may_end_address(char c) {
    return std::string_view(".,;:!?'&*").find(c) == std::string_view::npos;
}

}  // namespace

bool begins_web_address(std::string_view text, std::size_t at) {
    const std::size_t behind = behind_opening(text, at);
    return behind > at && behind < text.size() && is_spaced_word(character_at(text, behind));
}

std::size_t end_of_web_address(std::string_view text, std::size_t at) {
    const std::size_t start = behind_opening(text, at);
    std::size_t end = start;
    while (end < text.size()) {
        std::size_t next = end;
        if (!may_stand_in_address(next_code_point(text, next)) || next - at > longest_address) break;
        end = next;
    }
    while (end > start + 1 && !may_end_address(text[end - 1]))
        --end;
    return end;
}

ByteRange host_of_web_address(std::string_view address) {
    const std::size_t begin = behind_opening(address, 0);
    const std::size_t end = std::min(address.find_first_of("/?#:", begin), address.size());
    return {begin, end};
}

}  // namespace news
