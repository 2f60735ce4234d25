// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "searcher/output/answer_writer.hpp"

namespace news {

/// How a kind of table is written down.
struct TableDialect {
    std::string_view separator;
    std::string_view line_end;
    std::string (*cell)(std::string_view text);  // as it may stand in a line
};

/// A header, once, and a line for each hit, or for each count where these were asked for. Of many answers
/// each line has its topic in front, unless the columns were chosen.
std::unique_ptr<AnswerWriter> table_writer(const TableDialect& dialect, const WriterOptions& options);

}  // namespace news
