// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news::test {

/// Compressed as one gzip member.
std::string gzip(std::string_view bytes);

struct PackedFile {
    std::string name;  // ends with a slash: a folder
    std::string bytes;
    std::string link{};  // what it is a symbolic link to
};

// Archives as other programs make them.
std::string tar(const std::vector<PackedFile>& files);
std::string zip(const std::vector<PackedFile>& files);
std::string encrypted_zip(const std::vector<PackedFile>& files);
/// "bzip2", "xz" or "zstd".
std::string compress(std::string_view filter, std::string_view bytes);

}  // namespace news::test
