// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace news {

/// Throws Error (unusable) with the reason that `errno` names and what can be done about it.
[[noreturn]] void throw_file_error(std::string_view doing, const std::filesystem::path& path);

/// An open file. Throws Error (unusable) with the system's reason.
class FileDescriptor {
  public:
    FileDescriptor(const std::filesystem::path& path, int flags);
    ~FileDescriptor();
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    void write(std::string_view bytes) const;
    /// Has the system begin to write these bytes to the disk, without waiting for it.
    void start_writing(std::uint64_t from, std::uint64_t count) const;
    void sync() const;

  private:
    std::filesystem::path path_;
    int descriptor_;
};

}  // namespace news
