// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The form by which two addresses of one article are known to be one:
///
///     https://www.Example.com:443/2018/rescue.amp.html?utm_source=feed&page=2#comments
///     http://m.example.com/2018/rescue.html?page=2       both //example.com/2018/rescue.html?page=2
///
/// For comparing only: it may lead nowhere. It begins with "//", as an address does that leaves http or https
/// open, and is its own canonical form. Empty for what is no address of http or https; "//host/path" and
/// "www.host/path" are taken for such.
std::string canonical_url(std::string_view url);

/// Whether it begins with http:// or https://.
bool is_web_address(std::string_view url);

}  // namespace news
