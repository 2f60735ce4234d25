// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/search/response.hpp"

namespace news {

enum class Emphasis : bool { plain, bold };

struct RenderOptions {
    Emphasis emphasis = Emphasis::plain;  // of matched words, where the form of output has it
};

/// A row of the table of output forms. A new one is a row here and a file beside this one.
struct OutputFormat {
    std::string_view name;  // for --format
    std::string_view help;
    std::string (*render)(const Response& response, const RenderOptions& options);
};

std::span<const OutputFormat> output_formats();

/// The form of this name, or nullptr.
const OutputFormat* output_format_named(std::string_view name);

/// For people.
std::string render_text(const Response& response, const RenderOptions& options);
/// One JSON object (doc/json-output.md).
std::string render_json(const Response& response, const RenderOptions& options);

}  // namespace news
