// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/match_spool.hpp"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace news {
namespace {

std::string_view date_of(const MatchKey& key) {
    return {key.published.data(), key.published.size()};
}

}  // namespace

MatchKey match_key(double score, std::string_view published, std::uint32_t document) {
    MatchKey key;
    key.score = score;
    key.document = document;
    published.copy(key.published.data(), key.published.size());
    return key;
}

bool comes_before(const MatchKey& one, const MatchKey& other, SortOrder order) {
    const auto highest_score = std::tuple{-one.score, -other.score};
    const auto newest = std::tuple{date_of(other), date_of(one)};
    const auto compared = [&](const auto& first, const auto& second) {
        return std::tuple{std::get<0>(first), std::get<0>(second), one.document} <
               std::tuple{std::get<1>(first), std::get<1>(second), other.document};
    };
    switch (order) {
        case SortOrder::newest:
            return compared(newest, highest_score);
        case SortOrder::oldest:
            return compared(std::tuple{date_of(one), date_of(other)}, highest_score);
        case SortOrder::relevance:
        case SortOrder::recent:
            break;
    }
    return compared(highest_score, newest);
}

/// A sorted piece of the file, of which some matches are in memory.
class MatchSpool::Run {
  public:
    Run(const TemporaryFile& file, std::uint64_t begin, std::uint64_t end, std::size_t held)
        : file_(&file), at_(begin), end_(end), held_(held) {
        read_on();
    }

    bool is_at_end() const { return taken_ == keys_.size(); }
    const MatchKey& front() const { return keys_[taken_]; }
    void pop() {
        if (++taken_ == keys_.size()) read_on();
    }

  private:
    void read_on() {
        keys_.resize(std::min<std::uint64_t>(held_, (end_ - at_) / sizeof(MatchKey)));
        const auto bytes = std::as_writable_bytes(std::span(keys_));
        file_->read(at_, {reinterpret_cast<char*>(bytes.data()), bytes.size()});
        at_ += bytes.size();
        taken_ = 0;
    }

    const TemporaryFile* file_;
    std::uint64_t at_;
    std::uint64_t end_;
    std::size_t held_;
    std::vector<MatchKey> keys_;
    std::size_t taken_ = 0;
};

/// A heap has its last on top.
struct MatchSpool::Later {
    SortOrder order;
    bool operator()(const Run& one, const Run& other) const {
        return comes_before(other.front(), one.front(), order);
    }
};

MatchSpool::MatchSpool(SortOrder order, std::size_t most_held) : order_(order), most_held_(most_held) {}
MatchSpool::~MatchSpool() = default;
MatchSpool::MatchSpool(MatchSpool&&) noexcept = default;
MatchSpool& MatchSpool::operator=(MatchSpool&&) noexcept = default;

void MatchSpool::add(const MatchKey& key) {
    if (held_.size() == most_held_) write_run();
    held_.push_back(key);
    ++size_;
}

void MatchSpool::sort_held() {
    std::sort(held_.begin(), held_.end(), [this](const MatchKey& one, const MatchKey& other) {
        return comes_before(one, other, order_);
    });
}

void MatchSpool::write_run() {
    sort_held();
    if (file_ == nullptr) file_ = std::make_unique<TemporaryFile>();
    const auto bytes = std::as_bytes(std::span(held_));
    file_->append({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    ends_.push_back(file_->size());
    held_.clear();
}

/// The runs share the memory in which each of them was made.
void MatchSpool::begin_merge() {
    constexpr std::size_t fewest_held = 16;  // of a run
    write_run();
    held_ = {};
    const std::size_t held = std::max(most_held_ / ends_.size(), fewest_held);
    std::uint64_t begin = 0;
    for (const std::uint64_t end : ends_) {
        runs_.emplace_back(*file_, begin, end, held);
        begin = end;
    }
    std::make_heap(runs_.begin(), runs_.end(), Later{order_});
}

std::optional<MatchKey> MatchSpool::next() {
    if (!is_read_) {
        file_ == nullptr ? sort_held() : begin_merge();
        is_read_ = true;
    }
    if (file_ == nullptr) return next_held();
    if (runs_.empty()) return std::nullopt;
    std::pop_heap(runs_.begin(), runs_.end(), Later{order_});
    const MatchKey key = runs_.back().front();
    runs_.back().pop();
    if (runs_.back().is_at_end()) {
        runs_.pop_back();
    } else {
        std::push_heap(runs_.begin(), runs_.end(), Later{order_});
    }
    return key;
}

std::optional<MatchKey> MatchSpool::next_held() {
    if (taken_ == held_.size()) return std::nullopt;
    return held_[taken_++];
}

}  // namespace news
