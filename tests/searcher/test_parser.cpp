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
        {"date:2019..2018", 6, "the range 2019..2018 ends before it begins"},
        {"date:..", 6, "no date is given"},
        {"date:paris", 6, "\"paris\" is no date"},
        {"date:20180807", 6, "is no date"},
        {"date:2018..2019..2020", 6, "is no date"},
        {"date:2018-08-07T03:09", 6, "is no date"},
    });
}

BOOST_AUTO_TEST_CASE(forms_that_this_version_does_not_have_are_refused) {
    check_errors({
        {"*a", 1, "wildcards"},
        {"a immig*", 3, "wildcards"},
        {"wom?n", 1, "wildcards"},
        {"title:immig*", 7, "wildcards"},
        {"\"climate * report\"", 10, "wildcards"},
        {"=café", 1, "exact forms"},
        {"paris^2", 1, "weights"},
        {"paris^2.5", 1, "weights"},
        {"\"a b\"^2", 6, "weights"},
        {"gorbachov~1", 1, "edit distances"},
        {"gorbachov~", 1, "edit distances"},
        {"\"a b\"~3", 6, "slack"},
        {"a NEAR/5 b", 3, "proximity"},
        {"a w/5 b", 3, "proximity"},
        {"a w/s b", 3, "proximity"},
        {"a w/p b", 3, "proximity"},
        {"a PRE/5 b", 3, "proximity"},
        {"a ADJ/5 b", 3, "proximity"},
        {"a AROUND(5) b", 3, "proximity"},
        {"a NEAR b", 3, "proximity"},
        {"atleast3(word)", 1, ""},
        {"first50(x)", 1, ""},
        {"any:(a b)", 1, "no field"},
        {"all:(a b)", 1, "no field"},
        {"date:today", 6, "is no date"},
        {"date:1990s", 6, "is no date"},
        {"date:2018-Q3", 6, "is no date"},
        {"date:>=2018", 6, "is no date"},
        {"date:last:7d", 6, "is no date"},
        {"date:*-04-13", 6, "is no date"},
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
        {"C++", {{1, "C++ is searched as c"}}},
        {"a #metoo", {{3, "#metoo is searched as metoo"}}},
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
                  {brackets(10'000), 1, ""},
                  {std::string(100'000, 'x'), 1, "longer than"}});
    BOOST_TEST(is_read(std::string(10'000, 'x')));
    std::string words;
    for (int i = 0; i < 5'000; ++i)
        words += "a ";
    check_errors({{words, 2001, "more than 1,000 parts"}});
    std::string signs(15'000, '-');
    BOOST_TEST(is_read(signs + "a"));
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
        "a",  "\"",  "“", "”",      "(",     ")",       "+",    "-",   "AND",      " ",
        "OR", "NOT", " ", "title:", "date:", "source:", "2018", "..",  "\xE2\x80", "'",
        "é",  "*",   "~", "^",      "=",     ",",       "w/5",  "id:", "by:",      "\n"};
    for (int round = 0; round < 20'000; ++round) {
        std::string query;
        for (std::size_t left = random() % 12; left > 0; --left)
            query += pieces[random() % pieces.size()];
        is_read(query);
    }
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
