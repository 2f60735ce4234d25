// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/line_reader.hpp"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "common/archive/file_descriptor.hpp"

namespace news {
namespace {

int opened(const std::string& file) {
    if (file == "-") return STDIN_FILENO;
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw_file_error("read", file);
    return descriptor;
}

}  // namespace

LineReader::LineReader(const std::string& file) : file_(file), descriptor_(opened(file)) {}

LineReader::~LineReader() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

bool LineReader::next(std::string& line) {
    std::size_t end = bytes_.find('\n', at_);
    while (end == std::string::npos) {
        const std::size_t looked_through = bytes_.size() - at_;
        if (!read_more()) break;
        end = bytes_.find('\n', looked_through);
    }
    if (end == std::string::npos && at_ == bytes_.size()) return false;
    line = bytes_.substr(at_, end == std::string::npos ? end : end - at_);
    at_ = end == std::string::npos ? bytes_.size() : end + 1;
    return true;
}

/// What is left of the bytes is at their beginning then.
bool LineReader::read_more() {
    constexpr std::size_t at_once = 65'536;
    if (is_at_end_) return false;
    bytes_.erase(0, at_);
    at_ = 0;
    const std::size_t before = bytes_.size();
    bytes_.resize(before + at_once);
    ssize_t got = -1;
    do {
        got = ::read(descriptor_, bytes_.data() + before, at_once);
    } while (got < 0 && errno == EINTR);
    if (got < 0) throw_file_error("read", file_ == "-" ? "standard input" : file_);
    bytes_.resize(before + static_cast<std::size_t>(got));
    is_at_end_ = got == 0;
    return !is_at_end_;
}

}  // namespace news
