// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/inflating_source.hpp"

#include <algorithm>
#include <utility>

#include <zlib.h>

namespace news {
namespace {

/// Compressed bytes that stay at hand behind the reading, to look for the next member among them when one
/// proves damaged: it shows only some way into what follows.
constexpr std::size_t kept_behind = std::size_t{64} << 10U;
/// With more damage than this an input is not read further; searching it again and again would take for ever.
constexpr unsigned most_failures = 1'000;

int window_bits(DeflateWrapping wrapping) {
    switch (wrapping) {
        case DeflateWrapping::gzip:
            return 16 + MAX_WBITS;
        case DeflateWrapping::zlib:
            return MAX_WBITS;
        case DeflateWrapping::none:
            break;
    }
    return -MAX_WBITS;
}

constexpr std::string_view gzip_magic = "\x1F\x8B\x08";
constexpr std::size_t gzip_header_size = 10;

/// Magic, flags that exist, an operating system that exists.
bool is_member_header(std::string_view bytes) {
    if (bytes.size() < gzip_header_size || !bytes.starts_with(gzip_magic)) return false;
    const auto flags = static_cast<unsigned char>(bytes[3]);
    const auto system = static_cast<unsigned char>(bytes[9]);
    return flags < 0x20 && (system <= 13 || system == 255);
}

}  // namespace

InflatingSource::InflatingSource(InputWindow& window, DeflateWrapping wrapping)
    : window_(window), wrapping_(wrapping), stream_(std::make_unique<z_stream_s>()) {
    if (::inflateInit2(stream_.get(), window_bits(wrapping)) != Z_OK) throw InputFailure("out of memory");
}

InflatingSource::~InflatingSource() {
    ::inflateEnd(stream_.get());
}

std::size_t InflatingSource::read(std::span<char> buffer) {
    if (!failure_.empty()) throw InputFailure(failure_);
    for (;;) {
        if (!is_in_member_ && !start_member()) return 0;
        if (const std::size_t got = inflate_into(buffer); got > 0) return got;
    }
}

bool InflatingSource::start_member() {
    if (had_member_ && wrapping_ != DeflateWrapping::gzip) return false;
    forget_consumed();
    grow_to(window_, consumed_ + gzip_header_size);
    const std::string_view rest = window_.bytes().substr(consumed_);
    if (had_member_) {
        if (rest.empty()) return false;
        // Tapes and disks fill up their last block.
        if (rest.find_first_not_of('\0') == std::string_view::npos) return false;
        if (!rest.starts_with(gzip_magic.substr(0, rest.size())))
            fail("what follows the gzip data is something else");
    }
    restart();
    return true;
}

void InflatingSource::restart() {
    ::inflateReset(stream_.get());
    member_begin_ = window_.offset() + consumed_;
    is_in_member_ = had_member_ = true;
}

void InflatingSource::forget_consumed() {
    if (consumed_ <= 2 * kept_behind) return;
    window_.drop(consumed_ - kept_behind);
    consumed_ = kept_behind;
}

int InflatingSource::inflate_some() {
    const std::string_view input = window_.bytes().substr(consumed_);
    // zlib does not write to its input, but has no const.
    stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    stream_->avail_in = static_cast<uInt>(std::min(input.size(), std::size_t{1} << 30U));
    const uInt before = stream_->avail_in;
    const int status = ::inflate(stream_.get(), Z_NO_FLUSH);
    consumed_ += before - stream_->avail_in;
    return status;
}

std::size_t InflatingSource::inflate_into(std::span<char> buffer) {
    const auto size = static_cast<uInt>(std::min(buffer.size(), std::size_t{1} << 30U));
    stream_->next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream_->avail_out = size;
    while (stream_->avail_out == size && is_in_member_) {
        forget_consumed();
        if (consumed_ == window_.bytes().size() && !window_.grow())
            fail("the gzip data ends too early; the file was cut off");
        const int status = inflate_some();
        is_in_member_ = status != Z_STREAM_END;
        const bool is_good = status == Z_OK || status == Z_BUF_ERROR || status == Z_STREAM_END;
        if (is_good) continue;
        const char* message = stream_->msg != nullptr ? stream_->msg : "unknown form";
        const std::string reason = std::string("the gzip data is damaged: ") + message;
        if (stream_->avail_out == size) fail(reason);
        failure_ = reason;  // what came before the damage is handed out first
        ++failures_;
        break;
    }
    return size - stream_->avail_out;
}

void InflatingSource::fail(std::string message) {
    failure_ = std::move(message);
    ++failures_;
    throw InputFailure(failure_);
}

bool InflatingSource::resume() {
    if (failure_.empty()) return true;
    if (wrapping_ != DeflateWrapping::gzip || failures_ > most_failures) return false;
    const std::uint64_t damaged = std::max(member_begin_ + 1, window_.offset());
    try {
        if (!find_member(static_cast<std::size_t>(damaged - window_.offset()))) return false;
    } catch (const InputFailure&) {
        return false;
    }
    failure_.clear();
    restart();
    return true;
}

bool InflatingSource::find_member(std::size_t from) {
    for (;;) {
        const std::size_t found = window_.bytes().find(gzip_magic, from);
        const bool is_whole =
            found != std::string_view::npos && found + gzip_header_size <= window_.bytes().size();
        if (is_whole && is_member_header(window_.bytes().substr(found))) {
            consumed_ = found;
            return true;
        }
        if (is_whole) {
            from = found + 1;
            continue;
        }
        // Its beginning may be at hand already.
        const std::size_t kept = std::min(window_.bytes().size(), gzip_header_size - 1);
        window_.drop(window_.bytes().size() - kept);
        consumed_ = from = 0;
        if (!window_.grow()) return false;
    }
}

}  // namespace news
