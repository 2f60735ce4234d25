// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/lexer.hpp"

using namespace news;
using Kind = QueryToken::Kind;

namespace {

std::string name_of(Kind kind) {
    switch (kind) {
        case Kind::word:
            return "word";
        case Kind::exact_word:
            return "exact";
        case Kind::any_of:
            return "any_of";
        case Kind::all_of:
            return "all_of";
        case Kind::function:
            return "function";
        case Kind::proximity_operator:
            return "near";
        case Kind::tilde:
            return "tilde";
        case Kind::weight:
            return "weight";
        case Kind::phrase:
            return "phrase";
        case Kind::field:
            return "field";
        case Kind::values:
            return "values";
        case Kind::open:
            return "open";
        case Kind::close:
            return "close";
        case Kind::and_operator:
            return "and";
        case Kind::or_operator:
            return "or";
        case Kind::not_operator:
            return "not";
        case Kind::must:
            return "must";
        case Kind::must_not:
            return "must_not";
        case Kind::end:
            return "end";
    }
    return "?";
}

/// "word(paris) must_not(-)", without the end.
std::string shown(const std::string& query) {
    std::string text;
    for (const QueryToken& token : lex_query(query).tokens) {
        if (token.kind == Kind::end) break;
        text += (text.empty() ? "" : " ") + name_of(token.kind);
        const bool has_text =
            token.kind == Kind::word || token.kind == Kind::phrase || token.kind == Kind::field ||
            token.kind == Kind::values || token.kind == Kind::exact_word || token.kind == Kind::function ||
            token.kind == Kind::proximity_operator || token.kind == Kind::tilde || token.kind == Kind::weight;
        if (has_text) text += '(' + token.text + ')';
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lexer)

BOOST_AUTO_TEST_CASE(queries_are_cut_into_tokens) {
    struct Case {
        std::string query;
        std::string tokens;
    };
    const std::vector<Case> cases{
        {"", ""},
        {"  ", ""},
        {"paris", "word(paris)"},
        {"paris -title:\"gold medal\"", "word(paris) must_not field(title) phrase(gold medal)"},
        {"a AND b OR NOT c", "word(a) and word(b) or not word(c)"},
        {"and Or nOT", "word(and) word(Or) word(nOT)"},
        {"ANDY NOTE ORB", "word(ANDY) word(NOTE) word(ORB)"},
        {"(a)(b)", "open word(a) close open word(b) close"},
        {"a(b", "word(a) open word(b)"},
        {"+a -b", "must word(a) must_not word(b)"},
        {"a - b + c", "word(a) word(b) word(c)"},
        {"a-b c+d", "word(a-b) word(c+d)"},
        {"a -\u00A0b", "word(a) word(b)"},
        {"-", ""},
        {"\"a b\"c", "phrase(a b) word(c)"},
        {"a\"b c\"", "word(a) phrase(b c)"},
        {"“a b”", "phrase(a b)"},
        {"\"a “b” c\"", "phrase(a “b” c)"},
        {"\"a b", "phrase(a b)"},
        {"\"", "phrase()"},
        {"source:a,\"b c\" d", "field(source) values(a,\"b c\") word(d)"},
        {"source:-a", "field(source) values(-a)"},
        {"id:a?b=1* c", "field(id) values(a?b=1*) word(c)"},
        {"id:AND", "field(id) values(AND)"},
        {"id:title:x", "field(id) values(title:x)"},
        {"(id:a)", "open field(id) values(a) close"},
        {"date:2018-05..", "field(date) values(2018-05..)"},
        {"title:a", "field(title) word(a)"},
        {"Title:(a b)", "field(Title) open word(a) word(b) close"},
        {"by:a,b", "field(by) word(a,b)"},
        {"http://a.b/c 15:30", "word(http://a.b/c) word(15:30)"},
        {"Note: a", "word(Note:) word(a)"},
        {"Note:\na", "word(Note:) word(a)"},
        {"okay? yes! so, on.", "word(okay?) word(yes!) word(so,) word(on.)"},
        {"?", "word(?)"},
        {"=café ==x = =", "exact(café) exact(x) word(=) word(=)"},
        {"gorbachov~1^2", "word(gorbachov) tilde(1) weight(2)"},
        {"gorbachov~ a^0.5,", "word(gorbachov) tilde() word(a) weight(0.5)"},
        {"~a ^b a~b a^b", "word(~a) word(^b) word(a~b) word(a^b)"},
        {"\"a b\"~3^2 (a)^2", "phrase(a b) tilde(3) weight(2) open word(a) close weight(2)"},
        {"\"a b\"~3.", "phrase(a b) tilde(3) word(.)"},
        {"a NEAR/5 b w/s c", "word(a) near(NEAR/5) word(b) near(w/s) word(c)"},
        {"a AROUND(5) b", "word(a) near(AROUND(5)) word(b)"},
        {"a AROUND b PRE c", "word(a) word(AROUND) word(b) word(PRE) word(c)"},
        {"any:(a) ALL:(b)", "any_of open word(a) close all_of open word(b) close"},
        {"any: a", "word(any:) word(a)"},
        {"atleast3(a) first50(b)",
         "function(atleast3) open word(a) close function(first50) open word(b) close"},
        {"first(a) first50 atleast3", "word(first) open word(a) close word(first50) word(atleast3)"},
        {"title:any:(a)", "field(title) any_of open word(a) close"},
        {"date:>=2018 site:a.b,c.d", "field(date) values(>=2018) field(site) values(a.b,c.d)"},
    };
    for (const auto& [query, tokens] : cases) {
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST(shown(query) == tokens);
        }
    }
}

BOOST_AUTO_TEST_CASE(tokens_know_their_place_and_field) {
    const std::string query = "été -title:\"gold medal\" lyon";
    const std::vector<QueryToken> tokens = lex_query(query).tokens;
    const std::vector<std::string> written{"été", "-", "title:", "\"gold medal\"", "lyon", ""};
    BOOST_TEST_REQUIRE(tokens.size() == written.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
        BOOST_TEST(tokens[i].bytes.of(query) == written[i]);
    BOOST_TEST((tokens[2].field == find_field("title")));
    BOOST_TEST(tokens.back().bytes.begin == query.size());
}

BOOST_AUTO_TEST_CASE(broken_bytes_are_words_like_others) {
    for (const std::string query : {"\x80", "a\xFF", "\xE2\x80", "\"\xE2\x80", "title:\xFF", "id:\xE2"}) {
        BOOST_CHECK_NO_THROW(lex_query(query));
    }
}

BOOST_AUTO_TEST_SUITE_END()
