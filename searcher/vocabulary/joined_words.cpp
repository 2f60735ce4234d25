// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/joined_words.hpp"

#include <algorithm>

#include "common/text.hpp"
#include "searcher/vocabulary/wildcard.hpp"

namespace news {
namespace {

/// A star at an end finds the half that it stands in by itself.
bool has_inner_star(std::string_view pattern) {
    const std::size_t first = pattern.find_first_not_of("*?");
    const std::size_t last = pattern.find_last_not_of("*?");
    return first != std::string_view::npos &&
           pattern.substr(first, last - first).find('*') != std::string_view::npos;
}

bool matches_in_halves(std::string_view pattern, const JoinedHalves& halves) {
    for (std::size_t end = 0; end <= pattern.size(); ++end) {
        if (Wildcard(std::string(pattern.substr(0, end))).matches(halves.first) &&
            Wildcard(std::string(pattern.substr(end))).matches(halves.second)) {
            return true;
        }
    }
    return false;
}

Xapian::termcount positions_at(const Xapian::PostingIterator& posting) {
    Xapian::termcount positions = 0;
    for (auto at = posting.positionlist_begin(); at != posting.positionlist_end(); ++at)
        ++positions;
    return positions;
}

/// Every place that is joined has the term twice, and counts once.
bool is_joined_at_every_place(const Xapian::PostingIterator& posting) {
    return positions_at(posting) >= 2 * posting.get_wdf();
}

/// A word that is frequent as a joined one is soon seen to be.
bool is_joined_in_first_articles(const Xapian::Database& database, const std::string& term) {
    constexpr int most_looked_at = 1'000;
    int looked_at = 0;
    const auto end = database.postlist_end(term);
    for (auto at = database.postlist_begin(term); at != end && looked_at < most_looked_at;
         ++at, ++looked_at) {
        if (positions_at(at) > at.get_wdf()) return true;
    }
    return false;
}

}  // namespace

std::vector<JoinedHalves> halves_of(const Xapian::Database& database, const std::string& prefix,
                                    std::string_view word, Xapian::doccount least_articles) {
    std::vector<JoinedHalves> halves;
    for (std::size_t at = 0; at < word.size();) {
        next_code_point(word, at);
        if (at == word.size()) break;
        const JoinedHalves parts{word.substr(0, at), word.substr(at)};
        const bool are_known = database.get_termfreq(prefix + std::string(parts.first)) >= least_articles &&
                               database.get_termfreq(prefix + std::string(parts.second)) >= least_articles;
        if (are_known) halves.push_back(parts);
    }
    return halves;
}

bool is_only_joined(const Xapian::Database& database, const std::string& term) {
    constexpr int most_looked_at = 8;
    int looked_at = 0;
    const auto end = database.postlist_end(term);
    for (auto at = database.postlist_begin(term); at != end && looked_at < most_looked_at;
         ++at, ++looked_at) {
        if (!is_joined_at_every_place(at)) return false;
    }
    return looked_at > 0;
}

bool is_joined_somewhere(const Xapian::Database& database, const std::string& word) {
    constexpr Xapian::doccount most_looked_at = 6'000;  // some 20 ms
    const std::vector<std::string> twice{word, word};
    const Xapian::Query side_by_side(Xapian::Query::OP_PHRASE, twice.begin(), twice.end(), 2);
    const std::vector<JoinedHalves> candidates = halves_of(database, {}, word, 1);
    return std::any_of(candidates.begin(), candidates.end(), [&](const JoinedHalves& halves) {
        const std::string first(halves.first);
        const std::string second(halves.second);
        const Xapian::doccount rarest = std::min(
            {database.get_termfreq(first), database.get_termfreq(second), database.get_termfreq(word)});
        if (rarest > most_looked_at) return is_joined_in_first_articles(database, word);
        Xapian::Enquire enquire(database);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_query(side_by_side & Xapian::Query(first) & Xapian::Query(second));
        return !enquire.get_mset(0, 1).empty();
    });
}

bool has_star_across_joint(const Xapian::Database& database, const std::string& prefix,
                           std::string_view pattern, std::string_view word) {
    const std::string term = prefix + std::string(word);
    if (!has_inner_star(pattern) || !is_only_joined(database, term)) return false;
    const std::vector<JoinedHalves> candidates =
        halves_of(database, prefix, word, database.get_termfreq(term));
    return !candidates.empty() &&
           std::none_of(candidates.begin(), candidates.end(),
                        [&](const JoinedHalves& halves) { return matches_in_halves(pattern, halves); });
}

}  // namespace news
