// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "indexer/input/warc_reader.hpp"
#include "indexer/record.hpp"

namespace news {

/// What was fetched, as an input of its own.
struct WarcPage {
    std::string bytes;
    RecordContext context;
};
/// What should have been a page and is not.
struct WarcRefusal {
    std::string reason;
};
/// What is not for us, by kind: "image"; empty if it is only the crawler's own bookkeeping.
struct WarcPassedOver {
    std::string_view kind;
};
using WarcPayload = std::variant<WarcPage, WarcRefusal, WarcPassedOver>;

/// Looks into a record of a crawl that is not damaged.
WarcPayload payload_of(const WarcRecord& record);

}  // namespace news
