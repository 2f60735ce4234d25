// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/word_forms.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "common/analysis/chunk_reading.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// Positions [first, end) of a chunk.
struct Span {
    std::size_t first = 0;
    std::size_t end = 0;
};

class FormsBuilder {
  public:
    WordForms build(const ChunkReading& reading) {
        for (const ChunkCompound& compound : reading.compounds)
            add(compound);
        add_whole(reading.whole, {0, width_}, all_bytes());
        // A word that stands at a position is named before what else it is.
        const auto comes_first = [](const WordForm& a, const WordForm& b) {
            return std::pair(a.offset, a.kind) < std::pair(b.offset, b.kind);
        };
        std::stable_sort(forms_.begin(), forms_.end(), comes_first);
        drop_doubles();
        return {std::move(forms_), static_cast<std::uint16_t>(width_)};
    }

  private:
    void add(const ChunkCompound& compound) {
        Span span{width_, width_};
        bool is_at_article = true;
        for (const ChunkUnit& unit : compound.units) {
            is_at_article = is_at_article && unit.is_article;
            add(unit);
            if (is_at_article) span.first = width_;
        }
        span.end = width_;
        const ByteRange bytes{compound.units.front().bytes.begin, compound.units.back().bytes.end};
        add_whole(compound.whole, span, bytes);
        add_whole(compound.singular, span, bytes);
    }

    void add(const ChunkUnit& unit) {
        const Span span{width_, width_ + places_with_words(unit)};
        for (const ChunkPlace& place : unit.places) {
            if (!place.word.empty()) add(place);
        }
        for (const std::string& whole : unit.wholes)
            add_whole(whole, span, unit.bytes);
    }

    static std::size_t places_with_words(const ChunkUnit& unit) {
        return static_cast<std::size_t>(std::count_if(unit.places.begin(), unit.places.end(),
                                                      [](const auto& place) { return !place.word.empty(); }));
    }

    void add(const ChunkPlace& place) {
        const std::size_t at = width_++;
        if (!place.is_exact_only) add_form(place.word, FormKind::word, at, place.bytes);
        if (!place.exact.empty()) add_exact(place, place.exact, FormKind::exact);
        if (!place.capitals.empty()) add_exact(place, place.capitals, FormKind::capitals);
        for (const std::string& other : place.others)
            add_form(other, FormKind::whole, at, place.bytes);
        last_end_ = place.bytes.end;
    }

    void add_exact(const ChunkPlace& place, const std::string& exact, FormKind kind) {
        if (place.word.size() + exact.size() > longest_word) return;
        add_form(place.word, kind, width_ - 1, place.bytes);
        forms_.back().exact = exact;
    }

    void add_whole(std::string_view whole, Span span, ByteRange bytes) {
        if (whole.empty() || span.first == span.end) return;
        add_form(whole, FormKind::whole, span.first, bytes);
        for (std::size_t at = span.first + 1; at < span.end; ++at)
            add_form(whole, FormKind::whole_again, at, bytes);
    }

    void add_form(std::string_view folded, FormKind kind, std::size_t offset, ByteRange bytes) {
        forms_.push_back({std::string(cut_at_character(folded, longest_word)),
                          {},
                          kind,
                          static_cast<std::uint16_t>(offset),
                          bytes});
    }

    ByteRange all_bytes() const {
        return forms_.empty() ? ByteRange{} : ByteRange{forms_.front().bytes.begin, last_end_};
    }

    /// One term stands once at a position: the whole of "a-" and "a" is the word itself.
    void drop_doubles() {
        std::vector<WordForm> kept;
        for (WordForm& form : forms_) {
            const auto same_term = [&](const WordForm& other) {
                return other.folded == form.folded && other.exact == form.exact;
            };
            auto here = kept.end();
            while (here != kept.begin() && std::prev(here)->offset == form.offset)
                --here;
            if (std::none_of(here, kept.end(), same_term)) kept.push_back(std::move(form));
        }
        forms_ = std::move(kept);
    }

    std::vector<WordForm> forms_;
    std::size_t width_ = 0;
    std::size_t last_end_ = 0;
};

/// Nearly all words: letters of ASCII, none a capital but the first. Reading them piece by piece finds
/// nothing else.
bool is_plain_word(std::string_view chunk) {
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    return !chunk.empty() && chunk.size() <= longest_word && is_ascii_letter(chunk.front()) &&
           std::all_of(chunk.begin() + 1, chunk.end(), is_small);
}

}  // namespace

WordForms forms_of(std::string_view chunk) {
    if (is_plain_word(chunk)) return {{{ascii_lower(chunk), {}, FormKind::word, 0, {0, chunk.size()}}}, 1};
    return FormsBuilder{}.build(read_chunk(chunk));
}

}  // namespace news
