// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/index_version.hpp"

#include <algorithm>
#include <array>

#include "common/fields.hpp"

namespace news {
namespace {

struct AdditionRow {
    IndexAddition addition;
    int since;              // the version that has it first
    std::string_view term;  // with which its terms begin
};

constexpr std::array rows{
    AdditionRow{IndexAddition::author_names, 2, prefix::author_name},
    AdditionRow{IndexAddition::doubtful_dates, 2, prefix::doubtful},
};

static_assert(std::all_of(rows.begin(), rows.end(), [](const AdditionRow& row) {
    return row.since > 1 && row.since <= index_version;
}));

}  // namespace

bool has_addition(int archive_version, IndexAddition addition) {
    return std::all_of(rows.begin(), rows.end(), [&](const AdditionRow& row) {
        return row.addition != addition || row.since <= archive_version;
    });
}

bool is_later_term(int archive_version, std::string_view term) {
    return std::any_of(rows.begin(), rows.end(), [&](const AdditionRow& row) {
        return row.since > archive_version && term.starts_with(row.term);
    });
}

}  // namespace news
