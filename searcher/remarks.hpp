// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/error.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// A line of talk, for standard error.
std::string remark(const std::string& text);

/// Talk about an answer: how the query was read, and that nothing was found.
std::string remarks(const Response& response);
/// The same where the hits are told elsewhere.
std::string remarks_on_head(const Response& head);

/// Of one query of many, at a place such as "topics.tsv, line 3": only how it was read, if not as written.
std::string remarks_on_reading(const std::string& place, const Response& response);
/// That it cannot be answered, with the hint.
std::string problem_with_query(const std::string& place, const Error& error);

}  // namespace news
