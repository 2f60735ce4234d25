// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "searcher/options.hpp"

namespace news {

/// Throws Error (usage).
[[noreturn]] void wrong_usage(const std::string& message,
                              const std::string& hint = "Try: newssearch --help");

/// What the modes want and cannot have; throws Error (usage). `name` is the option that asks for something
/// about one article.
void check_article_mode(const SearchOptions& options, std::string_view name);
/// The same for the modes that search.
void check_search_mode(const SearchOptions& options);
/// Of --fields, --template and -0.
void check_fields(const SearchOptions& options);

}  // namespace news
