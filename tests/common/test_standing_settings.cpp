// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/command_line/command_line.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

bool only_text(const CommandLine& line) {
    return !line.is_given("json");
}

const ProgramOptions program{"newssearch",
                             {{"All",
                               {standing(Standing::always, "", {"archive", "DIR", "where"}),
                                standing(Standing::reading, "10", {"limit", "N", "how many"}),
                                standing(Standing::terminal, "auto", {"color", "auto|never", "bold"}),
                                {"json", "", "for programs"},
                                {"config", "", "the settings"},
                                {"help", "", "this"}}}},
                             DashedWord::operand,
                             only_text};

std::string complaint(const std::string& text) {
    try {
        read_configuration(text, "config", program);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        return error.what();
    }
    return "none";
}

/// The environment for a test, as it was before when the test is over.
class Environment {
  public:
    void set(const char* name, const std::string& value) {
        const char* before = std::getenv(name);
        before_.emplace_back(name, before == nullptr ? "" : before);
        setenv(name, value.c_str(), 1);
    }
    ~Environment() {
        for (auto at = before_.rbegin(); at != before_.rend(); ++at) {
            if (at->second.empty()) {
                unsetenv(at->first.c_str());
            } else {
                setenv(at->first.c_str(), at->second.c_str(), 1);
            }
        }
    }

  private:
    std::vector<std::pair<std::string, std::string>> before_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(standing_settings)

BOOST_AUTO_TEST_CASE(a_configuration_is_lines_in_sections) {
    const StandingSettings settings = read_configuration(
        "# mine\n"
        "archive = /srv/the news\n"
        "\n"
        "[newsindex]\n"
        "jobs = 3\n"
        "[newssearch]\n"
        "  limit=20\r\n",
        "config", program);
    BOOST_TEST(settings.size() == 2U);
    BOOST_TEST((settings.at("archive") == StandingSetting{"/srv/the news", "config:2"}));
    BOOST_TEST((settings.at("limit") == StandingSetting{"20", "config:7"}));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_with_its_line) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"archive = /a\nlimt = 3\n",
         "config:2: newssearch has no setting \"limt\"; it has archive, limit, color"},
        {"json = yes\n", "config:1: newssearch has no setting \"json\"; it has archive, limit, color"},
        {"[newsserch]\n", "config:1: [newsserch] is no section; there are [newsindex] and [newssearch]"},
        {"[newssearch\n", "config:1: [newssearch is no section; there are [newsindex] and [newssearch]"},
        {"limit 3\n", "config:1: a line is NAME = VALUE, [newsindex], [newssearch] or # remark"},
        {"limit =\n", "config:1: limit has no value"},
        {"archive = news\n", "config:1: archive is a path that begins with / or ~/, not \"news\""},
        {"[newsindex]\nanything = 3\n", "none"},
        {"", "none"},
    };
    for (const auto& [text, problem] : cases)
        BOOST_TEST(complaint(text) == problem, text);
}

BOOST_AUTO_TEST_CASE(options_are_stronger_than_the_environment_and_that_than_the_file) {
    const test::TempDir folder;
    Environment environment;
    environment.set("NEWSARCHIVE_CONFIG", folder.write("config", "archive = ~/news\nlimit = 20\n"));
    environment.set("HOME", "/home/ana");
    environment.set("NEWSARCHIVE", "");
    CommandLine line = read_command_line(program, {"paris"});
    BOOST_TEST(line.value_or("archive", "") == "/home/ana/news");
    BOOST_TEST(line.value_or("limit", "") == "20");
    environment.set("NEWSARCHIVE_LIMIT", "30");
    BOOST_TEST(read_command_line(program, {"paris"}).value_or("limit", "") == "30");
    line = read_command_line(program, {"paris", "--limit", "40"});
    BOOST_TEST(line.value_or("limit", "") == "40");
    BOOST_TEST(line.standing().at("limit").origin == "$NEWSARCHIVE_LIMIT");
    BOOST_TEST(!read_command_line(program, {"paris"}).is_given("limit"));
}

BOOST_AUTO_TEST_CASE(what_programs_read_is_made_by_options_alone) {
    const test::TempDir folder;
    Environment environment;
    environment.set("NEWSARCHIVE_CONFIG",
                    folder.write("config", "archive = /a\nlimit = 20\ncolor = never\n"));
    const CommandLine line = read_command_line(program, {"paris", "--json"});
    BOOST_TEST(line.value_or("archive", "") == "/a");
    BOOST_TEST(!line.has("limit"));
    BOOST_TEST(!line.has("color"));
}

BOOST_AUTO_TEST_CASE(help_needs_no_good_configuration) {
    const test::TempDir folder;
    Environment environment;
    environment.set("NEWSARCHIVE_CONFIG", folder.write("config", "nonsense\n"));
    BOOST_TEST(read_command_line(program, {"--help"}).has("help"));
    BOOST_CHECK_THROW(read_command_line(program, {"paris"}), Error);
    environment.set("NEWSARCHIVE_CONFIG", (folder / "none").string());
    BOOST_CHECK_THROW(read_command_line(program, {"paris"}), Error);
    environment.set("NEWSARCHIVE_CONFIG", folder.path().string());
    BOOST_CHECK_THROW(read_command_line(program, {"paris"}), Error);
    environment.set("NEWSARCHIVE_CONFIG", "/dev/null");
    BOOST_TEST(!read_command_line(program, {"paris"}).has("limit"));
}

BOOST_AUTO_TEST_CASE(a_wrong_value_is_told_from_where_it_stands) {
    const StandingSettings standing{{"limit", {"many", "config:3"}}};
    const Error error(ExitCode::usage, "--limit is a number, not \"many\"");
    BOOST_TEST(std::string(with_origin(error, {}, standing).what()) ==
               "config:3: limit is a number, not \"many\"");
    BOOST_TEST(std::string(with_origin(error, {{"limit", "many"}}, standing).what()) == error.what());
}

BOOST_AUTO_TEST_CASE(the_outcome_says_where_each_setting_stands) {
    const test::TempDir folder;
    Environment environment;
    environment.set("NEWSARCHIVE_CONFIG", folder.write("config", "limit = 20\n"));
    environment.set("NEWSARCHIVE", "/srv/news");
    const CommandLine line = read_command_line(program, {"--config", "--color", "never"});
    BOOST_TEST(settings_outcome(program, line) ==
               "archive /srv/news                $NEWSARCHIVE\n"
               "limit   20                       " +
                   (folder / "config").string() +
                   ":1 (for answers to be read)\n"
                   "color   never                    --color\n");
}

BOOST_AUTO_TEST_SUITE_END()
