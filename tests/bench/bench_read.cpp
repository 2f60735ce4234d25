// SPDX-License-Identifier: GPL-2.0-or-later
// bench_read PATH...: whatever lies there to articles, in MB of records a second of processor time, on one
// core: reading, decompressing, splitting, parsing and finishing, all in one thread. Ids and output are not
// counted.
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "indexer/article_finishing.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/record_source.hpp"

namespace {

struct Counts {
    std::size_t records = 0;
    std::size_t articles = 0;
    double megabytes = 0;
};

double seconds_to_read(const std::vector<std::string>& paths, bool parses, Counts& counts) {
    news::FormatTools tools;
    news::RecordReceiver receiver;
    receiver.take = [&](const news::Record& record, const news::Format& format) {
        ++counts.records;
        counts.megabytes += static_cast<double>(record.bytes.size()) / 1e6;
        if (!parses) return true;
        for (news::ParseResult& result : format.parse(record, tools)) {
            auto* parsed = std::get_if<news::ParsedArticle>(&result);
            if (parsed == nullptr) continue;
            news::finish_article(*parsed, record.context, std::time(nullptr));
            ++counts.articles;
        }
        return true;
    };
    receiver.reject = [](const news::Rejection&) {};
    const std::clock_t start = std::clock();
    news::read_records(paths, nullptr, receiver);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: bench_read PATH...\n");
        return 2;
    }
    const std::vector<std::string> paths(arguments + 1, arguments + argument_count);
    Counts split;
    Counts parsed;
    const double split_seconds = seconds_to_read(paths, false, split);
    const double parse_seconds = seconds_to_read(paths, true, parsed);
    std::printf("%.1f MB in %zu records: %.1f MB/s split, %.1f MB/s made %zu articles\n", split.megabytes,
                split.records, split.megabytes / split_seconds, parsed.megabytes / parse_seconds,
                parsed.articles);
    return 0;
}
