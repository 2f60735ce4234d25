// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/overview.hpp"

namespace news {
namespace {

void write_timeline_query(JsonWriter& json, const TimelineQuery& query) {
    json.begin_object();
    json.key("query").text(query.query);
    json.key("charted").number(query.charted);
    json.key("imprecise").number(query.imprecise);
    json.key("doubtful").number(query.doubtful);
    json.key("undated").number(query.undated);
    json.end_object();
}

void write_period(JsonWriter& json, const TimelinePeriod& period) {
    json.begin_object();
    json.key("begin").text(to_text(period.begin));
    json.key("held").number(period.held);
    json.key("counts").begin_array();
    for (const PeriodCount& count : period.counts) {
        json.begin_object();
        json.key("articles").number(count.articles);
        json.key("peak").boolean(count.is_peak);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

void write_timeline(JsonWriter& json, const Timeline& timeline) {
    json.begin_object();
    json.key("step").text(name_of(timeline.step));
    json.key("queries").begin_array();
    for (const TimelineQuery& query : timeline.queries)
        write_timeline_query(json, query);
    json.end_array();
    json.key("periods").begin_array();
    for (const TimelinePeriod& period : timeline.periods)
        write_period(json, period);
    json.end_array();
    json.end_object();
}

}  // namespace news
