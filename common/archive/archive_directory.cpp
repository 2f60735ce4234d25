// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_directory.hpp"

#include <algorithm>
#include <cstdlib>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// Lines of Xapian's stub file: the kind of database, then its path, counted from the file's own folder.
constexpr std::string_view segment_line = "auto segments/";

const char* environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? value : nullptr;
}

}  // namespace

ArchiveDirectory::ArchiveDirectory(std::filesystem::path root) : root_(std::move(root)) {}

bool ArchiveDirectory::exists() const {
    std::error_code ignored;
    return std::filesystem::exists(settings_file(), ignored) &&
           std::filesystem::exists(segment_list(), ignored);
}

std::vector<std::string> ArchiveDirectory::live_segments() const {
    std::vector<std::string> names;
    const std::string list = read_whole_file(segment_list());
    for (const std::string_view line : split_lines(list)) {
        if (line.starts_with(segment_line)) names.emplace_back(line.substr(segment_line.size()));
    }
    return names;
}

void ArchiveDirectory::publish(const std::vector<std::string>& segments) const {
    std::string list;
    for (const std::string& name : segments) {
        list += segment_line;
        list += name;
        list += '\n';
    }
    replace_file_durably(segment_list(), list);
}

std::vector<std::string> ArchiveDirectory::segments_on_disk() const {
    std::vector<std::string> names;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(segments_directory(), missing)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::filesystem::path default_archive() {
    if (const char* chosen = environment("NEWSARCHIVE")) return chosen;
    if (const char* data = environment("XDG_DATA_HOME")) return std::filesystem::path(data) / "newsarchive";
    if (const char* home = environment("HOME"))
        return std::filesystem::path(home) / ".local/share/newsarchive";
    throw Error(ExitCode::usage, "no archive is named and there is no home directory",
                "Name the archive with --archive DIR or the variable NEWSARCHIVE.");
}

}  // namespace news
