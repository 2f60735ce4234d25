// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xml/xml_tree.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <span>
#include <utility>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "common/text.hpp"
#include "indexer/xml/xml_mending.hpp"

namespace news {
namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(text));
}

/// The name given to what is in no namespace that is declared.
std::string space_of(const xmlChar* prefix, const xmlChar* uri) {
    return std::string(uri != nullptr ? view(uri) : view(prefix));
}

/// Makes the tree of what the library tells on its way through the document.
class TreeBuilder {
  public:
    void open(XmlNode element) { open_.push_back(std::move(element)); }

    void close() {
        if (open_.empty()) return;
        XmlNode element = std::move(open_.back());
        open_.pop_back();
        if (open_.empty()) {
            root_ = std::move(element);
        } else {
            open_.back().children.push_back(std::move(element));
        }
    }

    void add_text(std::string_view text) {
        if (open_.empty()) return;
        std::vector<XmlNode>& siblings = open_.back().children;
        if (siblings.empty() || !siblings.back().is_text()) siblings.emplace_back();
        siblings.back().text += text;
    }

    XmlNode tree() {
        while (!open_.empty())
            close();
        return std::move(root_);
    }

  private:
    XmlNode root_;
    std::vector<XmlNode> open_;
};

TreeBuilder& builder_of(void* context) {
    return *static_cast<TreeBuilder*>(context);
}

// The signatures of the library.
void on_start(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri,
              int /*namespace_count*/, const xmlChar** /*namespaces*/, int attribute_count, int /*defaulted*/,
              const xmlChar** attributes) {
    XmlNode element;
    element.space = space_of(prefix, uri);
    element.name = view(name);
    constexpr std::size_t fields = 5;  // name, prefix, URI, begin and end of the value
    const std::span all(attributes, static_cast<std::size_t>(attribute_count) * fields);
    for (std::size_t at = 0; at < all.size(); at += fields) {
        const auto size = static_cast<std::size_t>(all[at + 4] - all[at + 3]);
        element.attributes.push_back({space_of(all[at + 1], all[at + 2]), std::string(view(all[at])),
                                      std::string(reinterpret_cast<const char*>(all[at + 3]), size)});
    }
    builder_of(context).open(std::move(element));
}

void on_end(void* context, const xmlChar* /*name*/, const xmlChar* /*prefix*/, const xmlChar* /*uri*/) {
    builder_of(context).close();
}

void on_text(void* context, const xmlChar* text, int size) {
    builder_of(context).add_text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

/// Errors are no news: what could be read is in the tree.
template <typename LibraryError>
void on_error(void* /*context*/, LibraryError* /*error*/) {}

struct ContextRelease {
    void operator()(xmlParserCtxtPtr context) const { xmlFreeParserCtxt(context); }
};

XmlNode tree_of(const std::string& text) {
    static const bool is_initialized = (xmlInitParser(), true);
    const bool is_readable =
        is_initialized && !text.empty() && text.size() <= std::numeric_limits<int>::max();
    const std::unique_ptr<xmlParserCtxt, ContextRelease> context(
        is_readable ? xmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())) : nullptr);
    if (context == nullptr) return {};
    TreeBuilder builder;
    *context->sax = {};
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->startElementNs = on_start;
    context->sax->endElementNs = on_end;
    context->sax->characters = on_text;
    context->sax->ignorableWhitespace = on_text;
    context->sax->serror = on_error;
    context->userData = &builder;
    xmlCtxtUseOptions(context.get(),
                      XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlParseDocument(context.get());
    return builder.tree();
}

void append_text(std::string& out, const XmlNode& node) {
    out += node.text;
    for (const XmlNode& part : node.children)
        append_text(out, part);
}

}  // namespace

XmlDocument parse_xml(std::string_view text) {
    MendedXml mended = mended_xml(text);
    return {tree_of(mended.text), std::move(mended.problem)};
}

std::string_view attribute(const XmlNode& node, std::string_view name) {
    const auto found = std::find_if(node.attributes.begin(), node.attributes.end(),
                                    [&](const XmlAttribute& attribute) { return attribute.name == name; });
    return found == node.attributes.end() ? std::string_view{} : found->value;
}

const XmlNode* child(const XmlNode& node, std::string_view name) {
    const auto found = std::find_if(node.children.begin(), node.children.end(),
                                    [&](const XmlNode& part) { return part.name == name; });
    return found == node.children.end() ? nullptr : &*found;
}

std::vector<const XmlNode*> children(const XmlNode& node, std::string_view name) {
    std::vector<const XmlNode*> found;
    for (const XmlNode& part : node.children) {
        if (part.name == name) found.push_back(&part);
    }
    return found;
}

const XmlNode* descendant(const XmlNode& node, std::string_view name) {
    for (const XmlNode& part : node.children) {
        if (part.name == name) return &part;
        if (const XmlNode* found = descendant(part, name)) return found;
    }
    return nullptr;
}

std::string text_within(const XmlNode& node) {
    std::string text;
    append_text(text, node);
    return text;
}

std::string child_text(const XmlNode& node, std::string_view name) {
    const XmlNode* found = child(node, name);
    return found == nullptr ? std::string{} : collapse_spaces(text_within(*found));
}

}  // namespace news
