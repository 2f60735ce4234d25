// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/formats/json_fields.hpp"

namespace news {

/// Why an object is no article: it says itself that it is a picture or an event, or that it was withdrawn.
/// Empty if it may be one.
std::string why_no_article(const JsonObject& object, const JsonFields& fields);

}  // namespace news
