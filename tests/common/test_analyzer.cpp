// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

std::vector<std::string> folded_of(Analyzer& analyzer, std::string_view text) {
    std::vector<std::string> folded;
    for (const Token& token : analyzer.analyze(text))
        folded.push_back(token.folded);
    return folded;
}

std::string stem_of(Analyzer& analyzer, std::string_view word) {
    const std::vector<Token> tokens = analyzer.analyze(word);
    return tokens.size() == 1 ? tokens.front().stem : "not one word";
}

/// All words of a text, put together from its pieces; checks that pieces are neither empty nor large.
std::vector<WordOccurrence> occurrences_in(Analyzer& analyzer, std::string_view text) {
    std::vector<WordOccurrence> all;
    analyzer.for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
        if (piece.empty() || piece.size() > 10'000) BOOST_ERROR("a piece of " << piece.size());
        all.insert(all.end(), piece.begin(), piece.end());
    });
    return all;
}

void keep_first_at_each_position(std::vector<WordOccurrence>& words) {
    const auto same_position = [](const WordOccurrence& a, const WordOccurrence& b) {
        return a.position == b.position;
    };
    words.erase(std::unique(words.begin(), words.end(), same_position), words.end());
}

bool tells(const Analyzer& analyzer, const WordOccurrence& occurrence, const Token& token) {
    return occurrence.word < analyzer.vocabulary_size() && analyzer.folded(occurrence.word) == token.folded &&
           analyzer.stem(occurrence.word) == token.stem && occurrence.position == token.position &&
           occurrence.bytes == token.bytes;
}

/// Letters, apostrophes, joiners, ideographs and broken bytes, in any order.
std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{"a",        "B",
                                                 "'",        "’",
                                                 "s",        " ",
                                                 " ",        "é",
                                                 "日",       "ー",
                                                 "\u0301",   "\u00AD",
                                                 "9",        "\u200D",
                                                 "\u3099",   "ｶ",
                                                 "\xC3",     "\x80",
                                                 "ti",       "-",
                                                 "ﬁ",        "й",
                                                 "½",        "ŉ",
                                                 "'s",       "’S",
                                                 "'ll",      "İ",
                                                 "ß",        "ﷺ",
                                                 "क",        "\u094D",
                                                 "\xF0\x9F", "\U0001F600",
                                                 "words",    "\xE2\x80",
                                                 "\n",       "internationally",
                                                 "Bowie's",  "counterrevolutionaries"};
    std::string text;
    for (std::size_t left = random() % 30; left > 0; --left)
        text += pieces[random() % pieces.size()];
    if (random() % 50 == 0) text += std::string(random() % 500, 'x');
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(analyzer)

BOOST_AUTO_TEST_CASE(words_carry_fold_position_and_place) {
    Analyzer analyzer("en");
    const std::string text = "L’Élysée — “Don’t run,” O'Neill said.";
    const std::vector<Token> tokens = analyzer.analyze(text);
    const std::vector<std::string> folded{"l", "elysee", "don't", "run", "o", "neill", "said"};
    const std::vector<std::string> surfaces{"L", "Élysée", "Don’t", "run", "O", "Neill", "said"};
    BOOST_TEST_REQUIRE(tokens.size() == folded.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        BOOST_TEST(tokens[i].folded == folded[i]);
        BOOST_TEST(tokens[i].position == i + 1);
        BOOST_TEST(tokens[i].bytes.of(text) == surfaces[i]);
    }
}

BOOST_AUTO_TEST_CASE(words_are_folded_in_many_scripts) {
    Analyzer analyzer("en");
    struct Case {
        std::string text;
        std::vector<std::string> folded;
    };
    const std::vector<Case> cases{
        {"Straße Łódź ﬁlm ＮＨＫ", {"strasse", "lodz", "film", "nhk"}},
        {"東京", {"東京", "京"}},
        {"हिन्दी", {"हिन्दी"}},
        {"Чайковский Фёдор", {"чайковский", "федор"}},
        {"Donau\u00ADdampf", {"donaudampf"}},
        {"caf\xE9", {"caf"}},
        {"", {}},
        {"\u00AD \u200D", {}},
        {"a \u200D b", {"a", "b"}},
        {"U.S. AT&T COVID-19", {"us", "at", "t", "covid", "19"}},
        {"x²", {"x2"}},
    };
    for (const auto& [text, folded] : cases) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(folded_of(analyzer, text) == folded, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_text_give_the_same_words) {
    Analyzer analyzer("en");
    struct Case {
        std::string composed;
        std::string decomposed;
    };
    const std::vector<Case> cases{
        {"Élysée", "E\u0301lyse\u0301e"},
        {"Чайковский", "Чаи\u0306ковскии\u0306"},
        {"서울", "\u1109\u1165\u110B\u116E\u11AF"},
        {"ガス", "カ\u3099ス"},
        {"ぱ", "は\u309A"},
    };
    for (const auto& [composed, decomposed] : cases) {
        BOOST_TEST_CONTEXT(composed) {
            BOOST_TEST(folded_of(analyzer, decomposed) == folded_of(analyzer, composed),
                       boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(positions_count_words_only) {
    Analyzer analyzer("en");
    const std::vector<Token> tokens = analyzer.analyze("one \u200D two -- \u2764\uFE0F three");
    BOOST_TEST_REQUIRE(tokens.size() == 3U);
    BOOST_TEST(tokens[1].position == 2U);
    BOOST_TEST(tokens[2].position == 3U);
}

BOOST_AUTO_TEST_CASE(forms_of_one_word_have_one_stem) {
    Analyzer english("en");
    BOOST_TEST(stem_of(english, "balconies") == stem_of(english, "balcony"));
    BOOST_TEST(stem_of(english, "Rescued") == stem_of(english, "rescue"));
    BOOST_TEST(stem_of(english, "Bowie's") == stem_of(english, "Bowie"));
    BOOST_TEST(stem_of(english, "Bowie’s") == stem_of(english, "bowie"));
    BOOST_TEST(stem_of(english, "paris") != stem_of(english, "balcony"));
    Analyzer french("fr");
    BOOST_TEST(stem_of(french, "nationales") == stem_of(french, "nationale"));
}

BOOST_AUTO_TEST_CASE(a_language_without_stemmer_keeps_words_as_they_are) {
    for (const std::string language : {"xx", "", "klingon", "ja"}) {
        Analyzer analyzer(language);
        BOOST_TEST(stem_of(analyzer, "Balconies") == "balconies", language);
    }
}

BOOST_AUTO_TEST_CASE(long_words_are_cut_alike_and_on_a_character) {
    Analyzer analyzer("xx");
    for (const std::string letter : {"a", "é", "й", "\U00010400", "ﷺ"}) {
        std::string word;
        while (word.size() < 5'000)
            word += letter;
        const std::vector<Token> tokens = analyzer.analyze(word);
        BOOST_TEST_CONTEXT(letter) {
            BOOST_TEST_REQUIRE(tokens.size() == 1U);
            BOOST_TEST(tokens[0].folded.size() <= 160U);
            BOOST_TEST(tokens[0].folded.size() > 50U);
            BOOST_TEST(is_valid_utf8(tokens[0].folded));
            BOOST_TEST(tokens[0].bytes.end == word.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_folded_word_is_found_again_as_itself) {
    Analyzer analyzer("en");
    for (const std::string text :
         {"Élysée", "don’t", "ﷺ", "½", "ǆ", "ŉ", "㋿", "①", "ªº", "Ⅻ", "x²", "℡", "ﬃ"}) {
        for (const Token& token : analyzer.analyze(text)) {
            const std::vector<std::string> again = folded_of(analyzer, token.folded);
            BOOST_TEST(again == std::vector<std::string>{token.folded}, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_text_of_many_words_is_handed_out_in_pieces) {
    Analyzer analyzer("en");
    std::string text;
    for (int i = 0; i < 30'000; ++i)
        text += i % 3 == 0 ? "Ferries " : "balcony ";
    const std::vector<WordOccurrence> words = occurrences_in(analyzer, text);
    BOOST_TEST_REQUIRE(words.size() == 30'000U);
    BOOST_TEST(analyzer.vocabulary_size() == 2U);
    BOOST_TEST(analyzer.folded(words.back().word) == "balcony");
    BOOST_TEST(analyzer.stem(words.front().word) == "ferri");
    BOOST_TEST(words.back().position == 30'000U);
    BOOST_TEST(words.back().bytes.end == text.size() - 1);
    BOOST_TEST(occurrences_in(analyzer, " -- ").empty());
}

BOOST_AUTO_TEST_CASE(pieces_and_values_agree_on_any_bytes) {
    std::mt19937 random(23);
    Analyzer lasting("en");
    for (int round = 0; round < 3'000; ++round) {
        const std::string text = random_text(random);
        Analyzer fresh("en");  // has not seen a surface before
        const std::vector<Token> tokens = fresh.analyze(text);
        for (Analyzer* analyzer : {&fresh, &lasting}) {
            std::vector<WordOccurrence> words = occurrences_in(*analyzer, text);
            keep_first_at_each_position(words);
            const bool same = std::equal(words.begin(), words.end(), tokens.begin(), tokens.end(),
                                         [&](const WordOccurrence& occurrence, const Token& token) {
                                             return tells(*analyzer, occurrence, token);
                                         });
            if (!same) BOOST_ERROR(repair_utf8(text));
        }
    }
    std::set<std::pair<std::string_view, std::string_view>> forms;
    for (WordId word = 0; word < lasting.vocabulary_size(); ++word)
        forms.emplace(lasting.folded(word), lasting.exact(word));
    BOOST_TEST(forms.size() == lasting.vocabulary_size());
}

BOOST_AUTO_TEST_CASE(ids_count_on_from_text_to_text_until_forgotten) {
    Analyzer analyzer("en");
    const std::size_t bytes = analyzer.vocabulary_bytes();
    BOOST_TEST(occurrences_in(analyzer, "Paris balcony")[1].word == 1U);
    BOOST_TEST(occurrences_in(analyzer, "the balcony, the Balcony’s Paris")[3].word == 1U);
    BOOST_TEST(analyzer.vocabulary_size() == 3U);
    BOOST_TEST(analyzer.vocabulary_bytes() > bytes);
    analyzer.forget_words();
    BOOST_TEST(analyzer.vocabulary_size() == 0U);
    BOOST_TEST(analyzer.vocabulary_bytes() == bytes);
    BOOST_TEST(occurrences_in(analyzer, "balcony")[0].word == 0U);
}

BOOST_AUTO_TEST_CASE(words_taken_as_values_do_not_pile_up) {
    Analyzer analyzer("xx");
    std::size_t most = 0;
    for (int round = 0; round < 40; ++round) {
        std::string text;
        for (int i = 0; i < 10'000; ++i)
            text += std::to_string(round) + "w" + std::to_string(i) + ' ';
        BOOST_TEST(analyzer.analyze(text).size() == 10'000U);
        most = std::max(most, analyzer.vocabulary_size());
    }
    BOOST_TEST(most > 10'000U);
    BOOST_TEST(analyzer.vocabulary_size() < 300'000U);
    BOOST_TEST(most < 300'000U);
}

BOOST_AUTO_TEST_CASE(stems_of_other_languages_are_marked) {
    BOOST_TEST(stem_mark("en", "en") == "");
    BOOST_TEST(stem_mark("fr", "en") == "fr");
    BOOST_TEST(stem_mark("ja", "en") == "none");
    BOOST_TEST(stem_mark("zh", "ja") == "");
    BOOST_TEST(stem_mark("en", "ja") == "en");
}

BOOST_AUTO_TEST_CASE(words_that_begin_otherwise_keep_their_places) {
    const std::string text =
        "Oil flowed. It's an OPEC pipeline, O'Neill said at 9/11 in Orléans; others flew.";
    Analyzer analyzer("en");
    std::vector<WordOccurrence> all;
    analyzer.for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
        all.insert(all.end(), piece.begin(), piece.end());
    });
    Initials initials;
    initials.set('o');
    std::vector<WordOccurrence> some;
    analyzer.for_each_piece(text, initials, [&](std::span<const WordOccurrence> piece) {
        some.insert(some.end(), piece.begin(), piece.end());
    });
    BOOST_TEST_REQUIRE(some.size() == all.size());
    std::size_t unread = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        BOOST_TEST(some[i].position == all[i].position);
        BOOST_TEST((some[i].bytes == all[i].bytes && some[i].boundary == all[i].boundary));
        if (some[i].word == Analyzer::unread) {
            ++unread;
            BOOST_TEST(analyzer.folded(all[i].word).front() != 'o');
        } else {
            BOOST_TEST(some[i].word == all[i].word);
        }
    }
    BOOST_TEST(unread == 7U);  // flowed an pipeline said at in flew
}

/// By this only words with the stem's first letter are read where an English stem is looked for.
BOOST_AUTO_TEST_CASE(english_stems_begin_as_their_words) {
    Analyzer analyzer("en");
    const std::string words =
        "dying lying tying skis skies idly gently ugly early only singly news atlas yes youth by "
        "says flies inning outing generate communal arsenal eye aed ing ied use ability";
    for (const Token& token : analyzer.analyze(words))
        BOOST_TEST(token.stem.front() == token.folded.front(), token.folded);
}

BOOST_AUTO_TEST_CASE(the_fingerprint_names_the_language) {
    BOOST_TEST(Analyzer("en").fingerprint() == Analyzer("en").fingerprint());
    BOOST_TEST(Analyzer("en").fingerprint() != Analyzer("fr").fingerprint());
    BOOST_TEST(Analyzer("en").fingerprint() != "");
}

BOOST_AUTO_TEST_CASE(folded_words_are_joined_by_single_spaces) {
    struct Case {
        std::string text;
        std::string folded;
    };
    const std::vector<Case> cases{
        {"", ""},
        {"The  New York Times ", "the new york times"},
        {"“Don’t” — he said", "don't he said"},
        {"\"Don't\" - he said", "don't he said"},
        {"...", ""},
        {"one \u200D two", "one two"},
        {"one \u00AD", "one"},
        {"I \u2764\uFE0F Paris", "i paris"},
        {"I \u2764 Paris", "i paris"},
    };
    for (const auto& [text, folded] : cases)
        BOOST_TEST(folded_words(text) == folded, text);
}

BOOST_AUTO_TEST_SUITE_END()
