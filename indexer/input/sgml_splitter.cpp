// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "common/text.hpp"
#include "indexer/input/numbered_records.hpp"
#include "indexer/input/splitters.hpp"

namespace news {
namespace {

/// The elements that hold one story each, as their collections spell them.
constexpr std::array<std::string_view, 4> story_tags{"DOC", "REUTERS", "doc", "reuters"};
constexpr std::size_t longest_tag = 16;  // bytes, with its brackets; attributes follow

struct Tag {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;  // of its name
};

/// The first `opening`NAME that a space or a bracket follows.
Tag find_tag(std::string_view text, std::string_view opening, std::string_view name) {
    for (std::size_t at = 0; (at = text.find(opening, at)) != std::string_view::npos; ++at) {
        const std::size_t end = at + opening.size() + name.size();
        const bool is_named = end < text.size() && text.substr(at + opening.size(), name.size()) == name;
        if (is_named && std::string_view(" \t\r\n>").find(text[end]) != std::string_view::npos)
            return {at, end};
    }
    return {};
}

class StorySplitter {
  public:
    StorySplitter(InputWindow& window, const InputPlace& place, const RecordSink& sink)
        : window_(window), records_(place, sink, "story") {}

    bool split() {
        try {
            while (find_story()) {
                if (!take_story()) return false;
            }
        } catch (const InputFailure& failure) {
            records_.reject_rest(failure.what());
        }
        return true;
    }

  private:
    /// Drops what stands before the next story.
    bool find_story() {
        for (;;) {
            const Tag opening = first_opening();
            if (opening.begin != std::string_view::npos) {
                window_.drop(opening.begin);
                return true;
            }
            const std::size_t size = window_.bytes().size();
            window_.drop(size - std::min(size, longest_tag));  // a tag may begin there
            if (!window_.grow()) return false;
        }
    }

    /// All stories of an input have the tag of the first.
    Tag first_opening() {
        if (!name_.empty()) return find_tag(window_.bytes(), "<", name_);
        Tag first;
        for (const std::string_view name : story_tags) {
            const Tag opening = find_tag(window_.bytes(), "<", name);
            if (opening.begin >= first.begin) continue;
            first = opening;
            name_ = name;
        }
        return first;
    }

    bool take_story() {
        records_.begin(window_.offset());
        std::size_t searched = 1;  // behind the bracket of the tag that opens it
        for (;;) {
            const std::string_view rest = window_.bytes().substr(searched);
            const Tag closing = find_tag(rest, "</", name_);
            const Tag next = find_tag(rest.substr(0, closing.begin), "<", name_);
            if (next.begin != std::string_view::npos) {
                window_.drop(searched + next.begin);
                return reject("the story is not closed");
            }
            if (closing.begin != std::string_view::npos) return take(searched + closing.end);
            searched = std::max(searched, window_.bytes().size() - std::min(rest.size(), longest_tag));
            if (searched > largest_record) return reject_rest_of_story();
            if (!window_.grow()) {
                window_.drop(window_.bytes().size());
                return reject("the story is not closed; the file was cut off");
            }
        }
    }

    bool take(std::size_t name_end) {
        const std::size_t bracket = window_.bytes().find('>', name_end);
        const std::size_t size = bracket == std::string_view::npos ? window_.bytes().size() : bracket + 1;
        const bool goes_on = records_.take(window_.bytes().substr(0, size));
        window_.drop(size);
        return goes_on;
    }

    bool reject(std::string reason) {
        records_.reject(std::move(reason));
        return true;
    }

    bool reject_rest_of_story() {
        window_.drop(window_.bytes().size() - longest_tag);
        return reject(too_large());
    }

    InputWindow& window_;
    NumberedRecords records_;
    std::string_view name_;
};

}  // namespace

bool split_sgml_documents(InputWindow& window, const InputPlace& place, const RecordSink& sink) {
    return StorySplitter{window, place, sink}.split();
}

}  // namespace news
