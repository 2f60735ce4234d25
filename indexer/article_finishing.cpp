// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_finishing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/formats/agencies.hpp"
#include "indexer/formats/dateline.hpp"

namespace news {
namespace {

constexpr int first_year_of_newspapers = 1600;
constexpr std::int64_t two_days = std::int64_t{2} * 24 * 60 * 60;

/// What a dateline is before: one of the first paragraphs, for a standfirst may come first.
std::optional<Dateline> dateline_of(const Article& article) {
    constexpr int most_paragraphs = 3;
    std::string_view rest = article.text;
    for (int paragraph = 0; paragraph < most_paragraphs && !rest.empty(); ++paragraph) {
        const std::size_t end = std::min(rest.find("\n\n"), rest.size());
        if (auto dateline = read_dateline(rest.substr(0, end), article.language)) return dateline;
        rest = trim(rest.substr(end));
    }
    return std::nullopt;
}

/// A report may be printed some weeks after it was written; what is further off is told.
void compare_days(const NewsDate& published, const Dateline& dateline, std::vector<std::string>& warnings) {
    constexpr std::int64_t longest = std::int64_t{31} * 24 * 60 * 60;
    const std::optional<NewsDate> written = date_of_dateline(dateline, published);
    if (!written || published.precision < DatePrecision::day) return;
    const std::int64_t apart = unix_time_of(published) - unix_time_of(*written);
    if (apart <= longest && apart >= -longest) return;
    warnings.push_back(fmt::format("published {}, but its dateline says {}", to_iso(published).substr(0, 10),
                                   to_iso(*written).substr(dateline.date->year == 0 ? 5 : 0)));
}

void apply_dateline(ParsedArticle& parsed, const std::optional<NewsDate>& fetched) {
    Article& article = parsed.article;
    const std::optional<Dateline> dateline = dateline_of(article);
    if (!dateline) return;
    if (article.place.empty()) article.place = dateline->place;
    const bool is_known = std::find(article.agencies.begin(), article.agencies.end(), dateline->agency) !=
                          article.agencies.end();
    if (!dateline->agency.empty() && !is_known) article.agencies.push_back(dateline->agency);
    if (!article.published) {
        constexpr NewsDate unknown{.precision = DatePrecision::year};
        const std::optional<NewsDate>& known = article.modified ? article.modified : fetched;
        article.published = date_of_dateline(*dateline, known.value_or(unknown));
    } else if (dateline->date) {
        compare_days(*article.published, *dateline, parsed.warnings);
    }
}

void doubt_far_date(std::optional<NewsDate>& date, std::int64_t now, std::vector<std::string>& warnings) {
    if (!date || date->certainty == DateCertainty::doubtful) return;
    const bool is_future = now != 0 && unix_time_of(*date) > now + two_days;
    if (!is_future && date->year >= first_year_of_newspapers) return;
    date->certainty = DateCertainty::doubtful;
    warnings.push_back(fmt::format("{} is {}", to_iso(*date).substr(0, 10),
                                   is_future ? "in the future" : "before there were newspapers"));
}

}  // namespace

void finish_article(ParsedArticle& parsed, const RecordContext& context, std::int64_t now) {
    Article& article = parsed.article;
    separate_agencies(article.authors, article.agencies);
    apply_dateline(parsed, context.fetched);
    const std::int64_t read = context.fetched ? unix_time_of(*context.fetched) : now;
    doubt_far_date(article.published, read, parsed.warnings);
    doubt_far_date(article.modified, read, parsed.warnings);
}

}  // namespace news
