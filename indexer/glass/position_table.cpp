// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/position_table.hpp"

namespace news::glass {

void write_position_table(TableWriter& table, std::span<const PlacedRun> runs) {
    ByteBuffer term;
    ByteBuffer key;
    for (RunMerge merge(runs); merge.next();) {
        term.clear();
        append_escaped(term, merge.term());
        term.push_back('\0');
        for (const RunCursor* cursor : merge.cursors()) {
            cursor->each_position_list([&](std::uint32_t document, std::string_view list) {
                key.clear();
                key.append(term.view());
                append_sortable(key, document);
                table.add(key.view(), {list});
            });
        }
    }
}

}  // namespace news::glass
