// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/newsml_g2.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/date_field.hpp"
#include "indexer/formats/declared_language.hpp"
#include "indexer/formats/markup_text.hpp"
#include "indexer/formats/nitf.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/xml/xml_encoding.hpp"
#include "indexer/xml/xml_root.hpp"
#include "indexer/xml/xml_tree.hpp"

namespace news {
namespace {

/// Elements that are an item each, and what they are if they are no article.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> items{{
    {"newsItem", ""},
    {"packageItem", "a package item"},
    {"conceptItem", "a concept item"},
    {"knowledgeItem", "a knowledge item"},
    {"planningItem", "a planning item"},
    {"catalogItem", "a catalog item"},
}};

/// Parts of an item that samples and queues hold by themselves.
constexpr std::array<std::string_view, 3> fragments{"contentSet", "contentMeta", "groupSet"};

bool is_item(std::string_view name) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.first == name; });
}

/// "text" of "ninat:text".
std::string_view code_in(std::string_view qcode) {
    return qcode.substr(qcode.find(':') + 1);
}

/// The text at the end of a path of children; empty if there is none.
std::string text_at(const XmlNode& item, std::string_view outer, std::string_view inner) {
    const XmlNode* found = child(item, outer);
    return found == nullptr ? std::string{} : child_text(*found, inner);
}

class NewsItemReader {
  public:
    explicit NewsItemReader(const XmlNode& item)
        : item_(item), meta_(part("itemMeta")), content_(part("contentMeta")) {}

    /// Why the item is no article; empty if it may be one.
    std::string why_no_article() const {
        const XmlNode* item_class = child(meta_, "itemClass");
        const std::string_view kind =
            item_class == nullptr ? "text" : code_in(attribute(*item_class, "qcode"));
        if (!kind.empty() && kind != "text") return fmt::format("a {} item, not an article", kind);
        const XmlNode* status = child(meta_, "pubStatus");
        const std::string_view state = status == nullptr ? "usable" : code_in(attribute(*status, "qcode"));
        const bool is_withdrawn = state == "canceled" || state == "cancelled" || state == "withheld";
        return is_withdrawn ? fmt::format("its agency says that it is {}", state) : std::string{};
    }

    ParsedArticle read() {
        if (const XmlNode* nitf = descendant(item_, "nitf")) parsed_ = nitf_story(*nitf);
        Article& article = parsed_.article;
        replace(article.id, attribute(item_, "guid"));
        if (const XmlNode* text = main_headline())
            replace(article.title, collapse_spaces(text_within(*text)));
        read_authors();
        read_dates();
        replace(article.place, text_at(content_, "located", "name"));
        replace(parsed_.dateline, child_text(content_, "dateline"));
        read_credits();
        replace(article.source, read_source());
        replace(article.language, read_language());
        add_subjects();
        if (article.text.empty()) read_text();
        return std::move(parsed_);
    }

  private:
    const XmlNode& part(std::string_view name) const {
        static const XmlNode nothing;
        const XmlNode* found = child(item_, name);
        return found == nullptr ? nothing : *found;
    }

    static void replace(std::string& text, std::string_view better) {
        if (!trim(better).empty()) text = trim(better);
    }

    /// That without a role, or with that of the main one, before others.
    const XmlNode* main_headline() const {
        const std::vector<const XmlNode*> headlines = children(content_, "headline");
        const auto main = std::find_if(headlines.begin(), headlines.end(), [](const XmlNode* headline) {
            const std::string_view role = code_in(attribute(*headline, "role"));
            return role.empty() || role == "main";
        });
        if (main != headlines.end()) return *main;
        return headlines.empty() ? nullptr : headlines.front();
    }

    /// The byline of the item, else that of the story in it, else who made its content.
    void read_authors() {
        std::vector<std::string>& authors = parsed_.article.authors;
        if (const std::string byline = child_text(content_, "by"); !byline.empty())
            authors = authors_of_byline(byline);
        if (!authors.empty()) return;
        for (const XmlNode* creator : children(content_, "creator")) {
            if (std::string name = child_text(*creator, "name"); !name.empty())
                authors.push_back(std::move(name));
        }
    }

    void read_credits() {
        for (const XmlNode* supplier : children(content_, "infoSource")) {
            if (std::string name = child_text(*supplier, "name"); !name.empty())
                parsed_.credits.push_back(std::move(name));
        }
        if (std::string line = child_text(content_, "creditline"); !line.empty())
            parsed_.credits.push_back(std::move(line));
    }

    std::optional<NewsDate> date_in(const XmlNode& node, std::string_view name) {
        return read_date_field(child_text(node, name), parsed_.warnings);
    }

    /// An item was published when its first version was made; the version at hand may be a later one.
    void read_dates() {
        Article& article = parsed_.article;
        const std::optional<NewsDate> version = date_in(meta_, "versionCreated");
        std::optional<NewsDate> first = date_in(meta_, "firstCreated");
        if (!first) first = version ? version : date_in(content_, "contentCreated");
        if (!first) return;
        article.published = first;
        if (version && *version != *first) article.modified = version;
    }

    std::string read_source() const {
        if (std::string name = text_at(meta_, "provider", "name"); !name.empty()) return name;
        if (std::string name = text_at(part("rightsInfo"), "copyrightHolder", "name"); !name.empty())
            return name;
        const XmlNode* provider = child(meta_, "provider");
        if (provider == nullptr) return {};
        const std::string_view literal = attribute(*provider, "literal");
        return std::string(literal.empty() ? code_in(attribute(*provider, "qcode")) : literal);
    }

    std::string read_language() const {
        const XmlNode* language = child(content_, "language");
        const std::string_view tag = language == nullptr ? std::string_view{} : attribute(*language, "tag");
        return declared_language(tag.empty() ? attribute(item_, "lang") : tag);
    }

    void add_subjects() {
        std::vector<std::string>& tags = parsed_.article.tags;
        for (const XmlNode* subject : children(content_, "subject")) {
            std::string name = child_text(*subject, "name");
            if (name.empty()) name = text_at(*subject, "mainConcept", "name");
            const bool is_known = std::find(tags.begin(), tags.end(), name) != tags.end();
            if (!name.empty() && !is_known) tags.push_back(std::move(name));
        }
    }

    /// Of several renditions the first that has text; a description stands in where none has.
    void read_text() {
        Article& article = parsed_.article;
        article.text = text_of_renditions();
        article.extent = TextExtent::whole;
        if (!article.text.empty()) return;
        article.text = normalized_paragraphs(child_text(content_, "description"));
        if (!article.text.empty()) article.extent = TextExtent::summary;
    }

    std::string text_of_renditions() const {
        for (const XmlNode& content : part("contentSet").children) {
            std::string text;
            if (content.name == "inlineXML") text = text_of_inline_xml(content);
            if (content.name == "inlineData") text = text_of_likely_html(text_within(content));
            if (!text.empty()) return text;
        }
        return {};
    }

    /// XHTML; markup that is no text, as results of sports or events are, has no paragraphs.
    static std::string text_of_inline_xml(const XmlNode& content) {
        const XmlNode* body = descendant(content, "body");
        const XmlNode& markup = body == nullptr ? content : *body;
        return descendant(markup, "p") == nullptr ? std::string{} : text_of_markup(markup);
    }

    const XmlNode& item_;
    const XmlNode& meta_;
    const XmlNode& content_;
    ParsedArticle parsed_;
};

ParseResult result_of(const XmlNode& item, std::string origin) {
    const auto* const kind =
        std::find_if(items.begin(), items.end(), [&](const auto& row) { return row.first == item.name; });
    if (kind != items.end() && !kind->second.empty())
        return Rejection{std::move(origin), fmt::format("{}, not an article", kind->second)};
    NewsItemReader reader(item);
    if (std::string reason = reader.why_no_article(); !reason.empty())
        return Rejection{std::move(origin), reason};
    ParsedArticle parsed = reader.read();
    if (parsed.article.title.empty() && parsed.article.text.empty())
        return Rejection{std::move(origin), "the item has neither headline nor text"};
    parsed.article.origin = std::move(origin);
    return parsed;
}

void gather_items(const XmlNode& node, std::vector<const XmlNode*>& found) {
    if (is_item(node.name)) {
        found.push_back(&node);
        return;
    }
    for (const XmlNode& part : node.children)
        gather_items(part, found);
}

/// What a fragment holds, as if an item stood around it.
XmlNode item_around(XmlNode fragment) {
    XmlNode item;
    item.name = fragment.name == "groupSet" ? "packageItem" : "newsItem";
    item.children.push_back(std::move(fragment));
    return item;
}

}  // namespace

ParseResults parse_newsml_g2(const Record& record) {
    const DecodedText decoded = decode_xml(record.bytes, record.context.content_type);
    XmlDocument document = parse_xml(decoded.text);
    const bool is_fragment =
        std::find(fragments.begin(), fragments.end(), document.root.name) != fragments.end();
    if (is_fragment) document.root = item_around(std::move(document.root));
    std::vector<const XmlNode*> found;
    gather_items(document.root, found);
    if (found.empty()) {
        const std::string none = "there is no item in it";
        return single_result(Rejection{record.origin, document.problem.empty() ? none : document.problem});
    }
    ParseResults results;
    for (const XmlNode* item : found) {
        const bool is_one_of_many = found.size() > 1;
        results.push_back(result_of(
            *item, is_one_of_many ? fmt::format("{}#{}", record.origin, results.size() + 1) : record.origin));
    }
    for (const std::string& doubt : {document.problem, decoded.warning}) {
        auto* first = std::get_if<ParsedArticle>(&results.front());
        if (first != nullptr && !doubt.empty()) first->warnings.push_back(doubt);
    }
    return results;
}

bool looks_like_newsml_g2(std::string_view head) {
    const std::string root = xml_root(head);
    return root == "newsMessage" || is_item(root) ||
           std::find(fragments.begin(), fragments.end(), root) != fragments.end();
}

}  // namespace news
