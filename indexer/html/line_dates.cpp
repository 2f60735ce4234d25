// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/line_dates.hpp"

#include <algorithm>

#include "common/text.hpp"
#include "indexer/dates/missing_year.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/dates/relative_date.hpp"
#include "indexer/html/url_date.hpp"

namespace news {
namespace {

constexpr std::size_t longest_date_line = 200;  // bytes; a longer one is a paragraph
constexpr std::size_t longest_beside = 100;     // what stands beside a date, if it is no sentence about it

DateLabel label_of(const PageLine& line, std::string_view above, std::string_view before,
                   std::string_view behind) {
    const DateLabel label = date_label_in(before);
    if (label != DateLabel::none) return label;
    constexpr std::size_t longest_label = 40;
    const bool stands_alone = trim(before).empty() && above.size() <= longest_label;
    const DateLabel label_above = stands_alone ? date_label_in(above) : DateLabel::none;
    // Elsewhere than beside names for dates a story may be told: "Am 3. Mai veröffentlicht die Band ..."
    return label_above == DateLabel::none && line.is_named_for_date ? date_label_behind(behind) : label_above;
}

std::optional<LineDate> relative_date_in(std::string_view text, const NewsDate& fetched) {
    constexpr std::size_t most_words = 3;
    std::string_view rest = text;
    for (std::size_t word = 0; word < most_words && !rest.empty(); ++word) {
        auto date = read_relative_date(rest, fetched);
        if (date && date->precision >= DatePrecision::day) {
            date->evidence = DateEvidence::page_text;
            const std::string_view before = text.substr(0, text.size() - rest.size());
            return LineDate{.date = *date, .label = date_label_in(before), .is_relative = true};
        }
        const std::size_t space = rest.find(' ');
        rest = space == std::string_view::npos ? std::string_view{} : trim(rest.substr(space));
    }
    return std::nullopt;
}

/// In the year that the fetch or the address tells.
std::optional<NewsDate> with_year(NewsDate day, const DateContext& context) {
    constexpr int days_ahead = 1;  // it may be tomorrow elsewhere
    if (context.fetched) return with_year_before(day, *context.fetched, days_ahead);
    day.year = year_in_url(context.url).value_or(0);
    return why_impossible(day).empty() ? std::optional(day) : std::nullopt;
}

class LineReader {
  public:
    LineReader(const HtmlTree& tree, const PageLine& line, std::string_view above, const DateContext& context)
        : tree_(tree), line_(line), text_(line.text), above_(above), context_(context) {}

    std::vector<LineDate> read() {
        read_printed();
        if (dates_.empty() && !is_refused_) read_time_element();
        return std::move(dates_);
    }

  private:
    void read_printed() {
        std::size_t from = 0;
        constexpr std::size_t most_dates = 2;
        while (dates_.size() < most_dates) {
            auto found = find_printed_date(text_.substr(from), context_.language);
            if (!found) return;
            const std::string_view before = text_.substr(from, found->begin);
            const std::string_view behind = text_.substr(from + found->end);
            LineDate date{found->date, label_of(line_, above_, before, behind)};
            date.is_in_sentence = is_in_sentence(from + found->begin, behind.size(), date.label);
            is_refused_ = date.is_in_sentence && text_.size() > longest_date_line;
            if (is_refused_) return;
            date.date.evidence = DateEvidence::page_text;
            if (dates_.empty()) prefer_time_element(date.date);
            dates_.push_back(date);
            from += found->end;
        }
    }

    /// "Posted on May 3, 2019 and filed under ...", "(3.5.2019) The mayor ..." begin paragraphs, and are
    /// about the article; "The mayor said on May 3, 2019 ..." is not.
    bool is_in_sentence(std::size_t before, std::size_t behind, DateLabel label) const {
        constexpr std::size_t longest_opening = 30;
        if (line_.time != no_node && text_.size() <= longest_date_line) return false;
        const bool begins_line = trim(text_.substr(0, before)).size() <= 1 ||
                                 (label != DateLabel::none && before <= longest_opening);
        return !begins_line && before + behind > longest_beside;
    }

    /// The element says it for machines, with its zone; the day that is printed is the paper's.
    void prefer_time_element(NewsDate& date) const {
        const auto stated = date_of_time_element();
        const bool is_better =
            stated && stated->precision >= DatePrecision::day &&
            (date.certainty == DateCertainty::doubtful || day_digits(*stated) == day_digits(date));
        if (is_better) date = *stated;
    }

    std::optional<NewsDate> date_of_time_element() const {
        if (line_.time == no_node) return std::nullopt;
        auto date = read_printed_date(tree_.attribute(line_.time, "datetime"), context_.language).date;
        if (date) date->evidence = DateEvidence::time_element;
        return date;
    }

    void read_time_element() {
        const auto date = date_of_time_element();
        if (date && date->precision >= DatePrecision::day)
            dates_.push_back({*date, label_of(line_, above_, text_, {})});
    }

    const HtmlTree& tree_;
    const PageLine& line_;
    std::string_view text_;
    std::string_view above_;
    const DateContext& context_;
    std::vector<LineDate> dates_;
    bool is_refused_ = false;
};

}  // namespace

std::vector<LineDate> dates_of_line(const HtmlTree& tree, const PageLine& line, std::string_view above,
                                    const DateContext& context) {
    return LineReader{tree, line, above, context}.read();
}

std::optional<LineDate> completed_date_of_line(const PageLine& line, std::string_view above,
                                               const DateContext& context) {
    const std::string_view text = line.text;
    if (text.size() > longest_beside || line.time != no_node) return std::nullopt;
    if (auto date = context.fetched ? relative_date_in(text, *context.fetched) : std::nullopt) return date;
    const auto found = find_printed_day(text, context.language);
    constexpr std::size_t most_beside = 30;  // a caption has more
    if (!found || text.size() - (found->end - found->begin) > most_beside) return std::nullopt;
    auto date = with_year(found->date, context);
    if (!date) return std::nullopt;
    date->evidence = DateEvidence::page_text;
    const DateLabel label = label_of(line, above, text.substr(0, found->begin), text.substr(found->end));
    return LineDate{.date = *date, .label = label, .is_without_year = true};
}

}  // namespace news
