// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// Xapian stores a zero byte as two.
std::size_t stored_size(const std::string& term) {
    return term.size() + static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
}

constexpr std::size_t xapian_limit = 245;

}  // namespace

BOOST_AUTO_TEST_SUITE(terms)

BOOST_AUTO_TEST_CASE(terms_have_their_published_prefixes) {
    const Field& title = field(FieldId::title);
    BOOST_TEST(word_term("paris") == "paris");
    BOOST_TEST(word_term(title, "paris") == "Sparis");
    BOOST_TEST(stem_term("balconi") == "Zbalconi");
    BOOST_TEST(stem_term(title, "balconi") == "ZSbalconi");
    BOOST_TEST(stem_term("grev", "fr") == "ZXLfr:grev");
    BOOST_TEST(stem_term(title, "grev", "fr") == "ZXLSfr:grev");
    BOOST_TEST(stem_term("1990s", "fr") == "1990s");
    BOOST_TEST(value_term(field(FieldId::kind), "stub") == "XKINDstub");
    BOOST_TEST(unique_term("hw-0001") == "Qhw-0001");
    BOOST_TEST(unique_term("hw-0001") == value_term(field(FieldId::id), "hw-0001"));
    BOOST_TEST(link_term("ab") == "XLINKab");
    BOOST_TEST(citation_term("ab") == "XCITESab");
}

BOOST_AUTO_TEST_CASE(values_are_compared_whole_without_case_and_accents) {
    const Field& source = field(FieldId::source);
    const std::string term = value_term(source, "The Élysée  Times");
    for (const std::string value : {"the elysee times", " THE ÉLYSÉE TIMES ", "The\u00A0Élysée Times"}) {
        BOOST_TEST(value_term(source, value) == term);
    }
    BOOST_TEST(value_term(source, "Elysee Times") != term);
    BOOST_TEST(value_term(source, "A.B.") != value_term(source, "AB"));
    BOOST_TEST(value_term(source, "Don’t") == value_term(source, "don't"));
}

BOOST_AUTO_TEST_CASE(an_id_is_kept_byte_for_byte) {
    const std::string plain = unique_term("a b");
    for (const std::string id : {"A B", "a  b", " a b", "a b ", "á b"})
        BOOST_TEST(unique_term(id) != plain, id);
}

BOOST_AUTO_TEST_CASE(no_value_is_too_long_for_a_term) {
    for (const Field& row : fields) {
        if (row.match != FieldMatch::exact && row.match != FieldMatch::id) continue;
        for (const std::string& piece :
             std::vector<std::string>{"a", "é", "日", "ﷺ", std::string(1, '\0'), "\x80"}) {
            for (const std::size_t count : {1U, 80U, 199U, 200U, 201U, 245U, 5'000U}) {
                std::string value;
                for (std::size_t i = 0; i < count; ++i)
                    value += piece;
                if (stored_size(value_term(row, value)) > xapian_limit) BOOST_ERROR(row.name << ' ' << count);
            }
        }
        for (const std::size_t zeros : {1U, 100U, 200U, 240U, 1'000U}) {
            BOOST_TEST(stored_size(value_term(row, std::string(zeros, '\0'))) <= xapian_limit);
            BOOST_TEST(stored_size(value_term(row, 'a' + std::string(zeros, '\0') + 'b')) <= xapian_limit);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_word_is_too_long_for_a_term) {
    Analyzer analyzer("en");
    for (const std::string letter : {"a", "é", "й", "日", "ﷺ", "\U0001D400"}) {
        std::string word;
        while (word.size() < 2'000)
            word += letter;
        for (const Token& token : analyzer.analyze(word)) {
            BOOST_TEST(word_term(field(FieldId::author), token.folded).size() <= xapian_limit);
            BOOST_TEST(stem_term(field(FieldId::title), token.stem).size() <= xapian_limit);
        }
    }
}

BOOST_AUTO_TEST_CASE(long_values_that_differ_have_different_terms) {
    const Field& id = field(FieldId::id);
    const std::string long_part(500, 'x');
    const std::set<std::string> terms{
        value_term(id, long_part),
        value_term(id, long_part + 'a'),
        value_term(id, long_part + 'b'),
        value_term(id, 'a' + long_part),
        value_term(id, std::string("a\0b", 3)),
        value_term(id, std::string("a\0c", 3)),
        value_term(id, "a"),
        value_term(id, std::string("a\0", 2)),
    };
    BOOST_TEST(terms.size() == 8U);
    BOOST_TEST(value_term(id, long_part) == value_term(id, long_part));
}

BOOST_AUTO_TEST_CASE(a_shortened_value_of_valid_text_stays_valid_text) {
    std::string value = "a";
    while (value.size() < 500)
        value += "日";
    BOOST_TEST(is_valid_utf8(value_term(field(FieldId::source), value)));
}

BOOST_AUTO_TEST_CASE(kinds_of_terms_are_never_taken_for_one_another) {
    const std::set<std::string> terms{
        word_term("s1"),
        word_term(field(FieldId::title), "1"),
        word_term(field(FieldId::author), "1"),
        stem_term("s1"),
        stem_term(field(FieldId::title), "a"),
        stem_term("a", "fr"),
        value_term(field(FieldId::source), "1"),
        value_term(field(FieldId::section), "1"),
        value_term(field(FieldId::tag), "1"),
        value_term(field(FieldId::language), "1"),
        unique_term("1"),
        link_term("1"),
        citation_term("1"),
        author_name_term("1"),
        "Y2018",
    };
    BOOST_TEST(terms.size() == 15U);
}

BOOST_AUTO_TEST_CASE(dates_carry_the_terms_of_what_is_known) {
    struct Case {
        std::string iso;
        std::vector<std::string> terms;
    };
    const std::vector<Case> cases{
        {"2018", {"XDY2018", "Y2018"}},
        {"2018-08", {"M201808", "XDM201808", "Y2018"}},
        {"2018-08-07", {"D20180807", "M201808", "Y2018"}},
        {"2018-08-07T23:30-11:00", {"D20180807", "M201808", "Y2018"}},
        {"2018-08-07T00:30:00+14:00", {"D20180807", "M201808", "Y2018"}},
    };
    for (const auto& [iso, expected] : cases) {
        std::vector<std::string> terms = date_terms(test::date_of(iso));
        std::sort(terms.begin(), terms.end());
        BOOST_TEST_CONTEXT(iso) {
            BOOST_TEST(terms == expected, boost::test_tools::per_element());
        }
    }
    NewsDate doubtful = test::date_of("2018");
    doubtful.certainty = DateCertainty::doubtful;
    const std::vector<std::string> doubted = date_terms(doubtful);
    BOOST_TEST((std::count(doubted.begin(), doubted.end(), "XDDOUBT") == 1));
    const std::vector<std::string> undated{"XDNONE"};
    BOOST_TEST(date_terms(std::nullopt) == undated, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
