// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/snippet.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "common/text.hpp"

namespace news {
namespace {

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
ByteRange best_window(const std::vector<MarkedWord>& marked, std::span<const double> rarities) {
    ByteRange best{marked.front().bytes};
    double most = 0;
    for (std::size_t first = 0; first < marked.size(); ++first) {
        if (goes_on(marked, first)) continue;
        const std::size_t begin = marked[first].bytes.begin;
        WindowWorth worth(rarities);
        for (std::size_t last = first; last < marked.size(); ++last) {
            const std::size_t bytes = marked[last].bytes.end - begin;
            if (bytes > snippet_size) break;
            worth.add(marked[last]);
            if (goes_on(marked, last + 1) || worth.within(bytes) <= most) continue;
            most = worth.within(bytes);
            best = {begin, marked[last].bytes.end};
        }
    }
    return best;
}

bool ends_sentence(std::string_view text, std::size_t at) {
    return at == 0 || text.substr(0, at).ends_with("\n\n") || text.substr(0, at).ends_with(". ") ||
           text.substr(0, at).ends_with("? ") || text.substr(0, at).ends_with("! ");
}

/// Grows the window to snippet_size: back to the start of its sentence if that is near, else a third of the
/// room before it, the rest behind it; ends lie between words.
ByteRange grown_window(std::string_view text, const std::vector<ByteRange>& words, ByteRange core) {
    const std::size_t room = snippet_size - std::min(snippet_size, core.size());
    const std::size_t farthest = core.begin - std::min(core.begin, room);
    const std::size_t preferred = core.begin - std::min(core.begin, room / 3);
    ByteRange window = core;
    for (const ByteRange& word : words) {
        const std::size_t at = word.begin;
        if (at < farthest || at > core.begin) continue;
        if (at >= preferred && window.begin == core.begin) window.begin = at;
        if (ends_sentence(text, at)) window.begin = at;
    }
    for (const ByteRange& word : words) {
        if (word.end - window.begin > snippet_size && word.end > core.end) break;
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

bool shows_all(const std::vector<MarkedWord>& marks, std::size_t parts, std::size_t read) {
    if (marks.empty()) return parts == 0 && read >= snippet_size;
    const ByteRange core = best_window(marks, {});
    std::set<std::size_t> shown;
    for (const MarkedWord& word : marks) {
        if (word.bytes.begin >= core.begin && word.bytes.end <= core.end) shown.insert(word.part);
    }
    return shown.size() == parts && core.end + snippet_size <= read;
}

MarkedText best_snippet(const Article& article, const ArticleMarks& marks) {
    if (article.text.empty()) return {};
    const std::string_view text = cut_at_character(article.text, searched_text);
    const ByteRange core = marks.text.empty() ? ByteRange{0, 0} : best_window(marks.text, marks.rarities);
    const ByteRange window = text.size() <= snippet_size
                                 ? ByteRange{0, text.size()}
                                 : with_punctuation(text, marks.words, grown_window(text, marks.words, core));
    return SnippetBuilder{text}.build(window, marks.text);
}

}  // namespace news
