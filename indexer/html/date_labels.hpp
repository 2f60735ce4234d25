// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace news {

/// What the words beside a date say that it is.
enum class DateLabel : std::uint8_t { none, published, modified, other };

/// Of the text right before a date: "Published on", "Aktualisiert:", "© ". The last label in it counts.
DateLabel date_label_in(std::string_view text);

/// Of the text right behind a date, in languages that put the verb at the end: "veröffentlicht",
/// "tarihinde yayınlandı".
DateLabel date_label_behind(std::string_view text);

}  // namespace news
