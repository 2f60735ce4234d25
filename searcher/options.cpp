// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.hpp"

#include <array>
#include <optional>
#include <sstream>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/error.hpp"
#include "common/fields.hpp"
#include "common/text.hpp"

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
constexpr std::array<Choice<SortOrder>, 3> sort_orders{
    {{"relevance", SortOrder::relevance}, {"newest", SortOrder::newest}, {"oldest", SortOrder::oldest}}};
constexpr std::array<Choice<ColorChoice>, 3> color_choices{
    {{"auto", ColorChoice::automatic}, {"always", ColorChoice::always}, {"never", ColorChoice::never}}};

constexpr std::uint32_t most_hits = 100'000;  // of one page

[[noreturn]] void wrong_usage(const std::string& message,
                              const std::string& hint = "Try: newssearch --help") {
    throw Error(ExitCode::usage, message, hint);
}

po::options_description described_options() {
    const auto text = [](const char* value_name) { return po::value<std::string>()->value_name(value_name); };
    po::options_description options("Options", 100);
    options.add_options()("archive", text("DIR"),
                          "the archive (default: $NEWSARCHIVE, else ~/.local/share/newsarchive)")(
        "from", text("DATE"), "published on this day, month or year or later")(
        "to", text("DATE"), "published on this day, month or year or earlier")(
        "on", text("DATE"), "published on this day, in this month or year")(
        "match", text("auto|all|any"),
        "how many of the words (default auto: all; if these are few, then some)")(
        "sort", text("relevance|newest|oldest"), "order of the hits (default: relevance)")(
        "limit", text("N"), "hits shown (default: 10)")(
        "offset", text("N"), "hits passed over before the first one shown (default: 0)")(
        "format", text("text|json"), "form of the answer (default: text)")(
        "color", text("auto|always|never"), "bold for matched words (default: auto, on a terminal)")(
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

po::variables_map parsed(const std::vector<std::string>& arguments) {
    po::options_description all = described_options();
    all.add_options()("words", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("words", -1);
    using Style = po::command_line_style::style_t;
    constexpr int style = Style::unix_style & ~Style::allow_guessing;
    po::variables_map map;
    try {
        po::store(po::command_line_parser(arguments)
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

DayRange day_option(const std::string& option, const std::string& text) {
    DayRangeReading reading = parse_day_range(text);
    if (reading.range && text.find("..") != std::string::npos && option != "on") reading.range.reset();
    if (reading.range) return *reading.range;
    if (reading.problem.empty()) reading.problem = fmt::format("\"{}\" is a range", text);
    wrong_usage(fmt::format("--{} {}: {}", option, text, reading.problem),
                "Dates are written 2018, 2018-05 or 2018-05-31.");
}

std::optional<DayRange> chosen_days(const po::variables_map& map) {
    std::optional<DayRange> days;
    const auto restrict = [&](const DayRange& range) { days = days ? intersection(*days, range) : range; };
    if (const auto text = value_of(map, "from")) restrict({day_option("from", *text).first, std::nullopt});
    if (const auto text = value_of(map, "to")) restrict({std::nullopt, day_option("to", *text).last});
    if (const auto text = value_of(map, "on")) restrict(day_option("on", *text));
    if (days && is_empty(*days))
        wrong_usage(fmt::format("no day is in {}: it ends before it begins", to_text(*days)));
    return days;
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

Request chosen_request(const po::variables_map& map) {
    Request request;
    if (map.count("words") != 0) request.text = join(map["words"].as<std::vector<std::string>>(), " ");
    request.days = chosen_days(map);
    request.match = chosen(map, "match", match_modes);
    request.sort = chosen(map, "sort", sort_orders);
    request.limit = number(map, "limit", request.limit);
    request.offset = number(map, "offset", request.offset);
    if (trim(request.text).empty() && !request.days) {
        wrong_usage("nothing is asked for",
                    "Try: newssearch \"paris balcony\", or --from 2018-05 for all since May 2018.");
    }
    return request;
}

}  // namespace

SearchOptions parse_search_options(const std::vector<std::string>& arguments) {
    const po::variables_map map = parsed(arguments);
    SearchOptions options;
    if (map.count("help") != 0) return options;
    options.mode = map.count("version") != 0 ? SearchMode::version : SearchMode::search;
    if (options.mode == SearchMode::version) return options;
    options.request = chosen_request(map);
    options.format = &chosen_format(map);
    options.color = chosen(map, "color", color_choices);
    const auto archive = value_of(map, "archive");
    if (archive && archive->empty()) wrong_usage("--archive names no folder");
    options.archive = archive ? std::filesystem::path(*archive) : default_archive();
    return options;
}

std::string search_help() {
    std::ostringstream help;
    help << "newssearch answers from a news archive that newsindex has made.\n\n"
            "  newssearch [OPTION...] QUERY...\n\n"
            "Query:\n"
            "  paris balcony            all words, in any form; if few articles have them all, then some\n"
            "  \"gold medal\"             these words in this order\n"
            "  (paris OR lyon) -sport   AND, OR, NOT, brackets; + must, - must not\n";
    for (const Field& field : fields)
        help << fmt::format("  {:<24} {}\n", field.example, field.help);
    help << "\nThe shell takes quotes away: write '\"gold medal\"' and 'by:\"Rebelander Basilan\"'.\n\n"
         << described_options() << "\nForms of output:\n";
    for (const OutputFormat& format : output_formats())
        help << fmt::format("  {:<6} {}\n", format.name, format.help);
    help << "\nExit codes: 0 hits, 1 no hit, 2 usage or query error, 3 archive not usable, 4 archive needs "
            "upgrade,\n"
            "5 archive locked, 6 partial answer.\n";
    return help.str();
}

}  // namespace news
