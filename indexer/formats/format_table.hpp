// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "indexer/formats/json_reader.hpp"
#include "indexer/record.hpp"

namespace news {

/// What a format uses again from record to record, to be quick; no result depends on what was read before.
/// One for each thread.
struct FormatTools {
    JsonReader json;
    bool keeps_short = false;  // what has a headline but no text is an article
};

/// A row of the table of formats. A new format is a row here and a file beside this one.
struct Format {
    std::string_view name;  // for --format
    std::string_view help;
    Splitting splitting;
    bool (*looks_like)(std::string_view head);  // asked in the order of the table
    ParseResults (*parse)(const Record& record, FormatTools& tools);
};

std::span<const Format> formats();

/// The format of this name, or nullptr.
const Format* format_named(std::string_view name);

/// The format of an input that begins with these bytes, or the reason why it is no article in any of them.
struct FormatChoice {
    const Format* format = nullptr;
    std::string reason;
};
FormatChoice choose_format(std::string_view head);

}  // namespace news
