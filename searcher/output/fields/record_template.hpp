// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/output/fields/output_fields.hpp"

namespace news {

/// What stands behind a record.
enum class RecordEnd : bool { line, zero_byte };

constexpr char sign_of(RecordEnd end) {
    return end == RecordEnd::line ? '\n' : '\0';
}

/// How a hit is written: "{published} {source}\t{title}". {{ and }} are braces, \n \t \\ a line end, a tab, a
/// backslash.
class RecordTemplate {
  public:
    /// Throws Error (usage) with the column.
    static RecordTemplate parse(std::string_view text);

    ChosenFields fields() const;

    /// With its end. Control characters in what an article holds, line ends too, become spaces where records
    /// end with their line; else what it holds stays as it is, but for zero bytes.
    std::string filled(const Hit& hit, const TopicId& topic, RecordEnd end) const;

  private:
    /// Text as it is, and behind it a field, if there is one.
    struct Part {
        std::string text;
        const OutputField* field = nullptr;
    };
    std::vector<Part> parts_;
};

}  // namespace news
