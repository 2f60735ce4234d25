// SPDX-License-Identifier: GPL-2.0-or-later
// evaluate_dates FOLDER [KEY...]  how the days of publication that are found on the pages
// FOLDER/html/KEY.html.gz agree with
//                                 those that FOLDER/expected.json has for them, or for the pages named KEY,
//                                 then the pages where they do not
#include <algorithm>
#include <cstdio>
#include <string>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "indexer/formats/format_table.hpp"
#include "tests/bench/whole_file.hpp"

namespace {

/// Some tools write NaN for what is not there.
nlohmann::json read_expected(const std::string& path) {
    std::string text = news::bench::read_whole_file(path);
    for (std::size_t at = 0; (at = text.find(": NaN", at)) != std::string::npos;)
        text.replace(at, 5, ": null");
    return nlohmann::json::parse(text);
}

struct Tally {
    int exact = 0;
    int wrong = 0;
    int missing = 0;

    void print(std::string_view name) const {
        const double all = exact + wrong + missing;
        fmt::print("{:<12} exact {:.1f} %  wrong {:.1f} %  missing {:.1f} %  of {} pages\n", name,
                   100 * exact / all, 100 * wrong / all, 100 * missing / all, exact + wrong + missing);
    }
};

struct Found {
    std::string day;  // empty if there is none
    std::string_view evidence;
};

Found find_date(const std::string& folder, const std::string& key, const std::string& url,
                news::FormatTools& tools) {
    news::Record record{key, news::bench::read_whole_file(folder + "/html/" + key + ".html.gz")};
    record.context.url = url;
    const news::ParseResults results = news::format_named("html")->parse(record, tools);
    const auto* parsed = std::get_if<news::ParsedArticle>(&results.front());
    if (parsed == nullptr || !parsed->article.published) return {};
    const news::NewsDate& date = *parsed->article.published;
    return {news::to_iso(date).substr(0, 10), news::name_of(date.evidence)};
}

void evaluate(const std::string& folder, const std::vector<std::string>& keys) {
    news::FormatTools tools;
    tools.keeps_short = true;
    Tally all;
    Tally halves[2];
    std::string disagreements;
    int count = 0;
    const nlohmann::json pages = read_expected(folder + "/expected.json");
    for (const auto& [key, values] : pages.items()) {
        const std::string expected = values["date"].is_string() ? values["date"].get<std::string>() : "";
        const std::string url = values.value("url", "");
        if (!keys.empty() && std::find(keys.begin(), keys.end(), key) == keys.end()) continue;
        const Found found = find_date(folder, key, url, tools);
        int Tally::*outcome = found.day == expected ? &Tally::exact
                              : found.day.empty()   ? &Tally::missing
                                                    : &Tally::wrong;
        ++(all.*outcome);
        ++(halves[count++ % 2].*outcome);
        if (found.day != expected)
            disagreements += fmt::format("{}  {:<10}  for {:<10}  {:<12}  {}\n", key, found.day, expected,
                                         found.evidence, url.substr(0, 120));
    }
    all.print("all");
    halves[0].print("even pages");
    halves[1].print("odd pages");
    fmt::print("{}", disagreements);
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: evaluate_dates FOLDER [KEY...]\n");
        return 2;
    }
    evaluate(arguments[1], {arguments + 2, arguments + argument_count});
    return 0;
}
