// SPDX-License-Identifier: GPL-2.0-or-later
// bench_search ARCHIVE QUERIES [ROUNDS [ORDER [AROUND]]]: runs every line of QUERIES as a query, in one
// process, ROUNDS times (default 11) after one that does not count, and prints the median of each in
// milliseconds of processor time. ORDER is relevance, newest, oldest or recent, AROUND the days that count
// most for recent.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "searcher/search/searcher.hpp"

namespace {

const std::map<std::string, news::SortOrder> orders{{"relevance", news::SortOrder::relevance},
                                                    {"newest", news::SortOrder::newest},
                                                    {"oldest", news::SortOrder::oldest},
                                                    {"recent", news::SortOrder::recent}};

double milliseconds_of(news::Searcher& searcher, const news::Request& request) {
    const std::clock_t start = std::clock();
    searcher.search(request);
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median_of(news::Searcher& searcher, const news::Request& request, int rounds) {
    milliseconds_of(searcher, request);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds_of(searcher, request));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 3) {
        std::fprintf(stderr, "usage: bench_search ARCHIVE QUERIES [ROUNDS [ORDER [AROUND]]]\n");
        return 2;
    }
    news::Searcher searcher{news::ArchiveDirectory{arguments[1]}};
    std::ifstream queries(arguments[2]);
    const int rounds = argument_count > 3 ? std::stoi(arguments[3]) : 11;
    std::vector<double> medians;
    for (std::string line; std::getline(queries, line);) {
        news::Request request;
        request.text = line;
        if (argument_count > 4) request.sort = orders.at(arguments[4]);
        if (argument_count > 5) request.around = arguments[5];
        medians.push_back(median_of(searcher, request, rounds));
        std::printf("%8.3f ms  %s\n", medians.back(), line.c_str());
    }
    if (medians.empty()) return 2;
    std::sort(medians.begin(), medians.end());
    std::printf("%8.3f ms  median of %zu queries, longest %.3f ms\n", medians[medians.size() / 2],
                medians.size(), medians.back());
    return 0;
}
