// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xml/xml_mending.hpp"

#include <algorithm>
#include <vector>

#include "common/text.hpp"
#include "indexer/xml/xml_entities.hpp"

namespace news {
namespace {

bool begins_name(char c) {
    return is_ascii_letter(c) || c == '_';
}

bool is_name_byte(char c) {
    return begins_name(c) || is_ascii_digit(c) || c == '-' || c == '.' || c == ':';
}

/// A name as vocabularies of XML have them: in ASCII, with one prefix at most.
bool is_name(std::string_view name) {
    return !name.empty() && begins_name(name.front()) && name.back() != ':' &&
           std::all_of(name.begin(), name.end(), is_name_byte) &&
           std::count(name.begin(), name.end(), ':') <= 1;
}

/// Escapes and declared entities make a text grow, but none that is meant to be read grows beyond this many
/// times its size and these bytes.
constexpr std::size_t most_times = 8;
constexpr std::size_t most_growth = std::size_t{1} << 20U;

/// Closing tags of what is not open are left out, which is only a search among the open ones; but not for
/// ever.
constexpr std::size_t most_stray_tags = 100'000;

/// U+FFFE and U+FFFF are no characters of XML.
void erase_noncharacters(std::string& text) {
    for (std::size_t at = 0; (at = text.find("\xEF\xBF", at)) != std::string::npos; ++at) {
        const bool is_noncharacter =
            at + 2 < text.size() && (text[at + 2] == '\xBE' || text[at + 2] == '\xBF');
        if (is_noncharacter) text.replace(at, 3, "   ");
    }
}

struct OpenElement {
    std::string_view name;
    std::size_t namespaces;  // that it declares
};

class Mender {
  public:
    explicit Mender(std::string_view xml) : xml_(xml) { mended_.text.reserve(xml.size() + 64); }

    MendedXml mend() {
        while (at_ < xml_.size() && mended_.problem.empty()) {
            if (xml_[at_] == '<') {
                take_markup();
            } else {
                take_character();
            }
            const bool is_blown_up = mended_.text.size() > most_times * xml_.size() + most_growth;
            if (is_blown_up) mended_.problem = "entities make it much larger than it is";
        }
        while (!open_.empty())
            close_last();
        erase_noncharacters(mended_.text);
        return std::move(mended_);
    }

  private:
    std::string_view rest() const { return xml_.substr(at_); }

    /// Text beside the root element is none of the document's.
    bool is_inside() const { return !open_.empty(); }

    void take_character() {
        if (!is_inside()) {
            ++at_;
            return;
        }
        const char c = xml_[at_];
        if (c == '&' && take_reference()) return;
        ++at_;
        if (is_forbidden_in_xml(c)) return;
        if (c == '&' || c == '<' || c == '>') {
            append_escaped_xml(mended_.text, {&c, 1});
        } else {
            mended_.text += c;
        }
    }

    bool take_reference() {
        const CharacterReference reference = entities_.reference_at(rest());
        append_escaped_xml(mended_.text, reference.text);
        at_ += reference.size;
        return reference.size > 0;
    }

    void take_markup() {
        const std::string_view text = rest();
        if (text.starts_with("<!--")) return skip_behind("-->");
        if (text.starts_with("<![CDATA[")) return take_literal_text();
        if (text.starts_with("<?")) return skip_behind("?>");
        if (text.starts_with("<!DOCTYPE") || text.starts_with("<!doctype")) return take_document_type();
        if (text.starts_with("</")) return take_closing_tag();
        const std::size_t name_end = std::min(text.find_first_of(" \t\r\n/><", 1), text.size());
        if (is_name(text.substr(1, name_end - 1))) return take_opening_tag(name_end);
        take_character();
    }

    void skip_behind(std::string_view end) {
        const std::size_t found = xml_.find(end, at_);
        at_ = found == std::string_view::npos ? xml_.size() : found + end.size();
    }

    /// The text of a section that is not markup, written as text.
    void take_literal_text() {
        constexpr std::string_view opening = "<![CDATA[";
        const std::size_t begin = at_ + opening.size();
        skip_behind("]]>");
        const bool is_closed = xml_.substr(0, at_).ends_with("]]>") && at_ >= begin + 3;
        const std::size_t end = is_closed ? at_ - 3 : xml_.size();
        if (!is_inside()) return;
        append_escaped_xml(mended_.text, xml_.substr(begin, end - begin));
    }

    void take_document_type() {
        const std::size_t begin = at_;
        const std::size_t subset = xml_.find_first_of("[>", at_);
        const bool has_subset = subset != std::string_view::npos && xml_[subset] == '[';
        if (has_subset) {
            at_ = subset;
            skip_behind("]");
        }
        skip_behind(">");
        if (has_subset) entities_.declare(xml_.substr(begin, at_ - begin));
    }

    void take_closing_tag() {
        const std::size_t begin = at_ + 2;
        const std::size_t end = std::min(xml_.find_first_of("<>", begin), xml_.size());
        const std::string_view name = trim(xml_.substr(begin, end - begin));
        at_ = end < xml_.size() && xml_[end] == '>' ? end + 1 : end;
        const auto opened = std::find_if(open_.rbegin(), open_.rend(),
                                         [&](const OpenElement& element) { return element.name == name; });
        if (opened == open_.rend()) {
            if (++stray_tags_ > most_stray_tags) mended_.problem = "it closes too much that is not open";
            return;
        }
        for (auto count = opened - open_.rbegin() + 1; count > 0; --count)
            close_last();
    }

    void close_last() {
        mended_.text += "</";
        mended_.text += open_.back().name;
        mended_.text += '>';
        open_.pop_back();
    }

    void take_opening_tag(std::size_t name_end) {
        if (open_.empty() && elements_ > 0) {  // a second root
            at_ = xml_.size();
            return;
        }
        if (++elements_ > most_xml_elements) mended_.problem = "it has too many elements";
        if (open_.size() >= deepest_xml) mended_.problem = "its elements are nested too deeply";
        if (!mended_.problem.empty()) return;
        open_.push_back({xml_.substr(at_ + 1, name_end - 1), 0});
        mended_.text += '<';
        mended_.text += open_.back().name;
        at_ += name_end;
        take_attributes();
        const bool is_empty = rest().starts_with("/>");
        if (is_empty || rest().starts_with('>')) at_ += is_empty ? 2 : 1;
        mended_.text += '>';
        if (is_empty) close_last();
    }

    /// Those that have a name and a value; what else stands in a tag is left out.
    void take_attributes() {
        std::vector<std::string_view> names;
        while (at_ < xml_.size() && xml_[at_] != '>' && xml_[at_] != '<' && !rest().starts_with("/>")) {
            const std::size_t end = std::min(xml_.find_first_of(" \t\r\n=/><\"'", at_), xml_.size());
            const std::string_view name = xml_.substr(at_, end - at_);
            at_ = std::max(end, at_ + (name.empty() ? 1U : 0U));
            if (!is_name(name)) continue;
            const bool is_known = std::find(names.begin(), names.end(), name) != names.end();
            if (names.size() >= most_xml_attributes) mended_.problem = "an element has too many attributes";
            if (!mended_.problem.empty()) return;
            take_value(is_known ? std::string_view{} : name);
            names.push_back(name);
        }
    }

    /// Without a name the value is left out.
    void take_value(std::string_view name) {
        const std::size_t sign = xml_.find_first_not_of(" \t\r\n", at_);
        if (sign == std::string_view::npos || xml_[sign] != '=') return;
        at_ = std::min(xml_.find_first_not_of(" \t\r\n", sign + 1), xml_.size());
        if (at_ == xml_.size()) return;
        const char quote = xml_[at_];
        const bool is_quoted = quote == '"' || quote == '\'';
        const std::size_t begin = at_ + (is_quoted ? 1 : 0);
        const std::size_t end = std::min(
            is_quoted ? xml_.find(quote, begin) : xml_.find_first_of(" \t\r\n><", begin), xml_.size());
        at_ = std::min(end + (is_quoted ? 1 : 0), xml_.size());
        if (!name.empty()) append_attribute(name, xml_.substr(begin, end - begin));
    }

    std::size_t namespaces_around() const {
        std::size_t count = 0;
        for (const OpenElement& element : open_)
            count += element.namespaces;
        return count;
    }

    void append_attribute(std::string_view name, std::string_view value) {
        const bool is_namespace = name == "xmlns" || name.starts_with("xmlns:");
        if (is_namespace && namespaces_around() + 1 > most_xml_namespaces)
            mended_.problem = "it has too many namespaces";
        if (is_namespace) ++open_.back().namespaces;
        mended_.text += ' ';
        mended_.text += name;
        mended_.text += "=\"";
        for (std::size_t at = 0; at < value.size();) {
            CharacterReference reference;
            if (value[at] == '&') reference = entities_.reference_at(value.substr(at));
            if (reference.size == 0) reference = {1, std::string(1, value[at])};
            append_escaped_xml(mended_.text, reference.text);
            at += reference.size;
        }
        mended_.text += '"';
    }

    std::string_view xml_;
    std::size_t at_ = 0;
    MendedXml mended_;
    XmlEntities entities_;
    std::vector<OpenElement> open_;
    std::size_t elements_ = 0;
    std::size_t stray_tags_ = 0;
};

}  // namespace

MendedXml mended_xml(std::string_view xml) {
    return Mender{xml}.mend();
}

}  // namespace news
