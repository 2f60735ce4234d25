// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace news {

/// What holds other inputs.
enum class ContainerKind : std::uint8_t { gzip, bzip2, xz, zstd, tar, zip, warc, wide_text };

/// A row of the table of containers. What is in one is looked at anew, so that they multiply with each other
/// and with the formats.
struct Container {
    ContainerKind kind;
    std::string_view name;
    std::string_view help;
    bool (*looks_like)(std::string_view head);
};

std::span<const Container> containers();

/// The container that an input with this beginning is, or nullptr.
const Container* container_of(std::string_view head);

}  // namespace news
