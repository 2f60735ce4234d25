// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/text.hpp"
#include "indexer/options.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

using Words = std::vector<std::string>;

/// Sets $NEWSARCHIVE while it lives.
class ArchiveVariable {
  public:
    explicit ArchiveVariable(const std::string& value) { ::setenv("NEWSARCHIVE", value.c_str(), 1); }
    ~ArchiveVariable() { ::unsetenv("NEWSARCHIVE"); }
    ArchiveVariable(const ArchiveVariable&) = delete;
    ArchiveVariable& operator=(const ArchiveVariable&) = delete;
};

struct Failure {
    std::string message;
    std::string hint;
};

Failure failure_of(const Words& arguments) {
    try {
        parse_index_options(arguments);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        return {error.what(), error.hint()};
    }
    return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(reads_every_command) {
    const struct {
        Words arguments;
        IndexCommand command;
        std::string archive;
        std::string paths;  // joined by '|'
        std::string format;
        ReportLayout output;
    } rows[] = {
        {{"add", "a", "b/"}, IndexCommand::add, "/default", "a|b/", "", ReportLayout::text},
        {{"--archive", "/x", "add", "a"}, IndexCommand::add, "/x", "a", "", ReportLayout::text},
        {{"add", "--archive=/x", "a"}, IndexCommand::add, "/x", "a", "", ReportLayout::text},
        {{"add", "a", "--output", "json"}, IndexCommand::add, "/default", "a", "", ReportLayout::json},
        {{"add", "a", "--output=text"}, IndexCommand::add, "/default", "a", "", ReportLayout::text},
        {{"add", "--format", "jsonl", "a"}, IndexCommand::add, "/default", "a", "jsonl", ReportLayout::text},
        {{"add", "-"}, IndexCommand::add, "/default", "-", "", ReportLayout::text},
        {{"add", "--", "--odd", "-x"}, IndexCommand::add, "/default", "--odd|-x", "", ReportLayout::text},
        {{"add", "info"}, IndexCommand::add, "/default", "info", "", ReportLayout::text},
        {{"parse", "a", "b"}, IndexCommand::parse, "", "a|b", "", ReportLayout::text},
        {{"parse", "--format=text", "-"}, IndexCommand::parse, "", "-", "text", ReportLayout::text},
        {{"info"}, IndexCommand::info, "/default", "", "", ReportLayout::text},
        {{"info", "--output=json", "--archive", "/x"}, IndexCommand::info, "/x", "", "", ReportLayout::json},
        {{"help"}, IndexCommand::help, "", "", "", ReportLayout::text},
        {{"--help"}, IndexCommand::help, "", "", "", ReportLayout::text},
        {{"-h"}, IndexCommand::help, "", "", "", ReportLayout::text},
        {{"add", "--help"}, IndexCommand::help, "", "", "", ReportLayout::text},
        {{"--version"}, IndexCommand::version, "", "", "", ReportLayout::text},
    };
    const ArchiveVariable variable("/default");
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(join(row.arguments, " ")) {
            const IndexOptions options = parse_index_options(row.arguments);
            BOOST_TEST((options.command == row.command));
            BOOST_TEST(options.archive.string() == row.archive);
            BOOST_TEST(join(options.paths, "|") == row.paths);
            BOOST_TEST((options.format == nullptr ? "" : std::string(options.format->name)) == row.format);
            BOOST_TEST((options.output == row.output));
        }
    }
}

BOOST_AUTO_TEST_CASE(wrong_usage_says_what_is_wrong) {
    const struct {
        Words arguments;
        std::string message;  // part of it
    } rows[] = {
        {{},
         "no command is given; there are add, parse, formats, info, check, export, remove, "
         "versions, missing, compact and rebuild"},
        {{"--output", "json"}, "no command is given"},
        {{"frobnicate"},
         "\"frobnicate\" is no command; there are add, parse, formats, info, check, export, remove, "
         "versions, missing, compact and rebuild"},
        {{"Add", "a"}, "\"Add\" is no command"},
        {{""}, "\"\" is no command"},
        {{"add"}, "add needs a PATH"},
        {{"parse"}, "parse needs a PATH"},
        {{"info", "a"}, "info takes no PATH"},
        {{"remove"}, "remove needs an ID"},
        {{"versions"}, "versions needs an ID"},
        {{"compact", "a"}, "compact takes no PATH"},
        {{"rebuild", "--query", "a"}, "rebuild takes no --query"},
        {{"add", "a", "-0"}, "--null is of use only with --files-from"},
        {{"add", "a", "--jobs", "0"}, "--jobs is a number from 1 to 256, not \"0\""},
        {{"missing", "--limit", "0"}, "--limit is a number from 1 to 1000000, not \"0\""},
        {{"missing", "a"}, "missing takes no PATH"},
        {{"info", "--limit", "3"}, "info takes no --limit"},
        {{"add", "a", "--memory", "much"}, "--memory is a size"},
        {{"add", "a", "--memory", "1M"}, "--memory 1M is too little"},
        {{"add", "a", "--wait", "soon"}, "--wait is a time"},
        {{"add", "a", "--progress", "dots"}, "--progress is one of bar, plain, json, none, not \"dots\""},
        {{"add", "a", "--frob"}, "--frob"},
        {{"add", "a", "--arch", "/x"}, "--arch"},
        {{"add", "a", "-x"}, "-x"},
        {{"add", "a", "--archive"}, "--archive"},
        {{"add", "a", "--archive="}, "--archive"},
        {{"add", "a", "--archive", ""}, "--archive"},
        {{"add", "a", "--archive", "/x", "--archive", "/y"}, "--archive"},
        {{"add", "a", "--format", "docx"}, "there is no format \"docx\""},
        {{"add", "a", "--output", "xml"}, "--output is one of text, json, not \"xml\""},
        {{"parse", "a", "--archive", "/x"}, "parse takes no --archive"},
        {{"parse", "a", "--output", "json"}, "parse takes no --output"},
        {{"info", "--format", "text"}, "info takes no --format"},
    };
    const ArchiveVariable variable("/default");
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(join(row.arguments, " ")) {
            const Failure failure = failure_of(row.arguments);
            BOOST_TEST_CONTEXT(failure.message)
            BOOST_TEST(failure.message.find(row.message) != std::string::npos);
            BOOST_TEST(failure.hint != "");
        }
    }
}

BOOST_AUTO_TEST_CASE(path_in_the_place_of_a_command_is_guessed) {
    const test::TempDir folder;
    const std::string path = folder.write("a.txt", "x");
    BOOST_TEST(failure_of({path}).hint == "To add it: newsindex add " + path);
}

BOOST_AUTO_TEST_CASE(unknown_format_is_answered_with_those_there_are) {
    const std::string hint = failure_of({"add", "a", "--archive", "/x", "--format", "docx"}).hint;
    for (const Format& format : formats())
        BOOST_TEST_CONTEXT(hint) BOOST_TEST(hint.find(format.name) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(short_articles_are_kept_if_asked) {
    BOOST_TEST(!parse_index_options({"parse", "a"}).keeps_short);
    BOOST_TEST(parse_index_options({"parse", "--keep-short", "a"}).keeps_short);
    BOOST_TEST(parse_index_options({"add", "--archive", "/x", "--keep-short", "a"}).keeps_short);
}

BOOST_AUTO_TEST_SUITE_END()
