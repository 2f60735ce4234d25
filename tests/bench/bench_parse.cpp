// SPDX-License-Identifier: GPL-2.0-or-later
// bench_parse FILE: JSON Lines to articles, in MB of input a second of processor time; the median of five
// rounds. Reading the file, ids and output are not counted.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <variant>
#include <vector>

#include "indexer/formats/format_table.hpp"
#include "indexer/record.hpp"

namespace {

struct Input {
    std::vector<news::Record> records;
    double megabytes = 0;
};

Input read_lines(const char* path) {
    Input input;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);) {
        input.megabytes += static_cast<double>(line.size()) / 1e6;
        input.records.push_back({"bench:" + std::to_string(input.records.size() + 1), line});
    }
    return input;
}

double seconds_of_round(const news::Format& format, const std::vector<news::Record>& records,
                        std::size_t& articles) {
    news::FormatTools tools;
    articles = 0;
    const std::clock_t start = std::clock();
    for (const news::Record& record : records) {
        for (const news::ParseResult& result : format.parse(record, tools)) {
            if (std::holds_alternative<news::ParsedArticle>(result)) ++articles;
        }
    }
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: bench_parse FILE\n");
        return 2;
    }
    const Input input = read_lines(arguments[1]);
    const news::Format* format = news::format_named("jsonl");
    std::vector<double> rounds(5);
    std::size_t articles = 0;
    for (double& seconds : rounds)
        seconds = seconds_of_round(*format, input.records, articles);
    std::sort(rounds.begin(), rounds.end());
    const double seconds = rounds[rounds.size() / 2];
    std::printf("%.1f MB/s, %.0f articles/s, %zu of %zu records are articles\n", input.megabytes / seconds,
                static_cast<double>(articles) / seconds, articles, input.records.size());
    return 0;
}
