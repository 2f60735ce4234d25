// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/terminal.hpp"

using namespace news;

namespace {

constexpr int no_descriptor = -1;

/// A variable of the environment, for as long as this lives.
class Variable {
  public:
    Variable(std::string name, const char* value) : name_(std::move(name)) {
        const char* before = std::getenv(name_.c_str());
        if (before != nullptr) before_ = before;
        had_one_ = before != nullptr;
        set(value);
    }
    ~Variable() { set(had_one_ ? before_.c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    void set(const char* value) const {
        constexpr int overwrite = 1;
        value == nullptr ? ::unsetenv(name_.c_str()) : ::setenv(name_.c_str(), value, overwrite);
    }

    std::string name_;
    std::string before_;
    bool had_one_ = false;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(terminal)

BOOST_AUTO_TEST_CASE(color_is_where_it_is_wanted) {
    constexpr bool yes = true;
    constexpr bool no = false;
    struct Case {
        ColorChoice choice;
        OutputPlace place;  // is_terminal, is_dumb, refuses_color, forces_color
        bool has_color;
    };
    const std::vector<Case> cases{
        {ColorChoice::automatic, {yes, no, no, no, {}}, true},
        {ColorChoice::automatic, {no, no, no, no, {}}, false},
        {ColorChoice::automatic, {yes, yes, no, no, {}}, false},
        {ColorChoice::automatic, {yes, no, yes, no, {}}, false},
        {ColorChoice::automatic, {no, no, no, yes, {}}, true},
        {ColorChoice::automatic, {no, no, yes, yes, {}}, false},
        {ColorChoice::always, {no, no, yes, no, {}}, true},
        {ColorChoice::never, {yes, no, no, yes, {}}, false},
    };
    for (const auto& [choice, place, has_color] : cases)
        BOOST_TEST(color_wanted(choice, place) == has_color);
}

BOOST_AUTO_TEST_CASE(the_environment_says_what_is_wanted) {
    struct Case {
        const char* name;
        const char* value;
        bool OutputPlace::*fact;
        bool is_so;
    };
    const std::vector<Case> cases{
        {"NO_COLOR", "1", &OutputPlace::refuses_color, true},
        {"NO_COLOR", "", &OutputPlace::refuses_color, false},
        {"NO_COLOR", nullptr, &OutputPlace::refuses_color, false},
        {"CLICOLOR_FORCE", "1", &OutputPlace::forces_color, true},
        {"CLICOLOR_FORCE", "0", &OutputPlace::forces_color, false},
        {"CLICOLOR_FORCE", nullptr, &OutputPlace::forces_color, false},
        {"TERM", "dumb", &OutputPlace::is_dumb, true},
        {"TERM", "xterm", &OutputPlace::is_dumb, false},
    };
    for (const auto& [name, value, fact, is_so] : cases) {
        const Variable variable(name, value);
        BOOST_TEST((place_of_output().*fact) == is_so, name << '=' << (value == nullptr ? "unset" : value));
    }
}

BOOST_AUTO_TEST_CASE(who_does_not_say_the_size_has_the_usual_one) {
    struct Case {
        const char* columns;
        std::size_t read;
    };
    for (const auto& [columns, read] : std::vector<Case>{
             {"132", 132}, {nullptr, 80}, {"", 80}, {"0", 80}, {"-5", 80}, {"wide", 80}, {"99999999", 80}}) {
        const Variable variable("COLUMNS", columns);
        BOOST_TEST(screen_size(no_descriptor).columns == read);
    }
    const Variable variable("LINES", "50");
    BOOST_TEST(screen_size(no_descriptor).rows == 50U);
}

BOOST_AUTO_TEST_SUITE_END()
