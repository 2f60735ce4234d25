// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

/// Whether a name is that of a news agency: "Reuters", "Agence France-Presse", "dpa".
bool is_agency(std::string_view name);

/// Whether a name is that of an agency or of a part of a paper: "Web Desk", "Reuters Staff", "Redaktion".
bool is_agency_or_desk(std::string_view name);

/// Moves what are no persons from `authors` to `agencies`, none of them twice.
void separate_agencies(std::vector<std::string>& authors, std::vector<std::string>& agencies);

}  // namespace news
