// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/probe_documents.hpp"

#include <map>
#include <string>
#include <vector>

namespace news {

/// Knuth's linear congruential generator (MMIX), its high bits: the same everywhere.
std::uint32_t ProbeDocuments::random(std::uint32_t below) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>((state_ >> 33U) % below);
}

const glass::Document& ProbeDocuments::next() {
    document_.clear();
    const std::uint32_t kind = random(100);
    if (kind == 0) {
        add_terms(3'000);
    } else if (kind > 10) {
        add_terms(random(60));
    }
    add_values();
    document_.data = random_data();
    return document_;
}

std::string ProbeDocuments::random_term() {
    // Few words, so that posting lists grow long.
    std::string term = "w" + std::to_string(random(30) * random(30));
    switch (random(200)) {
        case 0:
            return term + std::string(245 - term.size(), 'x');
        case 1:
            return term.insert(1, 1, '\0');
        case 2:
            return "\xC3\xA9" + term;
        case 3:
            return std::string(1 + random(20), '\xFF');
        default:
            return term;
    }
}

void ProbeDocuments::add_terms(std::uint32_t words) {
    std::map<std::string, std::vector<std::uint32_t>> places;
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < words; ++i) {
        position += 1 + random(3) * random(3) + (random(1'000) == 0 ? 10'000'000 : 0);
        places[random_term()].push_back(position);
    }
    // Common and as long as can be: so many long keys make a tree of three levels, with several branches.
    for (const char letter : {'y', 'z'})
        places[std::string(245, letter)].push_back(++position);
    for (const auto& [term, positions] : places) {
        glass::Posting posting;
        posting.term = terms_.intern(term);
        // As stems: counted without positions; as filters: not even counted.
        const bool has_positions = term.size() % 4 != 0;
        posting.count = term.size() % 8 == 4 ? 0 : static_cast<std::uint32_t>(positions.size());
        posting.first_position = static_cast<std::uint32_t>(document_.positions.size());
        if (has_positions) {
            posting.position_count = static_cast<std::uint32_t>(positions.size());
            document_.positions.insert(document_.positions.end(), positions.begin(), positions.end());
        }
        document_.postings.push_back(posting);
    }
}

void ProbeDocuments::add_values() {
    for (const std::uint32_t slot : {0U, 1U, 200U, 70'000U}) {
        if (random(3) == 0) continue;
        const std::uint32_t length = 1 + random(slot == 1 ? 200 : 12);
        document_.values.push_back({slot, std::string(length, static_cast<char>(random(256)))});
    }
}

std::string ProbeDocuments::random_data() {
    std::string data(random(4) == 0 ? 0 : random(50) == 0 ? random(30'000) : random(200), 'a');
    const bool is_noise = random(2) == 0;
    for (char& c : data)
        c = static_cast<char>(is_noise ? random(256) : 'a' + random(4));
    return data;
}

}  // namespace news
