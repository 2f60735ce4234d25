// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/command_line/choice.hpp"
#include "common/command_line/option_table.hpp"

namespace news {

/// What a program was called with: its options by their long names, and what is none. Throws Error (usage)
/// for values that cannot be.
class CommandLine {
  public:
    using Values = std::map<std::string, std::string, std::less<>>;

    CommandLine(std::string_view program, Values values, std::vector<std::string> operands)
        : program_(program), values_(std::move(values)), operands_(std::move(operands)) {}

    bool has(std::string_view option) const { return values_.contains(option); }
    /// Of an option that was given.
    std::optional<std::string> value(std::string_view option) const;
    std::string value_or(std::string_view option, std::string_view otherwise) const;
    const Values& values() const { return values_; }
    const std::vector<std::string>& operands() const { return operands_; }

    /// What the option's name among the choices stands for.
    template <typename Value, std::size_t count>
    Value chosen(std::string_view option, const std::array<Choice<Value>, count>& choices,
                 Value otherwise) const {
        const auto name = value(option);
        if (!name) return otherwise;
        const Choice<Value>* choice = choice_named(choices, *name);
        if (choice == nullptr) refuse_choice(option, names_of(choices, ", "));
        return choice->value;
    }

  private:
    [[noreturn]] void refuse_choice(std::string_view option, const std::string& names) const;

    std::string program_;
    Values values_;
    std::vector<std::string> operands_;
};

/// What an argument is that begins with one dash and is no option's letter: "-sport".
enum class DashedWord : std::uint8_t { unknown_option, operand };

/// A program as its command line is read.
struct ProgramOptions {
    std::string_view program;  // its name
    OptionTable table;
    DashedWord dashed_word = DashedWord::unknown_option;
};

/// Reads the arguments without the program's name. Throws Error (usage) for what the table does not have.
CommandLine read_command_line(const ProgramOptions& options, const std::vector<std::string>& arguments);

}  // namespace news
