// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/fields.hpp"
#include "searcher/options.hpp"

using namespace news;
using Arguments = std::vector<std::string>;

namespace {

/// With an archive, so that no test depends on the environment.
SearchOptions parsed(Arguments arguments) {
    arguments.insert(arguments.begin(), {"--archive", "/a"});
    return parse_search_options(arguments);
}

std::string usage_error(const Arguments& arguments) {
    try {
        parsed(arguments);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        BOOST_TEST(error.hint() != "");
        return error.what();
    }
    return "no error";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(a_plain_query_has_the_defaults) {
    const SearchOptions options = parsed({"paris", "balcony"});
    BOOST_TEST((options.mode == SearchMode::search));
    BOOST_TEST(options.archive == "/a");
    BOOST_TEST(options.request.text == "paris balcony");
    BOOST_TEST(options.request.dates.empty());
    BOOST_TEST((options.request.match == MatchMode::automatic));
    BOOST_TEST((options.request.sort == SortOrder::relevance));
    BOOST_TEST(options.request.limit == 10U);
    BOOST_TEST(options.request.offset == 0U);
    BOOST_TEST(options.request.snippet_length == 240U);
    BOOST_TEST_REQUIRE((options.format != nullptr));
    BOOST_TEST(options.format->name == "text");
    BOOST_TEST((options.color == ColorChoice::automatic));
}

BOOST_AUTO_TEST_CASE(an_article_is_shown_by_its_id) {
    const SearchOptions options = parsed({"--show", "hw-1", "--format", "markdown", "paris"});
    BOOST_TEST((options.mode == SearchMode::show));
    BOOST_TEST(options.article_id == "hw-1");
    BOOST_TEST(options.request.text == "paris");
    const std::vector<Arguments> wrong{{"--show", ""},
                                       {"--show", "1", "--batch", "topics"},
                                       {"--show", "1", "--format", "trec"},
                                       {"--show", "1", "--from", "2018"},
                                       {"--show", "1", "--fields", "title"},
                                       {"--show", "1", "--format", "markdown", "--fields", "title"}};
    for (const Arguments& arguments : wrong)
        BOOST_TEST(usage_error(arguments) != "no error");
}

BOOST_AUTO_TEST_CASE(the_width_of_lines_is_chosen) {
    BOOST_TEST(!parsed({"paris"}).columns.has_value());
    BOOST_TEST(parsed({"paris", "--width", "60"}).columns.value_or(1) == 60U);
    BOOST_TEST(usage_error({"paris", "--width", "-1"}) ==
               "--width is a number from 0 to 100,000, not \"-1\"");
}

BOOST_AUTO_TEST_CASE(words_keep_their_order_and_a_dash_is_part_of_the_query) {
    struct Case {
        Arguments arguments;
        std::string text;
    };
    const std::vector<Case> cases{
        {{"-sport"}, "-sport"},
        {{"paris", "-sport", "balcony"}, "paris -sport balcony"},
        {{"-sport", "paris"}, "-sport paris"},
        {{"paris", "--limit", "5", "-sport"}, "paris -sport"},
        {{"--limit=5", "\"paris balcony\"", "-\"gold medal\""}, "\"paris balcony\" -\"gold medal\""},
        {{"paris", "-"}, "paris -"},
        {{"--", "--strange", "-x"}, "--strange -x"},
        {{"+paris", "-title:x"}, "+paris -title:x"},
    };
    for (const auto& [arguments, text] : cases)
        BOOST_TEST(parsed(arguments).request.text == text);
}

BOOST_AUTO_TEST_CASE(options_are_read) {
    const SearchOptions options = parsed({"x", "--match", "any", "--sort=oldest", "--limit", "0", "--offset",
                                          "100000", "--format", "json", "--color", "never"});
    BOOST_TEST((options.request.match == MatchMode::any));
    BOOST_TEST((options.request.sort == SortOrder::oldest));
    BOOST_TEST(options.request.limit == 0U);
    BOOST_TEST(options.request.offset == 100'000U);
    BOOST_TEST(parsed({"x", "--snippet-length", "0"}).request.snippet_length == 0U);
    BOOST_TEST(parsed({"x", "--snippet-length=500"}).request.snippet_length == 500U);
    BOOST_TEST(options.format->name == "json");
    BOOST_TEST((options.color == ColorChoice::never));
}

BOOST_AUTO_TEST_CASE(reports_on_one_article) {
    const SearchOptions why_not = parsed({"--why-not", "hw-0001", "paris", "balcony"});
    BOOST_TEST((why_not.mode == SearchMode::why_not));
    BOOST_TEST(why_not.article_id == "hw-0001");
    BOOST_TEST(why_not.request.text == "paris balcony");
    BOOST_TEST((parsed({"--why", "1", "paris"}).mode == SearchMode::why));
    BOOST_TEST((parsed({"--related", "1"}).mode == SearchMode::related));
    BOOST_TEST((parsed({"--like", "1", "--limit", "3"}).mode == SearchMode::like));
    BOOST_TEST(usage_error({"--why", "1"}) == "--why wants a query");
    BOOST_TEST(usage_error({"--why-not", " ", "x"}) == "--why-not names no article");
    BOOST_TEST(usage_error({"--like", "1", "x"}) == "--like is about all of the archive; it takes no query");
    BOOST_TEST(usage_error({"--why", "1", "--like", "1"}) == "--why and --like are two questions");
    BOOST_TEST(usage_error({"--related", "1", "--format", "trec"}) == "--related prints no trec");
    BOOST_TEST(usage_error({"--related", "1", "--batch", "f"}) ==
               "--related is about one article; it takes no --batch and no --eval");
}

BOOST_AUTO_TEST_CASE(dates_stay_as_they_were_typed) {
    const SearchOptions options =
        parsed({"--from", "2018-05", "--to=2018", "--on", "*-04-13", "--since", "7d", "--undated"});
    BOOST_TEST(options.request.dates.from == "2018-05");
    BOOST_TEST(options.request.dates.to == "2018");
    BOOST_TEST(options.request.dates.on == "*-04-13");
    BOOST_TEST(options.request.dates.since == "7d");
    BOOST_TEST(options.request.undated);
    BOOST_TEST(!parsed({"x"}).request.undated);
}

BOOST_AUTO_TEST_CASE(how_to_answer_is_read) {
    const SearchOptions options = parsed({"x", "--explain", "--spell", "apply", "--timeout", "500ms"});
    BOOST_TEST((options.request.explanation == Explanation::full));
    BOOST_TEST((options.request.spell == SpellMode::apply));
    BOOST_TEST((options.request.timeout == std::chrono::milliseconds{500}));
    BOOST_TEST((parsed({"x", "--timeout", "2"}).request.timeout == std::chrono::seconds{2}));
    BOOST_TEST((parsed({"x"}).request.explanation == Explanation::none));
    BOOST_TEST((parsed({"x"}).request.spell == SpellMode::automatic));
    BOOST_TEST(!parsed({"x"}).request.timeout.has_value());
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_told) {
    struct Case {
        Arguments arguments;
        std::string part;
    };
    const std::vector<Case> cases{
        {{}, "nothing is asked for"},
        {{""}, "nothing is asked for"},
        {{"  ", "\u00A0"}, "nothing is asked for"},
        {{"x", "--match", "most"}, "--match is one of auto, all, any, not \"most\""},
        {{"x", "--sort", "best"}, "--sort is one of relevance, newest, oldest, recent, not \"best\""},
        {{"x", "--format", "xml"},
         "--format is one of text, json, jsonl, csv, tsv, ids, trec, ris, bibtex, csl, markdown, not "
         "\"xml\""},
        {{"x", "--color", "red"}, "--color is one of"},
        {{"x", "--limit", "ten"}, "--limit is a number from 0 to 100,000, not \"ten\""},
        {{"x", "--limit", "100001"}, "--limit is a number"},
        {{"x", "--limit", "99999999999999999999999"}, "--limit is a number"},
        {{"x", "--offset", "1.5"}, "--offset is a number"},
        {{"x", "--offset=-1"}, "--offset is a number"},
        {{"x", "--snippet-length", "10001"},
         "--snippet-length is a number from 0 (none) to 10,000, not \"10001\""},
        {{"x", "--snippet-length", "long"}, "--snippet-length is a number"},
        {{"x", "--from", "2018-02-30"}, "February 30, 2018 does not exist"},
        {{"x", "--from", "2018..2019"}, "is a range"},
        {{"x", "--on", "soon"}, "is no date"},
        {{"x", "--since", "7h"}, "is no date"},
        {{"x", "--to="}, ""},
        {{"x", "--timeout", "2x"}, "--timeout is a time such as 2 (seconds), 500ms or 1m, not \"2x\""},
        {{"x", "--timeout", "-1"}, "--timeout is a time"},
        {{"x", "--timeout", "0"}, "--timeout is a time"},
        {{"x", "--spell", "yes"}, "--spell is one of auto, never, apply"},
        {{"x", "--nonsense"}, "nonsense"},
        {{"x", "--lim", "5"}, "lim"},
        {{"x", "--limit"}, "limit"},
        {{"x", "--archive="}, ""},
    };
    for (const auto& [arguments, part] : cases) {
        const std::string message = usage_error(arguments);
        BOOST_TEST(message != "no error", part);
        BOOST_TEST(message.find(part) != std::string::npos, message);
    }
}

BOOST_AUTO_TEST_CASE(help_and_version_need_nothing_else) {
    BOOST_TEST((parse_search_options({"--help"}).mode == SearchMode::help));
    BOOST_TEST((parse_search_options({"-h"}).mode == SearchMode::help));
    BOOST_TEST((parse_search_options({"--version"}).mode == SearchMode::version));
}

BOOST_AUTO_TEST_CASE(the_language_reference_has_a_row_for_every_field) {
    std::ifstream file(SAMPLE_DATA "/../doc/query-language.md");
    const std::string reference{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    for (const Field& row : fields) {
        std::string aliases;
        for (const std::string_view alias : row.aliases) {
            if (!alias.empty()) aliases += " `" + std::string(alias) + ":`";
        }
        const std::string line = "| `" + std::string(row.name) + ":` |" + aliases + " | `" +
                                 std::string(row.example) + "` | " + std::string(row.help) + " |\n";
        BOOST_TEST(reference.find(line) != std::string::npos, line);
    }
}

BOOST_AUTO_TEST_CASE(a_batch_has_its_queries_from_a_file) {
    const SearchOptions batch = parsed({"--batch", "-"});
    BOOST_TEST((batch.mode == SearchMode::batch));
    BOOST_TEST(batch.topics == "-");
    BOOST_TEST((batch.request.syntax == QuerySyntax::query));
    BOOST_TEST(batch.request.limit == 10U);
    const SearchOptions judged = parsed({"--batch", "t", "--eval", "q"});
    BOOST_TEST((judged.mode == SearchMode::evaluate));
    BOOST_TEST(judged.judgments == "q");
    BOOST_TEST(usage_error({"--batch", "t", "paris"}) ==
               "--batch has the queries; there is no place for another one");
    BOOST_TEST(usage_error({"--eval", "q"}) == "--eval wants the queries that were judged");
    BOOST_TEST(usage_error({"--eval", "q", "--batch", "t", "--format", "trec"}) == "--eval prints no trec");
    BOOST_TEST(usage_error({"--eval", "q", "--batch", "t", "--offset", "3"}) ==
               "--eval looks at answers from their first hit on, so it takes no --offset");
}

BOOST_AUTO_TEST_CASE(all_counts_and_existence_are_other_answers) {
    BOOST_TEST((parse_search_options({"paris"}).answer == AnswerKind::page));
    BOOST_TEST((parse_search_options({"--all", "--offset", "3", "paris"}).answer == AnswerKind::all));
    BOOST_TEST((parse_search_options({"--exists", "--batch", "t"}).answer == AnswerKind::exists));
    const SearchOptions count = parse_search_options({"--count", "paris"});
    BOOST_TEST((count.answer == AnswerKind::count));
    BOOST_TEST(!count.count_step.has_value());
    BOOST_TEST(count.request.text == "paris");
    BOOST_TEST((parse_search_options({"--count=month", "--format", "csv", "--batch", "t"}).count_step ==
                TimeStep::month));
    BOOST_TEST(usage_error({"--count=day", "paris"}) == "--count goes by year or month, not \"day\"");
    BOOST_TEST(usage_error({"--count", "--all", "paris"}) == "--all and --count are two questions");
    BOOST_TEST(usage_error({"--all", "--limit", "3", "paris"}) ==
               "--all is about all that matches; it takes no --limit");
    BOOST_TEST(usage_error({"--exists", "--offset", "3", "paris"}) ==
               "--exists is about all that matches; it takes no --offset");
    BOOST_TEST(usage_error({"--count", "--facet", "year", "paris"}) ==
               "--count and --exists take no --facet and no --timeline");
    BOOST_TEST(usage_error({"--count", "--format", "trec", "paris"}) == "--count prints no trec");
    BOOST_TEST(usage_error({"--all", "--eval", "q", "--batch", "t"}) ==
               "--eval looks at the first hits; it takes no --all, no --count and no --exists");
    BOOST_TEST(usage_error({"--all", "--like", "x"}) ==
               "--like is about one article; it takes no --all, no --count and no --exists");
}

BOOST_AUTO_TEST_CASE(ids_are_a_form) {
    const SearchOptions ids = parse_search_options({"--ids", "paris"});
    BOOST_TEST(ids.format->name == "ids");
    BOOST_TEST((ids.request.detail == HitDetail::id));
    BOOST_TEST((ids.request.syntax == QuerySyntax::query));
    BOOST_TEST(ids.request.limit == 10U);
    BOOST_TEST(parse_search_options({"--ids", "--format", "ids", "paris"}).format->name == "ids");
    BOOST_TEST(usage_error({"--ids", "--format", "csv", "paris"}) == "--ids and --format csv are two forms");
    BOOST_TEST(usage_error({"--ids", "--like", "x"}) == "--like prints no ids");
}

BOOST_AUTO_TEST_CASE(what_is_compared_with_other_engines_is_words_and_long_lists_of_ids) {
    for (const Arguments& arguments :
         {Arguments{"--batch", "t", "--eval", "q"}, Arguments{"paris", "--format", "trec"}}) {
        const Request request = parsed(arguments).request;
        BOOST_TEST((request.syntax == QuerySyntax::words));
        BOOST_TEST((request.detail == HitDetail::id));
        BOOST_TEST(request.limit == 1000U);
    }
    const Request request =
        parsed({"paris", "--format", "trec", "--syntax", "query", "--limit", "5"}).request;
    BOOST_TEST((request.syntax == QuerySyntax::query));
    BOOST_TEST(request.limit == 5U);
    BOOST_TEST((parsed({"paris", "--syntax", "words"}).request.syntax == QuerySyntax::words));
}

BOOST_AUTO_TEST_CASE(fields_of_the_output_are_chosen) {
    BOOST_TEST(parsed({"paris"}).fields.empty());
    const SearchOptions options = parsed({"paris", "--format", "csv", "--fields", "title,text"});
    BOOST_TEST_REQUIRE(options.fields.size() == 2U);
    BOOST_TEST(options.fields.front()->name == "title");
    BOOST_TEST((options.request.text_of_hits == HitText::whole));
    BOOST_TEST((options.request.detail == HitDetail::record));
    BOOST_TEST(usage_error({"paris", "--fields", "titel"}) ==
               "no field \"titel\" in the output; did you mean \"title\"?");
    BOOST_TEST(usage_error({"paris", "--fields", "id", "--format", "bibtex"}) ==
               "--format bibtex has fields of its own");
    BOOST_TEST(usage_error({"paris", "--fields", "id", "--format", "csv", "--facet", "year"}) ==
               "--fields are of hits; --format csv lists the counts");
    for (const Arguments& arguments : {Arguments{"--why", "1", "paris"}, Arguments{"--like", "1"},
                                       Arguments{"--eval", "q", "--batch", "t"}}) {
        Arguments with_fields = arguments;
        with_fields.insert(with_fields.end(), {"--fields", "id"});
        BOOST_TEST(usage_error(with_fields) ==
                   "--fields chooses what is told of hits; there are none in this answer");
    }
}

BOOST_AUTO_TEST_CASE(records_have_a_template) {
    const SearchOptions options = parsed({"paris", "--template", "{snippet}", "-0"});
    BOOST_TEST((options.format == &template_format()));
    BOOST_TEST((options.record_end == RecordEnd::zero_byte));
    BOOST_TEST((options.request.detail == HitDetail::page));
    BOOST_TEST((parsed({"--batch", "t", "--template", "{topic} {id}"}).request.detail == HitDetail::id));
    BOOST_TEST((parsed({"--show", "1", "--template", "{text}"}).mode == SearchMode::show));
    BOOST_TEST(usage_error({"paris", "-0"}) == "-0 ends the records of --template and --ids");
    BOOST_TEST(usage_error({"paris", "--null", "--format", "csv"}) ==
               "-0 ends the records of --template and --ids");
    BOOST_TEST(usage_error({"paris", "--template", "{id}", "--format", "csv"}) ==
               "--template and --format are two forms of the answer");
    BOOST_TEST(usage_error({"paris", "--template", "{id}", "--fields", "id"}) ==
               "--template names its fields itself; it takes no --fields");
    BOOST_TEST(usage_error({"paris", "--template", "{id}", "--facet", "year"}) ==
               "--template shows no facets and no timeline");
    BOOST_TEST(usage_error({"--why", "1", "paris", "--template", "{id}"}) == "--why prints no template");
    BOOST_TEST(usage_error({"paris", "--template", "a {nil}"}).starts_with("column 4: no field \"nil\""));
}

BOOST_AUTO_TEST_CASE(an_explanation_is_told_where_there_is_room_for_it) {
    for (const std::string form : {"text", "json"})
        BOOST_TEST(usage_error({"paris", "--explain", "--format", form}) == "no error");
    for (const std::string form : {"jsonl", "csv", "tsv", "trec", "bibtex", "markdown"}) {
        BOOST_TEST(usage_error({"paris", "--explain", "--format", form}) ==
                   "--format " + form + " has no place for --explain");
    }
}

BOOST_AUTO_TEST_CASE(references_are_of_one_query_and_hits_alone) {
    for (const std::string form : {"ris", "bibtex", "csl"}) {
        BOOST_TEST((parsed({"paris", "--format", form}).request.detail == HitDetail::record));
        BOOST_TEST(usage_error({"--batch", "t", "--format", form}) ==
                   "--format " + form + " is for one query");
        BOOST_TEST(usage_error({"paris", "--facet", "year", "--format", form}) ==
                   "--format " + form + " shows no facets and no timeline");
    }
}

BOOST_AUTO_TEST_CASE(recent_is_around_a_day) {
    const Request request =
        parsed({"paris", "--sort", "recent", "--around", "2001-09-11", "--half-life", "1w"}).request;
    BOOST_TEST((request.sort == SortOrder::recent));
    BOOST_TEST(request.around == "2001-09-11");
    BOOST_TEST(request.half_life == "1w");
    BOOST_TEST(usage_error({"paris", "--around", "2001"}) ==
               "--around and --half-life belong to --sort recent");
    BOOST_TEST(usage_error({"paris", "--sort", "recent", "--half-life", "soon"}) ==
               "--half-life is a time such as 7d, 2w, 3m or 1y, not \"soon\"");
}

BOOST_AUTO_TEST_CASE(facets_and_timelines_are_asked_for) {
    const Request request =
        parsed({"--facet", "year,by", "--facet-limit", "3", "--timeline", "month", "--compare", "lyon"})
            .request;
    const std::vector<FacetKind> kinds{FacetKind::year, FacetKind::author};
    BOOST_TEST((request.facets == kinds));
    BOOST_TEST(request.facet_limit == 3U);
    BOOST_TEST(request.text == "month");  // a step needs its =
    BOOST_TEST_REQUIRE(request.timeline.has_value());
    BOOST_TEST(!request.timeline->step.has_value());
    BOOST_TEST(request.timeline->compared.value() == "lyon");
    BOOST_TEST((parsed({"--timeline=week", "a"}).request.timeline->step == TimeStep::week));
    BOOST_TEST((parsed({"--compare=b", "a"}).request.timeline.has_value()));
    BOOST_TEST(!parsed({"a"}).request.timeline.has_value());
    BOOST_TEST(parsed({"--", "--timeline"}).request.text == "--timeline");
}

BOOST_AUTO_TEST_CASE(counts_that_cannot_be_had_are_refused) {
    BOOST_TEST(usage_error({"--timeline=hour", "a"}).find("day, week, month, year") != std::string::npos);
    BOOST_TEST(usage_error({"--facet", "colour", "a"}).find("colour") != std::string::npos);
    BOOST_TEST(usage_error({"--compare", " ", "a"}) == "--compare names no query");
    BOOST_TEST(usage_error({"--timeline", "--format", "trec", "a"}) ==
               "--format trec shows no facets and no timeline");
    BOOST_TEST(usage_error({"--facet", "year", "--eval", "q", "--batch", "t"}) ==
               "--eval shows no facets and no timeline");
}

BOOST_AUTO_TEST_SUITE_END()
