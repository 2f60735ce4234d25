// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "common/archive/file_descriptor.hpp"

namespace news {

/// A new file, written from its beginning to its end. Throws Error (unusable) with the system's reason.
class AppendedFile {
  public:
    /// The file must not exist yet.
    explicit AppendedFile(const std::filesystem::path& path);

    void append(std::string_view bytes);
    /// Sees to it that all is on the disk; without it the file is incomplete.
    void finish();

  private:
    void flush();

    FileDescriptor file_;
    std::unique_ptr<char[]> buffer_;
    std::size_t buffered_ = 0;
    std::uint64_t written_ = 0;  // bytes handed to the system
    std::uint64_t started_ = 0;  // of these, what it was told to begin to write to the disk
};

}  // namespace news
