// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"

using namespace news;

namespace {

struct Case {
    std::string query;
    std::string canonical;
};

/// Or the error, so that a table shows it.
std::string canonical_of(const std::string& query) {
    try {
        return canonical_text(parse_query(query, QueryContext{{2018, 8, 7}}).root);
    } catch (const QueryError& error) {
        return error.what();
    }
}

void check(const std::vector<Case>& cases) {
    for (const auto& [query, canonical] : cases) {
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST(canonical_of(query) == canonical);
            BOOST_TEST(canonical_of(canonical) == canonical);
        }
    }
}

/// A query of the language as this version has it, in one of the many ways to write it.
class RandomQuery {
  public:
    std::string make() { return group(3); }

  private:
    std::size_t below(std::size_t bound) { return random_() % bound; }
    template <std::size_t count>
    std::string one_of(const char* const (&choices)[count]) {
        return choices[below(count)];
    }

    std::string group(int depth) {
        std::string text = unit(depth);
        for (std::size_t left = below(4); left > 0; --left) {
            text += one_of({" ", " ", "  ", " AND ", " OR ", " OR ", "\n"}) + unit(depth);
        }
        return text;
    }
    std::string unit(int depth) {
        const std::string sign = one_of({"", "", "", "", "-", "+", "NOT "});
        return sign + (depth > 0 && below(4) == 0 ? '(' + group(depth - 1) + ')' : leaf());
    }
    std::string leaf() {
        switch (below(6)) {
            case 0:
                return one_of(
                    {"\"paris balcony\"", "“Élysée palace”", "\"don't\"", "\"9/11\"", "title:\"a b\""});
            case 1:
                return one_of({"title:rescue", "hd:(a OR b)", "headline:(paris balcony)", "title:COVID-19"});
            case 2:
                return one_of({"by:Basilan", "by:\"Rebelander Basilan\"", "author:O'Neill"});
            case 3:
                return one_of({"source:nyt,bbc", "source:\"the harbour wire\"", "section:sport", "id:HW-0001",
                               "id:\"a,b\"", "kind:stub", "source:(nyt OR bbc)", "lang:fr", "tag:Łódź"});
            case 4:
                return one_of({"date:2018", "date:2018-05..", "date:..1999", "date:2018-02..2018-03-15"});
            default:
                return one_of({"paris", "Balconies", "L'Élysée", "U.S.", "COVID-19", "東京", "don’t",
                               "Straße", "okay?", "and", "15:30", "rock'n'roll", "ﬁlm", "x²", "ＮＨＫ"});
        }
    }

    std::mt19937 random_{2018};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical)

BOOST_AUTO_TEST_CASE(words_and_phrases) {
    check({
        {"", ""},
        {" \t\n", ""},
        {"paris", "paris"},
        {"Paris", "paris"},
        {"paris balcony", "paris AND balcony"},
        {"\"Paris balcony\"", "\"paris balcony\""},
        {"“Paris balcony”", "\"paris balcony\""},
        {"\"paris\"", "\"paris\""},
        {"are you okay?", "are AND you AND okay"},
        {"Who? What, where; why!", "who AND what AND where AND why"},
        {"paris, lyon.", "paris AND lyon"},
        {"U.S. \"9/11\" COVID-19 $5.2bn", "\"u s\" AND \"9 11\" AND \"covid 19\" AND \"5 2bn\""},
        {"L'Élysée", "elysee"},
        {"l’Élysée", "elysee"},
        {"title:l'Équipe", "title:equipe"},
        {"\"L'Élysée\"", "\"l elysee\""},
        {"O'Neill", "\"o neill\""},
        {"don’t", "don't"},
        {"Straße Łódź ﬁlm", "strasse AND lodz AND film"},
        {"東京", "\"東 京\""},
        {"AT&T", "\"at t\""},
        {"http://example.org/a", "\"http example org a\""},
        {"15:30", "\"15 30\""},
        {"and or not", "and AND or AND not"},
        {"AND, then", "and AND then"},
        {"paris - lyon", "paris AND lyon"},
        {"paris — lyon", "paris AND lyon"},
        {"paris & lyon", "paris AND lyon"},
        {"Note: the end", "note AND the AND end"},
        {"paris\u00A0lyon\u3000bath", "paris AND lyon AND bath"},
        {"paris -\u00A0balcony", "paris AND balcony"},
        {"note:\tparis", "note AND paris"},
    });
}

BOOST_AUTO_TEST_CASE(operators_and_brackets) {
    check({
        {"paris AND balcony", "paris AND balcony"},
        {"paris OR lyon", "(paris OR lyon)"},
        {"a OR b c", "(a OR (b AND c))"},
        {"a b OR c", "((a AND b) OR c)"},
        {"a OR b OR c", "(a OR b OR c)"},
        {"(a OR b) OR c", "((a OR b) OR c)"},
        {"(paris OR lyon) balcony", "(paris OR lyon) AND balcony"},
        {"paris(lyon OR bath)", "paris AND (lyon OR bath)"},
        {"(a)", "a"},
        {"((a b))", "a AND b"},
        {"(a b) (c d)", "(a AND b) AND (c AND d)"},
        {"\"Paris balcony\" -sport", "\"paris balcony\" NOT sport"},
        {"-sport", "NOT sport"},
        {"NOT sport", "NOT sport"},
        {"a AND NOT b", "a NOT b"},
        {"a NOT b c", "a NOT b AND c"},
        {"a -b -c", "a NOT b NOT c"},
        {"NOT NOT a", "a"},
        {"-(a OR b)", "NOT (a OR b)"},
        {"-\"a b\"", "NOT \"a b\""},
        {"a OR -b", "(a OR NOT b)"},
        {"+a b", "+a AND b"},
        {"+\"a b\" c", "+\"a b\" AND c"},
        {"+(a OR b)", "+(a OR b)"},
        {"a AND (b OR c) AND NOT d", "a AND (b OR c) NOT d"},
        {"-(-a)", "a"},
        {"a -(b -(c d))", "a NOT (b NOT (c AND d))"},
    });
}

BOOST_AUTO_TEST_CASE(fields_and_dates) {
    check({
        {"title:rescue by:\"Rebelander Basilan\"", "title:rescue AND by:\"rebelander basilan\""},
        {"TITLE:Rescue", "title:rescue"},
        {"headline:a intitle:b hd:c", "title:a AND title:b AND title:c"},
        {"title: paris", "title:paris"},
        {"title:\"paris balcony\"", "title:\"paris balcony\""},
        {"title:(paris balcony)", "title:paris AND title:balcony"},
        {"title:(a OR \"b c\") d", "(title:a OR title:\"b c\") AND d"},
        {"title:(a -b)", "title:a NOT title:b"},
        {"-title:rescue", "NOT title:rescue"},
        {"byline:Basilan", "by:basilan"},
        {"author:O'Neill", "by:\"o neill\""},
        {"source:nyt,bbc date:2018-05..", "(source:nyt OR source:bbc) AND date:2018-05.."},
        {"source:(nyt OR bbc)", "(source:nyt OR source:bbc)"},
        {"source:nyt source:bbc", "(source:nyt OR source:bbc)"},
        {"source:nyt x source:bbc,ap", "(source:nyt OR source:bbc OR source:ap) AND x"},
        {"source:nyt section:sport", "source:nyt AND section:sport"},
        {"source:nyt source:bbc AND paris", "(source:nyt OR source:bbc) AND paris"},
        {"source:nyt, paris", "source:nyt AND paris"},
        {"pub:\"The Harbour Wire\"", "source:\"the harbour wire\""},
        {"source:a,\"b c\",d", "(source:a OR source:\"b c\" OR source:d)"},
        {"source:“b, c”", "source:\"b, c\""},
        {"source:Élysée", "source:elysee"},
        {"-section:sport", "NOT section:sport"},
        {"desk:World lang:FR tag:Migration kind:stub",
         "section:world AND lang:fr AND tag:migration AND kind:stub"},
        {"id:HW-0001", "id:HW-0001"},
        {"id:\"a b\"", "id:\"a b\""},
        {"id:“a\"b”", "id:“a\"b”"},
        {"id:https://example.org/a?b=1", "id:\"https://example.org/a?b=1\""},
        {"id:(hw-1. OR hw-2)", "(id:hw-1. OR id:hw-2)"},
        {"date:2018", "date:2018"},
        {"date:2018-08", "date:2018-08"},
        {"date:2018-08-07", "date:2018-08-07"},
        {"date:2018-05..2018-08", "date:2018-05..2018-08"},
        {"date:..1999", "date:..1999"},
        {"date:2018..2018", "date:2018"},
        {"date:2018,2020", "(date:2018 OR date:2020)"},
        {"date:(2018 OR 2020)", "(date:2018 OR date:2020)"},
        {"date:(2018-05.. OR 1990)", "(date:2018-05.. OR date:1990)"},
    });
}

BOOST_AUTO_TEST_CASE(random_queries_have_a_canonical_text_that_parses_to_itself) {
    RandomQuery random;
    int failures = 0;
    for (int round = 0; round < 4'000; ++round) {
        const std::string query = random.make();
        const std::string once = canonical_of(query);
        const std::string twice = canonical_of(once);
        const bool is_error = once.starts_with("column ");
        if ((is_error || once != twice) && ++failures <= 3)
            BOOST_ERROR(query << "\n  once  " << once << "\n  twice " << twice);
    }
    BOOST_TEST(failures == 0);
}

BOOST_AUTO_TEST_SUITE_END()
