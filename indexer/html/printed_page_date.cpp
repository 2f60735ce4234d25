// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/printed_page_date.hpp"

#include <algorithm>
#include <vector>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/dates/relative_date.hpp"
#include "indexer/html/date_labels.hpp"

namespace news {
namespace {

/// How good a place is for the date of publication, the best first.
enum class Place : std::uint8_t {
    labelled_near,
    under_headline,
    above_headline,
    labelled,
    named,
    time_element,
    none
};

struct Candidate {
    NewsDate date;
    Place place = Place::none;
};

constexpr std::size_t longest_date_line = 200;  // bytes; a date within a longer one is part of a story
constexpr std::size_t long_line = 250;          // a paragraph of the text

class DateFinder {
  public:
    DateFinder(const HtmlTree& tree, const PageLines& page, std::string_view language,
               const std::optional<NewsDate>& fetched)
        : tree_(tree), page_(page), language_(language), fetched_(fetched) {
        measure_neighbourhood();
    }

    PrintedPageDates find() {
        for (std::size_t at = 0; at < page_.lines.size(); ++at) {
            if (!page_.lines[at].is_aside) read_line(at);
        }
        std::stable_sort(candidates_.begin(), candidates_.end(),
                         [](const Candidate& a, const Candidate& b) { return a.place < b.place; });
        if (!candidates_.empty()) dates_.published = candidates_.front().date;
        return dates_;
    }

  private:
    /// From some lines above the headline to the second paragraph under it.
    void measure_neighbourhood() {
        constexpr std::size_t lines_above = 8;
        constexpr std::size_t lines_under = 14;
        const std::size_t count = page_.lines.size();
        if (page_.headline >= count) return;
        begin_ = page_.headline > lines_above ? page_.headline - lines_above : 0;
        std::size_t paragraphs = 0;
        for (end_ = page_.headline; end_ < count && end_ <= page_.headline + lines_under; ++end_) {
            if (page_.lines[end_].text.size() > long_line && ++paragraphs > 1) break;
        }
    }

    void read_line(std::size_t at) {
        const PageLine& line = page_.lines[at];
        std::size_t from = 0;
        // A line may say both: "Published May 3, 2019, updated May 4, 2019".
        for (int dates = 0; dates < 2; ++dates) {
            const std::string_view rest = std::string_view(line.text).substr(from);
            const auto found = find_printed_date(rest, language_);
            if (!found) break;
            if (found->begin > longest_date_line / 2 && line.text.size() > longest_date_line) return;
            if (line.text.size() > longest_date_line && from + found->begin > 0 && line.time == no_node)
                return;
            NewsDate date = found->date;
            date.evidence = DateEvidence::page_text;
            if (dates == 0) prefer_time_element(line, date);
            take(at, date, label_of(at, rest.substr(0, found->begin)));
            from += found->end;
        }
        if (from > 0) return;
        if (line.time != no_node) read_time_element(at);
        if (line.time == no_node && fetched_) read_relative(at);
    }

    /// "Updated 2 hours ago": in the neighbourhood only, for comments have such dates too.
    void read_relative(std::size_t at) {
        if (at < begin_ || at >= end_) return;
        std::string_view text = page_.lines[at].text;
        for (std::size_t word = 0; word < 3 && !text.empty(); ++word) {
            if (auto date = read_relative_date(text, *fetched_);
                date && date->precision >= DatePrecision::day) {
                date->evidence = DateEvidence::page_text;
                const std::string_view before = std::string_view(page_.lines[at].text)
                                                    .substr(0, page_.lines[at].text.size() - text.size());
                take(at, *date, date_label_in(before));
                return;
            }
            const std::size_t space = text.find(' ');
            text = space == std::string_view::npos ? std::string_view{} : trim(text.substr(space));
        }
    }

    /// The element says it for machines, with its zone; the day that is printed is the paper's.
    void prefer_time_element(const PageLine& line, NewsDate& date) const {
        const auto stated = date_of_time_element(line);
        const bool is_better =
            stated && stated->precision >= DatePrecision::day &&
            (date.certainty == DateCertainty::doubtful || day_digits(*stated) == day_digits(date));
        if (is_better) date = *stated;
    }

    std::optional<NewsDate> date_of_time_element(const PageLine& line) const {
        if (line.time == no_node) return std::nullopt;
        auto date = read_printed_date(tree_.attribute(line.time, "datetime"), language_).date;
        if (date) date->evidence = DateEvidence::time_element;
        return date;
    }

    void read_time_element(std::size_t at) {
        const auto date = date_of_time_element(page_.lines[at]);
        if (date && date->precision >= DatePrecision::day)
            take(at, *date, label_of(at, page_.lines[at].text));
    }

    DateLabel label_of(std::size_t at, std::string_view before) const {
        const DateLabel label = date_label_in(before);
        // The label may stand in the line above: "Published:".
        constexpr std::size_t longest_label = 40;
        const bool stands_alone = label == DateLabel::none && trim(before).empty() && at > 0 &&
                                  page_.lines[at - 1].text.size() <= longest_label;
        return stands_alone ? date_label_in(page_.lines[at - 1].text) : label;
    }

    void take(std::size_t at, const NewsDate& date, DateLabel label) {
        if (label == DateLabel::other) return;
        if (label == DateLabel::modified) {
            if (!dates_.modified) dates_.modified = date;
            return;
        }
        candidates_.push_back({date, place_of(at, label)});
        if (candidates_.back().place == Place::none) candidates_.pop_back();
    }

    Place place_of(std::size_t at, DateLabel label) const {
        const bool is_near = at >= begin_ && at < end_;
        if (label == DateLabel::published) return is_near ? Place::labelled_near : Place::labelled;
        if (is_near) return at >= page_.headline ? Place::under_headline : Place::above_headline;
        if (page_.lines[at].time != no_node) return Place::time_element;
        return page_.lines[at].is_named_for_date ? Place::named : Place::none;
    }

    const HtmlTree& tree_;
    const PageLines& page_;
    std::string_view language_;
    const std::optional<NewsDate>& fetched_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::vector<Candidate> candidates_;
    PrintedPageDates dates_;
};

}  // namespace

PrintedPageDates find_printed_page_dates(const HtmlTree& tree, const PageLines& page,
                                         std::string_view language, const std::optional<NewsDate>& fetched) {
    return DateFinder{tree, page, language, fetched}.find();
}

}  // namespace news
