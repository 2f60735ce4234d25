// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/tree_drawing.hpp"

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

void forget_what_canonical_texts_lose(QueryNode& node);

struct Forgetting {
    static void forget(QueryWord& word) {
        word.exact.clear();
        word.bytes = {};
    }
    static void visit(std::vector<QueryNode>& nodes) {
        for (QueryNode& node : nodes)
            forget_what_canonical_texts_lose(node);
    }
    void operator()(WordNode& node) const {
        if (node.match == WordMatch::stemmed) node.word.exact.clear();
        node.word.bytes = {};
    }
    void operator()(PhraseNode& phrase) const {
        for (PhrasePart& part : phrase.parts) {
            if (auto* word = std::get_if<QueryWord>(&part)) forget(*word);
        }
    }
    void operator()(AllNode& all) const {
        all.is_strict = true;
        visit(all.children);
    }
    void operator()(auto& node) const {
        if constexpr (requires { node.children; }) visit(node.children);
        if constexpr (requires { node.child; }) visit(node.child);
    }
};

void forget_what_canonical_texts_lose(QueryNode& node) {
    std::visit(Forgetting{}, node.content);
}

/// A query of the language, in one of the many ways to write it.
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
        if (depth > 0 && below(4) == 0) return sign + bracketed(depth - 1);
        switch (below(8)) {
            case 0:
                return sign + near(2);
            case 1:
                return sign + one_of({"atleast3(", "first50("}) + near(1) + ')' + weight();
            case 2:
                return sign + one_of({"title:(", "hlead:(", "("}) + near(1) + ')' + weight();
            case 3:
                return sign + filter();
            default:
                return sign + text_leaf() + weight();
        }
    }
    std::string bracketed(int depth) {
        if (below(3) > 0) return '(' + group(depth) + ')';
        return one_of({"any:(", "all:("}) + text_leaf() + ' ' + text_leaf() + ')' + weight();
    }
    std::string weight() { return one_of({"", "", "", "", "^2", "^0.5", "^10.25"}); }
    std::string near(int depth) {
        std::string text = side(depth);
        for (std::size_t left = below(3); left > 0; --left) {
            text += one_of({" NEAR/5 ", " w/3 ", " W/12 ", " PRE/1 ", " ADJ/100 ", " AROUND(7) ", " w/s ",
                            " w/p ", " NEAR "}) +
                    side(depth);
        }
        return text;
    }
    std::string side(int depth) {
        if (depth > 0 && below(3) == 0) return '(' + near(depth - 1) + ')';
        if (below(3) == 0) return '(' + text_leaf() + " OR " + text_leaf() + ')';
        return text_leaf();
    }
    std::string text_leaf() {
        switch (below(4)) {
            case 0:
                return one_of({"\"paris balcony\"", "“Élysée palace”", "\"don't\"", "\"9/11\"",
                               "\"climate * report\"~2", "\"a b\"~3", "\"wom?n in par*\"",
                               "\"*gate scandal\""});
            case 1:
                return one_of({"immig*", "*gate", "col*r", "wom?n", "gorbachov~1", "gorbachov~", "élysée~2",
                               "Élys*", "co-op*", "=café", "=Paris", "L'Élys*", "**bold**"});
            default:
                return one_of({"paris", "Balconies", "L'Élysée", "U.S.", "COVID-19", "東京",
                               "don’t", "Straße",    "US",       "WHO",  "U.S.A.",   "O'Neill",
                               "AT&T",  "re-elect",  "a.b.c",    "x,y",  "'90s",     "1,000",
                               "=US",   "immig!",    "okay?",    "and",  "15:30",    "rock'n'roll",
                               "ﬁlm",   "x²",        "ＮＨＫ",   "w/o",  "$5.2bn",   "c++"});
        }
    }
    std::string filter() {
        switch (below(4)) {
            case 0:
                return one_of({"title:rescue", "hd:(a OR b)", "headline:(paris balcony)", "title:COVID-19",
                               "title:\"a b\"", "lead:any:(a b)", "title:atleast2(a)", "title:=Ice",
                               "hd:gor*"});
            case 1:
                return one_of({"by:Basilan", "by:\"Rebelander Basilan\"", "author:O'Neill", "by:Basil*",
                               "by:basilan~1", "by:(ana OR \"Ana Ruiz\")"});
            case 2:
                return one_of({"source:nyt,bbc", "source:\"the harbour wire\"", "section:sport", "id:HW-0001",
                               "id:\"a,b\"", "kind:stub", "source:(nyt OR bbc)", "lang:fr", "tag:Łódź",
                               "site:www.BBC.co.uk", "url:https://example.org/a?b=1&c", "cites:hw-1,hw-2",
                               "related:\"a b\"", "words:>1000", "words:..500", "words:10..20", "words:7"});
            default:
                return one_of({"date:2018", "date:2018-05..", "date:..1999", "date:2018-02..2018-03-15",
                               "date:2018-Q3", "date:1990s", "before:2018-05", "after:2018-05-01",
                               "date:last:7d", "date:today", "date:*-04-13", "date:2018-05-01/P3M",
                               "date:>=2018", "date:<2018-05", "date:1990s..yesterday", "date:2018,*-12-25"});
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
        {"„a b” c", "\"a b\" AND c"},
        {"„a b“ c", "\"a b\" AND c"},
        {"”a b” c", "\"a b\" AND c"},
        {"news › world › paris", "news AND world AND paris"},
        {"a» b” c", "a AND b AND c"},
        {"“a b\" c", "\"a b\" AND c"},
        {"\"a b” c", "\"a b\" AND c"},
        {"“a b” “c d”", "\"a b\" AND \"c d\""},
        {"»a b« ‹c d› 「e f」", "\"a b\" AND \"c d\" AND \"e f\""},
        {"are you okay?", "are AND you AND okay"},
        {"Who? What, where; why!", "who AND what AND where AND why"},
        {"paris, lyon.", "paris AND lyon"},
        {"U.S. \"9/11\" COVID-19 $5.2bn", "u.s. AND \"9/11\" AND covid-19 AND $5.2bn"},
        {"L'Élysée", "l'elysee"},
        {"l’Élysée", "l'elysee"},
        {"title:l'Équipe", "title:l'equipe"},
        {"\"L'Élysée\"", "\"l'elysee\""},
        {"O'Neill", "o'neill"},
        {"don’t", "don't"},
        {"Straße Łódź ﬁlm", "strasse AND lodz AND film"},
        {"東京", "東京"},
        {"AT&T", "at&t"},
        {"http://example.org/a", "http://example.org/a"},
        {"http://example.org/Paris_(city) b", "\"http://example.org/Paris_ city\" AND b"},
        {"(http://example.org/a)", "http://example.org/a"},
        {"15:30", "15:30"},
        {"paris w/5, lyon", "paris AND \"w/5\" AND lyon"},
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
        {"id:-a", "id:\"-a\""},
        {"source:\"-a\"", "source:\"-a\""},
        {"url:example.org/Paris_(city)", "url:\"//example.org/Paris_(city)\""},
        {"(url:example.org/a_(b) OR c)", "(url:\"//example.org/a_(b)\" OR c)"},
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

BOOST_AUTO_TEST_CASE(word_forms) {
    check({
        {"immig*", "immig*"},
        {"Élys*", "elys*"},
        {"*gate", "*gate"},
        {"col*r", "col*r"},
        {"wom?n", "wom?n"},
        {"wom?n?", "wom?n"},
        {"immig**", "immig*"},
        {"immig*, paris", "immig* AND paris"},
        {"paris?- ?++", "paris"},
        {"paris?-lyon?", "\"paris lyon\""},
        {"title:immig*", "title:immig*"},
        {"by:Basil*", "by:basil*"},
        {"co-op*", "\"co op*\""},
        {"L'Élys*", "\"l elys*\""},
        {"=café", "=café"},
        {"title:=Paris", "title:=paris"},
        {"==paris", "=paris"},
        {"gorbachov~1", "gorbachov~1"},
        {"Gorbachov~", "gorbachov~1"},
        {"gorbachov~2.", "gorbachov~2"},
        {"title:gorbachov~1", "title:gorbachov~1"},
        {"by:basilan~1", "by:basilan~1"},
        {"paris^2", "paris^2"},
        {"paris^2.50, x", "paris^2.5 AND x"},
        {"gorbachov~1^0.5", "gorbachov~1^0.5"},
        {"title:paris^3", "title:paris^3"},
        {"\"a b\"^2", "\"a b\"^2"},
        {"\"a b\"~3^2", "\"a b\"~3^2"},
        {"(a OR b)^2", "(a OR b)^2"},
        {"(a b)^2 c", "(a AND b)^2 AND c"},
        {"title:(a OR b)^2", "(title:a OR title:b)^2"},
        {"(paris^2)^3", "(paris^2)^3"},
        {"-paris^2", "NOT paris^2"},
        {"+paris^2 x", "+paris^2 AND x"},
        {"(+a)^2", "(+a)^2"},
    });
}

BOOST_AUTO_TEST_CASE(phrases_with_slack_gaps_and_wildcards) {
    check({
        {"\"climate * report\"~2", "\"climate * report\"~2"},
        {"\"a b\"~3", "\"a b\"~3"},
        {"\"a b\"~0", "\"a b\""},
        {"“a b”~3", "\"a b\"~3"},
        {"\"wom?n in par*\"", "\"wom?n in par*\""},
        {"\"a ** b\"", "\"a * b\""},
        {"\"immig*\"", "immig*"},
        {"\"* paris *\"", "\"paris\""},
        {"\"are you okay?\"", "\"are you okay\""},
        {"\"Élys* palace\"", "\"elys* palace\""},
        {"title:\"climate * report\"", "title:\"climate * report\""},
        {"\"a b\"c", "\"a b\" AND c"},
    });
}

BOOST_AUTO_TEST_CASE(proximity) {
    check({
        {"a NEAR/5 b", "a NEAR/5 b"},
        {"a NEAR b", "a NEAR/10 b"},
        {"a w/5 b", "a NEAR/5 b"},
        {"a W/5 b", "a NEAR/5 b"},
        {"a AROUND(5) b", "a NEAR/5 b"},
        {"a AROUND ( 5 ) b", "a NEAR/5 b"},
        {"a PRE/5 b", "a PRE/5 b"},
        {"a ADJ/5 b", "a PRE/5 b"},
        {"a w/s b", "a w/s b"},
        {"a w/p b", "a w/p b"},
        {"(paris OR lyon) w/5 balcon*", "(paris OR lyon) NEAR/5 balcon*"},
        {"a NEAR/5 b PRE/3 c", "(a NEAR/5 b) PRE/3 c"},
        {"a NEAR/5 (b PRE/3 c)", "a NEAR/5 (b PRE/3 c)"},
        {"a b NEAR/5 c d", "a AND b NEAR/5 c AND d"},
        {"a OR b NEAR/5 c", "(a OR b NEAR/5 c)"},
        {"-a NEAR/5 b", "NOT a NEAR/5 b"},
        {"x NOT a NEAR/5 b", "x NOT a NEAR/5 b"},
        {"\"a b\" NEAR/5 gorbachov~1", "\"a b\" NEAR/5 gorbachov~1"},
        {"=ICE PRE/1 agents", "=ICE PRE/1 agents"},
        {"title:(paris NEAR/3 balcony)", "title:paris NEAR/3 title:balcony"},
        {"title:a NEAR/3 title:b", "title:a NEAR/3 title:b"},
        {"(a NEAR/5 b)^2", "(a NEAR/5 b)^2"},
        {"a NEAR/5 ((b OR c) OR d)", "a NEAR/5 ((b OR c) OR d)"},
        {"AROUND the NEARBY", "around AND the AND nearby"},
        {"PRE and ADJ", "pre AND and AND adj"},
        {"w/o milk", "w/o AND milk"},
    });
}

BOOST_AUTO_TEST_CASE(functions_and_scopes) {
    check({
        {"atleast3(word)", "atleast3(word)"},
        {"ATLEAST3(a OR b)", "atleast3(a OR b)"},
        {"atleast3(\"a b\")^2", "atleast3(\"a b\")^2"},
        {"title:atleast2(a)", "atleast2(title:a)"},
        {"-first50(a NEAR/5 b)", "NOT first50(a NEAR/5 b)"},
        {"first50(title:x)", "first50(title:x)"},
        {"first (a)", "first AND a"},
        {"first(a)", "first AND a"},
        {"first50 (a)", "first50 AND a"},
        {"any:(a b c)", "(a OR b OR c)"},
        {"any:(a b) c", "(a OR b) AND c"},
        {"any:(a AND b c)", "((a AND b) OR c)"},
        {"any:(a OR b c)", "(a OR b OR c)"},
        {"any:(a (b c))", "(a OR (b AND c))"},
        {"any:(\"a b\" c NEAR/2 d)", "(\"a b\" OR c NEAR/2 d)"},
        {"all:(a b)", "a AND b"},
        {"ANY:(a)", "a"},
        {"title:any:(a b)", "(title:a OR title:b)"},
        {"any: all: a", "any AND all AND a"},
        {"any: (a b)", "(a OR b)"},
        {"any (a b)", "any AND (a AND b)"},
    });
}

BOOST_AUTO_TEST_CASE(other_filters) {
    check({
        {"hlead:(a b)", "lead:a AND lead:b"},
        {"site:www.BBC.co.uk", "site:bbc.co.uk"},
        {"domain:.gov.uk", "site:gov.uk"},
        {"site:https://news.bbc.co.uk/a", "site:news.bbc.co.uk"},
        {"site:bbc.co.uk,cnn.com", "(site:bbc.co.uk OR site:cnn.com)"},
        {"url:https://www.Example.org/a?utm_source=x", "url://example.org/a"},
        {"url:example.org/a,b?c=1", "url:\"//example.org/a,b?c=1\""},
        {"cites:HW-1 related:x,y", "cites:HW-1 AND (related:x OR related:y)"},
        {"words:>1000", "words:1001.."},
        {"words:>=1000", "words:1000.."},
        {"words:<1000", "words:..999"},
        {"words:500..1000", "words:500..1000"},
        {"words:800?", "words:800"},
        {"source:(nyt, bbc)", "(source:nyt OR source:bbc)"},
        {"+source:nyt", "source:nyt"},
        {"lang:fr?", "lang:fr"},
        {"tag:\"who?\"", "tag:\"who?\""},
        {"source:\"a * b\"", "source:\"a * b\""},
    });
}

BOOST_AUTO_TEST_CASE(dates_of_every_form) {  // today is 2018-08-07
    check({
        {"date:2018-Q3", "date:2018-07..2018-09"},
        {"date:1990s", "date:1990..1999"},
        {"date:>=2018-05", "date:2018-05.."},
        {"date:>2018-05", "date:2018-06.."},
        {"date:<2018", "date:..2017"},
        {"date:<=2018-02", "date:..2018-02"},
        {"before:2018-05", "date:..2018-04"},
        {"after:2018-05-01", "date:2018-05-02.."},
        {"after:2017 before:2019", "date:2018.. AND date:..2018"},
        {"date:last:7d", "date:2018-08-01..2018-08-07"},
        {"date:today", "date:2018-08-07"},
        {"date:yesterday", "date:2018-08-06"},
        {"date:2018-08-01..today", "date:2018-08-01..2018-08-07"},
        {"date:*-04-13", "date:*-04-13"},
        {"date:2018-05-01/P3M", "date:2018-05-01..2018-07-31"},
        {"published:2018", "date:2018"},
        {"-date:*-12-25", "NOT date:*-12-25"},
        {"date:2018?", "date:2018"},
    });
}

/// The table of examples that the language was agreed on with.
BOOST_AUTO_TEST_CASE(agreed_examples) {
    check({
        {"paris balcony", "paris AND balcony"},
        {"\"Paris balcony\" -sport", "\"paris balcony\" NOT sport"},
        {"(paris OR lyon) w/5 balcon*", "(paris OR lyon) NEAR/5 balcon*"},
        {"\"climate * report\"~2", "\"climate * report\"~2"},
        {"title:rescue by:\"Rebelander Basilan\"", "title:rescue AND by:\"rebelander basilan\""},
        {"source:nyt,bbc date:2018-05..", "(source:nyt OR source:bbc) AND date:2018-05.."},
        {"U.S. \"9/11\" COVID-19 $5.2bn", "u.s. AND \"9/11\" AND covid-19 AND $5.2bn"},
        {"are you okay?", "are AND you AND okay"},
        {"L'Élysée", "l'elysee"},
        {"a OR b c", "(a OR (b AND c))"},
    });
}

/// The canonical text means what was typed: but for what it cannot say (which capitals and accents were
/// typed, where, and that a space may be relaxed) it parses to the same tree.
BOOST_AUTO_TEST_CASE(random_queries_and_their_canonical_texts_are_one_tree) {
    RandomQuery random;
    int failures = 0;
    for (int round = 0; round < 6'000; ++round) {
        const std::string query = random.make();
        QueryNode typed = parse_query(query, QueryContext{{2018, 8, 7}}).root;
        const std::string canonical = canonical_text(typed);
        QueryNode again = parse_query(canonical, QueryContext{{2018, 8, 7}}).root;
        forget_what_canonical_texts_lose(typed);
        forget_what_canonical_texts_lose(again);
        if (!(typed == again) && ++failures <= 3)
            BOOST_ERROR(query << "\n  " << canonical << '\n' << draw_tree(typed) << draw_tree(again));
    }
    BOOST_TEST(failures == 0);
}

BOOST_AUTO_TEST_CASE(random_queries_have_a_canonical_text_that_parses_to_itself) {
    RandomQuery random;
    int failures = 0;
    for (int round = 0; round < 6'000; ++round) {
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
