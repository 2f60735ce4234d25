// SPDX-License-Identifier: GPL-2.0-or-later
#include "help_options.hpp"

#include <regex>

#include "common/text.hpp"

namespace news::test {

std::set<std::string> options_in_help(const std::string& help) {
    static const std::regex row("^ {2,6}((-., )?--[a-z-]+(\\[=[^ ]+\\]| [^ ]+)?)( {2}.*)?$");
    std::set<std::string> options;
    for (const std::string_view line : split(help, '\n')) {
        std::smatch match;
        const std::string text(line);
        if (std::regex_match(text, match, row)) options.insert(match[1]);
    }
    return options;
}

std::set<std::string> names_of_options(const std::set<std::string>& options) {
    static const std::regex name("--?[A-Za-z0-9-]+");
    std::set<std::string> names;
    for (const std::string& option : options) {
        const std::string spellings = option.substr(0, option.find_first_of("[ ", option.find("--")));
        for (std::sregex_iterator at(spellings.begin(), spellings.end(), name), end; at != end; ++at)
            names.insert(at->str());
    }
    return names;
}

}  // namespace news::test
