// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/option_table.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/fields.hpp"
#include "searcher/choices.hpp"
#include "searcher/counting/facet.hpp"
#include "searcher/counting/time_step.hpp"
#include "searcher/output/render.hpp"

namespace news {
namespace {

std::string format_names() {
    std::string names;
    for (const OutputFormat& format : output_formats())
        names += (names.empty() ? "" : "|") + std::string(format.name);
    return names;
}

OptionGroup archive_options() {
    return {"Archive",
            {standing(Standing::always, "",
                      {"archive", "DIR", "default: $NEWSARCHIVE, else ~/.local/share/newsarchive"})}};
}

OptionGroup date_options() {
    return {"When published",
            {{"from", "DATE", "on this day, month or year or later"},
             {"to", "DATE", "on this day, month or year or earlier"},
             {"on", "DATES", "on this day, in this month, year or range, as behind date:"},
             {"since", "DATE|7d", "as --from; 7d 2w 3m 1y are the last days, weeks, months, years"},
             {"undated", "", "articles without a date as well"}}};
}

OptionGroup query_options() {
    return {"How the query is read",
            {standing(Standing::reading, "auto",
                      {"match", names_of(match_modes),
                       "how many of the words (default auto: all; if these are few, then some)"}),
             standing(Standing::reading, "auto",
                      {"spell", names_of(spell_modes),
                       "words the archive does not know: name likely ones, or search them"}),
             {"syntax", names_of(syntaxes),
              "whether the query is in the query language or plain words, in which nothing is an operator "
              "(default: query; words for --eval and --format trec)"},
             {"explain", "", "how the query was read, and how many articles match each part"},
             {"timeout", "TIME", "answer with what is found after 2 seconds, 500ms, 1m (exit code 6)"}}};
}

OptionGroup order_options() {
    return {
        "Which hits",
        {standing(Standing::reading, "relevance",
                  {"sort", names_of(sort_orders),
                   "by how well they match (default), by date, or recent: by both together"}),
         {"around", "DATE", "for --sort recent: published near this day, month or year (default: today)"},
         standing(
             Standing::reading, "30d",
             {"half-life", "TIME",
              "for --sort recent: an article so much further from it counts half as much for that (default: "
              "30d)"}),
         {"expand", "", "words that the best hits have in common score as well, and are told"},
         standing(Standing::reading, "10",
                  {"limit", "N", "hits shown (default: 10; 1,000 for --eval and --format trec)"}),
         {"offset", "N", "hits passed over before the first one shown (default: 0)"},
         {"all", "", "every hit, as a stream: memory does not grow with their number"},
         {"ids", "", "ids only, one a line: --format ids"},
         standing(Standing::reading, "240",
                  {"snippet-length", "CHARS",
                   "characters of its text below each hit, at most 10,000 (default: 240; 0 for none)"})}};
}

OptionGroup counting_options() {
    return {"Counts of all matches",
            {{"count", "year|month",
              "only how many there are; with a step, in a column for each year or month", '\0', "all"},
             {"exists", "", "print nothing; exit code 0 if anything matches, else 1"},
             {"facet", "LIST", fmt::format("by any of {}", fmt::join(facet_names, ","))},
             standing(Standing::reading, "10", {"facet-limit", "N", "values listed of each (default: 10)"}),
             {"timeline", fmt::format("{}", fmt::join(time_step_names, "|")),
              "when they were published; without a step by the span", '\0', "auto"},
             {"compare", "QUERY", "the timeline of another query beside"}}};
}

OptionGroup article_options() {
    return {"One article",
            {{"show", "ID", "the article of this id or address; with a query, its words are marked"},
             {"why", "ID", "what its score is made up of for the query"},
             {"why-not", "ID", "which part of the query keeps it out"},
             {"related", "ID", "the related posts that it lists, and the articles that list it"},
             {"like", "ID", "articles that are like it, by rare words and links"}}};
}

OptionGroup batch_options() {
    return {
        "Many queries",
        {{"batch", "FILE",
          "answer each line of FILE (- for standard input): a query, or its id, a tab and the query; or each "
          "row of a table whose header has query and any of id,from,to,on,since,sort,limit"},
         {"eval", "FILE",
          "how well the answers to --batch agree with what people judged: FILE has it in TREC's or "
          "BEIR's form"}}};
}

OptionGroup output_options() {
    return {
        "Output",
        {{"format", format_names(), "form of the answer (default: text)"},
         {"fields", "LIST",
          "what is told of a hit, in this order: names of the fields below, for text, json, jsonl, csv, tsv"},
         {"template", "TEXT",
          "a record for each hit: '{published} {source}\\t{title}', with these fields; {{ }} \\n \\t \\\\ "
          "are braces, line end, tab, backslash"},
         {"null", "", "end the records of --template and --ids with a zero byte instead of a line end", '0'},
         standing(Standing::terminal, "auto",
                  {"color", names_of(color_choices),
                   "bold for matched words, headlines as links (default: auto, on a terminal)"}),
         standing(
             Standing::terminal, "the terminal's",
             {"width", "COLUMNS", "length of lines (default: the terminal's, at most 100; else 0: any)"}),
         {"config", "", "print the settings that hold, and where each stands"},
         {"help", "", "print this help", 'h'},
         {"version", "", "print the version"}}};
}

std::string usage_help() {
    return "newssearch answers from a news archive that newsindex has made.\n\n"
           "  newssearch [OPTION...] QUERY...\n"
           "  newssearch [OPTION...] --batch FILE [--eval FILE]\n"
           "  newssearch [OPTION...] --show ID [QUERY...]\n"
           "  newssearch --why ID|--why-not ID [OPTION...] QUERY...\n"
           "  newssearch --related ID|--like ID [OPTION...]\n\n";
}

std::string query_help() {
    std::string help =
        "Query:\n"
        "  paris balcony            all words, in any form; if few articles have them all, then some\n"
        "  \"gold medal\"             these words in this order\n"
        "  (paris OR lyon) -sport   AND, OR, NOT in capitals, brackets; + must, - must not\n"
        "  =ICE gorbachov~1         the exact form; spelled with at most 1 or 2 differences\n"
        "  immig* wom?n             wildcards; \"climate * report\"~2 in phrases, with 2 words between\n"
        "  oil NEAR/5 pipeline      near each other; PRE/5 in this order, w/s w/p one sentence, "
        "paragraph\n"
        "  any:(a b) paris^2        any of these; counts twice\n"
        "  atleast3(oil)            3 times or more; first50(oil) within the first 50 words\n";
    for (const Field& field : fields)
        help += fmt::format("  {:<24} {}\n", field.example, field.help);
    return help +
           "\nBehind date: also 2018-Q3, 1990s, ..1999, >=2018-05, last:7d, today, *-04-13, 2018-05-01/P3M.\n"
           "man newsarchive-query tells it all.\n"
           "\nThe shell takes quotes away: write '\"gold medal\"' and 'by:\"Rebelander Basilan\"'.\n\n";
}

std::string format_help() {
    std::string help = "\nForms of output:\n";
    for (const OutputFormat& format : output_formats())
        help += fmt::format("  {:<24} {}\n", format.name, format.help);
    return help;
}

std::string field_help() {
    std::string help = "\nFields of the output:\n";
    for (const OutputField& field : output_fields())
        help += fmt::format("  {:<24} {}\n", field.name, field.help);
    return help;
}

}  // namespace

/// Whether it is text for people, one query at a time. What programs read is made by options alone.
static bool is_for_people(const CommandLine& line) {
    constexpr std::array<std::string_view, 7> for_programs{"all",    "batch", "count",   "eval",
                                                           "exists", "ids",   "template"};
    return line.value_or("format", "text") == "text" &&
           std::none_of(for_programs.begin(), for_programs.end(),
                        [&](std::string_view option) { return line.is_given(option); });
}

ProgramOptions search_program_options() {
    return {"newssearch",
            {date_options(), query_options(), order_options(), counting_options(), article_options(),
             batch_options(), output_options(), archive_options()},
            DashedWord::operand,
            is_for_people};
}

std::string search_help() {
    return usage_help() + query_help() + options_help(search_program_options().table) + format_help() +
           field_help() +
           "\nExit codes: 0 hits, 1 no hit, 2 usage or query error, 3 archive not usable, 4 archive needs "
           "upgrade,\n"
           "5 archive locked, 6 partial answer.\n";
}

}  // namespace news
