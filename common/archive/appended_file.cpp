// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/appended_file.hpp"

#include <cstring>

#include <fcntl.h>

namespace news {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 18U;
/// Started early, the disk works while we do, and the sync at the end is short. Bytes.
constexpr std::uint64_t written_at_once = std::uint64_t{8} << 20U;

}  // namespace

AppendedFile::AppendedFile(const std::filesystem::path& path)
    : file_(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC), buffer_(new char[buffer_size]) {}

void AppendedFile::append(std::string_view bytes) {
    if (buffered_ + bytes.size() > buffer_size) flush();
    if (bytes.size() > buffer_size) {
        file_.write(bytes);
        written_ += bytes.size();
        return;
    }
    std::memcpy(buffer_.get() + buffered_, bytes.data(), bytes.size());
    buffered_ += bytes.size();
}

void AppendedFile::flush() {
    file_.write({buffer_.get(), buffered_});
    written_ += buffered_;
    buffered_ = 0;
    if (written_ - started_ < written_at_once) return;
    file_.start_writing(started_, written_ - started_);
    started_ = written_;
}

void AppendedFile::finish() {
    flush();
    file_.sync();
}

}  // namespace news
