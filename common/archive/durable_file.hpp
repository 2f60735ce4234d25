// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace news {

/// Replaces a file in one step: a reader, or the next start after a crash, finds the old bytes or the new
/// ones. Throws Error (unusable) with the system's reason.
void replace_file_durably(const std::filesystem::path& path, std::string_view bytes);

/// Makes a folder, which must not exist yet. Throws Error (unusable).
void make_folder(const std::filesystem::path& folder);

/// Sees to it that a directory's files, then its own entries, are on the disk.
void sync_directory(const std::filesystem::path& directory);

/// The whole file; throws Error (unusable) if it cannot be read.
std::string read_whole_file(const std::filesystem::path& path);

}  // namespace news
