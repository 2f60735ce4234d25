// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/printed_page_date.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace news {
namespace {

/// How good a place is for the date of publication, the best first.
enum class Place : std::uint8_t {
    labelled_near,
    under_headline,
    above_headline,
    labelled,
    near_some_heading,  // which may not be the article's
    named,
    time_element,
    aside_labelled,
    aside_near,
    near_without_year,
    sentence_near,  // which may be about anything
    none
};
constexpr Place last_at_headline = Place::above_headline;
constexpr Place first_guess = Place::sentence_near;

struct Candidate {
    NewsDate date;
    Place place = Place::none;
    std::size_t distance = 0;  // from the headline, in lines
};

constexpr std::size_t long_line = 250;  // bytes; a paragraph of the text

class DateFinder {
  public:
    DateFinder(const HtmlTree& tree, const PageLines& page, const DateContext& context)
        : tree_(tree), page_(page), context_(context) {
        measure_neighbourhood();
    }

    PrintedPageDates find() {
        for (std::size_t at = 0; at < page_.lines.size(); ++at)
            read_line(at);
        std::stable_sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
            return std::pair(a.place, a.distance) < std::pair(b.place, b.distance);
        });
        if (candidates_.empty()) return dates_;
        const Candidate& best = candidates_.front();
        if (best.place < first_guess) {
            dates_.published = best.date;
            dates_.is_at_headline = best.place <= last_at_headline;
        } else {
            dates_.guess = best.date;
            dates_.guess->certainty = DateCertainty::doubtful;
        }
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
        const std::string_view above = at > 0 ? std::string_view(page_.lines[at - 1].text) : "";
        const std::vector<LineDate> dates = dates_of_line(tree_, line, above, context_);
        for (const LineDate& date : dates)
            take(at, date);
        // Comments and other articles have such dates too.
        if (!dates.empty() || !is_near(at) || line.is_aside) return;
        if (const auto date = completed_date_of_line(line, above, context_)) take(at, *date);
    }

    bool is_near(std::size_t at) const { return at >= begin_ && at < end_; }

    void take(std::size_t at, const LineDate& date) {
        if (date.label == DateLabel::other) return;
        if (date.label == DateLabel::modified) {
            if (!dates_.modified && !date.is_in_sentence && !page_.lines[at].is_aside)
                dates_.modified = date.date;
            return;
        }
        const Place place = place_of(at, date);
        if (place == Place::none) return;
        const std::size_t distance = at > page_.headline ? at - page_.headline : page_.headline - at;
        const bool counts_distance = is_near(at) && place != Place::labelled_near;
        candidates_.push_back({date.date, place, counts_distance ? distance : 0});
    }

    Place place_of(std::size_t at, const LineDate& date) const {
        const PageLine& line = page_.lines[at];
        const bool is_labelled = date.label == DateLabel::published;
        if (line.is_aside) return place_aside(at, date);
        if (date.is_in_sentence) return is_near(at) ? Place::sentence_near : Place::none;
        if (date.is_without_year) return Place::near_without_year;
        if (is_labelled) return is_near(at) ? Place::labelled_near : Place::labelled;
        if (is_near(at)) {
            if (!page_.headline_says_title) return Place::near_some_heading;
            return at >= page_.headline ? Place::under_headline : Place::above_headline;
        }
        if (line.time != no_node) return Place::time_element;
        return line.is_named_for_date ? Place::named : Place::none;
    }

    Place place_aside(std::size_t at, const LineDate& date) const {
        const PageLine& line = page_.lines[at];
        if (date.is_in_sentence) return Place::none;
        if (date.label == DateLabel::published) return Place::aside_labelled;
        const bool is_date = line.time != no_node || line.is_named_for_date;
        return is_near(at) && is_date && page_.headline_says_title ? Place::aside_near : Place::none;
    }

    const HtmlTree& tree_;
    const PageLines& page_;
    const DateContext& context_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::vector<Candidate> candidates_;
    PrintedPageDates dates_;
};

}  // namespace

PrintedPageDates find_printed_page_dates(const HtmlTree& tree, const PageLines& page,
                                         const DateContext& context) {
    return DateFinder{tree, page, context}.find();
}

}  // namespace news
