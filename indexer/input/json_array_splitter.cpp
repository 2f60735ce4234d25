// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <utility>

#include "indexer/input/numbered_records.hpp"
#include "indexer/input/splitters.hpp"

namespace news {
namespace {

constexpr std::string_view space = " \t\r\n";

/// Follows brackets and strings to the end of one element, piece by piece.
class ElementScan {
  public:
    /// How many bytes of the piece belong to the element; is_complete says whether that is all of it.
    std::size_t scan(std::string_view piece) {
        std::size_t at = 0;
        while (at < piece.size() && !is_complete_)
            at = is_in_string_ ? pass_string(piece, at) : pass_plain(piece, at);
        return at;
    }

    bool is_complete() const { return is_complete_; }

  private:
    std::size_t pass_string(std::string_view piece, std::size_t at) {
        const std::size_t end = std::min(piece.find('"', at), piece.size());
        std::size_t backslashes = 0;
        while (backslashes < end - at && piece[end - backslashes - 1] == '\\')
            ++backslashes;
        const bool follows_piece = backslashes == end - at && is_escaped_;
        const bool is_escaped = (backslashes % 2 == 1) != follows_piece;
        if (end == piece.size()) {
            is_escaped_ = is_escaped;
            return end;
        }
        is_escaped_ = false;
        is_in_string_ = is_escaped;
        return end + 1;
    }

    std::size_t pass_plain(std::string_view piece, std::size_t at) {
        for (; at < piece.size(); ++at) {
            const char c = piece[at];
            if (c == '"') {
                is_in_string_ = true;
                return at + 1;
            }
            if (c == '{' || c == '[') ++depth_;
            const bool closes = c == '}' || c == ']';
            if (depth_ == 0 && (closes || c == ',')) {  // ends an element that is no object
                is_complete_ = true;
                return at;
            }
            if (closes && --depth_ == 0) {
                is_complete_ = true;
                return at + 1;
            }
        }
        return at;
    }

    std::uint64_t depth_ = 0;
    bool is_in_string_ = false;
    bool is_escaped_ = false;  // the last piece ended in a backslash that counts
    bool is_complete_ = false;
};

class ArraySplitter {
  public:
    ArraySplitter(InputWindow& window, const InputPlace& place, const RecordSink& sink)
        : window_(window), records_(place, sink, "element") {}

    bool split() {
        try {
            grow_to(window_, 3);
            if (window_.bytes().starts_with("\xEF\xBB\xBF")) window_.drop(3);
            if (next_character() == '[') window_.drop(1);
            for (char c = 0; (c = next_character()) != ']';) {
                if (c == '\0') throw InputFailure("the array is not closed; the file was cut off");
                if (c == ',') {
                    window_.drop(1);
                } else if (!take_element()) {
                    return false;
                }
            }
        } catch (const InputFailure& failure) {
            records_.reject_rest(failure.what());
        }
        return true;
    }

  private:
    /// The next that is no space, which stays at hand; 0 at the end.
    char next_character() {
        for (;;) {
            const std::size_t found = window_.bytes().find_first_not_of(space);
            if (found != std::string_view::npos) {
                window_.drop(found);
                return window_.bytes().front();
            }
            window_.drop(window_.bytes().size());
            if (!window_.grow()) return '\0';
        }
    }

    bool take_element() {
        const std::uint64_t begin = window_.offset();
        ElementScan element;
        bool is_too_large = false;
        std::size_t size = 0;
        while (size += element.scan(window_.bytes().substr(size)), !element.is_complete()) {
            if (size > largest_record) {
                is_too_large = true;
                window_.drop(std::exchange(size, 0));
            }
            if (!window_.grow()) throw InputFailure("it does not end; the file was cut off");
        }
        records_.begin(begin);
        bool goes_on = true;
        if (is_too_large) {
            records_.reject(too_large());
        } else {
            goes_on = records_.take(window_.bytes().substr(0, size));
        }
        // What closes nothing would stay for ever.
        window_.drop(size > 0 || is_too_large ? size : 1);
        return goes_on;
    }

    InputWindow& window_;
    NumberedRecords records_;
};

}  // namespace

bool split_json_array(InputWindow& window, const InputPlace& place, const RecordSink& sink) {
    return ArraySplitter{window, place, sink}.split();
}

}  // namespace news
