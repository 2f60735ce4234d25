// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace news {

/// A name for a value that an option may have.
template <typename Value>
struct Choice {
    std::string_view name;
    Value value;
};

/// "auto|all|any": the names with `separator` between them.
template <typename Value, std::size_t count>
std::string names_of(const std::array<Choice<Value>, count>& choices, std::string_view separator = "|") {
    std::string names;
    for (const Choice<Value>& choice : choices) {
        if (!names.empty()) names += separator;
        names += choice.name;
    }
    return names;
}

/// The one of this name, or nullptr.
template <typename Value, std::size_t count>
const Choice<Value>* choice_named(const std::array<Choice<Value>, count>& choices, std::string_view name) {
    for (const Choice<Value>& choice : choices) {
        if (choice.name == name) return &choice;
    }
    return nullptr;
}

}  // namespace news
