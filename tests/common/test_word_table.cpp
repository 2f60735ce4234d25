// SPDX-License-Identifier: GPL-2.0-or-later
#include <map>
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/analysis/word_table.hpp"

using namespace news;

namespace {

std::string numbered_word(std::size_t number, std::size_t size) {
    std::string word = std::to_string(number);
    word.insert(0, size > word.size() ? size - word.size() : 0, 'w');
    return word;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_table)

BOOST_AUTO_TEST_CASE(what_was_put_in_is_found_however_long) {
    WordTable table;
    const std::string letters(40, 'a');
    for (std::uint32_t size = 1; size <= letters.size(); ++size) {
        const WordKey key{std::string_view{letters}.substr(0, size)};
        BOOST_TEST(table.find(key) == WordTable::no_number, size);
        table.insert(key, size);
    }
    for (std::uint32_t size = 1; size <= letters.size(); ++size)
        BOOST_TEST(table.find(WordKey{std::string_view{letters}.substr(0, size)}) == size);
}

BOOST_AUTO_TEST_CASE(words_that_differ_in_any_byte_are_different) {
    for (const std::size_t size : {1U, 7U, 8U, 9U, 15U, 16U, 17U, 30U}) {
        WordTable table;
        const std::string word(size, 'a');
        table.insert(WordKey{word}, 1);
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = word;
            other[at] = 'b';
            BOOST_TEST(table.find(WordKey{other}) == WordTable::no_number, size << " bytes, byte " << at);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_word_is_the_same_wherever_it_stands) {
    for (std::size_t size = 1; size <= 20; ++size) {
        const std::string word = numbered_word(7, size);
        WordTable table;
        table.insert(WordKey{word}, 5);
        for (std::size_t behind = 0; behind <= 20; ++behind) {
            const std::string text = "é" + word + std::string(behind, 'z');
            const WordKey key{text, {2, 2 + size}};
            BOOST_TEST(key.word() == word);
            BOOST_TEST(table.find(key) == 5U, size << " bytes, " << behind << " behind it");
        }
    }
}

BOOST_AUTO_TEST_CASE(many_words_are_kept_apart) {
    WordTable table;
    std::map<std::string, std::uint32_t> numbers;
    std::mt19937 random(5);
    const std::size_t empty = table.bytes();
    for (std::uint32_t number = 0; number < 20'000; ++number) {
        const std::string word = numbered_word(random() % 100'000, 1 + random() % 20);
        const auto [known, is_new] = numbers.try_emplace(word, number);
        const bool was_found = table.find(WordKey{word}) != WordTable::no_number;
        BOOST_REQUIRE(was_found != is_new);
        if (is_new) table.insert(WordKey{word}, number);
    }
    for (const auto& [word, number] : numbers)
        BOOST_REQUIRE(table.find(WordKey{word}) == number);
    BOOST_TEST(table.bytes() > empty);
}

BOOST_AUTO_TEST_SUITE_END()
