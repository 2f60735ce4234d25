// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/chunk_scanner.hpp"

using namespace news;

namespace {

/// The chunks in their order, those of a script without spaces in <>.
std::string chunks_of(std::string_view text) {
    std::string chunks;
    for (ChunkScanner scanner(text); scanner.next();) {
        if (!chunks.empty()) chunks += ' ';
        const std::string chunk(scanner.chunk().of(text));
        chunks += scanner.is_unspaced() ? '<' + chunk + '>' : '[' + chunk + ']';
    }
    return chunks;
}

struct Case {
    std::string text;
    std::string chunks;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [text, chunks] : cases)
        BOOST_TEST(chunks_of(text) == chunks, text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chunk_scanner)

BOOST_AUTO_TEST_CASE(punctuation_around_words_is_none_of_them) {
    check({
        {"", ""},
        {" .,;:!?-'\"()[]&/@#$%+ ", ""},
        {"Paris, Texas.", "[Paris] [Texas]"},
        {"(\"Paris\")", "[Paris]"},
        {"'quoted'", "[quoted]"},
        {"the dogs' bowls", "[the] [dogs] [bowls]"},
        {"one -- two", "[one] [two]"},
        {"one—two", "[one] [two]"},
        {"one–two", "[one] [two]"},
        {"R & D", "[R] [D]"},
        {"wait...what", "[wait] [what]"},
        {"a\tb\r\nc", "[a] [b] [c]"},
    });
}

BOOST_AUTO_TEST_CASE(what_joins_two_words_belongs_to_the_chunk) {
    check({
        {"well-being", "[well-being]"},
        {"well\u2010being well\u2011being", "[well\u2010being] [well\u2011being]"},
        {"well- and trailing-", "[well] [and] [trailing]"},
        {"O'Neill don’t", "[O'Neill] [don’t]"},
        {"rock 'n' roll", "[rock] [n] [roll]"},
        {"and/or", "[and/or]"},
        {"AT&T", "[AT&T]"},
        {"snake_case", "[snake_case]"},
        {"reuters.com", "[reuters.com]"},
        {"joe@paper.com", "[joe@paper.com]"},
        {"so.And", "[so.And]"},
        {"yes,no", "[yes] [no]"},
        {"yes:no", "[yes] [no]"},
        {"soft\u00ADhyphen", "[soft\u00ADhyphen]"},
        {"Élysée-Palast", "[Élysée-Palast]"},
    });
}

BOOST_AUTO_TEST_CASE(a_hyphen_at_the_end_of_a_line_goes_on_in_small_letters) {
    check({
        {"Alas-\nka", "[Alas-\nka]"},
        {"Alas-\r\nka", "[Alas-\r\nka]"},
        {"Alas-\nKa", "[Alas] [Ka]"},
        {"Alas-\n\nka", "[Alas] [ka]"},
        {"10-\nka", "[10] [ka]"},
    });
}

BOOST_AUTO_TEST_CASE(acronyms_keep_their_dots) {
    check({
        {"U.S. troops", "[U.S.] [troops]"},
        {"in the U.S.", "[in] [the] [U.S.]"},
        {"U.S.-led U.S.'s", "[U.S.-led] [U.S.'s]"},
        {"Ph.D. thesis", "[Ph.D.] [thesis]"},
        {"at 6 a.m.", "[at] [6] [a.m.]"},
        {"plan A. Next", "[plan] [A] [Next]"},
        {"Mr. Smith", "[Mr] [Smith]"},
        {"U.S..", "[U.S.]"},
        {"É.U. vote", "[É.U.] [vote]"},
    });
}

BOOST_AUTO_TEST_CASE(numbers_keep_their_marks) {
    check({
        {"9/11, 2-1 and 15:30.", "[9/11] [2-1] [and] [15:30]"},
        {"1,000,000 3.14 2018-08-07", "[1,000,000] [3.14] [2018-08-07]"},
        {"1\u00A0000\u202F000", "[1\u00A0000\u202F000]"},
        {"1\u00A02", "[1] [2]"},
        {"2010\u00A0000", "[2010] [000]"},
        {"2010–2012 5−3", "[2010–2012] [5−3]"},
        {"1, 2", "[1] [2]"},
        {"$5.2bn £3m €5 ¥7", "[$5.2bn] [£3m] [€5] [¥7]"},
        {"US$5 A$7 USD$5", "[US$5] [A$7] [USD] [$5]"},
        {"$ 5 $x", "[5] [x]"},
        {"5€ 7£", "[5€] [7£]"},
        {"50% 50+ %", "[50%] [50+]"},
        {"'90s ’90s '90", "['90s] [’90s] [90]"},
    });
}

BOOST_AUTO_TEST_CASE(signs_before_and_behind_words) {
    check({
        {"#MeToo @handle", "[#MeToo] [@handle]"},
        {"# one @ two", "[one] [two]"},
        {"c++ C# F#, C+", "[c++] [C#] [F#] [C+]"},
        {"abc# 5#", "[abc] [5]"},
        {"a+b", "[a] [b]"},
        {"Disney+", "[Disney+]"},
    });
}

BOOST_AUTO_TEST_CASE(web_addresses_are_one_chunk) {
    check({
        {"see https://a.org/b?c=d&e#f.", "[see] [https://a.org/b?c=d&e#f]"},
        {"(www.a.org/x)", "[www.a.org/x]"},
        {"https:// www. end", "[https] [www] [end]"},
    });
}

BOOST_AUTO_TEST_CASE(of_ideographs_every_two_neighbours_are_a_chunk) {
    check({
        {"東", "[東]"},
        {"東京都", "[東京] [京都] [都]"},
        {"東京。都", "[東京] [京] [都]"},
        {"新NHK東京", "[新] [NHK] [東京] [京]"},
        {"서울시", "[서울] [울시] [시]"},
        {"か\u3099き", "[か\u3099き] [き]"},
    });
}

BOOST_AUTO_TEST_CASE(a_run_without_spaces_is_left_whole) {
    check({
        {"ภาษาไทย ไทย", "<ภาษาไทย> <ไทย>"},
        {"aภาษาb", "[a] <ภาษา> [b]"},
    });
}

BOOST_AUTO_TEST_CASE(invalid_bytes_part_chunks) {
    check({
        {"a\xFF"
         "b",
         "[a] [b]"},
        {"\xE2\x80", ""},
        {"x\xC3", "[x]"},
    });
}

BOOST_AUTO_TEST_CASE(a_long_run_of_joined_words_is_cut) {
    std::string text = "a";
    for (int i = 0; i < 1'000; ++i)
        text += "-a";
    std::size_t chunks = 0;
    std::size_t bytes = 0;
    for (ChunkScanner scanner(text); scanner.next(); ++chunks) {
        BOOST_TEST(scanner.chunk().size() <= 251U);
        bytes += scanner.chunk().size() + 1;  // and the hyphen where it was cut
    }
    BOOST_TEST(chunks == 8U);
    BOOST_TEST(bytes == text.size() + 1);
}

BOOST_AUTO_TEST_SUITE_END()
