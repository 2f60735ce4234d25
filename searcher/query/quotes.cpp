// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/quotes.hpp"

#include <algorithm>
#include <array>

namespace news {
namespace {

struct Quotes {
    std::string_view open;
    std::string_view close;
    std::string_view other_close;  // as likely, in another country
    std::string_view slip;         // that closes if neither of them follows
};

constexpr std::array<Quotes, 10> all_quotes{{{"\"", "\"", "\"", "”"},
                                             {"“", "”", "”", "\""},
                                             {"„", "“", "”", "\""},
                                             {"”", "”", "“", "\""},
                                             {"«", "»", "»", "\""},
                                             {"»", "«", "«", "\""},
                                             {"‹", "›", "›", "\""},
                                             {"›", "‹", "‹", "\""},
                                             {"「", "」", "」", "\""},
                                             {"『", "』", "』", "\""}}};

constexpr std::u32string_view quote_characters = U"\"“”„«»‹›「」『』";

}  // namespace

std::optional<QuotedText> read_quoted(std::string_view query, std::size_t at) {
    const auto quotes = std::find_if(all_quotes.begin(), all_quotes.end(),
                                     [&](const Quotes& q) { return query.substr(at).starts_with(q.open); });
    if (quotes == all_quotes.end()) return std::nullopt;
    const std::size_t begin = at + quotes->open.size();
    const std::size_t usual = query.find(quotes->close, begin);
    const std::size_t other = query.find(quotes->other_close, begin);
    const std::size_t slip = query.find(quotes->slip, begin);
    if (usual != std::string_view::npos && usual <= other)
        return QuotedText{{begin, usual}, usual + quotes->close.size(), true};
    if (other != std::string_view::npos)
        return QuotedText{{begin, other}, other + quotes->other_close.size(), true};
    if (slip != std::string_view::npos) return QuotedText{{begin, slip}, slip + quotes->slip.size(), true};
    const bool may_be_closing = quotes->open == "”" || quotes->open == "»" || quotes->open == "›";
    if (may_be_closing) return std::nullopt;
    return QuotedText{{begin, query.size()}, query.size(), false};
}

bool is_quote(char32_t c) {
    return quote_characters.find(c) != std::u32string_view::npos;
}

}  // namespace news
