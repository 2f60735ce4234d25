// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/record_template.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/query_error.hpp"

namespace news {
namespace {

constexpr std::string_view signs_hint =
    "{title} is a field, {{ and }} are braces, \\n \\t \\\\ a line end, a "
    "tab, a backslash.";

/// What a backslash and the character behind it stand for; a zero if nothing.
char meaning_of_escape(char behind) {
    switch (behind) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case '\\':
            return '\\';
        default:
            return '\0';
    }
}

std::string without_zero_bytes(std::string text) {
    std::replace(text.begin(), text.end(), '\0', ' ');
    return text;
}

/// Walks over the text of a template.
class TemplateReader {
  public:
    explicit TemplateReader(std::string_view text) : text_(text) {}

    bool at_end() const { return at_ == text_.size(); }

    /// Up to the next field, or the end.
    std::string plain_text() {
        std::string plain;
        while (!at_end()) {
            const char c = text_[at_];
            const bool is_doubled = text_.substr(at_ + 1).starts_with(c);
            if (c == '{' && !is_doubled) break;
            if (c == '}' && !is_doubled) fail("} closes nothing");
            plain += c == '\\' ? escape() : c;
            at_ += c == '{' || c == '}' || c == '\\' ? 2 : 1;
        }
        return plain;
    }

    /// At a brace.
    const OutputField* field() {
        const std::size_t end = text_.find('}', at_);
        if (end == std::string_view::npos) fail("{ is never closed");
        const std::string_view name = text_.substr(at_ + 1, end - at_ - 1);
        try {
            const OutputField* found = &output_field_named(name);
            at_ = end + 1;
            return found;
        } catch (const Error& error) {
            throw QueryError(text_, at_ + 1, error.what(), error.hint());
        }
    }

  private:
    char escape() const {
        const char meaning = at_ + 1 < text_.size() ? meaning_of_escape(text_[at_ + 1]) : '\0';
        if (meaning == '\0') fail("a backslash stands only before n, t and another one");
        return meaning;
    }

    [[noreturn]] void fail(const std::string& problem) const {
        throw QueryError(text_, at_, "--template: " + problem, std::string(signs_hint));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

RecordTemplate RecordTemplate::parse(std::string_view text) {
    RecordTemplate parsed;
    TemplateReader reader(text);
    while (!reader.at_end()) {
        Part part{reader.plain_text(), nullptr};
        if (!reader.at_end()) part.field = reader.field();
        parsed.parts_.push_back(std::move(part));
    }
    return parsed;
}

ChosenFields RecordTemplate::fields() const {
    ChosenFields fields;
    for (const Part& part : parts_) {
        if (part.field != nullptr) fields.push_back(part.field);
    }
    return fields;
}

std::string RecordTemplate::filled(const Hit& hit, const TopicId& topic, RecordEnd end) const {
    std::string record;
    for (const Part& part : parts_) {
        record += part.text;
        if (part.field == nullptr) continue;
        std::string value = as_text(part.field->value(hit, topic));
        record += end == RecordEnd::line ? without_controls(value) : without_zero_bytes(std::move(value));
    }
    return record + sign_of(end);
}

}  // namespace news
