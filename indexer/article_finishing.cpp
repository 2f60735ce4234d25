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

/// One that the source gives as such needs neither a dash behind it nor proof.
std::optional<Dateline> declared_dateline(const std::string& line, std::string_view language) {
    if (line.empty()) return std::nullopt;
    if (auto dateline = read_dateline(line + " - .", language)) return dateline;
    constexpr std::size_t longest_place = 60;
    if (line.size() > longest_place || line.find_first_of("0123456789") != std::string::npos)
        return std::nullopt;
    return Dateline{line, {}, {}};
}

void add_agency(Article& article, const std::string& name) {
    std::vector<std::string>& agencies = article.agencies;
    const bool is_known = std::find(agencies.begin(), agencies.end(), name) != agencies.end();
    if (!name.empty() && !is_known) agencies.push_back(name);
}

void apply_credits(Article& article, const std::vector<std::string>& credits) {
    for (const std::string& name : credits) {
        if (is_agency(name)) add_agency(article, name);
        if (article.source.empty()) article.source = name;
    }
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

void apply_dateline(ParsedArticle& parsed, const std::optional<Dateline>& dateline,
                    const std::optional<NewsDate>& fetched) {
    if (!dateline) return;
    Article& article = parsed.article;
    if (article.place.empty()) article.place = dateline->place;
    add_agency(article, dateline->agency);
    if (!article.published) {
        constexpr NewsDate unknown{.precision = DatePrecision::year};
        const std::optional<NewsDate>& known = article.modified ? article.modified : fetched;
        article.published = date_of_dateline(*dateline, known.value_or(unknown));
    } else if (dateline->date) {
        compare_days(*article.published, *dateline, parsed.warnings);
    }
}

/// A headline that is repeated over the text is none of it. Of several none is left, so that an article that
/// is read back from an export stays as it is.
void drop_repeated_headline(Article& article) {
    if (article.title.empty()) return;
    const std::string headline = article.title + "\n\n";
    std::string_view rest = article.text;
    while (rest.starts_with(headline))
        rest.remove_prefix(headline.size());
    article.text.erase(0, article.text.size() - rest.size());
}

/// "[…]", "[...]", "[+2345 chars]": of any text; an ellipsis may end a whole one.
bool says_it_is_cut(std::string_view text) {
    if (text.ends_with("[…]") || text.ends_with("[...]") || text.ends_with(" chars]")) return true;
    constexpr std::size_t longest_teaser = 800;  // bytes
    return text.size() <= longest_teaser && (text.ends_with("…") || text.ends_with("..."));
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
    drop_repeated_headline(article);
    const bool is_cut = article.text.empty() || says_it_is_cut(article.text);
    if (is_cut && article.kind == ArticleKind::article) article.extent = TextExtent::summary;
    separate_agencies(article.authors, article.agencies);
    apply_credits(article, parsed.credits);
    apply_dateline(parsed, declared_dateline(parsed.dateline, article.language), context.fetched);
    apply_dateline(parsed, dateline_of(article), context.fetched);
    const std::int64_t read = context.fetched ? unix_time_of(*context.fetched) : now;
    doubt_far_date(article.published, read, parsed.warnings);
    doubt_far_date(article.modified, read, parsed.warnings);
}

}  // namespace news
