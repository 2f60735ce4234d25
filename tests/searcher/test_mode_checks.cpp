// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/mode_checks.hpp"

using namespace news;

namespace {

SearchOptions options_of(SearchMode mode, const std::string& query, const std::string& format = "text") {
    SearchOptions options;
    options.mode = mode;
    options.request.text = query;
    options.article_id = "hw-1";
    options.format = output_format_named(format);
    return options;
}

SearchOptions batch_of(SearchMode mode, const std::string& format = "text") {
    SearchOptions options = options_of(mode, "", format);
    options.topics = "topics.tsv";
    if (mode == SearchMode::evaluate) options.judgments = "qrels.txt";
    return options;
}

template <typename Check>
std::string problem(const Check& check) {
    try {
        check();
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        BOOST_TEST(error.hint() != "");
        return error.what();
    }
    return "none";
}

std::string problem_about_article(const SearchOptions& options, std::string_view name) {
    return problem([&] { check_article_mode(options, name); });
}

std::string problem_of_search(const SearchOptions& options) {
    return problem([&] { check_search_mode(options); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mode_checks)

BOOST_AUTO_TEST_CASE(why_wants_a_query_or_dates_and_the_others_want_none) {
    for (const auto& [mode, name] :
         {std::pair{SearchMode::why, "why"}, std::pair{SearchMode::why_not, "why-not"}}) {
        BOOST_TEST(problem_about_article(options_of(mode, "paris"), name) == "none");
        BOOST_TEST(problem_about_article(options_of(mode, " "), name) ==
                   std::string("--") + name + " wants a query");
        SearchOptions of_dates = options_of(mode, "");
        of_dates.request.dates.from = "2018";
        BOOST_TEST(problem_about_article(of_dates, name) == "none");
    }
    for (const auto& [mode, name] :
         {std::pair{SearchMode::related, "related"}, std::pair{SearchMode::like, "like"}}) {
        BOOST_TEST(problem_about_article(options_of(mode, ""), name) == "none");
        BOOST_TEST(problem_about_article(options_of(mode, "paris"), name) ==
                   std::string("--") + name + " is about all of the archive; it takes no query");
    }
}

BOOST_AUTO_TEST_CASE(an_article_is_shown_with_words_but_without_dates) {
    BOOST_TEST(problem_about_article(options_of(SearchMode::show, "paris", "markdown"), "show") == "none");
    BOOST_TEST(problem_about_article(options_of(SearchMode::show, "", "trec"), "show") ==
               "--show prints no trec");
    SearchOptions of_dates = options_of(SearchMode::show, "");
    of_dates.request.dates.on = "2018";
    BOOST_TEST(problem_about_article(of_dates, "show") == "--show is about one article; it takes no dates");
}

BOOST_AUTO_TEST_CASE(what_is_about_one_article_needs_its_id_and_no_list_of_queries) {
    SearchOptions nameless = options_of(SearchMode::like, "");
    nameless.article_id = " ";
    BOOST_TEST(problem_about_article(nameless, "like") == "--like names no article");
    BOOST_TEST(problem_about_article(batch_of(SearchMode::why), "why") ==
               "--why is about one article; it takes no --batch and no --eval");
    for (const std::string format : {"trec", "markdown"}) {
        BOOST_TEST(problem_about_article(options_of(SearchMode::related, "", format), "related") ==
                   "--related prints no " + format);
    }
}

BOOST_AUTO_TEST_CASE(a_search_wants_a_query_or_dates) {
    BOOST_TEST(problem_of_search(options_of(SearchMode::search, "paris")) == "none");
    BOOST_TEST(problem_of_search(options_of(SearchMode::search, "")) == "nothing is asked for");
    SearchOptions of_dates = options_of(SearchMode::search, "");
    of_dates.request.dates.since = "7d";
    BOOST_TEST(problem_of_search(of_dates) == "none");
    BOOST_TEST(problem_of_search(options_of(SearchMode::search, "paris", "markdown")) == "none");
}

BOOST_AUTO_TEST_CASE(counts_are_for_reading) {
    SearchOptions counting = options_of(SearchMode::search, "paris", "trec");
    counting.request.facets = {FacetKind::year};
    BOOST_TEST(problem_of_search(counting) == "--format trec shows no facets and no timeline");
    counting.format = output_format_named("csv");
    BOOST_TEST(problem_of_search(counting) == "none");
    SearchOptions judged = batch_of(SearchMode::evaluate);
    judged.request.timeline = TimelineRequest{};
    BOOST_TEST(problem_of_search(judged) == "--eval shows no facets and no timeline");
}

BOOST_AUTO_TEST_CASE(a_batch_brings_its_queries) {
    BOOST_TEST(problem_of_search(batch_of(SearchMode::batch)) == "none");
    BOOST_TEST(problem_of_search(batch_of(SearchMode::evaluate)) == "none");
    SearchOptions both = batch_of(SearchMode::batch);
    both.request.text = "paris";
    BOOST_TEST(problem_of_search(both) == "--batch has the queries; there is no place for another one");
    SearchOptions judged = batch_of(SearchMode::evaluate);
    judged.topics.clear();
    BOOST_TEST(problem_of_search(judged) == "--eval wants the queries that were judged");
    judged = batch_of(SearchMode::evaluate, "trec");
    BOOST_TEST(problem_of_search(judged) == "--eval prints no trec");
    judged = batch_of(SearchMode::evaluate);
    judged.request.offset = 1;
    BOOST_TEST(problem_of_search(judged) ==
               "--eval looks at answers from their first hit on, so it takes no --offset");
}

BOOST_AUTO_TEST_SUITE_END()
