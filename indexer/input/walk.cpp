// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/walk.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "common/archive/archive_directory.hpp"

namespace news {
namespace {

namespace fs = std::filesystem;

using Visit = std::function<bool(const std::string&)>;
using Fail = std::function<void(const std::string&, const std::string&)>;

struct FolderEntry {
    fs::path path;
    bool is_folder;
};

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

std::vector<FolderEntry> entries_of(const fs::path& folder, std::error_code& failure) {
    std::vector<FolderEntry> entries;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        if (is_hidden(at->path())) continue;
        std::error_code ignored;
        const bool is_folder = at->is_directory(ignored) && !at->is_symlink(ignored);
        if (is_folder || at->is_regular_file(ignored)) entries.push_back({at->path(), is_folder});
    }
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry& a, const FolderEntry& b) { return a.path.native() < b.path.native(); });
    return entries;
}

bool walk_folder(const fs::path& folder, const Visit& visit, const Fail& fail) {
    if (ArchiveDirectory{folder}.exists()) return true;
    std::error_code failure;
    const std::vector<FolderEntry> entries = entries_of(folder, failure);
    if (failure) fail(folder.string(), failure.message());
    return std::all_of(entries.begin(), entries.end(), [&](const FolderEntry& entry) {
        return entry.is_folder ? walk_folder(entry.path, visit, fail) : visit(entry.path.string());
    });
}

}  // namespace

bool walk_files(const std::string& path, const Visit& visit, const Fail& fail) {
    if (path == "-") return visit(path);
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found || failure) {
        fail(path, failure ? failure.message() : "no such file or directory");
        return true;
    }
    return fs::is_directory(status) ? walk_folder(path, visit, fail) : visit(path);
}

}  // namespace news
