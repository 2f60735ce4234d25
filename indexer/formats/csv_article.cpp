// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/csv_article.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/csv_row.hpp"
#include "common/text.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_fields.hpp"
#include "indexer/formats/text_encoding.hpp"

namespace news {
namespace {

bool holds_an_article(JsonField field) {
    return field == JsonField::title || field == JsonField::text || field == JsonField::summary;
}

/// A column without a name, as data frames number their rows, means nothing.
JsonObject object_of(const std::vector<std::string>& names, const std::vector<std::string>& fields) {
    JsonObject object;
    for (std::size_t i = 0; i < std::min(names.size(), fields.size()); ++i)
        object.push_back({trim(names[i]), {std::string_view{fields[i]}}});
    return object;
}

bool has_more_fields(const std::vector<std::string>& fields, std::size_t most) {
    return fields.size() > most &&
           std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(most), fields.end(),
                       [](const std::string& field) { return !trim(field).empty(); });
}

}  // namespace

bool looks_like_csv(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const char delimiter = csv_delimiter(head);
    constexpr std::size_t longest_header = 32'768;  // a longer first line is prose
    const std::string_view header = first_csv_row(head, delimiter);
    if (header.size() > longest_header) return false;
    std::size_t known = 0;
    std::size_t articles = 0;
    for (const std::string& name : csv_fields(header, delimiter)) {
        const std::optional<JsonField> field = json_field_named(trim(name));
        if (!field) continue;
        ++known;
        if (holds_an_article(*field)) ++articles;
    }
    return known >= 2 && articles > 0;
}

ParseResult parse_csv_article(const Record& record) {
    const DecodedText decoded = decode_text(record.bytes);
    const std::string_view text = decoded.text;
    const char delimiter = csv_delimiter(text);
    const std::string_view header = first_csv_row(text, delimiter);
    const std::vector<std::string> names = csv_fields(header, delimiter);
    const std::vector<std::string> fields = csv_fields(text.substr(header.size()), delimiter);
    if (has_more_fields(fields, names.size())) {
        return Rejection{record.origin,
                         fmt::format("the row has {} fields, the header {}", fields.size(), names.size())};
    }
    ParseResult result = article_of_json_object(object_of(names, fields), record.origin);
    if (auto* parsed = std::get_if<ParsedArticle>(&result); parsed != nullptr && !decoded.warning.empty())
        parsed->warnings.push_back(decoded.warning);
    return result;
}

}  // namespace news
