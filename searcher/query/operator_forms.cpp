// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/operator_forms.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

struct DistanceOperator {
    std::string_view name;
    Proximity kind;
};

constexpr std::array<DistanceOperator, 5> distance_operators{{{"NEAR/", Proximity::near},
                                                              {"PRE/", Proximity::ordered},
                                                              {"ADJ/", Proximity::ordered},
                                                              {"w/", Proximity::near},
                                                              {"W/", Proximity::near}}};

constexpr unsigned usual_distance = 10;  // of NEAR alone

std::string distance_problem(std::string_view name) {
    return fmt::format("{} wants a number of words from 1 to {}", name, longest_distance);
}

ProximityReading with_distance(const ProximityForm& form, std::string_view name) {
    if (form.distance == 0 || form.distance > longest_distance) return {{}, distance_problem(name)};
    return {form, {}};
}

std::string_view without_spaces_before(std::string_view text) {
    std::size_t start = 0;
    for (std::size_t next = 0; next < text.size() && is_space(next_code_point(text, next));)
        start = next;
    return text.substr(start);
}

/// AROUND(5), with spaces or without.
ProximityReading read_around(std::string_view rest) {
    constexpr std::string_view name = "AROUND";
    const std::string_view bracket = without_spaces_before(rest.substr(name.size()));
    if (!bracket.starts_with('(')) return {};
    const std::size_t close = bracket.find(')');
    const auto distance =
        close == std::string_view::npos ? std::nullopt : number_of(trim(bracket.substr(1, close - 1)));
    if (!distance) return {{}, distance_problem("AROUND( )")};
    return with_distance({Proximity::near, *distance, rest.size() - bracket.size() + close + 1}, "AROUND( )");
}

/// NEAR, NEAR(5). What else stands in brackets behind it is what is near.
ProximityReading read_near(std::string_view rest) {
    constexpr std::string_view name = "NEAR";
    const std::string_view bracket = rest.substr(name.size());
    const std::size_t close = bracket.find(')');
    if (bracket.starts_with('(') && close != std::string_view::npos) {
        if (const auto distance = number_of(trim(bracket.substr(1, close - 1))))
            return with_distance({Proximity::near, *distance, name.size() + close + 1}, "NEAR( )");
    }
    return {ProximityForm{Proximity::near, usual_distance, name.size()}, {}};
}

}  // namespace

std::optional<unsigned> number_of(std::string_view digits) {
    constexpr unsigned enough = 1'000'000;
    if (digits.empty()) return std::nullopt;
    unsigned number = 0;
    for (const char digit : digits) {
        if (!is_ascii_digit(digit)) return std::nullopt;
        number = std::min(enough, number * 10 + static_cast<unsigned>(digit - '0'));
    }
    return number;
}

ProximityReading read_proximity(std::string_view rest, std::string_view word) {
    if (word == "NEAR") return read_near(rest);
    if (word == "AROUND") return read_around(rest);
    if (word == "w/s" || word == "W/S") return {ProximityForm{Proximity::sentence, 0, word.size()}, {}};
    if (word == "w/p" || word == "W/P") return {ProximityForm{Proximity::paragraph, 0, word.size()}, {}};
    for (const auto& [name, kind] : distance_operators) {
        if (!word.starts_with(name)) continue;
        const std::string_view behind = word.substr(name.size());
        if (const auto distance = number_of(behind))
            return with_distance({kind, *distance, word.size()}, name);
        if (name == "NEAR/") return {{}, distance_problem(name)};
    }
    return {};
}

std::optional<FunctionForm> read_function(std::string_view rest, std::string_view word) {
    if (!rest.substr(word.size()).starts_with('(')) return std::nullopt;
    FunctionForm form;
    std::string_view name;
    if (starts_with_ignoring_case(word, "atleast")) {
        name = "atleast";
        form = {CountingFunction::at_least, 0, 100};
    } else if (starts_with_ignoring_case(word, "first") && word.size() > 5) {
        name = "first";
        form = {CountingFunction::first_words, 0, 10'000};
    } else {
        return std::nullopt;
    }
    const std::string_view digits = word.substr(name.size());
    const auto count = number_of(digits);
    if (!count && !digits.empty()) return std::nullopt;
    if (count && *count <= form.most) form.count = *count;
    return form;
}

bool is_boolean_operator(std::string_view word) {
    return word == "AND" || word == "OR" || word == "NOT";
}

}  // namespace news
