// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/command_line/command_line.hpp"
#include "common/error.hpp"

using namespace news;
using Arguments = std::vector<std::string>;

namespace {

const OptionTable table{{"All",
                         {{"sort", "newest|oldest", "order"},
                          {"help", "", "print this help", 'h'},
                          {"timeline", "day|week", "when", '\0', "auto"}}}};

CommandLine read(const Arguments& arguments, DashedWord dashed_word = DashedWord::operand) {
    return read_command_line({"program", table, dashed_word}, arguments);
}

std::string usage_error(const Arguments& arguments) {
    try {
        read(arguments, DashedWord::unknown_option);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        BOOST_TEST(error.hint() == "Try: program --help");
        return error.what();
    }
    return "no error";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(command_line)

BOOST_AUTO_TEST_CASE(options_and_operands_stand_as_they_come) {
    const CommandLine line = read({"paris", "--sort", "newest", "balcony"});
    BOOST_TEST(line.has("sort"));
    BOOST_TEST(!line.has("help"));
    BOOST_TEST(line.value("sort").value_or("") == "newest");
    BOOST_TEST(!line.value("timeline").has_value());
    BOOST_TEST(line.value_or("timeline", "none") == "none");
    BOOST_TEST(line.operands() == (Arguments{"paris", "balcony"}), boost::test_tools::per_element());
    BOOST_TEST(read({"-h"}).has("help"));
    BOOST_TEST(read({"--sort=oldest"}).value_or("sort", "") == "oldest");
}

BOOST_AUTO_TEST_CASE(a_word_with_a_dash_is_an_operand_where_that_may_be) {
    BOOST_TEST(read({"paris", "-sport"}).operands() == (Arguments{"paris", "-sport"}),
               boost::test_tools::per_element());
    BOOST_TEST(read({"--", "--sort"}).operands() == Arguments{"--sort"}, boost::test_tools::per_element());
    BOOST_TEST(usage_error({"-sport"}) != "no error");
}

BOOST_AUTO_TEST_CASE(an_option_with_a_bare_value_leaves_the_next_word_alone) {
    const CommandLine line = read({"--timeline", "day"});
    BOOST_TEST(line.value_or("timeline", "") == "auto");
    BOOST_TEST(line.operands() == Arguments{"day"}, boost::test_tools::per_element());
    BOOST_TEST(read({"--timeline=day"}).value_or("timeline", "") == "day");
}

BOOST_AUTO_TEST_CASE(what_the_table_lacks_is_refused) {
    for (const Arguments& arguments : {Arguments{"--sotr", "newest"},
                                       {"--sort"},
                                       {"--help=1"},
                                       {"--sort", "newest", "--sort", "oldest"},
                                       {"--so", "newest"}})
        BOOST_TEST(usage_error(arguments) != "no error", arguments.front());
}

BOOST_AUTO_TEST_CASE(a_choice_is_one_of_its_names) {
    constexpr std::array<Choice<int>, 2> orders{{{"newest", 1}, {"oldest", 2}}};
    BOOST_TEST(read({}).chosen("sort", orders, 3) == 3);
    BOOST_TEST(read({"--sort", "oldest"}).chosen("sort", orders, 3) == 2);
    BOOST_CHECK_EXCEPTION(read({"--sort", "best"}).chosen("sort", orders, 3), Error, [](const Error& error) {
        return std::string(error.what()) == "--sort is one of newest, oldest, not \"best\"";
    });
}

BOOST_AUTO_TEST_SUITE_END()
