// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/record_splitter.hpp"

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
    : origin_(path == "-" ? "standard input" : path), stream_(ByteStream::open(path)) {
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
        reject({origin_, failure.what()});
        return true;
    }
    if (buffer_.size() > largest_record) {
        reject({origin_, too_large()});
        return true;
    }
    return take({origin_, std::move(buffer_)});
}

std::string RecordSplitter::line_origin() const {
    return origin_ + ':' + std::to_string(line_number_);
}

bool RecordSplitter::split_lines(const Take& take, const Reject& reject) {
    bool is_too_large = false;  // the line at hand: its bytes are dropped until it ends
    const auto emit = [&](std::string_view line) {
        ++line_number_;
        if (is_too_large) reject({line_origin(), too_large()});
        const bool is_record = !is_too_large && !trim(line).empty();
        is_too_large = false;
        return !is_record || take({line_origin(), std::string(line)});
    };
    std::size_t searched = 0;
    try {
        do {
            std::size_t start = 0;
            for (std::size_t end = 0; (end = buffer_.find('\n', searched)) != std::string::npos;) {
                if (!emit(std::string_view(buffer_).substr(start, end - start))) return false;
                start = searched = end + 1;
            }
            buffer_.erase(0, start);
            if (buffer_.size() > largest_record) {
                is_too_large = true;
                buffer_.clear();
            }
            searched = buffer_.size();
        } while (fill());
    } catch (const InputFailure& failure) {
        ++line_number_;
        reject({line_origin(), failure.what()});
        return true;
    }
    return (buffer_.empty() && !is_too_large) || emit(buffer_);
}

}  // namespace news
