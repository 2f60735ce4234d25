// SPDX-License-Identifier: GPL-2.0-or-later
// draw_queries ARCHIVE COUNT [SEED]: queries of two words, one a line. The words of each stand in one article
// of the archive that is drawn at random, with the frequent ones as often as they are written there.
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/stored_article.hpp"
#include "common/text.hpp"
#include "tests/bench/random.hpp"

namespace {

/// Plain words: nothing in the query language, and the same to every tokeniser.
std::vector<std::string> words_of(const std::string& text) {
    constexpr std::size_t fewest_letters = 4;
    std::vector<std::string> words;
    const std::string lower = news::ascii_lower(text);
    for (const std::string_view word : news::split(lower, ' ')) {
        const bool is_plain = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        if (is_plain && word.size() >= fewest_letters) words.emplace_back(word);
    }
    return words;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 3) {
        std::fprintf(stderr, "usage: draw_queries ARCHIVE COUNT [SEED] [text]\n");
        return 2;
    }
    const Xapian::Database database(arguments[1]);
    news::bench::Random random(argument_count > 3 ? std::stoul(arguments[3]) : 1);
    const bool is_of_text = argument_count > 4 && std::string_view(arguments[4]) == "text";
    const auto draw = [&](std::size_t below) { return random.below(static_cast<std::uint32_t>(below)); };
    for (int left = std::stoi(arguments[2]); left > 0;) {
        const auto number = static_cast<Xapian::docid>(1 + draw(database.get_lastdocid()));
        std::vector<std::string> words;
        try {
            const news::Article article = news::from_stored(database.get_document(number).get_data());
            words = words_of(is_of_text ? article.text : article.title);
        } catch (const Xapian::DocNotFoundError&) {
            continue;
        }
        if (words.size() < 2) continue;
        const std::string& one = words[draw(words.size())];
        const std::string& other = words[draw(words.size())];
        if (one == other) continue;
        std::printf("%s %s\n", one.c_str(), other.c_str());
        --left;
    }
    return 0;
}
