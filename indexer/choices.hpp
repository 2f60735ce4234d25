// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>

#include "common/command_line/choice.hpp"
#include "indexer/options.hpp"

namespace news {

// The values that options of newsindex may have.

inline constexpr std::array<Choice<ReportLayout>, 2> report_layouts{
    {{"text", ReportLayout::text}, {"json", ReportLayout::json}}};
inline constexpr std::array<Choice<ProgressStyle>, 4> progress_styles{{{"bar", ProgressStyle::bar},
                                                                       {"plain", ProgressStyle::plain},
                                                                       {"json", ProgressStyle::json},
                                                                       {"none", ProgressStyle::none}}};

}  // namespace news
