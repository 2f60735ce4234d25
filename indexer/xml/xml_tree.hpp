// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

struct XmlAttribute {
    std::string space;  // namespace URI, or the prefix where none is declared; empty without prefix
    std::string name;
    std::string value;
};

/// An element or a text of a document, as plain data: no format needs to know the XML library.
struct XmlNode {
    std::string space;  // namespace URI, or the prefix where none is declared
    std::string name;   // without prefix; empty for a text
    std::string text;   // of a text
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> children;

    bool is_text() const { return name.empty(); }
};

struct XmlDocument {
    XmlNode root;         // without a name if there is no element
    std::string problem;  // why it was not read to the end; empty if it was
};

/// Reads a document in UTF-8 (xml_encoding.hpp). What is ill-formed is mended (xml_mending.hpp); nothing is
/// fetched, no entity is expanded within another, and depth and number of elements are limited.
XmlDocument parse_xml(std::string_view text);

/// The value, without regard to the namespace; empty if there is none.
std::string_view attribute(const XmlNode& node, std::string_view name);
/// The first child element of this name, or nullptr.
const XmlNode* child(const XmlNode& node, std::string_view name);
std::vector<const XmlNode*> children(const XmlNode& node, std::string_view name);
/// The first element of this name below the node, in the order of the document, or nullptr.
const XmlNode* descendant(const XmlNode& node, std::string_view name);
/// All text below, as it stands.
std::string text_within(const XmlNode& node);
/// The text of the first child of this name, its spaces collapsed; empty if there is none.
std::string child_text(const XmlNode& node, std::string_view name);

}  // namespace news
