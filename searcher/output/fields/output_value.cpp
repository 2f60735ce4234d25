// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/output_value.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/json_parts.hpp"

namespace news {
namespace {

constexpr std::string_view separator = "; ";

struct TextOfValue {
    std::string operator()(Unknown /*value*/) const { return {}; }
    std::string operator()(std::uint64_t value) const { return fmt::format("{}", value); }
    std::string operator()(double value) const { return fmt::format("{:.4f}", value); }
    std::string operator()(const std::string& value) const { return value; }
    std::string operator()(const std::vector<std::string>& values) const { return join(values, separator); }
    std::string operator()(const MarkedText& value) const { return value.text; }
    std::string operator()(const std::vector<ByteRange>& ranges) const {
        std::vector<std::string> texts;
        for (const ByteRange& range : ranges)
            texts.push_back(fmt::format("{}-{}", range.begin, range.end));
        return join(texts, separator);
    }
    std::string operator()(const std::vector<CitingArticle>& citing) const {
        std::vector<std::string> ids;
        for (const CitingArticle& article : citing)
            ids.push_back(article.id);
        return join(ids, separator);
    }
};

struct JsonOfValue {
    JsonWriter& json;

    void operator()(Unknown /*value*/) const { json.text_or_null(""); }
    void operator()(std::uint64_t value) const { json.number(value); }
    void operator()(double value) const { json.decimal(value); }
    void operator()(const std::string& value) const { json.text(value); }
    void operator()(const std::vector<std::string>& values) const { json.texts(values); }
    void operator()(const MarkedText& value) const {
        json.begin_object();
        json.key("text").text(value.text);
        json.key("highlights");
        write_ranges(json, value.highlights);
        json.end_object();
    }
    void operator()(const std::vector<ByteRange>& ranges) const { write_ranges(json, ranges); }
    void operator()(const std::vector<CitingArticle>& citing) const { write_cited_by(json, citing); }
};

}  // namespace

OutputValue known_or_not(std::string text) {
    if (text.empty()) return Unknown{};
    return text;
}

bool is_number(const OutputValue& value) {
    return std::holds_alternative<std::uint64_t>(value) || std::holds_alternative<double>(value);
}

std::string as_text(const OutputValue& value) {
    return std::visit(TextOfValue{}, value);
}

void write_value(JsonWriter& json, const OutputValue& value) {
    std::visit(JsonOfValue{json}, value);
}

}  // namespace news
