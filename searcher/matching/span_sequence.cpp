// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/span_sequence.hpp"

#include <algorithm>

namespace news {
namespace {

/// The first parts of a sequence as they were found, and how much of the slack they took.
struct Beginning {
    Span span;
    std::uint32_t extra = 0;
};

/// Of beginnings with one span only the one that took the least slack matters.
void keep_tightest(std::vector<Beginning>& beginnings) {
    std::sort(beginnings.begin(), beginnings.end(), [](const Beginning& a, const Beginning& b) {
        return a.span != b.span ? a.span < b.span : a.extra < b.extra;
    });
    const auto same = [](const Beginning& a, const Beginning& b) { return a.span == b.span; };
    beginnings.erase(std::unique(beginnings.begin(), beginnings.end(), same), beginnings.end());
}

class SequenceSearch {
  public:
    SequenceSearch(const std::vector<Spans>& parts, const SpanSequence& sequence, const SpanJoin& rules)
        : parts_(parts), sequence_(sequence), rules_(rules) {}

    Spans run() {
        for (const Span& span : parts_.front())
            found_.push_back({span, 0});
        for (std::size_t part = 1; part < parts_.size(); ++part)
            extend_with(part);
        Spans spans;
        for (const Beginning& beginning : found_)
            spans.push_back(beginning.span);
        return spans;
    }

  private:
    void extend_with(std::size_t part) {
        const std::size_t most = part + 1 == parts_.size() ? rules_.most : most_beginnings;
        std::vector<Beginning> longer;
        for (const Beginning& beginning : found_) {
            const std::uint32_t nearest = beginning.span.last + 1 + sequence_.gaps[part - 1];
            extend(longer, beginning, parts_[part], nearest);
            if (longer.size() >= most) break;
        }
        keep_tightest(longer);
        found_ = std::move(longer);
    }

    void extend(std::vector<Beginning>& longer, const Beginning& beginning, const Spans& part,
                std::uint32_t nearest) const {
        auto next = std::lower_bound(part.begin(), part.end(), nearest,
                                     [](const Span& span, std::uint32_t at) { return span.first < at; });
        for (; next != part.end() && next->first - nearest <= sequence_.slack - beginning.extra; ++next) {
            const Span whole{beginning.span.first, next->last};
            if (!rules_.is_parted(whole)) longer.push_back({whole, beginning.extra + next->first - nearest});
        }
    }

    static constexpr std::size_t most_beginnings = 100'000;

    const std::vector<Spans>& parts_;
    const SpanSequence& sequence_;
    const SpanJoin& rules_;
    std::vector<Beginning> found_;
};

}  // namespace

Spans spans_in_sequence(const std::vector<Spans>& parts, const SpanSequence& sequence,
                        const SpanJoin& rules) {
    return SequenceSearch{parts, sequence, rules}.run();
}

}  // namespace news
