// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/text.hpp"
#include "indexer/input/numbered_records.hpp"
#include "indexer/input/splitters.hpp"

namespace news {
namespace {

class LineSplitter {
  public:
    LineSplitter(InputWindow& window, const InputPlace& place, const RecordSink& sink)
        : window_(window), records_(place, sink, "line") {}

    bool split() {
        try {
            while (find_line_end()) {
                if (!take(end_)) return false;
                window_.drop(end_ + 1);
            }
        } catch (const InputFailure& failure) {
            records_.reject_rest(failure.what());
            return true;
        }
        return (window_.bytes().empty() && !is_too_large_) || take(window_.bytes().size());
    }

  private:
    /// Sees to it that the whole line is at hand; false if the input ends before the line does.
    bool find_line_end() {
        std::size_t searched = 0;
        while ((end_ = window_.bytes().find('\n', searched)) == std::string_view::npos) {
            searched = window_.bytes().size();
            if (searched > largest_record) {
                begin_too_large_line();
                window_.drop(std::exchange(searched, 0));
            }
            if (!window_.grow()) return false;
        }
        return true;
    }

    void begin_too_large_line() {
        if (!is_too_large_) records_.begin(window_.offset());
        is_too_large_ = true;
    }

    bool take(std::size_t size) {
        if (std::exchange(is_too_large_, false)) {
            records_.reject(too_large());
            return true;
        }
        records_.begin(window_.offset());
        const std::string_view line = window_.bytes().substr(0, size);
        return trim(line).empty() || records_.take(line);
    }

    InputWindow& window_;
    NumberedRecords records_;
    std::size_t end_ = 0;        // of the line at hand
    bool is_too_large_ = false;  // the line at hand: its bytes are dropped until it ends
};

}  // namespace

bool split_lines(InputWindow& window, const InputPlace& place, const RecordSink& sink) {
    return LineSplitter{window, place, sink}.split();
}

}  // namespace news
