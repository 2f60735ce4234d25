// SPDX-License-Identifier: GPL-2.0-or-later
// bench_html FOLDER: the pages FOLDER/html/*.html.gz to articles, in pages a second of processor time, beside
// what the HTML library alone takes for them as a program would call it. The median of five rounds, in which
// they take turns; reading the files is not counted.
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gumbo.h>

#include "indexer/formats/format_table.hpp"
#include "indexer/formats/html_page.hpp"
#include "indexer/html/html_encoding.hpp"
#include "indexer/html/html_tree.hpp"
#include "tests/bench/whole_file.hpp"

namespace {

using Pages = std::vector<news::Record>;

Pages read_pages(const std::string& folder) {
    Pages pages;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/html"))
        pages.push_back({entry.path().filename(), news::bench::read_whole_file(entry.path())});
    return pages;
}

void parse_with_library(const news::Record& page) {
    const std::string text = news::decode_html(page.bytes, "").text;
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, text.data(), text.size());
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

void make_tree(const news::Record& page) {
    news::parse_html(news::decode_html(page.bytes, "").text);
}

void make_article(const news::Record& page) {
    static news::FormatTools tools;
    news::parse_html_page(page, tools);
}

struct Work {
    const char* name;
    void (*run)(const news::Record&);
    std::array<double, 5> seconds{};
};

double seconds_of(void (*run)(const news::Record&), const Pages& pages) {
    const std::clock_t start = std::clock();
    for (const news::Record& page : pages)
        run(page);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: bench_html FOLDER\n");
        return 2;
    }
    const Pages pages = read_pages(arguments[1]);
    std::array works{Work{"the library alone", parse_with_library}, Work{"our tree", make_tree},
                     Work{"articles", make_article}};
    for (std::size_t round = 0; round < 5; ++round)
        for (Work& work : works)
            work.seconds[round] = seconds_of(work.run, pages);
    for (Work& work : works) {
        std::sort(work.seconds.begin(), work.seconds.end());
        fmt::print("{:<18} {:7.0f} pages/s\n", work.name,
                   static_cast<double>(pages.size()) / work.seconds[2]);
    }
    const double ours = works[2].seconds[2] - works[0].seconds[2];
    fmt::print("what is ours costs {:.2f} times the library\n", ours / works[0].seconds[2]);
    return 0;
}
