// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The address that `reference` means on a page of the address `base` (RFC 3986, 5.2): "../b" on
/// "https://a.example/x/y" is "https://a.example/b". The reference itself if it is complete or base is no
/// address.
std::string resolved_url(std::string_view base, std::string_view reference);

}  // namespace news
