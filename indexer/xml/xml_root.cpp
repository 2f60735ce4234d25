// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xml/xml_root.hpp"

#include "common/text.hpp"
#include "indexer/xml/xml_encoding.hpp"

namespace news {
namespace {

/// What stands behind `end`; empty if that is not there.
std::string_view behind(std::string_view text, std::string_view end) {
    const std::size_t found = text.find(end);
    return found == std::string_view::npos ? std::string_view{} : trim(text.substr(found + end.size()));
}

/// Behind a document type, and the declarations in it.
std::string_view behind_document_type(std::string_view text) {
    const std::size_t end = text.find_first_of("[>");
    if (end == std::string_view::npos) return {};
    return behind(text[end] == '[' ? behind(text, "]") : text, ">");
}

std::string root_of(std::string_view text) {
    text = trim(text);
    while (text.starts_with("<?") || text.starts_with("<!")) {
        if (text.starts_with("<?")) {
            text = behind(text, "?>");
        } else {
            text = text.starts_with("<!--") ? behind(text, "-->") : behind_document_type(text);
        }
    }
    if (text.size() < 2 || text.front() != '<' || !is_ascii_letter(text[1])) return {};
    const std::string_view name = text.substr(1, text.find_first_of(" \t\r\n/>", 1) - 1);
    const std::size_t colon = name.find(':');
    return std::string(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

}  // namespace

std::string xml_root(std::string_view head) {
    const bool is_wide = head.find('\0') != std::string_view::npos;
    if (is_wide) return root_of(decode_xml(head, {}).text);
    return root_of(head.starts_with("\xEF\xBB\xBF") ? head.substr(3) : head);
}

}  // namespace news
