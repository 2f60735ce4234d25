// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/vocabulary/stem_forms.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

LanguageStemmer stemmer_of(const std::string& language) {
    return {language, [stem = Xapian::Stem(language)](const std::string& word) { return stem(word); }};
}

const std::vector<std::string> english_words{
    "happy",     "happiness", "happier",   "happily",  "die",   "dying",  "dies",     "died",
    "dye",       "lie",       "lying",     "lies",     "sky",   "skies",  "ski",      "skis",
    "early",     "earlier",   "hope",      "hoping",   "hoped", "hop",    "hopping",  "balcony",
    "balconies", "fly",       "flies",     "flying",   "flew",  "news",   "new",      "newer",
    "running",   "run",       "runs",      "ran",      "agree", "agreed", "troubled", "trouble",
    "sized",     "size",      "conflated", "conflate", "only",  "singly", "single",   "gently",
    "gentle",    "idly",      "idle",      "ugly",     "bias",  "atlas",  "generate", "general",
    "generous",  "commune",   "communism", "tie",      "tying", "ties",   "by",       "say",
    "says",      "saying",    "said",      "cry",      "cried", "cries",  "dogs",     "dog",
    "use",       "using",     "used",      "user",     "owe",   "owing",  "ice",      "icing",
    "ices"};

std::string forms(const std::string& stem, const std::vector<std::string>& words,
                  const std::vector<std::string>& languages) {
    std::map<std::string, int> counts;
    for (const std::string& word : words)
        counts[word] = 1;
    std::vector<LanguageStemmer> stemmers;
    for (const std::string& language : languages)
        stemmers.push_back(stemmer_of(language));
    std::vector<std::string> found;
    for (const CountedWord& word : words_of_stem(test::database_of_words(counts), stem, stemmers, {}).words)
        found.push_back(word.word);
    std::sort(found.begin(), found.end());
    return join(found, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stem_forms)

BOOST_AUTO_TEST_CASE(all_words_of_a_stem_are_found) {
    const Xapian::Stem stem("en");
    std::map<std::string, std::set<std::string>> by_stem;
    for (const std::string& word : english_words)
        by_stem[stem(word)].insert(word);
    for (const auto& [one, words] : by_stem) {
        BOOST_TEST(forms(one, english_words, {"en"}) == join({words.begin(), words.end()}, " "), one);
    }
}

BOOST_AUTO_TEST_CASE(each_language_stems_its_own_way) {
    const std::vector<std::string> words{"balcons", "balcon", "balcony", "balconies"};
    BOOST_TEST(forms("balcon", words, {"fr"}) == "balcon balconies balcons");
    BOOST_TEST(forms("balconi", words, {"en"}) == "balconies balcony");
    BOOST_TEST(forms("balcon", words, {"en", "de"}) == "balcon balcons");
}

BOOST_AUTO_TEST_CASE(a_stem_of_no_word_stands_for_itself) {
    BOOST_TEST(forms("zzz", {"paris"}, {"en"}) == "zzz");
}

BOOST_AUTO_TEST_SUITE_END()
