// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/input/header_fields.hpp"

namespace news {

/// What a server answered, as it came over the wire.
struct HttpResponse {
    int status = 0;      // 200
    std::string reason;  // "Not Found"; may be empty
    HeaderFields fields;
    std::string_view body;  // still coded
};

/// Empty if the bytes are no response. They must outlive it.
std::optional<HttpResponse> read_http_response(std::string_view bytes);

/// The body without its codings (chunks, gzip, deflate, br, zstd). Crawlers often undo a coding and keep the
/// header that says it is there: what is not coded stays as it is. Throws InputFailure if it is cut off,
/// damaged, larger than an article or coded in a way that we do not know.
std::string decoded_body(const HttpResponse& response);

/// A body that came in chunks; empty if it did not. Throws InputFailure if it is cut off.
std::optional<std::string> joined_chunks(std::string_view body);

}  // namespace news
