// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/news_date.hpp"
#include "indexer/input/input_window.hpp"

namespace news {

/// One record of a web crawl.
struct WarcRecord {
    std::uint64_t number = 0;  // from 1
    std::uint64_t offset = 0;  // where it begins in the input
    std::string type;          // "response", "request", ...; empty if the header could not be read
    std::string url;
    std::string content_type;
    std::optional<NewsDate> date;
    bool is_part = false;    // of a record that goes on in others
    std::string_view block;  // what it holds, until the next is read
    std::string damage;      // why the block is not there; empty if all is well
};

/// Reads WARC 0.17 to 1.1, record by record. Behind damage it goes on where the next record begins.
class WarcReader {
  public:
    /// The window must outlive it, and be read by nobody else meanwhile.
    explicit WarcReader(InputWindow& window) : window_(window) {}

    /// Empty at the end.
    std::optional<WarcRecord> next();

  private:
    bool skip_blank();
    void read(WarcRecord& record);
    std::size_t read_header(WarcRecord& record, std::uint64_t& length);
    void read_block(WarcRecord& record, std::size_t begin, std::uint64_t length);
    bool ends_at(std::size_t end);
    void recover(std::size_t from);
    bool find_header(std::size_t from);
    void resume();

    InputWindow& window_;
    std::uint64_t count_ = 0;
    std::size_t read_size_ = 0;  // of the record that was given last
    bool is_at_end_ = false;
};

}  // namespace news
