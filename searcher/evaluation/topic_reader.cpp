// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/topic_reader.hpp"

#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/csv_row.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_row = 1'000'000;  // bytes; more is a quote that nobody closed

/// An id is what stands before the first tab, if that is one word.
Topic topic_in(std::string_view line) {
    const std::size_t tab = line.find('\t');
    const std::string_view id = tab == std::string_view::npos ? "" : trim(line.substr(0, tab));
    const bool has_id = !id.empty() && id.find(' ') == std::string_view::npos;
    Topic topic;
    if (has_id) topic.id = id;
    topic.query = trim(has_id ? line.substr(tab + 1) : line);
    return topic;
}

}  // namespace

bool TopicReader::read_line() {
    if (!next_line_(line_)) return false;
    ++number_;
    return true;
}

std::optional<TopicReader::Reading> TopicReader::next() {
    while (!has_ended_ && read_line()) {
        if (number_ == 1 && line_.starts_with(byte_order_mark)) line_.erase(0, byte_order_mark.size());
        if (trim(line_).empty()) continue;
        const bool is_first = !has_begun_;
        has_begun_ = true;
        std::optional<Reading> reading = is_first ? read_header() : read_row();
        if (reading) return reading;
    }
    return std::nullopt;
}

/// The first line, which may be a query as any other.
std::optional<TopicReader::Reading> TopicReader::read_header() {
    table_ = TopicTable::with_header(line_);
    if (form_ == Form::table) {
        if (!table_) {
            has_ended_ = true;
            return LineProblem{number_, fmt::format("no column is called query; a header may have {}",
                                                    fmt::join(topic_column_names(), ", "))};
        }
        if (table_->unknown().empty()) return std::nullopt;
        return LineRemark{number_,
                          fmt::format("passed over what is in the column {}; known ones are {}",
                                      join(table_->unknown(), ", "), fmt::join(topic_column_names(), ", "))};
    }
    if (table_ && table_->unknown().empty() && table_->columns() > 1) return std::nullopt;
    table_.reset();
    return read_row();
}

/// The line, and those into which it goes on in quotes. Nothing if there is nothing in it.
std::optional<TopicReader::Reading> TopicReader::read_row() {
    const std::size_t begin = number_;
    if (!table_) {
        Topic topic = topic_in(line_);
        topic.line = begin;
        return checked(std::move(topic));
    }
    CsvRowScan scan(table_->delimiter());
    std::string row = line_ + '\n';
    scan.scan(row);
    while (!scan.is_complete() && row.size() < longest_row && read_line()) {
        line_ += '\n';
        scan.scan(line_);
        row += line_;
    }
    if (!scan.is_complete()) return LineProblem{begin, "a quote is opened here and not closed"};
    std::optional<Topic> topic = table_->topic_in(row);
    if (!topic) return LineProblem{begin, "it has more fields than the header has columns"};
    if (topic->id.empty() && topic->query.empty() && topic->dates.empty()) return std::nullopt;
    topic->line = begin;
    return checked(std::move(*topic));
}

TopicReader::Reading TopicReader::checked(Topic topic) {
    topic.has_own_id = !topic.id.empty();
    if (!topic.has_own_id) topic.id = std::to_string(topic.line);
    if (topic.query.empty() && topic.dates.empty())
        return LineProblem{topic.line, fmt::format("topic {} has no query", topic.id)};
    const auto [known, is_new] = line_of_.emplace(topic.id, topic.line);
    if (is_new) return topic;
    return LineProblem{topic.line,
                       fmt::format("topic {} stands on line {} already", topic.id, known->second)};
}

}  // namespace news
