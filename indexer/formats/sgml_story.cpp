// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/sgml_story.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/date_field.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/formats/sgml_markup.hpp"
#include "indexer/formats/text_encoding.hpp"
#include "indexer/xml/xml_root.hpp"

namespace news {
namespace {

/// The names that the collections have for the same, the more specific before the others.
using Names = std::span<const std::string_view>;
constexpr auto ids = std::to_array<std::string_view>({"DOCNO", "DOCID"});
constexpr auto headlines =
    std::to_array<std::string_view>({"TITLE", "HEADLINE", "HEAD", "HL", "TI", "HEDLINE"});
constexpr auto bylines = std::to_array<std::string_view>({"AUTHOR", "BYLINE", "AU"});
constexpr auto dates =
    std::to_array<std::string_view>({"DATE_TIME", "DATETIME", "DATE", "PUBDATE", "DD", "DATE1"});
constexpr auto sources = std::to_array<std::string_view>({"PUB", "SO", "SOURCE"});
constexpr auto sections = std::to_array<std::string_view>({"SECTION", "CATEGORY"});
constexpr auto leads = std::to_array<std::string_view>({"LEADPARA", "LP"});
constexpr auto texts = std::to_array<std::string_view>({"BODY", "TEXT"});
constexpr auto subjects =
    std::to_array<std::string_view>({"TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"});

std::string line_of(std::string_view content) {
    return collapse_spaces(sgml_text(content));
}

/// 870324 is March 24, 1987: these collections end with their century.
std::optional<NewsDate> date_of_six_digits(std::string_view text) {
    const bool is_day = text.size() == 6 && std::all_of(text.begin(), text.end(), is_ascii_digit);
    return is_day ? parse_iso_date("19" + std::string(text)).date : std::nullopt;
}

/// The day in an identifier: "AP880212-0001", "NYT19980601.0001".
std::optional<NewsDate> date_in_id(std::string_view id) {
    const std::size_t begin = id.find_first_of("0123456789");
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t end = std::min(id.find_first_not_of("0123456789", begin), id.size());
    const std::string_view digits = id.substr(begin, end - begin);
    return digits.size() == 8 ? parse_iso_date(digits).date : date_of_six_digits(digits);
}

/// A wire's sign that a story ends, printed as its last line.
bool is_sign_off(std::string_view line) {
    return equal_ignoring_case(trim(line), "reuter") || equal_ignoring_case(trim(line), "reuters");
}

class SgmlStoryReader {
  public:
    explicit SgmlStoryReader(std::string_view text)
        : text_(text), is_reuters_(text.find("<REUTERS") != text.npos) {
        const std::size_t begin = text.find(is_reuters_ ? "<REUTERS" : "<DOC");
        text_.remove_prefix(begin == text.npos ? 0 : begin);
    }

    ParsedArticle read() {
        Article& article = parsed_.article;
        article.id = is_reuters_ ? sgml_attribute(text_, "NEWID") : sgml_attribute(text_, "id");
        if (article.id.empty()) article.id = first_line(ids);
        article.title = first_line(headlines);
        article.published = read_date();
        article.source = is_reuters_ ? "Reuters" : first_line(sources);
        article.authors = read_authors();
        article.section = first_line(sections);
        article.section = article.section.substr(0, article.section.find(';'));  // "Book Review; Page 1"
        article.tags = read_tags();
        if (is_reuters_) article.language = "en";
        read_text();
        return std::move(parsed_);
    }

  private:
    /// The first of the elements that is there, on one line.
    std::string first_line(Names names) const {
        for (const std::string_view name : names) {
            if (std::string line = line_of(sgml_element(text_, name)); !line.empty()) return line;
        }
        return {};
    }

    /// With what stands behind the day left off, as far as needed ("January 1, 1989, Sunday, Home Edition").
    std::optional<NewsDate> read_date() {
        const std::string printed = first_line(dates);
        if (auto date = date_of_six_digits(printed)) return date;
        std::string_view rest = printed;
        while (!rest.empty()) {
            if (auto date = read_printed_date(rest).date) return date;
            const std::size_t comma = rest.rfind(',');
            rest = trim(rest.substr(0, comma == std::string_view::npos ? 0 : comma));
        }
        // A time that is damaged leaves the day.
        if (auto day = read_printed_date(printed.substr(0, printed.find(' '))).date) return day;
        if (auto date = date_in_id(parsed_.article.id)) return date;
        return read_date_field(printed, parsed_.warnings);
    }

    std::vector<std::string> read_authors() const {
        std::string byline = first_line(bylines);
        byline.resize(
            std::min(byline.find(';'), byline.size()));  // "By ANN EXAMPLE; Ann Example is a teacher."
        std::vector<std::string> authors = authors_of_byline(byline);
        const std::string& source = parsed_.article.source;
        authors.erase(
            std::remove_if(authors.begin(), authors.end(),
                           [&](const std::string& name) { return equal_ignoring_case(name, source); }),
            authors.end());
        return authors;
    }

    std::vector<std::string> read_tags() const {
        std::vector<std::string> tags;
        for (const std::string_view name : subjects) {
            for (const std::string_view subject : sgml_elements(sgml_element(text_, name), "D"))
                tags.push_back(line_of(subject));
        }
        return tags;
    }

    void read_text() {
        Article& article = parsed_.article;
        const std::string kind{sgml_attribute(text_element(), "TYPE")};
        // Of a brief nothing was sent but its headline; what stands in its text is a placeholder.
        if (kind == "BRIEF") {
            article.text = article.title;
            return;
        }
        parsed_.dateline = line_of(sgml_element(text_, "DATELINE"));
        std::string text = parsed_.dateline.empty() ? "" : parsed_.dateline + ' ';
        text += kind == "UNPROC" ? unprocessed_text() : joined_texts();
        article.text = normalized_paragraphs(without_sign_off(text));
    }

    std::string_view text_element() const {
        const std::size_t begin = text_.find("<TEXT");
        return begin == std::string_view::npos ? std::string_view{} : text_.substr(begin);
    }

    /// A story that nobody took apart: its first line is the headline.
    std::string unprocessed_text() {
        const std::string text = sgml_text(sgml_element(text_, "TEXT"));
        const std::string_view story = trim(text);
        const std::size_t end = std::min(story.find('\n'), story.size());
        parsed_.article.title = collapse_spaces(story.substr(0, end));
        return std::string(story.substr(end));
    }

    std::string joined_texts() const {
        std::string text;
        for (const std::string_view name : leads)
            text += sgml_text(sgml_element(text_, name)) + "\n\n";
        for (const std::string_view name : texts) {
            const std::vector<std::string_view> parts = sgml_elements(text_, name);
            // A text that holds the body holds more than it.
            const bool is_outer = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
                return part.find("<BODY>") != std::string_view::npos ||
                       part.find("<TEXT>") != std::string_view::npos;
            });
            if (is_outer) continue;
            for (const std::string_view part : parts)
                text += sgml_text(part) + "\n\n";
            if (!parts.empty()) break;
        }
        return text.substr(std::min(text.find_first_not_of("\r\n"), text.size()));
    }

    static std::string_view without_sign_off(std::string_view text) {
        text = trim(text);
        const std::size_t line = text.rfind('\n');
        const bool has_sign = line != std::string_view::npos && is_sign_off(text.substr(line));
        return has_sign ? text.substr(0, line) : text;
    }

    std::string_view text_;
    bool is_reuters_;
    ParsedArticle parsed_;
};

}  // namespace

ParseResult parse_sgml_story(const Record& record) {
    const DecodedText decoded = decode_text(record.bytes);
    ParsedArticle parsed = SgmlStoryReader{decoded.text}.read();
    if (parsed.article.title.empty() && parsed.article.text.empty())
        return Rejection{record.origin, "the story has neither headline nor text"};
    if (!decoded.warning.empty()) parsed.warnings.push_back(decoded.warning);
    parsed.article.origin = record.origin;
    return parsed;
}

bool looks_like_sgml_stories(std::string_view head) {
    const std::string root = xml_root(head);
    return root == "REUTERS" || root == "DOC";
}

}  // namespace news
