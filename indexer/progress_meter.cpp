// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress_meter.hpp"

namespace news {
namespace {

constexpr std::chrono::seconds last_few_seconds{5};

double per_second(std::uint64_t before, std::uint64_t now, double seconds) {
    return now > before ? static_cast<double>(now - before) / seconds : 0;
}

}  // namespace

ProgressPace ProgressMeter::measure(Elapsed elapsed, const ProgressCounts& counts) {
    samples_.push_back({elapsed, counts.articles, counts.bytes_read});
    // Whoever asks seldom still needs one sample to compare with.
    while (samples_.size() > 2 && samples_[1].at <= elapsed - last_few_seconds)
        samples_.pop_front();
    const Sample& base = samples_.front();
    const double seconds = (elapsed - base.at).count();
    if (seconds <= 0) return {elapsed, 0, 0};
    return {elapsed, per_second(base.articles, counts.articles, seconds),
            per_second(base.bytes, counts.bytes_read, seconds)};
}

}  // namespace news
