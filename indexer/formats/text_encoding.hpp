// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace news {

struct DecodedText {
    std::string text;     // valid UTF-8 without byte order mark
    std::string warning;  // empty unless characters were lost
};

/// Whether the bytes are text in no encoding that we know: they hold zero bytes and are not UTF-16.
bool is_binary(std::string_view bytes);

/// Whether the bytes begin with the mark of UTF-8 or UTF-16.
bool has_byte_order_mark(std::string_view bytes);

/// The text in UTF-8, if ICU knows the encoding by this name.
std::optional<std::string> convert_text(std::string_view bytes, const std::string& encoding);

/// Reads UTF-8 and UTF-16 by byte order mark, UTF-8 by its form, and otherwise Windows-1252, of which Latin-1
/// is the part that prints. UTF-8 with a few damaged bytes stays UTF-8, with U+FFFD for each.
DecodedText decode_text(std::string_view bytes);

}  // namespace news
