// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/http_response.hpp"

#include <charconv>
#include <memory>
#include <utility>

#include "common/text.hpp"
#include "indexer/input/brotli_source.hpp"
#include "indexer/input/filtered_source.hpp"
#include "indexer/input/inflating_source.hpp"
#include "indexer/input/record_splitter.hpp"

namespace news {
namespace {

std::optional<std::uint64_t> chunk_size(std::string_view line) {
    line = trim(line.substr(0, line.find(';')));
    std::uint64_t size = 0;
    const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (line.empty() || failure != std::errc{} || end != line.data() + line.size()) return std::nullopt;
    return size;
}

bool looks_like_text(std::string_view body) {
    body = trim(body);
    return body.starts_with('<') || body.starts_with('{');
}

bool is_zlib(std::string_view body) {
    if (body.size() < 2) return false;
    const auto method = static_cast<unsigned char>(body[0]);
    const auto flags = static_cast<unsigned char>(body[1]);
    return (method & 0x0FU) == 8 && (method * 256U + flags) % 31 == 0;
}

/// Null if the body is not coded so.
std::unique_ptr<ByteSource> decoder(std::string_view coding, std::string_view body, InputWindow& window) {
    if (coding == "gzip" || coding == "x-gzip") {
        if (!body.starts_with("\x1F\x8B")) return nullptr;
        return std::make_unique<InflatingSource>(window, DeflateWrapping::gzip);
    }
    if (coding == "zstd") {
        if (!body.starts_with("\x28\xB5\x2F\xFD")) return nullptr;
        return std::make_unique<FilteredSource>(window, Compression::zstd);
    }
    // The others have no mark.
    if (looks_like_text(body)) return nullptr;
    if (coding == "br") return std::make_unique<BrotliSource>(window);
    // Half of the servers that say deflate leave out its wrapping.
    if (coding == "deflate") {
        return std::make_unique<InflatingSource>(
            window, is_zlib(body) ? DeflateWrapping::zlib : DeflateWrapping::none);
    }
    throw InputFailure("the body is coded as \"" + repair_utf8(coding) +
                       "\", which this version does not read");
}

std::string decoded(std::string_view coding, std::string body) {
    if (coding.empty() || coding == "identity" || body.empty()) return body;
    MemorySource coded(body);
    InputWindow coded_window(coded);
    const std::unique_ptr<ByteSource> source = decoder(coding, body, coded_window);
    if (source == nullptr) return body;
    InputWindow window(*source);
    if (grow_to(window, largest_record + 1)) throw InputFailure(too_large());
    return std::string(window.bytes());
}

}  // namespace

std::optional<HttpResponse> read_http_response(std::string_view bytes) {
    if (!bytes.starts_with("HTTP/")) return std::nullopt;
    const std::size_t header_size = std::min(header_size_of(bytes), bytes.size());
    const std::string_view header = bytes.substr(0, header_size);
    const std::string_view line = trim(header.substr(0, header.find('\n')));
    const std::string_view after_version = trim(line.substr(std::min(line.find(' '), line.size())));
    int status = 0;
    const auto [end, failure] =
        std::from_chars(after_version.data(), after_version.data() + after_version.size(), status);
    if (failure != std::errc{} || status < 100 || status > 999) return std::nullopt;
    const auto digits = static_cast<std::size_t>(end - after_version.data());
    return HttpResponse{status, repair_utf8(trim(after_version.substr(digits))), HeaderFields(header),
                        bytes.substr(header_size)};
}

std::optional<std::string> joined_chunks(std::string_view body) {
    std::string joined;
    for (bool is_first = true;; is_first = false) {
        const std::size_t line_end = body.find('\n');
        const std::optional<std::uint64_t> size = chunk_size(body.substr(0, line_end));
        if (!size && is_first) return std::nullopt;
        if (!size) throw InputFailure("the chunks of the body are damaged");
        if (*size == 0) return joined;
        if (line_end == std::string_view::npos || *size > body.size() - line_end - 1)
            throw InputFailure("the chunked body is cut off");
        joined += body.substr(line_end + 1, static_cast<std::size_t>(*size));
        body.remove_prefix(line_end + 1 + static_cast<std::size_t>(*size));
        if (body.starts_with('\r')) body.remove_prefix(1);
        if (body.starts_with('\n')) body.remove_prefix(1);
    }
}

std::string decoded_body(const HttpResponse& response) {
    std::string body(response.body);
    if (ascii_lower(response.fields.value("Transfer-Encoding")).find("chunked") != std::string::npos) {
        if (std::optional<std::string> joined = joined_chunks(body)) body = std::move(*joined);
    }
    const std::string codings = ascii_lower(response.fields.value("Content-Encoding"));
    const auto names = split(codings, ',');
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        body = decoded(trim(*name), std::move(body));
    return body;
}

}  // namespace news
