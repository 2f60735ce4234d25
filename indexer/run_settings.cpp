// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/run_settings.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

#include <sys/resource.h>

#include "common/standard_output.hpp"
#include "indexer/build/glass_probe.hpp"

namespace news {
namespace {

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Every worker has all segments open, some six files each.
void allow_many_open_files() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

AddSettings run_settings(const IndexOptions& options) {
    allow_many_open_files();
    AddSettings settings;
    settings.jobs = options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
    settings.memory = options.memory > 0 ? options.memory : default_memory();
    settings.seen = now();
    settings.force = options.is_forced;
    settings.keeps_short = options.keeps_short;
    if (options.is_dry_run) return settings;
    const ChosenSegments chosen = choose_segments(user_cache());
    if (!chosen.warning.empty()) write_standard_error("newsindex: warning: " + chosen.warning + '\n');
    settings.backend = chosen.backend;
    return settings;
}

}  // namespace news
