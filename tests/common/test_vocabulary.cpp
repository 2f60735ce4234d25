// SPDX-License-Identifier: GPL-2.0-or-later
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/analysis/vocabulary.hpp"

using namespace news;

namespace {

std::optional<WordId> word_of(Vocabulary& vocabulary, std::string_view surface) {
    const std::uint32_t number = vocabulary.number_at(surface, {0, surface.size()});
    if (Vocabulary::is_word(number)) return number;
    const KnownChunk chunk = vocabulary.several_forms(number);
    return chunk.forms.empty() ? std::nullopt : std::optional(chunk.forms.front().word);
}

std::string without_last_letter(const std::string& word) {
    return word.substr(0, word.size() - 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(vocabulary)

BOOST_AUTO_TEST_CASE(one_folded_form_is_one_word_however_written) {
    Vocabulary vocabulary(without_last_letter);
    const auto bowie = word_of(vocabulary, "Bowie");
    for (const std::string surface :
         {"bowie", "bowIe", "Bowie's", "Bowie’s", "Bow\u00ADie", "ｂｏｗｉｅ", "Bowie"})
        BOOST_TEST((word_of(vocabulary, surface) == bowie), surface);
    BOOST_TEST(vocabulary.size() == 1U);
    BOOST_TEST(vocabulary.folded(*bowie) == "bowie");
    BOOST_TEST(vocabulary.stem(*bowie) == "bowi");
}

BOOST_AUTO_TEST_CASE(ids_count_words_in_order_of_first_appearance) {
    Vocabulary vocabulary(without_last_letter);
    BOOST_TEST(word_of(vocabulary, "one").value() == 0U);
    BOOST_TEST(word_of(vocabulary, "Two").value() == 1U);
    BOOST_TEST(word_of(vocabulary, "One").value() == 0U);
    BOOST_TEST(!word_of(vocabulary, "\u00AD").has_value());
    BOOST_TEST(!word_of(vocabulary, "\u00AD").has_value());
    BOOST_TEST(word_of(vocabulary, "three").value() == 2U);
    BOOST_TEST(vocabulary.size() == 3U);
}

BOOST_AUTO_TEST_CASE(each_word_is_stemmed_once) {
    std::string stemmed;
    Vocabulary vocabulary([&](const std::string& word) {
        stemmed += word + ' ';
        return "stem of " + word;
    });
    for (const std::string surface : {"ferry", "Ferry", "boat", "ferry", "Boat's"})
        word_of(vocabulary, surface);
    BOOST_TEST(stemmed == "ferry boat ");
    BOOST_TEST(vocabulary.stem(0) == "stem of ferry");
    BOOST_TEST(vocabulary.stem(1) == "stem of boat");
}

BOOST_AUTO_TEST_CASE(a_stem_may_be_nothing) {
    Vocabulary vocabulary([](const std::string&) { return std::string{}; });
    BOOST_TEST(vocabulary.stem(word_of(vocabulary, "ferry").value()) == "");
}

BOOST_AUTO_TEST_CASE(forms_stay_where_they_are_while_it_grows) {
    Vocabulary vocabulary(without_last_letter);
    const std::string_view folded = vocabulary.folded(word_of(vocabulary, "Lighthouse").value());
    const std::string_view stem = vocabulary.stem(0);
    const std::size_t bytes = vocabulary.bytes();
    for (int i = 0; i < 10'000; ++i)
        word_of(vocabulary, "word" + std::to_string(i));
    BOOST_TEST(vocabulary.size() == 10'001U);
    BOOST_TEST(vocabulary.bytes() > bytes + 10'000 * 2 * sizeof(std::string_view));
    BOOST_TEST(folded == "lighthouse");
    BOOST_TEST(stem == "lighthous");
    BOOST_TEST((vocabulary.folded(0).data() == folded.data()));
}

BOOST_AUTO_TEST_CASE(very_long_words_are_cut_and_cost_no_more) {
    Vocabulary vocabulary(without_last_letter);
    const std::string word(1'000'000, 'A');
    const WordId id = word_of(vocabulary, word).value();
    BOOST_TEST(vocabulary.folded(id) == std::string(160, 'a'));
    BOOST_TEST(word_of(vocabulary, word + "b").value() == id);
    BOOST_TEST(word_of(vocabulary, word.substr(0, 160)).value() == id);
    BOOST_TEST(vocabulary.bytes() < 100'000U);
}

BOOST_AUTO_TEST_CASE(a_chunk_of_several_words_is_known_by_its_forms) {
    Vocabulary vocabulary(without_last_letter);
    const std::string text = "COVID-19";
    for (int time = 0; time < 2; ++time) {
        const KnownChunk chunk = vocabulary.several_forms(vocabulary.number_at(text, {0, text.size()}));
        BOOST_TEST(chunk.width == 2U);
        std::string shown;
        for (const KnownForm& form : chunk.forms)
            shown += std::string(vocabulary.folded(form.word)) + '@' + std::to_string(form.offset) + ' ';
        BOOST_TEST(shown == "covid@0 covid@0 covid19@0 19@1 covid19@1 ");
        BOOST_TEST(vocabulary.exact(chunk.forms[1].word) == "COVID");
        BOOST_TEST(vocabulary.exact(chunk.forms[0].word) == "");
        BOOST_TEST(word_of(vocabulary, "covid19").value() == chunk.forms[2].word);
    }
}

BOOST_AUTO_TEST_CASE(forms_of_a_chunk_too_long_to_keep_hold_until_the_next) {
    Vocabulary vocabulary(without_last_letter);
    std::string text = "a";
    while (text.size() < 200)
        text += "-a";
    for (int time = 0; time < 2; ++time) {
        const KnownChunk chunk = vocabulary.several_forms(vocabulary.number_at(text, {0, text.size()}));
        BOOST_TEST(chunk.width == 101U);
        BOOST_TEST(chunk.forms.size() == 202U);
    }
    BOOST_TEST(vocabulary.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
