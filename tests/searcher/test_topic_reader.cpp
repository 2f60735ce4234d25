// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/evaluation/topic_reader.hpp"

using namespace news;

namespace {

using Form = TopicReader::Form;

std::string told(const Topic& topic) {
    std::string text = fmt::format("{}:{}={}", topic.line, topic.id, topic.query);
    for (const std::string& extra :
         {topic.dates.from, topic.dates.to, topic.dates.on, topic.dates.since, topic.sort, topic.limit})
        text += extra.empty() ? "" : "/" + extra;
    return text;
}

/// "line:id=query/dates" for each query, "line! problem", "line? remark", joined by bars.
std::string read(const std::string& text, Form form = Form::told_by_header) {
    std::vector<std::string_view> lines = split_lines(text);
    std::size_t at = 0;
    TopicReader reader(
        [&](std::string& line) {
            if (at == lines.size()) return false;
            line = lines[at++];
            return true;
        },
        form);
    std::string all;
    while (const auto reading = reader.next()) {
        if (!all.empty()) all += '|';
        if (const auto* topic = std::get_if<Topic>(&*reading)) {
            all += told(*topic);
        } else if (const auto* problem = std::get_if<LineProblem>(&*reading)) {
            all += fmt::format("{}! {}", problem->line, problem->problem);
        } else {
            const auto& remark = std::get<LineRemark>(*reading);
            all += fmt::format("{}? {}", remark.line, remark.remark);
        }
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(topic_reader)

BOOST_AUTO_TEST_CASE(a_header_of_known_names_makes_a_table) {
    BOOST_TEST(read("id,query,from,to\na,paris,2018,2019\nb,lyon,,\n") == "2:a=paris/2018/2019|3:b=lyon");
    BOOST_TEST(read("Query;Limit;sort\nparis;3;newest\n") == "2:2=paris/newest/3");
    BOOST_TEST(read("id\tquery\n7\tparis\n") == "2:7=paris");
    BOOST_TEST(read("query,since,on\n,7d,\nparis,,2018\n") == "2:2=/7d|3:3=paris/2018");
}

BOOST_AUTO_TEST_CASE(what_is_no_such_header_is_a_query) {
    BOOST_TEST(read("query\nparis\n") == "1:1=query|2:2=paris");
    BOOST_TEST(read("a query, from me\n") == "1:1=a query, from me");
    BOOST_TEST(read("7\tparis, query\n") == "1:7=paris, query");
    BOOST_TEST(read("id,from\n") == "1:1=id,from");
}

BOOST_AUTO_TEST_CASE(fields_in_quotes_are_read_as_rfc_4180_says) {
    BOOST_TEST(read("id,query\r\na,\"paris, \"\"gold\nmedal\"\"\"\r\nb,lyon\r\n") ==
               "2:a=paris, \"gold\nmedal\"|4:b=lyon");
    BOOST_TEST(read("id,query\na,\"paris\nb,lyon\n") == "2! a quote is opened here and not closed");
}

BOOST_AUTO_TEST_CASE(marks_and_empty_lines_are_passed_over) {
    BOOST_TEST(read("\xEF\xBB\xBFid,query\r\n\r\n,\r\na,paris\r\n") == "4:a=paris");
    BOOST_TEST(read("\n\n\xEF\xBB\xBFparis\n") == "3:3=\xEF\xBB\xBFparis");  // a mark is where a file begins
    BOOST_TEST(read("") == "");
}

BOOST_AUTO_TEST_CASE(a_row_that_is_wrong_does_not_end_the_rest) {
    BOOST_TEST(read("id,query\na\nb,paris,2018\nc,paris,,\nc,lyon\nd,rome\n") ==
               "2! topic a has no query|3! it has more fields than the header has columns|4:c=paris|"
               "5! topic c stands on line 4 already|6:d=rome");
}

BOOST_AUTO_TEST_CASE(a_table_by_its_name_must_have_queries_and_may_have_more) {
    BOOST_TEST(read("query\n\"paris, france\"\n", Form::table) == "2:2=paris, france");
    BOOST_TEST(read("id,note\na,b\n", Form::table) ==
               "1! no column is called query; a header may have query, id, from, to, on, since, sort, limit");
    BOOST_TEST(read("note,query,form\nx,paris,2018\n", Form::table) ==
               "1? passed over what is in the column note, form; known ones are query, id, from, to, on, "
               "since, sort, limit|2:2=paris");
    BOOST_TEST(read("", Form::table) == "");
}

BOOST_AUTO_TEST_CASE(a_query_is_there_before_the_next_line_is_asked_for) {
    int asked = 0;
    TopicReader reader([&](std::string& line) {
        line = "q" + std::to_string(++asked);
        return true;
    });
    for (int i = 1; i <= 3; ++i) {
        BOOST_TEST(std::get<Topic>(reader.next().value()).query == "q" + std::to_string(i));
        BOOST_TEST(asked == i);
    }
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_does_not_take_all_memory) {
    bool has_begun = false;
    std::size_t lines = 0;
    TopicReader reader([&](std::string& line) {
        line = has_begun ? std::string(1000, 'x') : "id,query";
        if (has_begun && ++lines == 1) line = "a,\"paris";
        has_begun = true;
        return true;
    });
    BOOST_TEST(std::get<LineProblem>(reader.next().value()).line == 2U);
    BOOST_TEST(lines < 2000U);
}

BOOST_AUTO_TEST_SUITE_END()
