// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/feed.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/text.hpp"
#include "common/url_reference.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/date_field.hpp"
#include "indexer/formats/declared_language.hpp"
#include "indexer/formats/feed_names.hpp"
#include "indexer/formats/feed_text.hpp"
#include "indexer/xml/xml_encoding.hpp"
#include "indexer/xml/xml_root.hpp"
#include "indexer/xml/xml_tree.hpp"

namespace news {
namespace {

bool is_web_address(std::string_view text) {
    return starts_with_ignoring_case(text, "http://") || starts_with_ignoring_case(text, "https://");
}

std::string plain_line(const XmlNode& element) {
    return collapse_spaces(text_within(element));
}

/// "me@example.com (Ann Example)" and "Ann Example <me@example.com>" name Ann Example; an address alone names
/// whom it can.
std::string name_in_mail_form(const std::string& text) {
    if (text.find('@') == std::string::npos) return text;
    const std::size_t opening = text.find_first_of("(<");
    const std::size_t closing = text.find_first_of(")>");
    if (opening == std::string::npos || closing == std::string::npos || closing < opening) return text;
    const std::string inner{trim(std::string_view(text).substr(opening + 1, closing - opening - 1))};
    const std::string outer{trim(std::string_view(text).substr(0, opening))};
    const std::string& name = inner.find('@') == std::string::npos ? inner : outer;
    return name.empty() ? text : name;
}

/// The names of an author element: Atom has a name or an e-mail address in it, RSS a byline.
std::vector<std::string> names_of(const XmlNode& author) {
    for (const std::string_view part : {"name", "email"}) {
        if (std::string name = child_text(author, part); !name.empty()) return {name};
    }
    const bool has_parts = std::any_of(author.children.begin(), author.children.end(),
                                       [](const XmlNode& part) { return !part.is_text(); });
    return has_parts ? std::vector<std::string>{} : authors_of_byline(name_in_mail_form(feed_line(author)));
}

/// The names of the best kind of author element; of several of that kind, all.
std::vector<std::string> authors_of(const FeedElements& elements) {
    std::vector<std::string> authors;
    const XmlNode* first = nullptr;
    for (const XmlNode* element : elements.all(FeedPart::author)) {
        const bool is_other_kind =
            first != nullptr && (first->name != element->name || first->space != element->space);
        if (is_other_kind) break;
        for (std::string& name : names_of(*element)) {
            if (std::find(authors.begin(), authors.end(), name) == authors.end())
                authors.push_back(std::move(name));
        }
        if (!authors.empty()) first = element;
    }
    return authors;
}

/// A category's text (RSS), its label or its term (Atom); "one, two" is two.
std::vector<std::string> tags_of(const FeedElements& elements) {
    std::vector<std::string> tags;
    for (const XmlNode* element : elements.all(FeedPart::tag)) {
        std::string text = feed_line(*element);
        for (const std::string_view name : {"label", "term"}) {
            if (text.empty()) text = collapse_spaces(attribute(*element, name));
        }
        const bool is_list = element->name != "category";
        for (const std::string_view part : is_list ? split(text, ',') : std::vector<std::string_view>{text}) {
            std::string tag{trim(part)};
            if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
                tags.push_back(std::move(tag));
        }
    }
    return tags;
}

std::string language_of(const FeedElements& elements, const XmlNode& node) {
    const std::string declared = elements.first(FeedPart::language, plain_line);
    return declared_language(declared.empty() ? attribute(node, "lang") : declared);
}

/// What is said once for all entries.
struct FeedHead {
    std::string base;  // for relative addresses
    std::string title;
    std::string language;
    std::vector<std::string> authors;
};

/// The address for relative addresses within the node.
std::string base_within(const XmlNode& node, const std::string& around) {
    const auto own =
        std::find_if(node.attributes.begin(), node.attributes.end(), [](const XmlAttribute& attribute) {
            return attribute.name == "base" && attribute.space.ends_with("namespace");
        });
    return own == node.attributes.end() ? around : resolved_url(around, own->value);
}

class EntryReader {
  public:
    EntryReader(const XmlNode& entry, const FeedHead& head)
        : elements_(entry), entry_(entry), head_(head), base_(base_within(entry, head.base)) {}

    ParsedArticle read() {
        Article& article = parsed_.article;
        article.title = elements_.first(FeedPart::title, feed_line);
        read_text();
        article.url = read_url();
        article.id = read_id();
        article.authors = read_authors();
        article.modified = read_date(FeedPart::modified);
        article.published = read_date(FeedPart::published);
        // Atom asks only for the day of the last change.
        if (!article.published) article.published = article.modified;
        article.tags = tags_of(elements_);
        article.language = language_of(elements_, entry_);
        if (article.language.empty()) article.language = head_.language;
        article.source = read_source();
        if (article.text.empty()) article.kind = ArticleKind::stub;
        return std::move(parsed_);
    }

  private:
    void read_text() {
        Article& article = parsed_.article;
        article.text = elements_.first(FeedPart::content, feed_text);
        if (!article.text.empty()) return;
        article.text = elements_.first(FeedPart::summary, feed_text);
        if (!article.text.empty()) article.extent = TextExtent::summary;
    }

    /// Of Atom's links that to the article itself, and of several that to a page; RSS has the address for its
    /// text, or else an id that is one.
    std::string read_url() const {
        const XmlNode* best = nullptr;
        for (const XmlNode* link : elements_.all(FeedPart::link)) {
            const std::string_view relation = attribute(*link, "rel");
            const bool is_article =
                (relation.empty() || relation == "alternate") && !address_in(*link).empty();
            const bool is_page = attribute(*link, "type").find("html") != std::string_view::npos;
            if (is_article && (best == nullptr || (is_page && !is_page_link(*best)))) best = link;
        }
        if (best != nullptr) return resolved_url(base_within(*best, base_), address_in(*best));
        for (const XmlNode* id : elements_.all(FeedPart::id)) {
            const std::string address = plain_line(*id);
            const bool is_link = id->name == "guid" && attribute(*id, "isPermaLink") != "false";
            if (is_link && is_web_address(address)) return address;
        }
        return {};
    }

    static bool is_page_link(const XmlNode& link) {
        const std::string_view type = attribute(link, "type");
        return type.empty() || type.find("html") != std::string_view::npos;
    }

    static std::string address_in(const XmlNode& link) {
        const std::string_view target = attribute(link, "href");
        return target.empty() ? plain_line(link) : std::string(trim(target));
    }

    /// None that is but the address: by that the article is known anyway, in all its forms.
    std::string read_id() const {
        std::string id = elements_.first(FeedPart::id, plain_line);
        return id == parsed_.article.url ? std::string{} : id;
    }

    std::vector<std::string> read_authors() const {
        std::vector<std::string> authors = authors_of(elements_);
        const XmlNode* source = child(entry_, "source");
        if (authors.empty() && source != nullptr) authors = authors_of(FeedElements(*source));
        return authors.empty() ? head_.authors : authors;
    }

    std::optional<NewsDate> read_date(FeedPart part) {
        for (const XmlNode* element : elements_.all(part)) {
            if (auto date = read_date_field(plain_line(*element), parsed_.warnings)) return date;
        }
        return std::nullopt;
    }

    /// The paper that an entry was taken from, else the feed's own.
    std::string read_source() const {
        for (const XmlNode* element : elements_.all(FeedPart::source)) {
            std::string name = FeedElements(*element).first(FeedPart::title, feed_line);
            const bool is_atom = std::any_of(element->children.begin(), element->children.end(),
                                             [](const XmlNode& part) { return !part.is_text(); });
            if (name.empty() && !is_atom) name = feed_line(*element);
            if (!name.empty()) return name;
        }
        return head_.title;
    }

    FeedElements elements_;
    const XmlNode& entry_;
    const FeedHead& head_;
    std::string base_;
    ParsedArticle parsed_;
};

bool is_entry(const XmlNode& node) {
    return equal_ignoring_case(node.name, "item") || equal_ignoring_case(node.name, "entry");
}

/// RSS has its entries in a channel, RDF beside it, Atom in the feed.
void gather_entries(const XmlNode& node, std::vector<const XmlNode*>& entries) {
    for (const XmlNode& part : node.children) {
        if (is_entry(part)) {
            entries.push_back(&part);
        } else if (part.name == "channel" || part.name == "items") {
            gather_entries(part, entries);
        }
    }
}

FeedHead head_of(const XmlNode& root, const Record& record) {
    const XmlNode* channel = child(root, "channel");
    const XmlNode& node = channel == nullptr ? root : *channel;
    const FeedElements elements(node);
    FeedHead head;
    head.base = base_within(node, base_within(root, record.context.url));
    head.title = elements.first(FeedPart::title, feed_line);
    head.language = language_of(elements, node);
    if (head.language.empty()) head.language = declared_language(attribute(root, "lang"));
    head.authors = authors_of(elements);
    return head;
}

ParseResult result_of(ParsedArticle parsed, const Record& record, std::size_t number) {
    parsed.article.origin = fmt::format("{}#{}", record.origin, number);
    const Article& article = parsed.article;
    if (article.title.empty() && article.text.empty()) {
        return Rejection{article.origin, "the entry has neither headline nor text"};
    }
    return parsed;
}

}  // namespace

ParseResults parse_feed(const Record& record) {
    const DecodedText decoded = decode_xml(record.bytes, record.context.content_type);
    const XmlDocument document = parse_xml(decoded.text);
    std::vector<const XmlNode*> entries;
    gather_entries(document.root, entries);
    if (entries.empty()) {
        const std::string& why =
            document.problem.empty() ? "there is no entry in the feed" : document.problem;
        return single_result(Rejection{record.origin, why});
    }
    const FeedHead head = head_of(document.root, record);
    ParseResults results;
    for (const XmlNode* entry : entries)
        results.push_back(result_of(EntryReader{*entry, head}.read(), record, results.size() + 1));
    const std::string& doubt = document.problem.empty() ? decoded.warning : document.problem;
    auto* first = std::get_if<ParsedArticle>(&results.front());
    if (first != nullptr && !doubt.empty()) first->warnings.push_back(doubt);
    return results;
}

bool looks_like_feed(std::string_view head) {
    constexpr std::array<std::string_view, 4> roots{"rss", "rdf", "feed", "channel"};
    return std::find(roots.begin(), roots.end(), ascii_lower(xml_root(head))) != roots.end();
}

}  // namespace news
