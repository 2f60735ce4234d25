// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/standard_output.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <unistd.h>

#include "common/error.hpp"

namespace news {
namespace {

/// 0, or the errno of the write that failed.
int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

}  // namespace

void ignore_broken_pipe_signal() {
    std::signal(SIGPIPE, SIG_IGN);
}

void ignore_file_size_signal() {
    std::signal(SIGXFSZ, SIG_IGN);
}

void write_standard_output(std::string_view bytes) {
    const int failure = write_all(STDOUT_FILENO, bytes);
    if (failure == EPIPE) throw BrokenPipe{};
    if (failure != 0) {
        throw Error(ExitCode::unusable,
                    std::string("cannot write to standard output: ") + std::strerror(failure));
    }
}

void write_standard_error(std::string_view text) {
    write_all(STDERR_FILENO, text);
}

}  // namespace news
