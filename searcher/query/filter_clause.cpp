// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/filter_clause.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/article.hpp"
#include "common/canonical_url.hpp"
#include "common/site.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/typed_word.hpp"

namespace news {
namespace {

bool ends_with_weight(std::string_view text) {
    return !read_typed_word(text).weight.empty();
}

/// Addresses may hold commas; in numbers they are a way of writing that we do not read.
bool is_list(const Field& field) {
    return field.match != FieldMatch::url && field.match != FieldMatch::count;
}

/// A ? at the end of an unquoted value ends a question.
std::string_view without_question_mark(std::string_view text) {
    while (text.ends_with('?'))
        text.remove_suffix(1);
    return text;
}

constexpr std::string_view date_limit_hint =
    "before: and after: take one day, month or year, as after:2018-05-31; ranges stand behind date:.";

struct CountReading {
    std::optional<WordCountNode> count;
    std::string problem;
};

/// Below a million.
std::optional<unsigned> count_of(std::string_view digits) {
    const auto number = number_of(digits);
    return number && *number < 1'000'000 ? number : std::nullopt;
}

CountReading no_count(std::string_view text) {
    return {{}, fmt::format("\"{}\" is no number of words: >1000, 500..1000, 800", text)};
}

CountReading read_count_comparison(std::string_view text) {
    const bool is_inclusive = text.substr(1).starts_with('=');
    const auto number = count_of(text.substr(is_inclusive ? 2 : 1));
    if (!number) return no_count(text);
    if (text.front() == '>') return {WordCountNode{is_inclusive ? *number : *number + 1, std::nullopt}, {}};
    if (!is_inclusive && *number == 0) return {{}, "no article has fewer than 0 words"};
    return {WordCountNode{std::nullopt, is_inclusive ? *number : *number - 1}, {}};
}

CountReading read_word_count(std::string_view text) {
    if (text.starts_with('<') || text.starts_with('>')) return read_count_comparison(text);
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const auto number = count_of(text);
        return number ? CountReading{WordCountNode{*number, *number}, {}} : no_count(text);
    }
    const std::string_view first = text.substr(0, dots);
    const std::string_view last = text.substr(dots + 2);
    const auto least = count_of(first);
    const auto most = count_of(last);
    const bool is_wrong = (!first.empty() && !least) || (!last.empty() && !most) || (!least && !most);
    if (is_wrong) return no_count(text);
    if (least && most && *most < *least) return {{}, fmt::format("the range {} ends before it begins", text)};
    return {WordCountNode{least, most}, {}};
}

}  // namespace

std::vector<QueryNode> FilterClauseReader::read(const QueryToken& token, const Field& field) {
    std::vector<QueryNode> nodes;
    for (Value& value : values_of(token, field))
        nodes.push_back(read_value(std::move(value), field));
    if (nodes.empty())
        throw QueryError(query_, token.bytes.begin, "there is no value in this",
                         fmt::format("For example {}", field.example));
    return nodes;
}

/// The values of a list, without their quotes; a quoted one may hold commas, as may an address.
std::vector<FilterClauseReader::Value> FilterClauseReader::values_of(const QueryToken& token,
                                                                     const Field& field) const {
    std::vector<Value> values(1);
    values.back().begin = token.bytes.begin;
    std::string_view closing;  // the quote that ends the value at hand
    for (std::size_t at = 0; at < token.text.size();) {
        const std::size_t start = at;
        next_code_point(token.text, at);
        const std::string_view character = std::string_view(token.text).substr(start, at - start);
        if (!closing.empty() && character == closing) {
            closing = {};
        } else if (closing.empty() && (character == "\"" || character == "“")) {
            closing = character == "“" ? "”" : "\"";
            values.back().is_quoted = true;
        } else if (closing.empty() && character == "," && is_list(field)) {
            values.push_back({{}, token.bytes.begin + at, false});
        } else {
            values.back().text += character;
        }
    }
    std::erase_if(values, [](const Value& value) { return comparable_value(value.text).empty(); });
    return values;
}

QueryNode FilterClauseReader::read_value(Value value, const Field& field) const {
    if (ends_with_weight(value.text) && field.match != FieldMatch::id && field.match != FieldMatch::url)
        fail(value, "a filter does not score, so it takes no weight", std::string(weight_hint));
    const bool is_identifier = field.match == FieldMatch::id || field.match == FieldMatch::link;
    if (is_identifier && field.match == FieldMatch::id) return {ValueNode{&field, value.text}};
    if (is_identifier) {
        const LinkKind kind = field.id == FieldId::cites ? LinkKind::cites : LinkKind::related;
        return {LinkNode{kind, value.text}};
    }
    if (field.match == FieldMatch::url) return read_url(value, field);
    if (!value.is_quoted) value.text = without_question_mark(value.text);
    switch (field.match) {
        case FieldMatch::host:
            return read_host(value, field);
        case FieldMatch::dates:
            return read_date(value, field);
        case FieldMatch::count:
            return read_count(value, field);
        default:
            return read_exact(value, field);
    }
}

/// A value that no article can have would look like an honest "nothing found".
QueryNode FilterClauseReader::read_exact(const Value& value, const Field& field) const {
    const std::string compared = comparable_value(value.text);
    if (compared.empty())
        fail(value, "there is no value in this", fmt::format("For example {}", field.example));
    if (!value.is_quoted && is_boolean_operator(value.text)) {
        fail(value, fmt::format("{} has no place behind {}:", value.text, field.name),
             fmt::format("{0} {1}:value, or in quotes, if it is one: {1}:\"{0}\"", value.text, field.name));
    }
    if (!value.is_quoted && (value.text.front() == '-' || value.text.front() == '+')) {
        fail(value, fmt::format("{} stands before {}:", value.text.substr(0, 1), field.name),
             fmt::format("{}{}:{}", value.text.substr(0, 1), field.name, value.text.substr(1)));
    }
    if (!value.is_quoted && compared.find('*') != std::string::npos) {
        fail(value, fmt::format("{}: takes whole values; * does not work in them", field.name),
             fmt::format("In quotes * is a sign like others: {}:\"{}\"", field.name, value.text));
    }
    if (field.id == FieldId::kind && !kind_named(compared))
        fail(value, fmt::format("kind is article or stub, not \"{}\"", compared),
             "Write kind:article or kind:stub.");
    if (field.id == FieldId::language && compared.size() > 3) {
        fail(value, fmt::format("\"{}\" is no language code", compared),
             "Languages are written as their codes: lang:en, lang:fr.");
    }
    return {ValueNode{&field, compared}};
}

QueryNode FilterClauseReader::read_host(const Value& value, const Field& field) const {
    const std::string host = site_named(value.text);
    if (host.empty()) {
        fail(value, fmt::format("\"{}\" is no name of a site", value.text),
             "A site is written as its host, site:bbc.co.uk, or any domain above it.");
    }
    return {ValueNode{&field, host}};
}

QueryNode FilterClauseReader::read_url(const Value& value, const Field& field) const {
    std::string url = canonical_url(value.text);
    const bool has_scheme = value.text.find("://") != std::string::npos;
    if (url.empty() && !has_scheme) url = canonical_url("//" + value.text);
    if (url.empty()) {
        fail(value, fmt::format("\"{}\" is no address of http or https", value.text),
             "For example url:https://example.org/2018/rescue");
    }
    return {ValueNode{&field, url}};
}

QueryNode FilterClauseReader::read_date(const Value& value, const Field& field) const {
    std::string text = value.text;
    if (field.id == FieldId::before) text.insert(0, 1, '<');
    if (field.id == FieldId::after) text.insert(0, 1, '>');
    const DateConditionReading reading = parse_date_condition(text, today_);
    const bool is_limit = field.id != FieldId::date;
    if (!reading.condition) fail(value, reading.problem, std::string(is_limit ? date_limit_hint : date_hint));
    return {DateNode{*reading.condition}};
}

QueryNode FilterClauseReader::read_count(const Value& value, const Field& /*field*/) const {
    const CountReading reading = read_word_count(trim(value.text));
    if (!reading.count)
        fail(value, reading.problem, "Numbers are below a million and written without commas: words:>1000");
    return {*reading.count};
}

}  // namespace news
