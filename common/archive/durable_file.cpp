// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/durable_file.hpp"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>

#include "common/archive/file_descriptor.hpp"
#include "common/error.hpp"
#include "common/fault_point.hpp"

namespace news {

static void write_durably(const std::filesystem::path& path, std::string_view bytes) {
    const FileDescriptor file(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
    try {
        file.write(bytes);
        file.sync();
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);  // on a full disk every block counts
        throw;
    }
}

void replace_file_durably(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path fresh = path.string() + ".new";
    write_durably(fresh, bytes);
    fault_point(FaultStep::file_written);
    if (std::rename(fresh.c_str(), path.c_str()) != 0) throw_file_error("replace", path);
    fault_point(FaultStep::file_replaced);
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    FileDescriptor(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC).sync();
}

void make_folder(const std::filesystem::path& folder) {
    if (::mkdir(folder.c_str(), 0777) != 0) throw_file_error("make", folder);
}

void sync_directory(const std::filesystem::path& directory) {
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
        if (entry.is_regular_file()) FileDescriptor(entry.path(), O_RDONLY | O_CLOEXEC).sync();
    }
    FileDescriptor(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC).sync();
}

std::string read_whole_file(const std::filesystem::path& path) {
    std::error_code ignored;
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(path, ignored)) errno = EISDIR;
    if (!file || std::filesystem::is_directory(path, ignored)) throw_file_error("read", path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace news
