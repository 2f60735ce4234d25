// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/difference_finding.hpp"

namespace news {
namespace {

/// Long values (a stored record) are told by their beginning and length.
constexpr std::size_t most_bytes_shown = 80;

}  // namespace

std::string DifferenceFinding::in_words(const std::string& bytes) {
    std::string shown = "\"";
    for (const char c : std::string_view(bytes).substr(0, most_bytes_shown)) {
        const bool is_plain = c >= ' ' && c != '"' && c != '\\' && c != '\x7F';
        shown += is_plain ? std::string(1, c) : fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
    shown += '"';
    if (bytes.size() > most_bytes_shown) shown += fmt::format("... of {} bytes", bytes.size());
    return shown;
}

void DifferenceFinding::say(const ComparedThing& thing, const std::string& difference) {
    std::string words;
    if (!thing.term.empty()) words += fmt::format("term {}: ", in_words(std::string(thing.term)));
    if (thing.slot) words += fmt::format("slot {}: ", *thing.slot);
    if (thing.document != 0) words += fmt::format("document {}: ", thing.document);
    words_ = words + difference;
}

}  // namespace news
