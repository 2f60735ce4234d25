// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "indexer/input/archive_handle.hpp"
#include "indexer/input/expansion.hpp"

namespace news {

enum class Packing : std::uint8_t { tar, zip };

/// The files in a tar or zip archive, one after the other, each a source of bytes until the next is asked
/// for. Folders, links, devices and whatever is hidden are passed over, as among the files of a folder.
class ArchiveMembers : public ByteSource {
  public:
    /// The window and the expansion must outlive it. Throws InputFailure.
    ArchiveMembers(InputWindow& window, Packing packing, Expansion& expansion);

    struct Member {
        std::string name;
        bool is_encrypted = false;
    };
    /// Throws InputFailure if the archive cannot be read on.
    std::optional<Member> next();

    /// Of the member that was given last. Throws InputFailure; the next member may be good all the same.
    std::size_t read(std::span<char> buffer) override;

  private:
    bool next_block();
    [[noreturn]] void fail();

    Packing packing_;
    Expansion& expansion_;
    ArchiveHandle archive_;
    std::optional<ExpansionMeter> meter_;  // of the member at hand
    std::string_view block_;
    std::uint64_t hole_ = 0;  // zeros ahead of the block that the archive does not hold
    std::uint64_t position_ = 0;
    std::uint64_t count_ = 0;
};

}  // namespace news
