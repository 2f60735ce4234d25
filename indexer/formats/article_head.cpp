// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/article_head.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/byline.hpp"

namespace news {
namespace {

constexpr std::size_t longest_label = 40;  // bytes

enum class DateLabel : std::uint8_t { none, published, modified };

struct LabelledText {
    DateLabel label;
    std::string_view text;
};

/// "Updated: June 4, 2020" -> modified, "June 4, 2020".
LabelledText without_label(std::string_view part) {
    constexpr std::array<std::pair<std::string_view, DateLabel>, 7> labels{{
        {"last updated", DateLabel::modified},
        {"last modified", DateLabel::modified},
        {"updated", DateLabel::modified},
        {"modified", DateLabel::modified},
        {"published", DateLabel::published},
        {"posted", DateLabel::published},
        {"date", DateLabel::published},
    }};
    for (const auto& [name, label] : labels) {
        if (!starts_with_ignoring_case(part, name)) continue;
        std::string_view rest = trim(part.substr(name.size()));
        if (rest.starts_with(':')) rest.remove_prefix(1);
        return {label, trim(rest)};
    }
    return {DateLabel::none, part};
}

/// The parts of a line that says several things: "By Ann Example | May 3, 2019".
std::vector<std::string_view> parts_of(std::string_view line) {
    constexpr std::array<std::string_view, 3> separators{" | ", " • ", " · "};
    std::vector<std::string_view> parts;
    while (true) {
        std::size_t end = std::string_view::npos;
        std::size_t width = 0;
        for (const std::string_view separator : separators) {
            const std::size_t found = line.find(separator);
            if (found < end) {
                end = found;
                width = separator.size();
            }
        }
        parts.push_back(trim(line.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        line.remove_prefix(end + width);
    }
}

class HeadReader {
  public:
    explicit HeadReader(std::span<const std::string_view> lines) : lines_(lines) {}

    bool begins() const {
        const std::size_t first = next_filled(0);
        if (first == lines_.size()) return false;
        return is_head_line(lines_[first]) ||
               (looks_like_name(lines_[first]) && is_date_line(next_filled(first + 1)));
    }

    ArticleHead read() {
        constexpr std::size_t most_head_lines = 8;
        for (std::size_t taken = 0; taken < most_head_lines; ++taken) {
            const std::size_t at = next_filled(head_.lines_read);
            if (at == lines_.size() || !take_line(at)) break;
            head_.lines_read = at + 1;
        }
        if (time_ && head_.published && head_.published->precision == DatePrecision::day) {
            head_.published = at_time(*head_.published, *time_);
        }
        // A page that prints only when it was updated has no better date.
        if (!head_.published) head_.published = head_.modified;
        return std::move(head_);
    }

  private:
    std::size_t next_filled(std::size_t from) const {
        while (from < lines_.size() && trim(lines_[from]).empty())
            ++from;
        return from;
    }

    bool take_line(std::size_t at) {
        const std::vector<std::string_view> parts = parts_of(trim(lines_[at]));
        const auto understood = std::count_if(parts.begin(), parts.end(), [&](std::string_view part) {
            return take_date(part) || take_time(part) || take_name_and_date(part) || take_byline(part);
        });
        // Beside date or byline a short part is a section or a reading time: "By Ann Example | Sports | May
        // 3, 2019".
        const bool rest_is_short = std::all_of(
            parts.begin(), parts.end(), [](std::string_view part) { return part.size() <= longest_label; });
        const bool is_whole = understood == static_cast<std::ptrdiff_t>(parts.size());
        if (is_whole || (understood > 0 && rest_is_short)) return true;
        return take_name(at) || take_standfirst(at);
    }

    bool take_date(std::string_view part) {
        const auto [label, text] = without_label(part);
        DateReading reading = read_printed_date(text);
        if (!reading.date && reading.problem.empty()) return false;
        std::optional<NewsDate>& target = label == DateLabel::modified ? head_.modified : head_.published;
        if (target) return false;
        if (!reading.problem.empty()) head_.warnings.push_back(reading.problem);
        has_date_line_ = true;
        if (reading.date) {
            reading.date->evidence = DateEvidence::date_line;
            target = reading.date;
        }
        return true;
    }

    bool take_time(std::string_view part) {
        if (time_) return false;
        time_ = read_printed_time(part);
        return time_.has_value();
    }

    /// "Jane Doe, May 3, 2019", "By Jane Doe, May 3, 2019", "Posted on May 3, 2019 by Jane Doe".
    bool take_name_and_date(std::string_view part) {
        const std::size_t by = part.find(" by ");
        if (by != std::string_view::npos && is_marked_byline(part.substr(by + 1)) &&
            take_date(part.substr(0, by))) {
            return take_byline(part.substr(by + 1));
        }
        const std::size_t comma = part.find(", ");
        if (comma == std::string_view::npos) return false;
        const std::string_view name = part.substr(0, comma);
        const bool is_name =
            is_marked_byline(name) || (looks_like_name(name) && name.find(' ') != std::string_view::npos);
        if (!is_name || !head_.authors.empty() || !take_date(part.substr(comma + 2))) return false;
        head_.authors = authors_of_byline(name);
        return true;
    }

    bool take_byline(std::string_view part) {
        if (!head_.authors.empty() || !is_marked_byline(part)) return false;
        head_.authors = authors_of_byline(part);
        return true;
    }

    /// A name without "By" is a byline only beside a date, without an empty line between; elsewhere it may be
    /// a subhead or a dateline.
    bool take_name(std::size_t at) {
        if (!head_.authors.empty() || !looks_like_name(lines_[at])) return false;
        const bool several_words = trim(lines_[at]).find(' ') != std::string_view::npos;
        const bool follows_date = has_date_line_ && several_words && at == head_.lines_read;
        if (!is_date_line(next_filled(at + 1)) && !follows_date) return false;
        head_.authors = authors_of_byline(lines_[at]);
        return true;
    }

    /// A line that is followed, at once or after one more, by byline or date stands above them: it is a
    /// standfirst.
    bool take_standfirst(std::size_t at) {
        if (has_date_line_ || !head_.authors.empty() || !head_.standfirst.empty()) return false;
        const std::size_t second = next_filled(at + 1);
        const std::size_t third = second < lines_.size() ? next_filled(second + 1) : second;
        const bool is_above = is_date_line(second) ||
                              (second < lines_.size() && is_marked_byline(lines_[second])) ||
                              (is_date_line(third) && looks_like_name(lines_[second]));
        if (is_above) head_.standfirst.push_back(collapse_spaces(lines_[at]));
        return is_above;
    }

    bool is_date_line(std::size_t at) const {
        if (at >= lines_.size()) return false;
        const DateReading reading = read_printed_date(without_label(trim(lines_[at])).text);
        return reading.date || !reading.problem.empty();
    }

    std::span<const std::string_view> lines_;
    ArticleHead head_;
    std::optional<NewsDate> time_;
    bool has_date_line_ = false;
};

}  // namespace

ArticleHead read_article_head(std::span<const std::string_view> lines) {
    return HeadReader{lines}.read();
}

bool is_head_line(std::string_view line) {
    const DateReading reading = read_printed_date(without_label(trim(line)).text);
    return reading.date || !reading.problem.empty() || is_marked_byline(line);
}

bool begins_article_head(std::span<const std::string_view> lines) {
    return HeadReader{lines}.begins();
}

}  // namespace news
