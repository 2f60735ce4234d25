// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

#include "searcher/output/answer_writer.hpp"
#include "searcher/output/fields/table_dialect.hpp"

namespace news {

/// A header, once, and a line for each hit, or for each count where these were asked for. Of many answers
/// each line has its topic in front, unless the columns were chosen.
std::unique_ptr<AnswerWriter> table_writer(const TableDialect& dialect, const WriterOptions& options);

}  // namespace news
