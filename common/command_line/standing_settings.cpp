// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/command_line/standing_settings.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/command_line/command_line.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 2> programs{"newsindex",
                                                   "newssearch"};  // each with a section of its own

std::string environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::string{} : value;
}

std::string variable_of(const OptionRow& row) {
    if (row.name == "archive") return "NEWSARCHIVE";
    std::string name = "NEWSARCHIVE_";
    for (const char c : row.name)
        name += c == '-' ? '_' : static_cast<char>(c - 'a' + 'A');
    return name;
}

std::vector<const OptionRow*> standing_rows(const OptionTable& table) {
    std::vector<const OptionRow*> rows;
    for (const OptionGroup& group : table) {
        for (const OptionRow& row : group.rows) {
            if (row.standing != Standing::never) rows.push_back(&row);
        }
    }
    return rows;
}

/// One file as a program reads it, line by line.
class ConfigurationReader {
  public:
    ConfigurationReader(const std::string& name, const ProgramOptions& options)
        : name_(name), options_(options), rows_(standing_rows(options.table)) {}

    void read(std::string_view line) {
        ++number_;
        line = trim(line);
        if (line.empty() || line.front() == '#') return;
        if (line.front() == '[') return begin_section(line);
        if (!section_.empty() && section_ != options_.program) return;
        const std::size_t sign = line.find('=');
        if (sign == std::string_view::npos)
            refuse("a line is NAME = VALUE, [newsindex], [newssearch] or # remark");
        take(std::string(trim(line.substr(0, sign))), std::string(trim(line.substr(sign + 1))));
    }

    StandingSettings settings() && { return std::move(settings_); }

  private:
    void begin_section(std::string_view line) {
        section_ = line.substr(1, line.find(']') - 1);
        if (std::find(programs.begin(), programs.end(), section_) == programs.end() || line.back() != ']')
            refuse(fmt::format("{} is no section; there are [newsindex] and [newssearch]", line));
    }

    void take(const std::string& key, std::string value) {
        const auto row =
            std::find_if(rows_.begin(), rows_.end(), [&](const OptionRow* one) { return one->name == key; });
        if (row == rows_.end()) refuse_key(key);
        if (value.empty()) refuse(key + " has no value");
        if ((*row)->value_name == "DIR") value = full_path(key, value);
        settings_.insert_or_assign(key, StandingSetting{std::move(value), place()});
    }

    /// A folder counted from wherever one is would be another one each time.
    std::string full_path(const std::string& key, const std::string& value) const {
        if (value.starts_with("~/")) return environment("HOME") + value.substr(1);
        if (!value.starts_with('/'))
            refuse(key + " is a path that begins with / or ~/, not \"" + value + '"');
        return value;
    }

    [[noreturn]] void refuse_key(const std::string& key) const {
        std::string names;
        for (const OptionRow* row : rows_)
            names += (names.empty() ? "" : ", ") + row->name;
        refuse(fmt::format("{} has no setting \"{}\"; it has {}", options_.program, key, names));
    }

    [[noreturn]] void refuse(const std::string& problem) const {
        throw Error(ExitCode::usage, place() + ": " + problem,
                    section_.empty() ? "What only one program has stands below [newsindex] or [newssearch]."
                                     : "NEWSARCHIVE_CONFIG=/dev/null does without the file.");
    }

    std::string place() const { return fmt::format("{}:{}", name_, number_); }

    const std::string& name_;
    const ProgramOptions& options_;
    std::vector<const OptionRow*> rows_;
    std::string section_;
    std::size_t number_ = 0;
    StandingSettings settings_;
};

std::string configuration_text(const std::filesystem::path& file) {
    std::error_code ignored;
    const bool may_be_missing = environment("NEWSARCHIVE_CONFIG").empty();
    if (may_be_missing && !std::filesystem::exists(file, ignored)) return {};
    std::ifstream stream(file, std::ios::binary);
    if (stream && !std::filesystem::is_directory(file, ignored))
        return {std::istreambuf_iterator<char>(stream), {}};
    throw Error(ExitCode::unusable, fmt::format("cannot read the configuration {}", file.string()),
                "NEWSARCHIVE_CONFIG=/dev/null does without.");
}

std::string_view limit_of(Standing standing) {
    if (standing == Standing::reading) return " (for answers to be read)";
    return standing == Standing::terminal ? " (on a terminal)" : "";
}

StandingSetting outcome_of(const OptionRow& row, const CommandLine& line) {
    if (line.is_given(row.name)) return {line.value_or(row.name, ""), "--" + row.name};
    if (const auto found = line.standing().find(row.name); found != line.standing().end())
        return {found->second.value, found->second.origin + std::string(limit_of(row.standing))};
    return {row.name == "archive" ? default_archive().string() : row.usual, "default"};
}

}  // namespace

std::filesystem::path configuration_file() {
    if (std::getenv("NEWSARCHIVE_CONFIG") != nullptr) return environment("NEWSARCHIVE_CONFIG");
    if (const std::string folder = environment("XDG_CONFIG_HOME"); !folder.empty())
        return std::filesystem::path(folder) / "newsarchive/config";
    if (const std::string home = environment("HOME"); !home.empty())
        return std::filesystem::path(home) / ".config/newsarchive/config";
    return {};
}

StandingSettings read_configuration(std::string_view text, const std::string& name,
                                    const ProgramOptions& options) {
    ConfigurationReader reader(name, options);
    for (const std::string_view line : split(text, '\n'))
        reader.read(line);
    return std::move(reader).settings();
}

StandingSettings standing_settings(const ProgramOptions& options) {
    StandingSettings settings;
    if (const std::filesystem::path file = configuration_file(); !file.empty())
        settings = read_configuration(configuration_text(file), file.string(), options);
    for (const OptionRow* row : standing_rows(options.table)) {
        const std::string variable = variable_of(*row);
        if (std::string value = environment(variable); !value.empty())
            settings.insert_or_assign(row->name, StandingSetting{std::move(value), '$' + variable});
    }
    return settings;
}

Error with_origin(const Error& error, const std::map<std::string, std::string, std::less<>>& given,
                  const StandingSettings& standing) {
    const std::string_view message = error.what();
    for (const auto& [name, setting] : standing) {
        if (given.contains(name) || !message.starts_with("--" + name + ' ')) continue;
        return {error.code(), fmt::format("{}: {}", setting.origin, message.substr(2)), error.hint()};
    }
    return error;
}

std::string settings_outcome(const ProgramOptions& options, const CommandLine& line) {
    const std::vector<const OptionRow*> rows = standing_rows(options.table);
    std::size_t longest_name = 0;
    for (const OptionRow* row : rows)
        longest_name = std::max(longest_name, row->name.size());
    std::string text;
    for (const OptionRow* row : rows) {
        const StandingSetting outcome = outcome_of(*row, line);
        text += fmt::format("{:<{}} {:<24} {}\n", row->name, longest_name, outcome.value, outcome.origin);
    }
    return text;
}

}  // namespace news
