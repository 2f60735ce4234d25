// SPDX-License-Identifier: GPL-2.0-or-later
// measure COMMAND [ARGUMENT...]: runs it, its standard output on standard error, and prints what it and all
// that it waited for cost, parted by tabs: wall, user and system seconds, and the peak memory of the largest
// process in MB. Exits as the command does.
#include <chrono>
#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(char** command) {
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(command[0], command);
    std::perror(command[0]);
    _exit(127);
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: measure COMMAND [ARGUMENT...]\n");
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) become(arguments + 1);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        std::perror("measure");
        return 3;
    }
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%.4f\t%.4f\t%.4f\t%.1f\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime),
                static_cast<double>(usage.ru_maxrss) / 1000);  // it counts in kB
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
