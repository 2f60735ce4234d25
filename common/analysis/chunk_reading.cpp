// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/chunk_reading.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "common/analysis/acronyms.hpp"
#include "common/analysis/addresses.hpp"
#include "common/analysis/characters.hpp"
#include "common/analysis/chunk_pieces.hpp"
#include "common/analysis/fold.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/analysis/numbers.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::string folded_word(std::string_view surface) {
    std::string folded;
    append_folded_word(folded, surface);
    return folded;
}

ChunkPlace place_of(std::string_view chunk, ByteRange bytes) {
    const std::string_view surface = bytes.of(chunk);
    ChunkPlace place;
    place.word = folded_word(surface);
    place.exact = accented_form(surface, place.word);
    place.capitals = capitals_of(surface);
    place.bytes = bytes;
    if (const std::string_view singular = singular_of_numbered(place.word); !singular.empty())
        place.others.emplace_back(singular);
    return place;
}

/// The unit of one place that `place` is.
ChunkUnit unit_of(ChunkPlace place, ByteRange bytes) {
    ChunkUnit unit;
    unit.joined = place.word;
    unit.written = place.word;
    unit.places = {std::move(place)};
    unit.bytes = bytes;
    return unit;
}

ChunkUnit acronym(std::string_view chunk, ChunkPieces pieces, ByteRange bytes) {
    std::string letters;
    for (const ChunkPiece& piece : pieces)
        letters += piece.bytes.of(chunk);
    ChunkPlace place = place_of(letters, {0, letters.size()});
    place.bytes = bytes;
    place.capitals.clear();
    place.exact = upper_case(letters);
    place.is_exact_only = is_function_word(place.word);
    ChunkUnit unit = unit_of(std::move(place), bytes);
    if (unit.places.front().is_exact_only) unit.written = dotted(unit.joined);
    return unit;
}

/// The ends of the words inside MeToo, for a hashtag: a capital begins one.
std::vector<ByteRange> camel_parts(std::string_view chunk, ByteRange bytes) {
    std::vector<ByteRange> parts;
    std::size_t start = bytes.begin;
    for (std::size_t at = bytes.begin + 1; at < bytes.end; ++at) {
        const bool is_capital = is_ascii_upper(chunk[at]);
        const bool ends_lower = is_ascii_letter(chunk[at - 1]) && !is_ascii_upper(chunk[at - 1]);
        const bool begins_word =
            at + 1 < bytes.end && is_ascii_letter(chunk[at + 1]) && !is_ascii_upper(chunk[at + 1]);
        if (!is_capital || !(ends_lower || begins_word)) continue;
        parts.push_back({start, at});
        start = at;
    }
    parts.push_back({start, bytes.end});
    return parts;
}

/// #MeToo and @handle: the word behind the sign, the words inside it, and all with the sign.
ChunkUnit tag_unit(std::string_view chunk, ByteRange word, ByteRange bytes) {
    ChunkUnit unit = unit_of(place_of(chunk, word), bytes);
    const bool may_have_parts = chunk[bytes.begin] == '#' && is_ascii(word.of(chunk));
    const std::vector<ByteRange> parts =
        may_have_parts ? camel_parts(chunk, word) : std::vector<ByteRange>{word};
    unit.wholes = {chunk[bytes.begin] + unit.joined};
    unit.written = unit.wholes.front();
    if (parts.size() == 1) return unit;
    unit.wholes.push_back(unit.joined);
    unit.places.clear();
    for (const ByteRange& part : parts)
        unit.places.push_back(place_of(chunk, part));
    return unit;
}

/// '90s is also 1990s. A newspaper's '10s may be of either century.
ChunkUnit decade_unit(std::string_view chunk, ByteRange word, ByteRange bytes) {
    ChunkUnit unit = unit_of(place_of(chunk, word), bytes);
    if (unit.joined.front() >= '3') unit.places.front().others = {"19" + unit.joined};
    unit.written = '\'' + unit.joined;
    return unit;
}

ChunkUnit single_word(std::string_view chunk, ByteRange word, ByteRange bytes) {
    const std::string_view before = chunk.substr(bytes.begin, word.begin - bytes.begin);
    const std::string_view behind = chunk.substr(word.end, bytes.end - word.end);
    if (before == "#" || before == "@") return tag_unit(chunk, word, bytes);
    if (!before.empty() && is_apostrophe(character_at(before, 0))) return decade_unit(chunk, word, bytes);
    ChunkUnit unit = unit_of(place_of(chunk, word), bytes);
    unit.places.front().bytes = bytes;
    if (behind.empty() || unit.joined.empty()) return unit;
    unit.places.front().bytes = word;
    unit.wholes = {unit.joined + std::string(behind)};
    unit.written = unit.wholes.front();
    return unit;
}

void add_places(ChunkUnit& unit, std::string_view chunk, ChunkPieces pieces) {
    for (const ChunkPiece& piece : pieces) {
        unit.places.push_back(place_of(chunk, piece.bytes));
        unit.joined += unit.places.back().word;
    }
}

/// O'Neill: its parts, and the word without the apostrophe.
ChunkUnit name_with_apostrophe(std::string_view chunk, ChunkPieces pieces, ByteRange bytes) {
    ChunkUnit unit;
    unit.bytes = bytes;
    add_places(unit, chunk, pieces);
    for (const ChunkPlace& place : unit.places) {
        if (!unit.written.empty()) unit.written += '\'';
        unit.written += place.word;
    }
    if (!unit.joined.empty()) unit.wholes = {unit.joined};  // marks alone fold to nothing
    unit.parts_find_it = true;
    return unit;
}

std::string kept_joint(const ChunkPiece& piece) {
    switch (piece.joiner) {
        case Joiner::none:
            return {};
        case Joiner::hyphen:
            return piece.is_number ? "/" : "-";
        case Joiner::apostrophe:
            return "'";
        default:
            return std::string(piece.joint);
    }
}

/// AT&T, reuters.com, joe@paper.com: its parts, and all of it as it stands.
ChunkUnit kept_unit(std::string_view chunk, ChunkPieces pieces, ByteRange bytes) {
    ChunkUnit unit;
    unit.bytes = bytes;
    add_places(unit, chunk, pieces);
    std::string whole(chunk.substr(bytes.begin, pieces.front().bytes.begin - bytes.begin));
    for (std::size_t i = 0; i < pieces.size(); ++i)
        whole += (i > 0 ? kept_joint(pieces[i]) : std::string{}) + unit.places[i].word;
    unit.written = whole;
    unit.wholes = {whole};
    const bool is_plural = !unit.places.back().others.empty();  // 737-800s
    if (is_plural) unit.wholes.push_back(whole.substr(0, whole.size() - 1));
    return unit;
}

bool all_joined_by(ChunkPieces pieces, Joiner joiner) {
    return std::all_of(pieces.begin() + 1, pieces.end(),
                       [&](const ChunkPiece& piece) { return piece.joiner == joiner; });
}

/// The article that French and Italian put before a vowel; D'Angelo is a name.
bool is_elided_article(std::string_view chunk, ChunkPieces pieces) {
    constexpr std::array<std::string_view, 16> elided{"l",    "d",   "j",    "m",     "n",      "s",
                                                      "t",    "c",   "qu",   "jusqu", "lorsqu", "puisqu",
                                                      "dell", "all", "nell", "un"};
    if (pieces.size() < 2 || pieces[1].joiner != Joiner::apostrophe) return false;
    const std::string_view article = pieces[0].bytes.of(chunk);
    const bool is_name = article == "D" && is_upper_case(character_at(chunk, pieces[1].bytes.begin));
    return !is_name && std::any_of(elided.begin(), elided.end(), [&](std::string_view known) {
        return equal_ignoring_case(article, known);
    });
}

ChunkUnit unit_of_pieces(std::string_view chunk, ChunkPieces pieces, ByteRange bytes) {
    if (std::optional<ChunkUnit> number = number_unit(chunk, bytes)) return std::move(*number);
    if (pieces.size() == 1) return single_word(chunk, pieces.front().bytes, bytes);
    if (is_dotted_acronym(chunk, pieces)) return acronym(chunk, pieces, bytes);
    if (all_joined_by(pieces, Joiner::apostrophe)) return name_with_apostrophe(chunk, pieces, bytes);
    return kept_unit(chunk, pieces, bytes);
}

/// The units of pieces that no hyphen joins, which reach to the pieces behind and before them: two with an
/// elided article, else one.
void add_units(std::vector<ChunkUnit>& units, std::string_view chunk, ChunkPieces pieces, ByteRange bytes) {
    if (is_elided_article(chunk, pieces)) {
        const ByteRange article = pieces.front().bytes;
        units.push_back(unit_of(place_of(chunk, article), article));
        units.back().is_article = true;
        pieces = pieces.subspan(1);
        bytes.begin = pieces.front().bytes.begin;
    }
    units.push_back(unit_of_pieces(chunk, pieces, bytes));
}

/// Where a unit's signs and final dot may stand: from the chunk's beginning before its first piece, to its
/// end behind the last.
ByteRange with_signs(std::string_view chunk, ChunkPieces all, ChunkPieces pieces) {
    ByteRange bytes = extent(pieces);
    if (pieces.data() == all.data()) bytes.begin = 0;
    if (&pieces.back() == &all.back()) {
        bytes.end = chunk.size();
    } else if (chunk[bytes.end] == '.') {
        ++bytes.end;
    }
    return bytes;
}

ChunkCompound compound_of(std::string_view chunk, ChunkPieces all, ChunkPieces pieces) {
    ChunkCompound compound;
    std::string whole;
    std::size_t words = 0;
    for (const ChunkPieces& part : split_at(pieces, Joiner::hyphen)) {
        add_units(compound.units, chunk, part, with_signs(chunk, all, part));
        whole += compound.units.back().joined;
        ++words;
    }
    if (words == 1) return compound;
    compound.singular = singular_of_numbered(whole);
    compound.whole = std::move(whole);
    return compound;
}

std::string_view closest(const ChunkCompound& compound) {
    if (!compound.whole.empty()) return compound.whole;
    const ChunkUnit& unit = compound.units.back();
    return unit.wholes.empty() ? unit.written : unit.wholes.front();
}

/// The host as a whole and the words behind it.
ChunkReading read_web_address(std::string_view chunk) {
    const ByteRange host = host_of_web_address(chunk);
    ChunkCompound compound;
    compound.is_address = true;
    std::vector<ChunkPiece> pieces = pieces_of(chunk);
    std::erase_if(pieces, [&](const ChunkPiece& piece) { return piece.bytes.begin < host.begin; });
    const auto behind_host = std::find_if(
        pieces.begin(), pieces.end(), [&](const ChunkPiece& piece) { return piece.bytes.begin >= host.end; });
    const ChunkPieces host_pieces(pieces.begin(), behind_host);
    compound.units.push_back(kept_unit(chunk, host_pieces, extent(host_pieces)));
    for (const ChunkPiece& piece : ChunkPieces(behind_host, pieces.end()))
        compound.units.push_back(unit_of(place_of(chunk, piece.bytes), piece.bytes));
    return {{std::move(compound)}, {}};
}

ChunkReading read_ideographs(std::string_view chunk) {
    std::string pair;
    for (std::size_t at = 0; at < chunk.size();) {
        const std::size_t end = end_of_ideograph(chunk, at);
        append_folded_word(pair, chunk.substr(at, end - at));
        at = end;
    }
    ChunkPlace place;
    place.word = std::move(pair);
    place.bytes = {0, chunk.size()};
    return {{{{unit_of(std::move(place), {0, chunk.size()})}, {}}}, {}};
}

}  // namespace

ChunkReading read_chunk(std::string_view chunk) {
    const char32_t first = character_at(chunk, 0);
    if (is_ideographic(first)) return read_ideographs(chunk);
    const ByteRange all_bytes{0, chunk.size()};
    if (is_unspaced(first)) return {{{{unit_of(place_of(chunk, all_bytes), all_bytes)}, {}}}, {}};
    if (begins_web_address(chunk, 0)) return read_web_address(chunk);
    const std::vector<ChunkPiece> all = pieces_of(chunk);
    if (chunk.find('@', 1) != std::string_view::npos) {
        return {{{{kept_unit(chunk, all, all_bytes)}, {}}}, {}};
    }
    ChunkReading reading;
    for (const ChunkPieces& pieces : split_at(all, Joiner::slash))
        reading.compounds.push_back(compound_of(chunk, all, pieces));
    if (reading.compounds.size() == 1) return reading;
    for (const ChunkCompound& compound : reading.compounds) {
        if (!reading.whole.empty()) reading.whole += '/';
        reading.whole += closest(compound);
    }
    return reading;
}

}  // namespace news
