// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/input/record_splitter.hpp"

namespace news {

// One for each Splitting; each is what split_records says.

bool split_whole(InputWindow& window, const InputPlace& place, const RecordSink& sink);
bool split_lines(InputWindow& window, const InputPlace& place, const RecordSink& sink);
bool split_json_array(InputWindow& window, const InputPlace& place, const RecordSink& sink);
bool split_rows(InputWindow& window, const InputPlace& place, const RecordSink& sink);
bool split_sgml_documents(InputWindow& window, const InputPlace& place, const RecordSink& sink);

}  // namespace news
