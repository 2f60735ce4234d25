// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "common/analysis/boundary.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// Counts characters in a text; where that is all ASCII, without looking.
class Characters {
  public:
    explicit Characters(std::string_view text) : text_(text), is_ascii_(is_ascii(text)) {}

    std::size_t in(ByteRange range) const {
        return is_ascii_ ? range.size() : count_code_points(range.of(text_));
    }
    /// The byte so many characters behind `at`, or the end.
    std::size_t behind(std::size_t at, std::size_t characters) const {
        if (is_ascii_) return at + std::min(characters, text_.size() - at);
        for (; at < text_.size() && characters > 0; --characters)
            do
                ++at;
            while (at < text_.size() && goes_on(at));
        return at;
    }
    /// The byte so many characters before `at`, or the beginning.
    std::size_t before(std::size_t at, std::size_t characters) const {
        if (is_ascii_) return at - std::min(characters, at);
        for (; at > 0 && characters > 0; --characters)
            do
                --at;
            while (at > 0 && goes_on(at));
        return at;
    }

  private:
    bool goes_on(std::size_t at) const { return (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80; }

    std::string_view text_;
    bool is_ascii_;
};

/// What the marks from one to another are worth: different parts of the query first, rare ones more; then few
/// bytes between them. A part that stands there again is worth some distance.
class WindowWorth {
  public:
    explicit WindowWorth(std::span<const double> rarities) : rarities_(rarities) {}

    void add(const MarkedWord& word) {
        constexpr double of_different = 1'000;
        constexpr double of_repeated = 30;
        const bool is_new = parts_.insert(word.part).second;
        const double rarity = word.part < rarities_.size() ? rarities_[word.part] : 1;
        marks_ += is_new ? of_different * rarity : of_repeated;
    }
    double within(std::size_t bytes) const { return marks_ - static_cast<double>(bytes); }

  private:
    std::span<const double> rarities_;
    std::set<std::size_t> parts_;
    double marks_ = 0;
};

/// Whether a mark goes on with what the one before began: a phrase is not torn.
bool goes_on(const std::vector<MarkedWord>& marked, std::size_t at) {
    constexpr std::size_t widest_gap = 2;  // bytes between words beside each other
    if (at == 0 || at >= marked.size()) return false;
    const MarkedWord& before = marked[at - 1];
    return marked[at].part == before.part && marked[at].bytes.begin <= before.bytes.end + widest_gap;
}

/// The best window that fits a snippet; of equals the first.
ByteRange best_window(const std::vector<MarkedWord>& marked, std::span<const double> rarities,
                      const Characters& characters, std::size_t length) {
    constexpr std::size_t most_marks =
        50;  // of a window: a long snippet of a frequent word has no end of them
    ByteRange best{marked.front().bytes};
    double most = 0;
    for (std::size_t first = 0; first < marked.size(); ++first) {
        if (goes_on(marked, first)) continue;
        const std::size_t begin = marked[first].bytes.begin;
        const std::size_t end = characters.behind(begin, length);
        WindowWorth worth(rarities);
        for (std::size_t last = first; last < std::min(first + most_marks, marked.size()); ++last) {
            if (marked[last].bytes.end > end) break;
            const std::size_t bytes = marked[last].bytes.end - begin;
            worth.add(marked[last]);
            if (goes_on(marked, last + 1) || worth.within(bytes) <= most) continue;
            most = worth.within(bytes);
            best = {begin, marked[last].bytes.end};
        }
    }
    return best;
}

bool begins_sentence(std::string_view text, const std::vector<ByteRange>& words, std::size_t word) {
    return word == 0 || boundary_before(text, words[word - 1], words[word]) != Boundary::none;
}

/// Grows the window to a snippet's length: back to the start of its sentence if that is near, else a third of
/// the room before it, the rest behind it; ends lie between words.
ByteRange grown_window(std::string_view text, const std::vector<ByteRange>& words, ByteRange core,
                       const Characters& characters, std::size_t length) {
    const std::size_t room = length - std::min(length, characters.in(core));
    const std::size_t farthest = characters.before(core.begin, room);
    const std::size_t preferred = characters.before(core.begin, room / 3);
    ByteRange window = core;
    for (std::size_t word = 0; word < words.size() && words[word].begin <= core.begin; ++word) {
        const std::size_t at = words[word].begin;
        if (at < farthest) continue;
        if (at >= preferred && window.begin == core.begin) window.begin = at;
        if (begins_sentence(text, words, word)) window.begin = at;
    }
    const std::size_t end = characters.behind(window.begin, length);
    for (const ByteRange& word : words) {
        if (word.end > end && word.end > core.end) break;
        window.end = std::max(window.end, word.end);
    }
    return window;
}

/// Takes in the quotes before the first word and the marks behind the last, up to a space or the next word.
ByteRange with_punctuation(std::string_view text, const std::vector<ByteRange>& words, ByteRange window) {
    std::size_t earliest = 0;
    std::size_t latest = text.size();
    for (const ByteRange& word : words) {
        if (word.end <= window.begin) earliest = word.end;
        if (word.begin >= window.end) {
            latest = word.begin;
            break;
        }
    }
    constexpr std::size_t most_marks = 8;  // bytes on either side
    const std::size_t nearest = window.begin - std::min(window.begin, most_marks);
    if (earliest < nearest) earliest = cut_at_character(text, nearest).size();
    latest = std::min(latest, cut_at_character(text, window.end + most_marks).size());
    const auto is_gap = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\n'; };
    while (window.begin > earliest && !is_gap(window.begin - 1))
        --window.begin;
    while (window.end < latest && !is_gap(window.end))
        ++window.end;
    if (latest == text.size()) window.end = latest;  // what follows is no word
    return window;
}

/// Copies pieces of a text into a snippet, keeping track of where marked words come to stand.
class SnippetBuilder {
  public:
    explicit SnippetBuilder(std::string_view text) : text_(text) {}

    MarkedText build(ByteRange window, const std::vector<MarkedWord>& marked) {
        if (window.begin > 0) snippet_.text += "…";
        std::size_t at = window.begin;
        for (const MarkedWord& word : marked) {
            const ByteRange bytes = word.bytes;
            if (bytes.begin < at || bytes.end > window.end) continue;
            copy({at, bytes.begin});
            const std::size_t begin = snippet_.text.size();
            copy(bytes);
            snippet_.highlights.push_back({begin, snippet_.text.size()});
            at = bytes.end;
        }
        copy({at, window.end});
        if (snippet_.text.ends_with(' ')) snippet_.text.pop_back();
        if (window.end < text_.size()) snippet_.text += "…";
        return std::move(snippet_);
    }

  private:
    void copy(ByteRange range) {
        for (const char c : range.of(text_)) {
            const bool is_gap = c == ' ' || c == '\n';
            if (is_gap && (snippet_.text.empty() || snippet_.text.back() == ' ')) continue;
            snippet_.text += is_gap ? ' ' : c;
        }
    }

    std::string_view text_;
    MarkedText snippet_;
};

}  // namespace

MarkedText marked_text(const std::string& text, const std::vector<MarkedWord>& marks) {
    MarkedText marked{text, {}};
    for (const MarkedWord& word : marks)
        marked.highlights.push_back(word.bytes);
    return marked;
}

bool shows_all(const std::vector<MarkedWord>& marks, std::size_t parts, std::string_view read,
               std::size_t length) {
    const Characters characters(read);
    if (marks.empty()) return parts == 0 && characters.in({0, read.size()}) >= length;
    const ByteRange core = best_window(marks, {}, characters, length);
    std::set<std::size_t> shown;
    for (const MarkedWord& word : marks) {
        if (word.bytes.begin >= core.begin && word.bytes.end <= core.end) shown.insert(word.part);
    }
    return shown.size() == parts && characters.in({core.end, read.size()}) >= length;
}

MarkedText best_snippet(const Article& article, const ArticleMarks& marks, std::size_t length) {
    if (article.text.empty() || length == 0) return {};
    const std::string_view text = cut_at_character(article.text, searched_text);
    const Characters characters(text);
    ByteRange window{0, text.size()};
    if (characters.in(window) > length) {
        const ByteRange core = marks.text.empty()
                                   ? ByteRange{0, 0}
                                   : best_window(marks.text, marks.rarities, characters, length);
        window =
            with_punctuation(text, marks.words, grown_window(text, marks.words, core, characters, length));
    }
    return SnippetBuilder{text}.build(window, marks.text);
}

}  // namespace news
