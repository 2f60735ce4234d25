// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/loose_json.hpp"

#include <utility>

#include "common/text.hpp"

namespace news {
namespace {

class LooseJsonReader {
  public:
    explicit LooseJsonReader(std::string_view script) : script_(script) {}

    std::vector<std::string> read() {
        for (; at_ < script_.size(); ++at_) {
            if (in_string_) {
                take_in_string(script_[at_]);
            } else {
                take_outside(script_[at_]);
            }
        }
        close();
        return std::move(values_);
    }

  private:
    void take_in_string(char c) {
        if (c == '\\' && at_ + 1 < script_.size()) {
            const char escaped = script_[++at_];
            constexpr std::string_view known = "\"\\/bfnrtu";
            if (known.find(escaped) != std::string_view::npos) value_ += '\\';
            value_ += escaped;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            value_ += ' ';
        } else {
            in_string_ = c != '"';
            value_ += c;
        }
    }

    void take_outside(char c) {
        constexpr std::string_view character_data = "<![CDATA[";
        if (script_.substr(at_).starts_with(character_data)) {
            at_ += character_data.size() - 1;
            return;
        }
        const bool opens = c == '{' || c == '[';
        if (open_.empty() && !opens) return;  // what stands around the values
        if (c == ',' && closes_next()) return;
        if (c == '}' || c == ']') {
            value_ += c;
            open_.pop_back();
            if (open_.empty()) values_.push_back(std::exchange(value_, {}));
            return;
        }
        if (opens) open_ += c == '{' ? '}' : ']';
        in_string_ = c == '"';
        value_ += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }

    bool closes_next() const {
        const std::size_t next = script_.find_first_not_of(" \t\r\n", at_ + 1);
        return next != std::string_view::npos && (script_[next] == '}' || script_[next] == ']');
    }

    void close() {
        if (in_string_ || open_.empty()) return;
        while (!open_.empty()) {
            value_ += open_.back();
            open_.pop_back();
        }
        values_.push_back(std::move(value_));
    }

    std::string_view script_;
    std::size_t at_ = 0;
    bool in_string_ = false;
    std::string open_;  // the brackets that close what is open
    std::string value_;
    std::vector<std::string> values_;
};

}  // namespace

std::vector<std::string> json_values_of(std::string_view script) {
    return LooseJsonReader{script}.read();
}

}  // namespace news
