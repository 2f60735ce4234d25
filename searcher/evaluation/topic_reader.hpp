// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "searcher/evaluation/line_problem.hpp"
#include "searcher/evaluation/topic_table.hpp"
#include "searcher/evaluation/topics.hpp"

namespace news {

/// What is worth telling of a line whose query is answered all the same.
struct LineRemark {
    std::size_t line = 0;  // from 1
    std::string remark;
};

/// Reads queries one by one, each as soon as its line is there. One a line: "paris balcony", or behind an id
/// and a tab: "12<tab>paris balcony". Or as a table, as RFC 4180 has it, with commas, semicolons or tabs,
/// if the first line names its columns (topic_table). A query without an id has the number of its line.
/// Empty lines are passed over, and a second query of one id is a problem.
class TopicReader {
  public:
    /// Gives the next line without its line feed; false at the end.
    using NextLine = std::function<bool(std::string& line)>;
    /// A table has a header whatever it says; else a header is told by having known names only, two or more.
    enum class Form : std::uint8_t { told_by_header, table };
    using Reading = std::variant<Topic, LineProblem, LineRemark>;

    explicit TopicReader(NextLine next_line, Form form = Form::told_by_header)
        : next_line_(std::move(next_line)), form_(form) {}

    /// Nothing at the end.
    std::optional<Reading> next();

  private:
    bool read_line();
    std::optional<Reading> read_header();
    std::optional<Reading> read_row();
    Reading checked(Topic topic);

    NextLine next_line_;
    Form form_;
    std::string line_;
    std::size_t number_ = 0;  // of the line
    bool has_begun_ = false;
    bool has_ended_ = false;
    std::optional<TopicTable> table_;
    std::map<std::string, std::size_t, std::less<>> line_of_;  // by id
};

}  // namespace news
