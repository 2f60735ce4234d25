// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering_counts.hpp"

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "searcher/answering_batch.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/output/render_counts.hpp"
#include "searcher/remarks.hpp"
#include "searcher/search/searcher.hpp"

namespace news {
namespace {

/// Counts queries into a table.
class Counter {
  public:
    explicit Counter(const SearchOptions& options)
        : form_(*count_form_named(options.format->name)), searcher_(ArchiveDirectory{options.archive}) {
        table_.is_batch = options.mode == SearchMode::batch;
        table_.step = options.count_step;
        if (table_.step) table_.periods = periods_of(options.request);
        write_standard_output(form_.head(table_));
    }

    Response count(const Request& request, const Topic& topic) {
        QueryCount row{
            topic.has_own_id || table_.is_batch ? topic.id : "", topic.has_own_id, request.text, {}};
        Response head;
        if (table_.step) {
            CountedByDate counted = searcher_.count_by_date(request);
            head = std::move(counted.head);
            row.counts = apart(counted.dates);
        } else {
            head = searcher_.count(request);
        }
        row.canonical = head.canonical;
        row.all_words = head.all_words;
        row.some_words = head.some_words;
        row.is_partial = head.is_partial;
        write_standard_output(form_.row(table_, row));
        return head;
    }

  private:
    /// Those of which the archive has anything, within the days that are asked for beside all queries: a
    /// number in another column would say that there is nothing, where nothing can be.
    std::vector<CalendarDate> periods_of(const Request& request) {
        Request all;
        all.dates = request.dates;
        all.undated = request.undated;
        std::vector<CalendarDate> periods;
        for (const auto& [date, articles] : searcher_.count_by_date(all).dates.dated) {
            const auto period = period_of(date, *table_.step);
            if (period && (periods.empty() || periods.back() != *period)) periods.push_back(*period);
        }
        return periods;
    }

    CountsByPeriod apart(const PublicationDates& dates) const {
        CountsByPeriod counts{std::vector<std::uint64_t>(table_.periods.size()), 0, dates.doubtful,
                              dates.undated};
        for (const auto& [date, articles] : dates.dated) {
            const auto period = period_of(date, *table_.step);
            const auto at = period ? std::lower_bound(table_.periods.begin(), table_.periods.end(), *period)
                                   : table_.periods.end();
            if (at == table_.periods.end()) {
                counts.imprecise += articles;
            } else {
                counts.periods[static_cast<std::size_t>(at - table_.periods.begin())] += articles;
            }
        }
        return counts;
    }

    const CountForm& form_;
    CountTable table_;
    Searcher searcher_;
};

/// Who counts wants to know what was counted.
std::string remarks_on_count(const Response& head) {
    return remarks_on_head(head) + (head.some_words > 0 ? remark(match_counts(head)) : "");
}

}  // namespace

ExitCode tell_counts(const SearchOptions& options) {
    Outcome outcome;
    Counter counter(options);
    if (options.mode == SearchMode::search) {
        const Response head = counter.count(options.request, {});
        write_standard_error(remarks_on_count(head));
        outcome.add(head);
        return outcome.code();
    }
    for_each_query(options, outcome, [&](const BatchQuery& query) {
        const Response head = counter.count(query.request, query.topic);
        write_standard_error(remarks_on_reading(query.place, head));
        outcome.add(head);
    });
    return outcome.code();
}

ExitCode tell_existence(const SearchOptions& options) {
    Outcome outcome;
    Searcher searcher{ArchiveDirectory{options.archive}};
    const auto look_for = [&](const Request& request) {
        const Existence existence = searcher.exists(request);
        outcome.has_hits = outcome.has_hits || existence.is_any;
        outcome.is_partial = outcome.is_partial || existence.is_partial;
        return existence.is_any;
    };
    if (options.mode == SearchMode::search) {
        look_for(options.request);
        return outcome.code();
    }
    for_each_query(options, outcome, [&](const BatchQuery& query) {
        const std::string name =
            without_controls(query.topic.has_own_id ? query.topic.id : query.topic.query);
        write_standard_output(name + (look_for(query.request) ? "\t1\n" : "\t0\n"));
    });
    return outcome.code();
}

}  // namespace news
