// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/nitf.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/date_field.hpp"
#include "indexer/formats/declared_language.hpp"
#include "indexer/formats/markup_text.hpp"
#include "indexer/xml/xml_encoding.hpp"
#include "indexer/xml/xml_root.hpp"

namespace news {
namespace {

void add_tag(std::vector<std::string>& tags, std::string_view text) {
    std::string tag = collapse_spaces(text);
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
        tags.push_back(std::move(tag));
}

/// Text without that of the elements of this name.
std::string text_without(const XmlNode& node, std::string_view name) {
    std::string text = node.text;
    for (const XmlNode& part : node.children) {
        if (part.name != name) text += text_without(part, name);
    }
    return text;
}

class NitfReader {
  public:
    explicit NitfReader(const XmlNode& nitf) : nitf_(nitf) {}

    ParsedArticle read() {
        Article& article = parsed_.article;
        article.id = attribute_of("doc-id", "id-string");
        article.url = attribute_of("pubdata", "ex-ref");
        article.title = read_title();
        article.authors = read_authors();
        article.published = read_date();
        article.place = location_of_dateline();
        parsed_.dateline = text_of("dateline");
        article.source = read_source();
        article.section = read_section();
        article.tags = read_tags();
        article.language = read_language();
        read_text();
        return std::move(parsed_);
    }

  private:
    std::string attribute_of(std::string_view element, std::string_view name) const {
        const XmlNode* found = descendant(nitf_, element);
        return found == nullptr ? std::string{} : collapse_spaces(attribute(*found, name));
    }

    std::string text_of(std::string_view element) const {
        const XmlNode* found = descendant(nitf_, element);
        return found == nullptr ? std::string{} : collapse_spaces(text_within(*found));
    }

    std::string read_title() const {
        for (const std::string_view element : {"hl1", "hedline", "title"}) {
            if (std::string title = text_of(element); !title.empty()) return title;
        }
        return {};
    }

    /// The persons that a byline marks, else the names that stand in it beside the title of who wrote it. A
    /// title alone is an agency's name.
    std::vector<std::string> read_authors() const {
        const XmlNode* byline = descendant(nitf_, "byline");
        if (byline == nullptr) return {};
        std::vector<std::string> persons;
        for (const XmlNode* person : children(*byline, "person"))
            add_tag(persons, text_within(*person));
        if (!persons.empty()) return persons;
        std::vector<std::string> authors = authors_of_byline(collapse_spaces(text_without(*byline, "byttl")));
        return authors.empty() ? authors_of_byline(collapse_spaces(text_within(*byline))) : authors;
    }

    std::string location_of_dateline() const {
        const XmlNode* dateline = descendant(nitf_, "dateline");
        const XmlNode* found = dateline == nullptr ? nullptr : descendant(*dateline, "location");
        return found == nullptr ? std::string{} : collapse_spaces(text_within(*found));
    }

    std::optional<NewsDate> read_date() {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 4> places{
            {{"date.issue", "norm"},
             {"pubdata", "date.publication"},
             {"date.release", "norm"},
             {"story.date", "norm"}}};
        for (const auto& [element, name] : places) {
            if (auto date = read_date_field(attribute_of(element, name), parsed_.warnings)) return date;
        }
        return read_date_field(text_of("story.date"), parsed_.warnings);
    }

    std::string read_source() const {
        if (std::string name = attribute_of("pubdata", "name"); !name.empty()) return name;
        if (std::string name = text_of("distributor"); !name.empty()) return name;
        return attribute_of("doc.copyright", "holder");
    }

    std::string read_section() const {
        std::string section = attribute_of("pubdata", "position.section");
        return section.empty() ? attribute_of("tobject", "tobject.type") : section;
    }

    std::vector<std::string> read_tags() const {
        std::vector<std::string> tags;
        if (const XmlNode* keywords = descendant(nitf_, "key-list")) {
            for (const XmlNode* keyword : children(*keywords, "keyword"))
                add_tag(tags, attribute(*keyword, "key"));
        }
        if (const XmlNode* object = descendant(nitf_, "tobject")) {
            for (const XmlNode* subject : children(*object, "tobject.subject")) {
                for (const std::string_view name : {"type", "matter", "detail"})
                    add_tag(tags, attribute(*subject, std::string("tobject.subject.").append(name)));
            }
        }
        return tags;
    }

    std::string read_language() const {
        const std::string_view language = attribute(nitf_, "baselang");
        return declared_language(language.empty() ? attribute(nitf_, "lang") : language);
    }

    /// An abstract stands in where there is no text, and is not doubled where there is.
    void read_text() {
        Article& article = parsed_.article;
        article.text = text_in("body.content");
        if (!article.text.empty()) return;
        article.text = text_in("abstract");
        if (!article.text.empty()) article.extent = TextExtent::summary;
    }

    std::string text_in(std::string_view element) const {
        const XmlNode* part = descendant(nitf_, element);
        return part == nullptr ? std::string{} : text_of_markup(*part);
    }

    const XmlNode& nitf_;
    ParsedArticle parsed_;
};

}  // namespace

ParsedArticle nitf_story(const XmlNode& nitf) {
    return NitfReader{nitf}.read();
}

ParseResult parse_nitf(const Record& record) {
    const DecodedText decoded = decode_xml(record.bytes, record.context.content_type);
    const XmlDocument document = parse_xml(decoded.text);
    ParsedArticle parsed = nitf_story(document.root);
    if (parsed.article.title.empty() && parsed.article.text.empty()) {
        const std::string none = "the story has neither headline nor text";
        return Rejection{record.origin, document.problem.empty() ? none : document.problem};
    }
    for (const std::string& doubt : {document.problem, decoded.warning}) {
        if (!doubt.empty()) parsed.warnings.push_back(doubt);
    }
    parsed.article.origin = record.origin;
    return parsed;
}

bool looks_like_nitf(std::string_view head) {
    return xml_root(head) == "nitf";
}

}  // namespace news
