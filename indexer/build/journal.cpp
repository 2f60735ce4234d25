// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/journal.hpp"

#include <algorithm>
#include <span>

#include "common/archive/durable_file.hpp"
#include "common/fault_point.hpp"
#include "common/text.hpp"
#include "indexer/build/live_segments.hpp"

namespace news {
namespace {

// The journal is text: the last of the segments to be published, then a line "segment<TAB>unique term in
// hexadecimal" for each deletion (an id may hold any byte).

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string unhex(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
        bytes += static_cast<char>(std::stoi(std::string(text.substr(at, 2)), nullptr, 16));
    }
    return bytes;
}

void delete_all(const ArchiveDirectory& archive, const Deletions& deletions) {
    for (const auto& [segment, terms] : deletions) {
        fault_point(FaultStep::deletion_begins);
        delete_from_segment(archive.segment(segment), terms);
        fault_point(FaultStep::deletion_done);
    }
}

}  // namespace

void publish_with_deletions(const ArchiveDirectory& archive, const std::vector<std::string>& segments,
                            const Deletions& deletions) {
    if (deletions.empty()) {
        archive.publish(segments);
        return;
    }
    std::string journal = segments.back() + '\n';
    for (const auto& [segment, terms] : deletions) {
        for (const std::string& term : terms)
            journal += segment + '\t' + hex(term) + '\n';
    }
    replace_file_durably(archive.journal_file(), journal);
    fault_point(FaultStep::journal_written);
    archive.publish(segments);
    fault_point(FaultStep::list_published);
    delete_all(archive, deletions);
    std::filesystem::remove(archive.journal_file());
    fault_point(FaultStep::journal_removed);
}

Deletions deletions_under_way(const ArchiveDirectory& archive) {
    Deletions deletions;
    if (!std::filesystem::exists(archive.journal_file())) return deletions;
    const std::string journal = read_whole_file(archive.journal_file());
    const std::vector<std::string_view> lines = split_lines(journal);
    const std::vector<std::string> live = archive.live_segments();
    // Without its new segment among the live ones, nothing was published: the old articles must stay.
    const bool was_published =
        !lines.empty() && std::find(live.begin(), live.end(), lines.front()) != live.end();
    if (!was_published) return deletions;
    for (const std::string_view line : std::span(lines).subspan(1)) {
        const std::vector<std::string_view> parts = split(line, '\t');
        const bool is_live = std::find(live.begin(), live.end(), parts.front()) != live.end();
        if (parts.size() == 2 && is_live)
            deletions[std::string(parts.front())].push_back(unhex(parts.back()));
    }
    return deletions;
}

void finish_interrupted_publish(const ArchiveDirectory& archive) {
    delete_all(archive, deletions_under_way(archive));
    std::filesystem::remove(archive.journal_file());
}

}  // namespace news
