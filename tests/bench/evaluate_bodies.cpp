// SPDX-License-Identifier: GPL-2.0-or-later
// evaluate_bodies FOLDER         how the bodies of the pages FOLDER/html/KEY.html.gz agree with those that
//                                FOLDER/expected.json has for them, and the worst pages
// evaluate_bodies FOLDER KEY...  the paragraphs of these pages that are missing (-) or too much (+)
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "common/text.hpp"
#include "indexer/formats/format_table.hpp"
#include "tests/bench/shingles.hpp"
#include "tests/bench/whole_file.hpp"

namespace {

using news::bench::Agreement;

struct Page {
    std::string key;
    std::string expected;
    std::string found;
    std::string rejection;
    Agreement agreement{};
};

Page read_page(const std::string& folder, const std::string& key, const nlohmann::json& expected,
               news::FormatTools& tools) {
    Page page{key, expected.value("articleBody", ""), {}, {}};
    news::Record record{key, news::bench::read_whole_file(folder + "/html/" + key + ".html.gz")};
    record.context.url = expected.value("url", "");
    const news::ParseResults results = news::format_named("html")->parse(record, tools);
    if (const auto* parsed = std::get_if<news::ParsedArticle>(&results.front())) {
        page.found = parsed->article.text;
    } else {
        page.rejection = std::get<news::Rejection>(results.front()).reason;
    }
    page.agreement = news::bench::compare_shingles(page.expected, page.found);
    return page;
}

std::vector<Page> read_pages(const std::string& folder) {
    news::FormatTools tools;
    std::vector<Page> pages;
    const auto expected = nlohmann::json::parse(news::bench::read_whole_file(folder + "/expected.json"));
    for (const auto& [key, values] : expected.items())
        pages.push_back(read_page(folder, key, values, tools));
    return pages;
}

double f1(const Agreement& agreement) {
    return 2 * agreement.common / (2 * agreement.common + agreement.extra + agreement.missing);
}

void print_score(std::string_view name, const news::bench::Score& score) {
    fmt::print("{:<12} F1 {:.4f}  precision {:.4f}  recall {:.4f}\n", name, score.f1(), score.precision(),
               score.recall());
}

/// The halves tell whether what helps one half of the pages helps the other.
void print_scores(const std::vector<Page>& pages) {
    news::bench::Score all, halves[2];
    for (std::size_t i = 0; i < pages.size(); ++i) {
        all.add(pages[i].agreement);
        halves[i % 2].add(pages[i].agreement);
    }
    print_score("all", all);
    print_score("even pages", halves[0]);
    print_score("odd pages", halves[1]);
}

void print_worst(std::vector<Page> pages, std::size_t count) {
    std::sort(pages.begin(), pages.end(),
              [](const Page& a, const Page& b) { return f1(a.agreement) < f1(b.agreement); });
    pages.resize(std::min(pages.size(), count));
    for (const Page& page : pages) {
        fmt::print("{}  F1 {:.3f}  precision {:.3f}  recall {:.3f}  {}\n", page.key, f1(page.agreement),
                   page.agreement.precision(), page.agreement.recall(), page.rejection);
    }
}

/// The paragraphs of `text` that have most of their shingles not in `other`.
void print_unmatched(std::string_view mark, const std::string& text, const std::string& other) {
    for (const std::string_view line : news::split_lines(text)) {
        if (news::trim(line).empty()) continue;
        const Agreement agreement = news::bench::compare_shingles(line, other);
        const bool is_short = news::bench::words_of(line).size() < 4;
        const bool is_matched = is_short ? other.find(line) != std::string::npos : agreement.recall() > 0.6;
        if (!is_matched) fmt::print("{} {}\n", mark, line);
    }
}

void print_differences(const Page& page) {
    fmt::print("== {}  precision {:.3f}  recall {:.3f}  {}\n", page.key, page.agreement.precision(),
               page.agreement.recall(), page.rejection);
    print_unmatched("-", page.expected, page.found);
    print_unmatched("+", page.found, page.expected);
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: evaluate_bodies FOLDER [KEY...]\n");
        return 2;
    }
    const std::vector<std::string> keys(arguments + 2, arguments + argument_count);
    const std::vector<Page> pages = read_pages(arguments[1]);
    if (keys.empty()) {
        print_scores(pages);
        print_worst(pages, 25);
    }
    for (const Page& page : pages)
        if (std::find(keys.begin(), keys.end(), page.key) != keys.end()) print_differences(page);
    return 0;
}
