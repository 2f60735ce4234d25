// SPDX-License-Identifier: GPL-2.0-or-later
// bench_analysis FILE: tokens, folds and stems of the whole file, in MB of text a second; the median of seven
// rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "common/analysis/analyzer.hpp"

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: bench_analysis FILE\n");
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    news::Analyzer analyzer("en");
    std::vector<double> rates;
    std::size_t words = 0;
    for (int round = 0; round < 7; ++round) {
        const auto start = std::chrono::steady_clock::now();
        words = 0;
        analyzer.for_each_piece(text, [&](std::span<const news::WordOccurrence> piece) {
            for (const news::WordOccurrence& occurrence : piece)
                words += analyzer.stem(occurrence.word).empty() ? 0 : 1;
        });
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        rates.push_back(static_cast<double>(text.size()) / 1e6 / seconds);
    }
    std::sort(rates.begin(), rates.end());
    std::printf("%.1f MB/s, %zu words\n", rates[rates.size() / 2], words);
    return 0;
}
