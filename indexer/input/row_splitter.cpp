// SPDX-License-Identifier: GPL-2.0-or-later
#include <utility>

#include "common/csv_row.hpp"
#include "common/text.hpp"
#include "indexer/input/numbered_records.hpp"
#include "indexer/input/splitters.hpp"

namespace news {
namespace {

class RowSplitter {
  public:
    RowSplitter(InputWindow& window, const InputPlace& place, const RecordSink& sink)
        : window_(window), records_(place, sink, "row") {}

    bool split() {
        try {
            read_header();
            while (!window_.bytes().empty() || window_.grow()) {
                if (!take_row()) return false;
            }
        } catch (const InputFailure& failure) {
            records_.reject_rest(failure.what());
        }
        return true;
    }

  private:
    void read_header() {
        grow_to(window_, 3);
        if (window_.bytes().starts_with("\xEF\xBB\xBF")) window_.drop(3);
        delimiter_ = csv_delimiter(window_.bytes());
        const RowEnd end = find_row_end();
        if (end.is_too_large) throw InputFailure("the header is " + too_large());
        header_ = window_.bytes().substr(0, end.size);
        if (!header_.ends_with('\n')) header_ += '\n';
        window_.drop(end.size);
    }

    struct RowEnd {
        std::size_t size = 0;  // of the row, with its line end
        bool is_unclosed = false;
        bool is_too_large = false;
    };

    RowEnd find_row_end() {
        CsvRowScan row(delimiter_);
        RowEnd end;
        while (end.size += row.scan(window_.bytes().substr(end.size)), !row.is_complete()) {
            end.is_too_large = end.size > largest_record;
            if (end.is_too_large || !window_.grow()) break;
        }
        end.is_unclosed = row.is_quoted();
        return end;
    }

    bool take_row() {
        records_.begin(window_.offset());
        const RowEnd end = find_row_end();
        if (end.is_unclosed || end.is_too_large) {
            records_.reject(end.is_unclosed ? "a quote is never closed" : too_large());
            drop_line();  // lest one quote takes all that follows with it
            return true;
        }
        const std::string_view row = window_.bytes().substr(0, end.size);
        const bool goes_on = trim(row).empty() || records_.take(row, header_);
        window_.drop(end.size);
        return goes_on;
    }

    void drop_line() {
        for (;;) {
            const std::size_t end = window_.bytes().find('\n');
            window_.drop(end == std::string_view::npos ? window_.bytes().size() : end + 1);
            if (end != std::string_view::npos || !window_.grow()) return;
        }
    }

    InputWindow& window_;
    NumberedRecords records_;
    char delimiter_ = ',';
    std::string header_;
};

}  // namespace

bool split_rows(InputWindow& window, const InputPlace& place, const RecordSink& sink) {
    return RowSplitter{window, place, sink}.split();
}

}  // namespace news
