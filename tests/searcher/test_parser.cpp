// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"

using namespace news;

namespace {

struct Trouble {
    std::string query;
    std::size_t column;
    std::string problem;  // part of it
};

void check_errors(const std::vector<Trouble>& cases) {
    for (const auto& [query, column, problem] : cases) {
        BOOST_TEST_CONTEXT(query) {
            try {
                const ParsedQuery parsed = parse_query(query, QueryContext{{2018, 8, 7}});
                BOOST_ERROR("no error, but read as " + canonical_text(parsed.root));
            } catch (const QueryError& error) {
                BOOST_TEST(error.column() == column);
                BOOST_TEST(error.problem().find(problem) != std::string::npos, error.problem());
                BOOST_TEST((error.code() == ExitCode::usage));
                BOOST_TEST(!error.hint().empty(), "no hint");
            }
        }
    }
}

/// Whether it is read or refused; whatever else is thrown fails the test.
bool is_read(const std::string& query) {
    try {
        parse_query(query, QueryContext{{2018, 8, 7}});
        return true;
    } catch (const QueryError&) {
        return false;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parser)

BOOST_AUTO_TEST_CASE(operators_want_both_sides) {
    check_errors({
        {"paris AND", 7, "AND wants something on its right"},
        {"paris OR", 7, "OR wants something on its right"},
        {"paris NOT", 7, "NOT wants something on its right"},
        {"AND paris", 1, "AND wants something on its left"},
        {"OR paris", 1, "OR wants something on its left"},
        {"NOT", 1, "NOT wants something on its right"},
        {"a AND AND b", 3, "AND wants something on its right"},
        {"a AND OR b", 3, "AND wants something on its right"},
        {"a OR OR b", 3, "OR wants something on its right"},
        {"(AND a)", 2, "AND wants something on its left"},
        {"(a OR )", 4, "OR wants something on its right"},
        {"été AND", 5, "AND wants something on its right"},
        {"paris -)", 7, "- wants something on its right"},
    });
}

BOOST_AUTO_TEST_CASE(brackets_come_in_pairs) {
    check_errors({
        {"(paris", 1, "this ( is not closed"},
        {"a (b (c)", 3, "this ( is not closed"},
        {"paris )", 7, "there is no ( for this )"},
        {"(a) b) c", 6, "there is no ( for this )"},
        {"()", 2, "nothing between the brackets"},
        {"title:(", 7, "( is not closed"},
    });
}

BOOST_AUTO_TEST_CASE(fields_are_known_and_want_a_value) {
    check_errors({
        {"tittle:paris", 1, "no field \"tittle\"; did you mean \"title\"?"},
        {"paris sorce:nyt", 7, "did you mean \"source\"?"},
        {"日本 tittle:x", 4, "did you mean \"title\"?"},
        {"-tittle:x", 2, "did you mean \"title\"?"},
        {"qqqqqq:x", 1, "no field \"qqqqqq\""},
        {"title:", 1, "title: wants something to look for"},
        {"paris source:", 7, "source: wants something to look for"},
        {"title:AND", 1, "title: wants something to look for"},
        {"title:(by:x)", 8, "by: stands inside title:"},
        {"source:(new york)", 13, "source: takes whole values"},
        {"source:((nyt) new york)", 15, "source: takes whole values"},
        {"source:,", 8, "there is no value in this"},
        {"source:\"\"", 8, "there is no value in this"},
        {"source:\"\u00AD\"", 8, "there is no value in this"},
        {"title:&", 7, "there is no word in this"},
        {"by:\"--\"", 4, "there is no name in this"},
        {"a \"\"", 3, "there is no word in this"},
    });
}

BOOST_AUTO_TEST_CASE(dates_exist_and_ranges_run_forward) {
    check_errors({
        {"date:2018-02-30", 6, "February 30, 2018 does not exist"},
        {"paris date:2018-13", 12, "there is no month 13"},
        {"date:2018-05-01..2018-02-30", 6, "February 30, 2018 does not exist"},
        {"date:2019..2018", 6, "the range 2019..2018 ends before it begins"},
        {"date:..", 6, "no date is given"},
        {"date:paris", 6, "\"paris\" is no date"},
        {"date:20180807", 6, "is no date"},
        {"date:2018..2019..2020", 6, "is no date"},
        {"date:2018-08-07T03:09", 6, "is no date"},
    });
}

BOOST_AUTO_TEST_CASE(wildcards_have_fixed_letters) {
    check_errors({
        {"*a", 1, "needs at least 2 letters"},
        {"a *", 3, "needs at least 2 letters"},
        {"a?*", 1, "needs at least 2 letters"},
        {"title:*a", 7, "needs at least 2 letters"},
        {"\"the a* report\"", 6, "needs at least 2 letters"},
        {"COVID-*", 1, "needs at least 2 letters"},
        {"東京*", 1, "letters of an alphabet"},
        {"by:\"Rebel* Basilan\"", 5, "wildcards in one name"},
        {"by:\"O* Neil\"", 5, "wildcards in one name"},
        {"by:O'Neil*", 4, "wildcards in one name"},
        {"\"* *\"", 1, "there is no word in this"},
        {"aa* bb* cc* dd* ee* ff* gg* hh* ii* jj* kk* ll* mm* nn* oo* pp* qq* rr* ss* tt* uu*", 81,
         "at most 20 words with"},
    });
}

BOOST_AUTO_TEST_CASE(exact_forms_and_edit_distances_are_of_one_word) {
    check_errors({
        {"=&", 1, "= wants one word"},
        {"=immig*", 1, "= and wildcards"},
        {"=paris~1", 1, "= and ~"},
        {"by:=ana", 4, "by: takes names without ="},
        {"gorbachov~3", 10, "1 or 2 edits"},
        {"gorbachov~0", 10, "1 or 2 edits"},
        {"gorb*~1", 6, "~ and wildcards"},
        {"&~1", 2, "~ wants one word before it"},
        {"us~1", 3, "at least 3 letters"},
        {"usa~2", 4, "at least 4 letters"},
        {"\"=ICE agents\"", 2, "inside a phrase"},
        {"\"an agents~1 b\"", 5, "inside a phrase"},
        {"\"an agents^2 b\"", 5, "inside a phrase"},
        {"\"a b\"~", 6, "wants a number of words"},
        {"\"a b\"~101", 6, "wants a number of words"},
        {"\"a b\"~1.5", 6, "wants a number of words"},
        {"by:\"a b\"~2", 9, "any order"},
        {"(a b)~2", 6, "~ stands behind a word"},
        {"\"a b\"~1~2", 8, "a second ~"},
    });
}

BOOST_AUTO_TEST_CASE(weights_are_numbers_on_what_scores) {
    check_errors({
        {"paris^", 6, "^ wants a weight from 0.01 to 100"},
        {"paris^0", 6, "^ wants a weight"},
        {"paris^101", 6, "^ wants a weight"},
        {"paris^1.2.3", 6, "^ wants a weight"},
        {"(a b)^x", 6, "^ wants a weight"},
        {"\"a b\"^2^3", 8, "a second weight"},
        {"\"a b\"^2~3", 8, "~ stands before the weight"},
        {"source:nyt^2", 8, "takes no weight"},
        {"source:(nyt OR bbc)^2", 8, "takes no weight"},
        {"by:ana^2", 4, "takes no weight"},
        {"(-a)^2", 1, "takes no weight"},
        {"date:2018^2", 6, "takes no weight"},
    });
}

BOOST_AUTO_TEST_CASE(proximity_is_between_things_with_a_place) {
    check_errors({
        {"a NEAR/5", 3, "NEAR/5 wants something on its right"},
        {"NEAR/5 a", 1, "NEAR/5 wants something on its left"},
        {"(NEAR/5 a)", 2, "NEAR/5 wants something on its left"},
        {"a w/5 PRE/3 b", 3, "w/5 wants something on its right"},
        {"a AND NEAR/5 b", 3, "AND wants something on its right"},
        {"a NEAR/0 b", 3, "NEAR/ wants a number of words from 1 to 100"},
        {"a NEAR/101 b", 3, "NEAR/ wants a number"},
        {"a NEAR/x b", 3, "NEAR/ wants a number"},
        {"a w/999999999999 b", 3, "w/ wants a number"},
        {"a AROUND(0) b", 3, "AROUND( ) wants a number"},
        {"a AROUND(x) b", 3, "AROUND( ) wants a number"},
        {"a NEAR/5 NOT b", 10, "NOT cannot stand beside NEAR/5"},
        {"a NEAR/5 -b", 10, "- cannot stand beside NEAR/5"},
        {"a NEAR/5 (b c)", 10, "an AND group cannot stand beside NEAR/5"},
        {"(a b) NEAR/5 c", 1, "an AND group cannot stand beside NEAR/5"},
        {"a NEAR/5 (b OR -c)", 10, "NOT cannot stand beside NEAR/5"},
        {"a w/s source:nyt", 7, "a filter cannot stand beside w/s"},
        {"by:ana PRE/2 b", 1, "a filter cannot stand beside PRE/2"},
        {"a NEAR/5 b^2", 10, "a weight cannot stand beside NEAR/5"},
        {"a NEAR/5 atleast2(b)", 10, "atleast cannot stand beside NEAR/5"},
        {"a NEAR/5 &", 10, "there is no word in this"},
        {"title:a NEAR/5 b", 9, "both sides of NEAR/5"},
        {"source:(a NEAR/5 b)", 11, "takes whole values"},
    });
}

BOOST_AUTO_TEST_CASE(functions_have_a_number_and_hold_words) {
    check_errors({
        {"atleast(a)", 1, "atleast wants a number from 1 to 100"},
        {"atleast0(a)", 1, "wants a number from 1 to 100"},
        {"atleast101(a)", 1, "wants a number from 1 to 100"},
        {"first0(a)", 1, "wants a number from 1 to 10,000"},
        {"atleast3()", 10, "nothing between the brackets"},
        {"atleast3(a b)", 10, "an AND group cannot stand beside atleast3( )"},
        {"first50(a -b)", 9, "an AND group cannot stand beside first50( )"},
        {"first50(source:nyt)", 9, "a filter cannot stand beside first50( )"},
        {"atleast3(a", 9, "this ( is not closed"},
        {"by:atleast3(ana)", 13, "a filter cannot stand"},
        {"any:a", 1, "any: wants brackets"},
        {"all:\"a b\"", 1, "all: wants brackets"},
        {"any:()", 6, "nothing between the brackets"},
        {"any:(a -b)", 8, "- has no place among alternatives"},
        {"any:(a NOT b)", 8, "NOT has no place among alternatives"},
    });
}

BOOST_AUTO_TEST_CASE(values_fit_their_field) {
    check_errors({
        {"source:ny*", 8, "takes whole values; * does not work"},
        {"source:a,b*", 10, "takes whole values; * does not work"},
        {"kind:book", 6, "kind is article or stub"},
        {"section:-sport", 9, "- stands before section:"},
        {"section:(-sport)", 10, "- stands before section:"},
        {"source:+nyt", 8, "+ stands before source:"},
        {"section:NOT sport", 9, "NOT has no place behind section:"},
        {"source:any:(nyt bbc)", 8, "any: has no place behind a filter"},
        {"date:2018-05 .. 2018-08", 14, "the range of date: has a space in it"},
        {"words:5 ..9", 9, "the range of words: has a space in it"},
        {"lang:french", 6, "is no language code"},
        {"site:a..b", 6, "is no name of a site"},
        {"url:ftp://a.b/c", 5, "is no address"},
        {"words:many", 7, "is no number of words"},
        {"words:>1000000", 7, "is no number of words"},
        {"words:1,000", 7, "is no number of words"},
        {"words:500..100", 7, "ends before it begins"},
        {"words:<0", 7, "fewer than 0"},
        {"words:..", 7, "is no number of words"},
        {"title:by:x", 7, "by: stands inside title:"},
        {"date:(2018-02-30 OR 2019)", 7, "February 30, 2018 does not exist"},
        {"date:2018,2019-13", 11, "there is no month 13"},
        {"before:2018-02-30", 8, "February 30, 2018 does not exist"},
        {"after:2018..2019", 7, "is no date"},
        {"date:last:7", 6, "is no number of days"},
        {"date:2018-Q5", 6, "there is no quarter 5"},
        {"date:*-02-30", 6, "no year has a day *-02-30"},
        {"date:2018-05-01/3M", 6, "is no date"},
    });
}

BOOST_AUTO_TEST_CASE(every_repair_is_a_warning) {
    struct Case {
        std::string query;
        std::vector<QueryWarning> warnings;
    };
    const std::vector<Case> cases{
        {"paris balcony", {}},
        {"are you okay?", {}},
        {"(a OR b) c", {}},
        {"a OR b OR c", {}},
        {"paris & lyon", {{7, "& holds no word; left out"}}},
        {"été &", {{5, "& holds no word; left out"}}},
        {"\"paris balcony", {{1, "the quote is not closed; read to the end"}}},
        {"a “b c", {{3, "the quote is not closed; read to the end"}}},
        {"source:\"nyt", {{8, "the quote is not closed; read to the end"}}},
        {"a NEAR b", {{3, "NEAR is read as NEAR/10"}}},
        {"a near/5 b", {{3, "near/5 is searched as words; the operator is written NEAR/5"}}},
        {"a or b", {{3, "or is searched as a word; the operator is written OR"}}},
        {"a NEAR(5) b", {}},
        {"\"a b\"! (c), d - e — f – g… why?", {}},
        {"a w/ 5 b", {{3, "w/ is searched as a word; the operator is written w/5"}}},
        {"coffee w/ milk", {}},
        {"and/or", {}},
        {"\"paris\"~3", {{8, "nothing stands between one word; ~3 is left out"}}},
        {"\"* paris\"", {{1, "a * at the beginning or end of a phrase is left out"}}},
        {"source:nyt, paris",
         {{11, "the list of source: ends here; write source:a,b without a space, or source:(a OR b)"}}},
        {"source:nyt,", {}},
        {"by:ana, ruiz", {{7, "by: ends here; either of two authors is written by:(a OR b)"}}},
        {"by:ana,ruiz", {{4, "ana,ruiz is one author; either of two is written by:(a OR b)"}}},
        {"by:\"ruiz, ana\"", {}},
        {"date:2018.. 2020",
         {{11, "the range ends here, 2020 is searched as a word; without the space it is date:2018..2020"}}},
        {"date:2018.. 9/11", {}},
        {"date:2018 - 2019", {{11, "2019 is no part of the date: here; a range is written date:2018..2019"}}},
        {"date:2018 – 2019", {{11, "2019 is no part of the date: here; a range is written date:2018..2019"}}},
        {"date:2018 -2019", {{11, "2019 is no part of the date: here; a range is written date:2018..2019"}}},
        {"date:2018 to 2019 oil",
         {{11, "2019 is no part of the date: here; a range is written date:2018..2019"}}},
        {"words:500 - 1000",
         {{11, "1000 is no part of the words: here; a range is written words:500..1000"}}},
        {"date:2018 -oil", {}},
        {"date:2018 -911", {}},
        {"date:2018 - oil", {}},
        {"date:2018 -", {}},
        {"date:2018", {}},
        {"a „b c” d", {}},
        {"a “b c\" d", {}},
        {"a \"b c” d", {}},
        {"source:(nyt, bbc)", {}},
        {"date:2018 date:2019",
         {{11,
           "no day is in both date:2018 and date:2019; dates of which either will do are written "
           "date:2018,2020"}}},
        {"date:>=2018 date:<2020", {}},
        {"a || b", {{3, "|| holds no word; left out; the operator is written OR"}}},
        {"C++ #metoo $5.2bn AT&T", {}},
        {"a x^y", {{3, "x^y is searched as x y"}}},
        {"US", {{1, "US is read as the acronym U.S.; write us for the word"}}},
        {"\"the US army\"", {{6, "US is read as the acronym U.S.; write us for the word"}}},
        {"U.S. ICE", {}},
        {"SHOUTED US NEWS",
         {{9, "all is in capitals, so US is read as the word us; write U.S. for the acronym"}}},
        {"SHOUTED OLD NEWS", {}},
        {"WHO IS IT",
         {{1,
           "all is in capitals, so WHO, IS and IT are read as the words who, is and it; write W.H.O., I.S. "
           "and I.T. for the acronyms"}}},
        {"US NEWS US", {{1, "all is in capitals, so US is read as the word us; write U.S. for the acronym"}}},
        {"THE US", {{5, "US is read as the acronym U.S.; write us for the word"}}},
        {"AND, then", {}},
        {"a OR b c", {{1, "AND binds tighter than OR: read as (a OR (b AND c))"}}},
        {"a AND b OR c", {{1, "AND binds tighter than OR: read as ((a AND b) OR c)"}}},
    };
    for (const auto& [query, warnings] : cases) {
        BOOST_TEST_CONTEXT(query) {
            const ParsedQuery parsed = parse_query(query, QueryContext{{2018, 8, 7}});
            BOOST_TEST((parsed.warnings == warnings),
                       (parsed.warnings.empty() ? "no warning" : parsed.warnings.front().message));
        }
    }
}

BOOST_AUTO_TEST_CASE(only_written_operators_make_a_conjunction_strict) {
    const auto strict = [](const std::string& query) {
        return std::get<AllNode>(parse_query(query, QueryContext{{2018, 8, 7}}).root.content).is_strict;
    };
    BOOST_TEST(!strict("a b"));
    BOOST_TEST(!strict("a -b"));
    BOOST_TEST(strict("a AND b"));
    BOOST_TEST(strict("a b AND c"));
    BOOST_TEST(matches_everything(parse_query("", QueryContext{{2018, 8, 7}}).root));
    BOOST_TEST(matches_everything(parse_query("  ", QueryContext{{2018, 8, 7}}).root));
    BOOST_TEST(!matches_everything(parse_query("a", QueryContext{{2018, 8, 7}}).root));
}

BOOST_AUTO_TEST_CASE(size_and_depth_have_limits) {
    const auto brackets = [](std::size_t depth) {
        return std::string(depth, '(') + 'a' + std::string(depth, ')');
    };
    BOOST_TEST(is_read(brackets(50)));
    check_errors({{brackets(9'000), 101, "nested deeper than"},
                  {brackets(10'000), 1, "nested deeper than"},
                  {std::string(100'000, 'x'), 1, "longer than"}});
    BOOST_TEST(is_read(std::string(10'000, 'x')));
    std::string words;
    for (int i = 0; i < 5'000; ++i)
        words += "a ";
    check_errors({{words, 2001, "more than 1,000 parts"}});
    std::string signs(15'000, '-');
    BOOST_TEST(is_read(signs + "a"));
    std::string in_title;
    for (int i = 0; i < 900; ++i)
        in_title += "a234567890123456 ";
    check_errors({{"title:(" + in_title + ')', 1, "written out in full the query is longer than"}});
    std::string siblings;
    for (int i = 0; i < 500; ++i)
        siblings += "(a b) ";
    BOOST_TEST(is_read(siblings));
}

BOOST_AUTO_TEST_CASE(whatever_is_typed_is_read_or_refused) {
    std::mt19937 random(42);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes(random() % 24, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        is_read(bytes);
    }
    const std::vector<std::string> pieces{
        "a",        "\"",     "“",       "”",     "(",         ")",     "+",       "-",       "AND",
        " ",        "OR",     "NOT",     " ",     "title:",    "date:", "source:", "2018",    "..",
        "\xE2\x80", "'",      "é",       "*",     "~",         "^",     "=",       ",",       " w/5 ",
        "id:",      "by:",    "\n",      "bc",    "?",         "2",     " NEAR ",  "AROUND(", "any:(",
        "first9(",  "url:",   "last:",   "site:", "atleast2(", " w/s ", "words:",  ">",       "/",
        "before:",  "cites:", " PRE/2 ", "lead:", "-Q3"};
    for (int round = 0; round < 40'000; ++round) {
        std::string query;
        for (std::size_t left = random() % 12; left > 0; --left)
            query += pieces[random() % pieces.size()];
        is_read(query);
    }
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(hostile_queries_are_answered_at_once) {
    std::string chain = "a";
    for (int i = 0; i < 101; ++i)
        chain += " NEAR/1 a";
    check_errors({{chain, 903, "more than 100 proximity operators"}});
    std::string deep = "a";
    for (int i = 0; i < 60; ++i)
        deep = "(a OR b " + deep + ")";
    check_errors({{deep, 473, "nested deeper than 100 brackets"}});
    is_read(std::string(20'000, '*'));
    is_read(std::string(20'000, '"'));
    is_read(std::string(20'000, '~'));
    is_read("a" + std::string(19'000, '^'));
    std::string phrase = "\"";
    for (int i = 0; i < 5'000; ++i)
        phrase += "a* ";
    is_read(phrase);
    std::string quoted_stars;
    for (int i = 0; i < 6'000; ++i)
        quoted_stars += "a ";
    check_errors({{'"' + quoted_stars + '"', 1, "a phrase has at most 100 words"}});
}

BOOST_AUTO_TEST_SUITE_END()
