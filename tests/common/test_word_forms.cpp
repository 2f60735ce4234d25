// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/chunk_reading.hpp"
#include "common/analysis/word_forms.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

/// The forms as "text@offset", wholes in brackets, behind their first position with a prime, exact forms
/// behind "=".
std::string shown(std::string_view chunk) {
    const WordForms forms = forms_of(chunk);
    std::string text;
    for (const WordForm& form : forms.forms) {
        if (!text.empty()) text += ' ';
        const bool is_whole = form.kind == FormKind::whole || form.kind == FormKind::whole_again;
        const std::string name = form.exact.empty() ? form.folded : "=" + form.exact;
        text += is_whole ? "[" + name + "]" : name;
        if (form.kind == FormKind::whole_again) text += "'";
        if (form.kind == FormKind::capitals) text += "!";
        text += "@" + std::to_string(form.offset);
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_forms)

BOOST_AUTO_TEST_CASE(each_chunk_has_its_forms) {
    struct Case {
        std::string chunk;
        std::string forms;
    };
    const std::vector<Case> cases{
        {"Paris", "paris@0"},
        {"Café", "cafe@0 =café@0"},
        {"ICE", "ice@0 =ICE!@0"},
        {"PhD", "phd@0 =PHD!@0"},
        {"U.S.", "=US@0"},
        {"a.m.", "=AM@0"},
        {"A.I.", "ai@0 =AI@0"},
        {"Ph.D.", "phd@0 =PHD@0"},
        {"COVID-19", "covid@0 =COVID!@0 [covid19]@0 19@1 [covid19]'@1"},
        {"e-mail", "e@0 [email]@0 mail@1 [email]'@1"},
        {"Alas-\nka", "alas@0 [alaska]@0 ka@1 [alaska]'@1"},
        {"U.S.-led", "=US@0 [usled]@0 led@1 [usled]'@1"},
        {"O'Neill", "o@0 [oneill]@0 neill@1 [oneill]'@1"},
        {"l’Élysée", "l@0 elysee@1 =élysée@1"},
        {"9-11", "9@0 [9/11]@0 11@1 [9/11]'@1"},
        {"15:30", "15@0 [15:30]@0 30@1 [15:30]'@1"},
        {"2018-08-07", "2018@0 [2018/08/07]@0 08@1 [2018/08/07]'@1 07@2 [2018/08/07]'@2"},
        {"AT&T", "at@0 =AT!@0 [at&t]@0 t@1 [at&t]'@1"},
        {"YHOO.O", "yhoo@0 =YHOO!@0 [yhoo.o]@0 o@1 [yhoo.o]'@1"},
        {"joe@paper.com", "joe@0 [joe@paper.com]@0 paper@1 [joe@paper.com]'@1 com@2 [joe@paper.com]'@2"},
        {"https://www.reuters.com/a-b", "reuters@0 [reuters.com]@0 com@1 [reuters.com]'@1 a@2 b@3"},
        {"c++", "c@0 [c++]@0"},
        {"C#", "c@0 [c#]@0"},
        {"#MeToo", "me@0 [#metoo]@0 [metoo]@0 too@1 [#metoo]'@1 [metoo]'@1"},
        {"#metoo", "metoo@0 [#metoo]@0"},
        {"@handle", "handle@0 [@handle]@0"},
        {"'90s", "90s@0 [1990s]@0"},
        {"’10s", "10s@0"},
        {"1,000,000", "1000000@0"},
        {"1'000'000", "1000000@0"},
        {"1.000.000", "1000000@0"},
        {"1\u00A0000\u202F000", "1000000@0"},
        {"3,14", "3.14@0"},
        {"$5.2bn", "5.2@0 [$5.2]@0 [$5.2bn]@0 [5.2bn]@0 bn@1 [billion]@1 [$5.2bn]'@1 [5.2bn]'@1"},
        {"5%", "5@0 [5%]@0"},
        {"5€", "5@0 [€5]@0"},
        {"US$5", "5@0 [us$5]@0 [$5]@0"},
        {"1990s", "1990s@0"},
        {"20th", "20th@0"},
        {"東京", "東京@0"},
        {"\u00AD", ""},
    };
    for (const auto& [chunk, forms] : cases)
        BOOST_TEST(shown(chunk) == forms, chunk);
}

/// What forms_of takes a short way for has, by the long one, a word at one place and nothing beside it.
BOOST_AUTO_TEST_CASE(plain_words_have_no_other_forms) {
    for (const std::string word : {"a", "A", "s", "bn", "k", "the", "Paris", "www", "http", "mailto", "nell",
                                   "qu", "million", "xxiv", "th", "Cos", "its", "isn"}) {
        const ChunkReading reading = read_chunk(word);
        BOOST_TEST_REQUIRE(reading.compounds.size() == 1U, word);
        BOOST_TEST_REQUIRE(reading.compounds[0].units.size() == 1U, word);
        const ChunkUnit& unit = reading.compounds[0].units[0];
        BOOST_TEST_REQUIRE(unit.places.size() == 1U, word);
        const ChunkPlace& place = unit.places[0];
        BOOST_TEST(place.word == ascii_lower(word));
        BOOST_TEST((place.bytes == ByteRange{0, word.size()}), word);
        BOOST_TEST((place.exact + place.capitals).empty(), word);
        BOOST_TEST((place.others.empty() && !place.is_exact_only), word);
        const ChunkCompound& compound = reading.compounds[0];
        BOOST_TEST((unit.wholes.empty() && (compound.whole + compound.singular + reading.whole).empty()),
                   word);
        BOOST_TEST(shown(word) == ascii_lower(word) + "@0");
    }
}

BOOST_AUTO_TEST_CASE(width_is_in_positions) {
    BOOST_TEST(forms_of("Paris").width == 1U);
    BOOST_TEST(forms_of("COVID-19").width == 2U);
    BOOST_TEST(forms_of("c++").width == 1U);
    BOOST_TEST(forms_of("\u00AD").width == 0U);
}

BOOST_AUTO_TEST_CASE(a_chunk_of_thousands_of_parts_takes_no_time) {
    std::string chunk = "http://a";
    for (int part = 0; part < 900; ++part)
        chunk += "/b";
    BOOST_TEST(forms_of(chunk).width == 901U);
}

BOOST_AUTO_TEST_SUITE_END()
