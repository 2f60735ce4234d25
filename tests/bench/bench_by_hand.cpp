// SPDX-License-Identifier: GPL-2.0-or-later
// bench_by_hand ARCHIVE [ROUNDS]: queries as newssearch answers them beside the same put together by hand for
// Xapian, interleaved in one process: reading the query, translating it, matching, counting and making the
// page on one side; matching, counting and getting the records of the same ten articles on the other. The
// archive is one of English news. Processor time: others may be at work.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "searcher/search/searcher.hpp"

namespace {

using Xapian::Query;

constexpr Xapian::doccount page = 10;

Query together(Query::op how, const std::vector<Query>& parts, Xapian::termcount window = 0) {
    return {how, parts.begin(), parts.end(), window};
}

Query except(const Query& wanted, const Query& unwanted) {
    return {Query::OP_AND_NOT, wanted, unwanted};
}

Query scaled(const Query& query, double factor) {
    return {Query::OP_SCALE_WEIGHT, query, factor};
}

/// Words one behind the other.
Query phrase(const std::vector<std::string>& words) {
    return {Query::OP_PHRASE, words.begin(), words.end(), static_cast<Xapian::termcount>(words.size())};
}

/// Any of these words, as something that can stand near another.
Query any_of(const std::vector<std::string>& words) {
    return {Query::OP_OR, words.begin(), words.end()};
}

/// Any of these words, scored as one.
Query as_one(const std::vector<std::string>& words) {
    return {Query::OP_SYNONYM, words.begin(), words.end()};
}

Query within(Xapian::termcount distance, const Query& one, const Query& other) {
    return together(Query::OP_NEAR, {one, other}, distance + 1);
}

Query filter(const std::vector<std::string>& terms) {
    return scaled({Query::OP_OR, terms.begin(), terms.end()}, 0);
}

/// How one who knows the archive's terms would ask it.
class ByHand {
  public:
    explicit ByHand(const Xapian::Database& database) : database_(database) {}

    /// A word in all its forms, ranked by plain BM25.
    Query word(const std::string& folded) const { return Query("Z" + stem_(folded)); }
    Query title(const std::string& folded) const { return Query("ZS" + stem_(folded)); }

    /// The archive's words of one stem, or that begin alike.
    std::vector<std::string> words_like(const std::string& folded) const {
        return words(stem_(folded).substr(0, 3),
                     [&](const std::string& word) { return stem_(word) == stem_(folded); });
    }
    std::vector<std::string> words_from(const std::string& beginning) const {
        return words(beginning, [](const std::string&) { return true; });
    }

  private:
    std::vector<std::string> words(const std::string& beginning,
                                   const std::function<bool(const std::string&)>& is_wanted) const {
        std::vector<std::string> wanted;
        for (auto at = database_.allterms_begin(beginning); at != database_.allterms_end(beginning); ++at) {
            if (is_wanted(*at)) wanted.push_back(*at);
        }
        return wanted;
    }

    const Xapian::Database& database_;
    Xapian::Stem stem_{"en"};
};

struct Pair {
    std::string text;
    Query by_hand;
};

std::vector<Pair> of_words(const ByHand& hand) {
    const auto word = [&](const char* folded) { return hand.word(folded); };
    return {
        {"market", word("market")},
        {"airlines", word("airline")},
        {"volcano", word("volcano")},
        {"oil AND prices", word("oil") & word("price")},
        {"bank AND rescue", word("bank") & word("rescue")},
        {"federal AND reserve AND interest AND rates",
         together(Query::OP_AND, {word("federal"), word("reserve"), word("interest"), word("rates")})},
        {"chrysler AND bankruptcy AND judge",
         together(Query::OP_AND, {word("chrysler"), word("bankruptcy"), word("judge")})},
        {"company OR bank", word("company") | word("bank")},
        {"merger OR acquisition OR takeover",
         together(Query::OP_OR, {word("merger"), word("acquisition"), word("takeover")})},
        {"profit AND sales AND (quarter OR year)",
         together(Query::OP_AND, {word("profit"), word("sales"), word("quarter") | word("year")})},
        {"oil^2 OR gas", scaled(word("oil"), 2) | word("gas")},
        {"oil -gas", except(word("oil"), word("gas"))},
        {"apple -(iphone OR ipad)", except(word("apple"), word("iphone") | word("ipad"))},
        {"title:oil -gas", except(hand.title("oil"), word("gas"))},
        {"title:merger AND bank", hand.title("merger") & word("bank")},
        {"title:(shares OR stocks)", hand.title("shares") | hand.title("stocks")},
        {"what did the chairman of the federal reserve say about interest rates",
         together(Query::OP_OR, {word("chairman"), word("federal"), word("reserve"), word("say"),
                                 word("interest"), word("rates")})},
        {"why are oil prices rising in the middle east and who is to pay for it",
         together(Query::OP_OR,
                  {word("oil"), word("prices"), word("rising"), word("middle"), word("east"), word("pay")})},
    };
}

std::vector<Pair> of_places(const ByHand& hand) {
    const auto any_like = [&](const char* folded) { return any_of(hand.words_like(folded)); };
    return {
        {"\"interest rates\"", phrase({"interest", "rates"})},
        {"\"chief executive officer\"", phrase({"chief", "executive", "officer"})},
        {"\"new york stock exchange\"", phrase({"new", "york", "stock", "exchange"})},
        {"\"hedge fund\" AND fraud", phrase({"hedge", "fund"}) & hand.word("fraud")},
        {"title:\"interest rates\"", phrase({"Sinterest", "Srates"})},
        {"(\"oil\" OR \"gas\") NEAR/5 \"pipeline\"",
         within(5, Query("oil") | Query("gas"), Query("pipeline"))},
        {"(=oil OR =gas) NEAR/5 =pipeline", within(5, Query("oil") | Query("gas"), Query("pipeline"))},
        {"merger NEAR/10 talks", within(10, any_like("merger"), any_like("talks"))},
        {"raised PRE/3 forecast", together(Query::OP_PHRASE, {any_like("raised"), any_like("forecast")}, 4)},
        {"pipelin*", as_one(hand.words_from("pipelin"))},
        {"\"interest rat*\"",
         together(Query::OP_PHRASE, {Query("interest"), any_of(hand.words_from("rat"))}, 2)},
        {"=oil", Query("oil")},
        {"=banks AND =rescue", Query("banks") & Query("rescue")},
    };
}

std::vector<Pair> of_days(const ByHand& hand) {
    return {
        {"date:2008-09..2008-10 bank", filter({"M200809", "M200810"}) & hand.word("bank")},
        {"date:2009 earnings", filter({"Y2009"}) & hand.word("earnings")},
        {"date:2010-05-06 market", filter({"D20100506"}) & hand.word("market")},
        {"source:reuters date:2011-03 \"nuclear plant\"",
         together(Query::OP_AND,
                  {filter({"XSOURCEreuters"}), filter({"M201103"}), phrase({"nuclear", "plant"})})},
    };
}

std::vector<Pair> queries(const ByHand& hand) {
    std::vector<Pair> all = of_words(hand);
    for (auto* more : {&of_places, &of_days}) {
        for (Pair& pair : more(hand))
            all.push_back(std::move(pair));
    }
    return all;
}

double milliseconds_of(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// How many articles match.
std::uint64_t run_by_hand(const Xapian::Database& database, const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_sort_by_relevance_then_value(0, true);
    const Xapian::MSet matches = enquire.get_mset(0, page, database.get_doccount());
    std::size_t bytes = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        bytes += match.get_document().get_data().size();
    return bytes > 0 ? matches.get_matches_estimated() : 0;
}

std::uint64_t articles_in(const news::Response& response) {
    return response.all_words + response.some_words;
}

/// Prints what one query takes both ways, and returns how many times as long ours does.
double compare(news::Searcher& searcher, const Xapian::Database& database, const Pair& pair, int rounds) {
    news::Request request;
    request.text = pair.text;
    std::vector<double> ours;
    std::vector<double> by_hand;
    std::uint64_t found = 0;
    std::uint64_t found_by_hand = 0;
    for (int round = 0; round <= rounds; ++round) {
        const double one = milliseconds_of([&] { found = articles_in(searcher.search(request)); });
        const double other = milliseconds_of([&] { found_by_hand = run_by_hand(database, pair.by_hand); });
        if (round == 0) continue;  // brings the blocks into memory
        ours.push_back(one);
        by_hand.push_back(other);
    }
    const double ratio = median(ours) / median(by_hand);
    std::printf("%8.3f ms  %8.3f ms by hand  %5.2f  %6llu %6llu articles  %s\n", median(ours),
                median(by_hand), ratio, static_cast<unsigned long long>(found),
                static_cast<unsigned long long>(found_by_hand), pair.text.c_str());
    return ratio;
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
    for (const Pair& pair : queries(ByHand{database}))
        ratios.push_back(compare(searcher, database, pair, rounds));
    std::printf("%5.2f times, the median of %zu queries\n", median(ratios), ratios.size());
    return 0;
}
