// SPDX-License-Identifier: GPL-2.0-or-later
// bench_by_hand ARCHIVE [ROUNDS]: queries as newssearch answers them beside the same put together by hand for
// Xapian, interleaved in one process: reading the query, translating it, matching, counting and making the
// page on one side; matching, counting and getting the records of the same ten articles on the other.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/search/searcher.hpp"

namespace {

using Xapian::Query;

constexpr Xapian::doccount page = 10;

Query together(Query::op how, const std::vector<Query>& parts, Xapian::termcount window = 0) {
    return {how, parts.begin(), parts.end(), window};
}

/// A word in all its forms, the headline's counted in as newssearch does.
Query word(const std::string& stem) {
    const Query headline(Query::OP_SCALE_WEIGHT, Query("ZS" + stem), 2.0);
    return {Query::OP_AND_MAYBE, Query("Z" + stem), headline};
}

struct Pair {
    std::string text;
    Query by_hand;
};

std::vector<Pair> queries() {
    const Query days(Query::OP_SCALE_WEIGHT, Query("M200809") | Query("M200810"), 0);
    return {
        {"market", word("market")},
        {"oil AND prices", word("oil") & word("price")},
        {"\"interest rates\"", together(Query::OP_PHRASE, {Query("interest"), Query("rates")}, 2)},
        {"federal AND reserve AND interest AND rates",
         together(Query::OP_AND, {word("feder"), word("reserv"), word("interest"), word("rate")})},
        {"company OR bank", word("compani") | word("bank")},
        {"title:oil -gas", {Query::OP_AND_NOT, Query("ZSoil"), word("gas")}},
        {"date:2008-09..2008-10 bank", together(Query::OP_AND, {days, word("bank")})},
        {"profit AND sales AND (quarter OR year)",
         together(Query::OP_AND, {word("profit"), word("sale"), word("quarter") | word("year")})},
        {"(\"oil\" OR \"gas\") NEAR/5 \"pipeline\"",
         together(Query::OP_NEAR, {Query("oil") | Query("gas"), Query("pipeline")}, 6)},
        {"(=oil OR =gas) NEAR/5 =pipeline",
         together(Query::OP_NEAR, {Query("oil") | Query("gas"), Query("pipeline")}, 6)},
    };
}

double milliseconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::size_t run_by_hand(const Xapian::Database& database, const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_sort_by_relevance_then_value(0, true);
    const Xapian::MSet matches = enquire.get_mset(0, page, database.get_doccount());
    std::size_t bytes = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        bytes += match.get_document().get_data().size();
    return bytes;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: bench_by_hand ARCHIVE [ROUNDS]\n");
        return 2;
    }
    const int rounds = argument_count > 2 ? std::stoi(arguments[2]) : 15;
    news::Searcher searcher{news::ArchiveDirectory{arguments[1]}};
    const Xapian::Database database(arguments[1]);
    std::vector<double> ratios;
    for (const Pair& pair : queries()) {
        news::Request request;
        request.text = pair.text;
        std::vector<double> ours;
        std::vector<double> by_hand;
        for (int round = 0; round <= rounds; ++round) {
            const double one = milliseconds_of([&] { searcher.search(request); });
            const double other = milliseconds_of([&] { run_by_hand(database, pair.by_hand); });
            if (round == 0) continue;  // brings the blocks into memory
            ours.push_back(one);
            by_hand.push_back(other);
        }
        ratios.push_back(median(ours) / median(by_hand));
        std::printf("%8.3f ms  %8.3f ms by hand  %5.2f  %s\n", median(ours), median(by_hand), ratios.back(),
                    pair.text.c_str());
    }
    std::printf("%5.2f times, the median of %zu queries\n", median(ratios), ratios.size());
    return 0;
}
