// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/header_fields.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace news {

std::size_t header_size_of(std::string_view bytes) {
    for (std::size_t end = 0; (end = bytes.find('\n', end)) != std::string_view::npos;) {
        ++end;
        const std::string_view rest = bytes.substr(end);
        if (rest.starts_with('\n')) return end + 1;
        if (rest.starts_with("\r\n")) return end + 2;
    }
    return std::string_view::npos;
}

HeaderFields::HeaderFields(std::string_view header) {
    std::vector<std::string_view> lines = split(header, '\n');
    lines.erase(lines.begin());
    for (const std::string_view line : lines) {
        const bool continues = !fields_.empty() && (line.starts_with(' ') || line.starts_with('\t'));
        const std::size_t colon = line.find(':');
        if (continues) {
            fields_.back().second += ' ' + std::string(trim(line));
        } else if (colon != std::string_view::npos) {
            fields_.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
        }
    }
}

std::string HeaderFields::value(std::string_view name) const {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& field) {
        return equal_ignoring_case(field.first, name);
    });
    return found == fields_.end() ? std::string{} : found->second;
}

}  // namespace news
