// SPDX-License-Identifier: GPL-2.0-or-later
#include "completions/program_outline.hpp"

#include <algorithm>
#include <map>

#include "common/fields.hpp"
#include "common/text.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/option_table.hpp"
#include "searcher/counting/facet.hpp"
#include "searcher/option_table.hpp"

namespace news {
namespace {

using Lists = std::map<std::string, std::vector<std::string>>;  // by the option that takes it

bool is_choice(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::vector<std::string> choices_in(std::string_view value_name) {
    const std::vector<std::string_view> names = split(value_name, '|');
    if (names.size() < 2 || !std::all_of(names.begin(), names.end(), is_choice)) return {};
    return {names.begin(), names.end()};
}

/// A completion has room for half a line.
std::string shortened(const std::string& help) {
    return help.substr(0, std::min({help.find("; "), help.find(" (default"), help.find(": ", 20)}));
}

OptionOutline outline_of(const OptionRow& row, const Lists& lists) {
    OptionOutline option{row.name, row.letter, shortened(row.help), !row.value_name.empty(),
                         !row.bare_value.empty()};
    option.values = choices_in(row.value_name);
    if (!option.values.empty()) option.offer = Offer::choices;
    if (row.value_name == "FILE") option.offer = Offer::files;
    if (row.value_name == "DIR") option.offer = Offer::folders;
    if (const auto list = lists.find(row.name); list != lists.end()) {
        option.values = list->second;
        option.offer = row.value_name == "LIST" ? Offer::lists : Offer::choices;
    }
    return option;
}

std::vector<OptionOutline> outlines_of(const OptionTable& table, const Lists& lists) {
    std::vector<OptionOutline> options;
    for (const OptionGroup& group : table) {
        for (const OptionRow& row : group.rows)
            options.push_back(outline_of(row, lists));
    }
    return options;
}

CommandOutline outline_of(const CommandRow& row, const std::vector<OptionOutline>& all) {
    CommandOutline command{std::string(row.name), std::string(row.help), {}};
    const std::vector<std::string_view> names = split(row.options, ' ');
    std::copy_if(all.begin(), all.end(), std::back_inserter(command.options), [&](const OptionOutline& one) {
        return std::find(names.begin(), names.end(), one.name) != names.end();
    });
    if (row.operands == Operands::paths) command.operands = Offer::files;
    return command;
}

}  // namespace

ProgramOutline outline_of_newssearch() {
    const Lists lists{{"facet", {facet_names.begin(), facet_names.end()}}};
    ProgramOutline program{"newssearch", {}, {}, {}};
    program.all.options = outlines_of(search_program_options().table, lists);
    for (const Field& field : fields)
        program.words.push_back({std::string(field.name) + ':', std::string(field.help)});
    return program;
}

ProgramOutline outline_of_newsindex() {
    Lists lists;
    for (const Format& format : formats())
        lists["format"].emplace_back(format.name);
    ProgramOutline program{"newsindex", {}, {}, {}};
    program.all.options = outlines_of(index_program_options().table, lists);
    for (const CommandRow& row : index_commands())
        program.commands.push_back(outline_of(row, program.all.options));
    return program;
}

std::vector<OptionOutline> options_of_no_command(const ProgramOutline& program) {
    std::vector<OptionOutline> options;
    for (const OptionOutline& option : program.all.options) {
        const auto has_it = [&](const CommandOutline& command) {
            return std::any_of(command.options.begin(), command.options.end(),
                               [&](const OptionOutline& one) { return one.name == option.name; });
        };
        if (std::none_of(program.commands.begin(), program.commands.end(), has_it)) options.push_back(option);
    }
    return options;
}

std::string shell_quoted(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + '\'';
}

}  // namespace news
