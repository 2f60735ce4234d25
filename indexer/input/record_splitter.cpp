// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/record_splitter.hpp"

#include <utility>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t chunk = std::size_t{64} << 10U;

using Take = std::function<bool(Record)>;
using Reject = std::function<void(Rejection)>;

std::string too_large() {
    return "larger than " + counted(largest_record >> 20U, "MiB", "MiB");
}

}  // namespace

RecordSplitter::RecordSplitter(const std::string& path)
    : path_(path), origin_(path == "-" ? "standard input" : path), stream_(ByteStream::open(path)) {
    fill();
}

bool RecordSplitter::fill() {
    const std::size_t before = buffer_.size();
    buffer_.resize(before + chunk);
    std::size_t got = 0;
    try {
        got = stream_.read({buffer_.data() + before, chunk});
    } catch (const InputFailure&) {
        buffer_.resize(before);
        throw;
    }
    buffer_.resize(before + got);
    return got > 0;
}

bool RecordSplitter::split(Splitting splitting, const Take& take, const Reject& reject) {
    return splitting == Splitting::lines ? split_lines(take, reject) : split_whole(take, reject);
}

bool RecordSplitter::split_whole(const Take& take, const Reject& reject) {
    try {
        while (buffer_.size() <= largest_record && fill()) {
        }
    } catch (const InputFailure& failure) {
        reject(rejection(origin_, failure.what()));
        return true;
    }
    if (buffer_.size() > largest_record) {
        reject(rejection(origin_, too_large()));
        return true;
    }
    return take({origin_, std::move(buffer_), path_, 0});
}

std::string RecordSplitter::line_origin() const {
    return origin_ + ':' + std::to_string(line_number_);
}

Rejection RecordSplitter::rejection(std::string origin, std::string reason) const {
    return {std::move(origin), std::move(reason), path_, offset_};
}

bool RecordSplitter::split_lines(const Take& take, const Reject& reject) {
    bool is_too_large = false;  // the line at hand: its bytes are dropped until it ends
    std::uint64_t dropped = 0;
    const auto emit = [&](std::string_view line, std::size_t end_size) {
        ++line_number_;
        if (is_too_large) reject(rejection(line_origin(), too_large()));
        const bool is_record = !is_too_large && !trim(line).empty();
        const std::uint64_t begin = std::exchange(offset_, offset_ + dropped + line.size() + end_size);
        is_too_large = false;
        dropped = 0;
        return !is_record || take({line_origin(), std::string(line), path_, begin});
    };
    std::size_t searched = 0;
    try {
        do {
            std::size_t start = 0;
            for (std::size_t end = 0; (end = buffer_.find('\n', searched)) != std::string::npos;) {
                if (!emit(std::string_view(buffer_).substr(start, end - start), 1)) return false;
                start = searched = end + 1;
            }
            buffer_.erase(0, start);
            if (buffer_.size() > largest_record) {
                is_too_large = true;
                dropped += buffer_.size();
                buffer_.clear();
            }
            searched = buffer_.size();
        } while (fill());
    } catch (const InputFailure& failure) {
        // Of the input, not of the line: nobody knows how many records are behind it.
        reject(rejection(origin_, fmt::format("from line {} on: {}", line_number_ + 1, failure.what())));
        return true;
    }
    return (buffer_.empty() && !is_too_large) || emit(buffer_, 0);
}

}  // namespace news
