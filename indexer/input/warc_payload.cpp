// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/warc_payload.hpp"

#include <array>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/input/http_response.hpp"

namespace news {
namespace {

/// Types that hold no article, by a part of their name.
struct ForeignType {
    std::string_view part;
    std::string_view kind;
};
constexpr std::array<ForeignType, 12> foreign_types{{
    {"image/", "image"},
    {"video/", "video"},
    {"audio/", "sound"},
    {"font/", "font"},
    {"application/font", "font"},
    {"application/x-font", "font"},
    {"application/vnd.ms-fontobject", "font"},
    {"text/css", "style sheet"},
    {"javascript", "script"},
    {"ecmascript", "script"},
    {"application/pdf", "PDF file"},
    {"mpegurl", "video"},
}};

std::string_view foreign_kind(std::string_view content_type) {
    const std::string type = ascii_lower(trim(content_type.substr(0, content_type.find(';'))));
    for (const ForeignType& foreign : foreign_types) {
        if (type.find(foreign.part) != std::string::npos) return foreign.kind;
    }
    return {};
}

/// Crawlers keep their settings and logs in the crawl, under addresses that lead nowhere.
bool is_bookkeeping(std::string_view url) {
    return url.starts_with("metadata:") || url.starts_with("dns:") || url.starts_with("warcinfo:") ||
           url.starts_with("whois:") || url.starts_with("filedesc:");
}

WarcPayload page(const WarcRecord& record, std::string bytes, std::string content_type) {
    if (const std::string_view kind = foreign_kind(content_type); !kind.empty()) return WarcPassedOver{kind};
    if (bytes.empty()) return WarcRefusal{"the page is empty"};
    return WarcPage{std::move(bytes), {record.url, std::move(content_type), record.date}};
}

WarcPayload fetched_page(const WarcRecord& record) {
    const std::optional<HttpResponse> response = read_http_response(record.block);
    if (!response) return WarcRefusal{"no HTTP response in it"};
    const bool is_redirect = response->status >= 300 && response->status < 400;
    if (is_redirect) return WarcPassedOver{"redirect"};
    if (response->status < 200 || response->status >= 300)
        return WarcRefusal{
            std::string(trim(fmt::format("HTTP status {} {}", response->status, response->reason)))};
    std::string type = response->fields.value("Content-Type");
    if (const std::string_view kind = foreign_kind(type); !kind.empty()) return WarcPassedOver{kind};
    try {
        return page(record, decoded_body(*response), std::move(type));
    } catch (const InputFailure& failure) {
        return WarcRefusal{failure.what()};
    }
}

}  // namespace

WarcPayload payload_of(const WarcRecord& record) {
    if (is_bookkeeping(record.url)) return WarcPassedOver{};
    if (record.is_part || record.type == "continuation")
        return WarcRefusal{"a part of a longer record, which is not put together"};
    if (record.type == "response") return fetched_page(record);
    if (record.type == "resource" || record.type == "conversion")
        return page(record, std::string(record.block), record.content_type);
    // Its page is the same as one that was fetched before.
    if (record.type == "revisit") return WarcPassedOver{"revisit"};
    return WarcPassedOver{};
}

}  // namespace news
