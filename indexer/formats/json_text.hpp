// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/formats/json_reader.hpp"

namespace news {

/// The text of an article in JSON, as paragraphs: a string, plain or HTML; a list of paragraphs; the bodies
/// of an item in several forms, of which the one with the best marked paragraphs is taken (ninjs); a list of
/// typed blocks, of which those of text are (WaPo); or sections with headlines and paragraphs (fundus).
std::string json_body_text(const JsonValue& value);

}  // namespace news
