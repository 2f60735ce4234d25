// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <sstream>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/duration.hpp"
#include "common/error.hpp"
#include "common/fields.hpp"
#include "common/text.hpp"
#include "searcher/mode_checks.hpp"
#include "searcher/query/recency.hpp"

namespace news {
namespace {

namespace po = boost::program_options;

template <typename Value>
struct Choice {
    std::string_view name;
    Value value;
};

constexpr std::array<Choice<MatchMode>, 3> match_modes{
    {{"auto", MatchMode::automatic}, {"all", MatchMode::all}, {"any", MatchMode::any}}};
constexpr std::array<Choice<SortOrder>, 4> sort_orders{{{"relevance", SortOrder::relevance},
                                                        {"newest", SortOrder::newest},
                                                        {"oldest", SortOrder::oldest},
                                                        {"recent", SortOrder::recent}}};
constexpr std::array<Choice<SpellMode>, 3> spell_modes{
    {{"auto", SpellMode::automatic}, {"never", SpellMode::never}, {"apply", SpellMode::apply}}};
constexpr std::array<Choice<QuerySyntax>, 2> syntaxes{
    {{"query", QuerySyntax::query}, {"words", QuerySyntax::words}}};
constexpr std::array<Choice<ColorChoice>, 3> color_choices{
    {{"auto", ColorChoice::automatic}, {"always", ColorChoice::always}, {"never", ColorChoice::never}}};

constexpr std::uint32_t most_hits = 100'000;         // of one page
constexpr std::uint32_t hits_to_compare_by = 1'000;  // as trec_eval and those who use it have it

po::options_description described_options() {
    const auto text = [](const char* value_name) { return po::value<std::string>()->value_name(value_name); };
    po::options_description options("Options", 100);
    options.add_options()("archive", text("DIR"),
                          "the archive (default: $NEWSARCHIVE, else ~/.local/share/newsarchive)")(
        "from", text("DATE"), "published on this day, month or year or later")(
        "to", text("DATE"), "published on this day, month or year or earlier")(
        "on", text("DATES"), "published on this day, in this month, year or range, as behind date:")(
        "since", text("DATE|7d"), "as --from; 7d 2w 3m 1y are the last days, weeks, months, years")(
        "undated", "articles without a date as well")(
        "match", text("auto|all|any"),
        "how many of the words (default auto: all; if these are few, then some)")(
        "spell", text("auto|never|apply"),
        "words the archive does not know: name likely ones, or search them")(
        "syntax", text("query|words"),
        "whether the query is in the query language or plain words, in which nothing is an operator "
        "(default: "
        "query; words for --eval and --format trec)")(
        "batch", text("FILE"),
        "answer each line of FILE (- for standard input): a query, or its id, a tab and the query")(
        "eval", text("QRELS"),
        "how well the answers to --batch agree with what people judged, in TREC's or BEIR's form")(
        "explain", "how the query was read, and how many articles match each part")(
        "show", text("ID"), "the article with this id or address; with a query, its words are marked")(
        "why", text("ID"), "what the score of this article is made up of for the query")(
        "why-not", text("ID"), "which part of the query keeps this article out")(
        "related", text("ID"), "the related posts that this article lists, and the articles that list it")(
        "like", text("ID"), "articles that are like this one, by rare words and links")(
        "timeout", text("TIME"), "answer with what is found after 2 seconds, 500ms, 1m (exit code 6)")(
        "sort", text("ORDER"),
        "relevance (default), newest, oldest, or recent: relevance and how recent they are, together")(
        "around", text("DATE"), "for --sort recent: published near this day, month or year (default: today)")(
        "half-life", text("TIME"),
        "for --sort recent: an article so much further from it counts half as much for that (default: 30d)")(
        "limit", text("N"), "hits shown (default: 10; 1,000 for --eval and --format trec)")(
        "offset", text("N"), "hits passed over before the first one shown (default: 0)")(
        "snippet-length", text("CHARS"),
        "characters of its text below each hit, at most 10,000 (default: 240; 0 for none)")(
        "facet", text("LIST"), "count all matches by any of source,section,author,lang,tag,year")(
        "facet-limit", text("N"), "values listed of each (default: 10)")(
        "timeline", text("day|week|month|year"),
        "when all matches were published; without =STEP by the span")("compare", text("QUERY"),
                                                                      "the timeline of another query beside")(
        "format", text("text|json|csv|trec|markdown"), "form of the answer (default: text)")(
        "color", text("auto|always|never"),
        "bold for matched words, headlines as links (default: auto, on a terminal)")(
        "width", text("COLUMNS"), "length of lines (default: the terminal's, at most 100; else 0: any)")(
        "help,h", "print this help")("version", "print the version");
    return options;
}

/// "-sport" is part of the query, not five options.
std::vector<po::option> take_dashed_word(std::vector<std::string>& arguments) {
    const std::string& first = arguments.front();
    const bool is_query = first.size() > 1 && first[0] == '-' && first[1] != '-' && first != "-h";
    if (!is_query) return {};
    po::option word;
    word.position_key = 0;
    word.value.push_back(first);
    word.original_tokens.push_back(first);
    arguments.erase(arguments.begin());
    return {word};
}

/// A step is only what stands behind "=": the next argument is the query.
std::vector<std::string> with_plain_timeline(std::vector<std::string> arguments) {
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    std::replace(arguments.begin(), end, std::string("--timeline"), std::string("--timeline=auto"));
    return arguments;
}

po::variables_map parsed(const std::vector<std::string>& arguments) {
    po::options_description all = described_options();
    all.add_options()("words", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("words", -1);
    using Style = po::command_line_style::style_t;
    constexpr int style = Style::unix_style & ~Style::allow_guessing;
    po::variables_map map;
    try {
        po::store(po::command_line_parser(with_plain_timeline(arguments))
                      .options(all)
                      .positional(positional)
                      .style(style)
                      .extra_style_parser(take_dashed_word)
                      .run(),
                  map);
    } catch (const po::error& error) {
        wrong_usage(error.what());
    }
    return map;
}

std::optional<std::string> value_of(const po::variables_map& map, const char* name) {
    if (map.count(name) == 0) return std::nullopt;
    return map[name].as<std::string>();
}

template <typename Value, std::size_t count>
Value chosen(const po::variables_map& map, const char* option,
             const std::array<Choice<Value>, count>& choices) {
    const auto name = value_of(map, option);
    if (!name) return choices.front().value;
    std::string names;
    for (const Choice<Value>& choice : choices) {
        if (choice.name == *name) return choice.value;
        names += (names.empty() ? "" : ", ") + std::string(choice.name);
    }
    wrong_usage(fmt::format("--{} is one of {}, not \"{}\"", option, names, *name));
}

std::uint32_t number(const po::variables_map& map, const char* option, std::uint32_t otherwise) {
    const auto text = value_of(map, option);
    if (!text) return otherwise;
    std::uint32_t value = 0;
    for (const char c : *text) {
        if (!is_ascii_digit(c) || value > most_hits) break;
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    if (text->find_first_not_of("0123456789") != std::string::npos || text->empty() || value > most_hits) {
        wrong_usage(fmt::format("--{} is a number from 0 to {}, not \"{}\"", option,
                                with_thousands(most_hits), *text));
    }
    return value;
}

DateLimits chosen_dates(const po::variables_map& map) {
    DateLimits dates;
    for (const auto& [name, limit] : {std::pair{"from", &dates.from}, std::pair{"to", &dates.to},
                                      std::pair{"on", &dates.on}, std::pair{"since", &dates.since}}) {
        const auto text = value_of(map, name);
        if (!text) continue;
        if (trim(*text).empty()) wrong_usage(fmt::format("--{} names no date", name), std::string(date_hint));
        *limit = *text;
    }
    check_limits(dates);
    return dates;
}

std::optional<std::chrono::milliseconds> chosen_timeout(const po::variables_map& map) {
    const auto text = value_of(map, "timeout");
    if (!text) return std::nullopt;
    const bool is_bare = text->find_first_not_of("0123456789") == std::string::npos;
    const auto time = parse_duration(is_bare ? *text + 's' : *text);  // nobody waits minutes for an answer
    if (!time || time->count() == 0)
        wrong_usage(fmt::format("--timeout is a time such as 2 (seconds), 500ms or 1m, not \"{}\"", *text));
    return time;
}

std::optional<TimelineRequest> chosen_timeline(const po::variables_map& map) {
    const auto step = value_of(map, "timeline");
    TimelineRequest timeline{{}, value_of(map, "compare")};
    if (!step && !timeline.compared) return std::nullopt;
    if (timeline.compared && trim(*timeline.compared).empty())
        wrong_usage("--compare names no query", "Try: newssearch paris --compare lyon");
    if (!step || *step == "auto") return timeline;
    const auto* const found = std::find(time_step_names.begin(), time_step_names.end(), *step);
    if (found == time_step_names.end()) {
        wrong_usage(fmt::format("--timeline goes by {}, not \"{}\"", fmt::join(time_step_names, ", "), *step),
                    "Try: newssearch --timeline=month paris");
    }
    timeline.step = static_cast<TimeStep>(found - time_step_names.begin());
    return timeline;
}

const OutputFormat& chosen_format(const po::variables_map& map) {
    const std::string name = value_of(map, "format").value_or("text");
    const OutputFormat* format = output_format_named(name);
    if (format != nullptr) return *format;
    std::string names;
    for (const OutputFormat& known : output_formats())
        names += (names.empty() ? "" : ", ") + std::string(known.name);
    wrong_usage(fmt::format("--format is one of {}, not \"{}\"", names, name));
}

void check_recency(const Request& request) {
    constexpr CalendarDate any_day{2000, 1, 1};
    read_recency(request.around, request.half_life, any_day);
    if (request.sort != SortOrder::recent && !(request.around + request.half_life).empty())
        wrong_usage("--around and --half-life belong to --sort recent");
}

/// Options that each ask for a report on one article.
constexpr std::array<Choice<SearchMode>, 5> article_modes{{{"show", SearchMode::show},
                                                           {"why", SearchMode::why},
                                                           {"why-not", SearchMode::why_not},
                                                           {"related", SearchMode::related},
                                                           {"like", SearchMode::like}}};

const Choice<SearchMode>* article_mode(const po::variables_map& map) {
    const Choice<SearchMode>* chosen = nullptr;
    for (const Choice<SearchMode>& one : article_modes) {
        if (map.count(std::string(one.name)) == 0) continue;
        if (chosen != nullptr)
            wrong_usage(fmt::format("--{} and --{} are two questions", chosen->name, one.name));
        chosen = &one;
    }
    return chosen;
}

SearchMode chosen_mode(const po::variables_map& map) {
    if (map.count("help") != 0) return SearchMode::help;
    if (map.count("version") != 0) return SearchMode::version;
    if (const auto* about_article = article_mode(map)) return about_article->value;
    if (map.count("eval") != 0) return SearchMode::evaluate;
    return map.count("batch") != 0 ? SearchMode::batch : SearchMode::search;
}

std::uint32_t snippet_length(const po::variables_map& map) {
    const std::uint32_t length = number(map, "snippet-length", usual_snippet_length);
    if (length > longest_snippet) {
        wrong_usage(fmt::format("--snippet-length is a number from 0 (none) to {}, not \"{}\"",
                                with_thousands(longest_snippet), length));
    }
    return length;
}

Request chosen_request(const po::variables_map& map, OutputUse use) {
    Request request;
    if (map.count("words") != 0) request.text = join(map["words"].as<std::vector<std::string>>(), " ");
    request.dates = chosen_dates(map);
    request.undated = map.count("undated") != 0;
    request.match = chosen(map, "match", match_modes);
    request.spell = chosen(map, "spell", spell_modes);
    if (map.count("explain") != 0) request.explanation = Explanation::full;
    request.timeout = chosen_timeout(map);
    request.sort = chosen(map, "sort", sort_orders);
    request.around = value_of(map, "around").value_or("");
    request.half_life = value_of(map, "half-life").value_or("");
    check_recency(request);
    if (use == OutputUse::comparing) {
        request.syntax = QuerySyntax::words;
        request.detail = HitDetail::id;
        request.limit = hits_to_compare_by;
    }
    if (map.count("syntax") != 0) request.syntax = chosen(map, "syntax", syntaxes);
    request.limit = number(map, "limit", request.limit);
    request.offset = number(map, "offset", request.offset);
    request.snippet_length = snippet_length(map);
    if (const auto facets = value_of(map, "facet")) request.facets = read_facet_names(*facets);
    request.timeline = chosen_timeline(map);
    request.facet_limit = number(map, "facet-limit", request.facet_limit);
    return request;
}

}  // namespace

SearchOptions parse_search_options(const std::vector<std::string>& arguments) {
    const po::variables_map map = parsed(arguments);
    SearchOptions options;
    options.mode = chosen_mode(map);
    if (options.mode == SearchMode::help || options.mode == SearchMode::version) return options;
    options.format = &chosen_format(map);
    options.topics = value_of(map, "batch").value_or("");
    options.judgments = value_of(map, "eval").value_or("");
    const bool is_evaluation = options.mode == SearchMode::evaluate;
    options.request = chosen_request(map, is_evaluation ? OutputUse::comparing : options.format->use);
    if (const auto* about_article = article_mode(map)) {
        options.article_id = map[std::string(about_article->name)].as<std::string>();
        check_article_mode(options, about_article->name);
    } else {
        check_search_mode(options);
    }
    options.color = chosen(map, "color", color_choices);
    if (map.count("width") != 0) options.columns = number(map, "width", 0);
    const auto archive = value_of(map, "archive");
    if (archive && archive->empty()) wrong_usage("--archive names no folder");
    options.archive = archive ? std::filesystem::path(*archive) : default_archive();
    return options;
}

std::string search_help() {
    std::ostringstream help;
    help << "newssearch answers from a news archive that newsindex has made.\n\n"
            "  newssearch [OPTION...] QUERY...\n"
            "  newssearch [OPTION...] --batch FILE [--eval QRELS]\n"
            "  newssearch [OPTION...] --show ID [QUERY...]\n"
            "  newssearch --why ID|--why-not ID [OPTION...] QUERY...\n"
            "  newssearch --related ID|--like ID [OPTION...]\n\n"
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
        help << fmt::format("  {:<24} {}\n", field.example, field.help);
    help
        << "\nBehind date: also 2018-Q3, 1990s, ..1999, >=2018-05, last:7d, today, *-04-13, 2018-05-01/P3M.\n"
           "doc/query-language.md tells it all.\n"
           "\nThe shell takes quotes away: write '\"gold medal\"' and 'by:\"Rebelander Basilan\"'.\n\n"
        << described_options() << "\nForms of output:\n";
    for (const OutputFormat& format : output_formats())
        help << fmt::format("  {:<8} {}\n", format.name, format.help);
    help << "\nExit codes: 0 hits, 1 no hit, 2 usage or query error, 3 archive not usable, 4 archive needs "
            "upgrade,\n"
            "5 archive locked, 6 partial answer.\n";
    return help.str();
}

}  // namespace news
