// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>

#include "common/command_line/choice.hpp"
#include "common/terminal.hpp"
#include "searcher/search/request.hpp"

namespace news {

// The values that options of newssearch may have; the first one is what is usual.

inline constexpr std::array<Choice<MatchMode>, 3> match_modes{
    {{"auto", MatchMode::automatic}, {"all", MatchMode::all}, {"any", MatchMode::any}}};
inline constexpr std::array<Choice<SortOrder>, 4> sort_orders{{{"relevance", SortOrder::relevance},
                                                               {"newest", SortOrder::newest},
                                                               {"oldest", SortOrder::oldest},
                                                               {"recent", SortOrder::recent}}};
inline constexpr std::array<Choice<SpellMode>, 3> spell_modes{
    {{"auto", SpellMode::automatic}, {"never", SpellMode::never}, {"apply", SpellMode::apply}}};
inline constexpr std::array<Choice<QuerySyntax>, 2> syntaxes{
    {{"query", QuerySyntax::query}, {"words", QuerySyntax::words}}};
inline constexpr std::array<Choice<ColorChoice>, 3> color_choices{
    {{"auto", ColorChoice::automatic}, {"always", ColorChoice::always}, {"never", ColorChoice::never}}};

}  // namespace news
