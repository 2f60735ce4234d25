// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/html_tag.hpp"

#include <algorithm>
#include <array>

namespace news {
namespace {

using namespace std::string_view_literals;

constexpr std::array names{
    ""sv,         ""sv,        "a"sv,       "abbr"sv,     "address"sv,    "area"sv,     "article"sv,
    "aside"sv,    "audio"sv,   "b"sv,       "base"sv,     "blockquote"sv, "body"sv,     "br"sv,
    "button"sv,   "canvas"sv,  "caption"sv, "center"sv,   "cite"sv,       "code"sv,     "col"sv,
    "colgroup"sv, "data"sv,    "dd"sv,      "del"sv,      "details"sv,    "dfn"sv,      "dialog"sv,
    "div"sv,      "dl"sv,      "dt"sv,      "em"sv,       "embed"sv,      "fieldset"sv, "figcaption"sv,
    "figure"sv,   "font"sv,    "footer"sv,  "form"sv,     "frame"sv,      "frameset"sv, "h1"sv,
    "h2"sv,       "h3"sv,      "h4"sv,      "h5"sv,       "h6"sv,         "head"sv,     "header"sv,
    "hgroup"sv,   "hr"sv,      "html"sv,    "i"sv,        "iframe"sv,     "img"sv,      "input"sv,
    "ins"sv,      "kbd"sv,     "label"sv,   "legend"sv,   "li"sv,         "link"sv,     "main"sv,
    "map"sv,      "mark"sv,    "math"sv,    "menu"sv,     "meta"sv,       "nav"sv,      "noframes"sv,
    "noscript"sv, "object"sv,  "ol"sv,      "optgroup"sv, "option"sv,     "output"sv,   "p"sv,
    "param"sv,    "picture"sv, "pre"sv,     "progress"sv, "q"sv,          "rp"sv,       "rt"sv,
    "ruby"sv,     "s"sv,       "samp"sv,    "script"sv,   "section"sv,    "select"sv,   "small"sv,
    "source"sv,   "span"sv,    "strike"sv,  "strong"sv,   "style"sv,      "sub"sv,      "summary"sv,
    "sup"sv,      "svg"sv,     "table"sv,   "tbody"sv,    "td"sv,         "template"sv, "textarea"sv,
    "tfoot"sv,    "th"sv,      "thead"sv,   "time"sv,     "title"sv,      "tr"sv,       "track"sv,
    "tt"sv,       "u"sv,       "ul"sv,      "var"sv,      "video"sv,      "wbr"sv,
};
static_assert(names.size() == static_cast<std::size_t>(HtmlTag::wbr) + 1);
static_assert(std::is_sorted(names.begin() + 2, names.end()));

}  // namespace

std::string_view name_of(HtmlTag tag) {
    return names[static_cast<std::size_t>(tag)];
}

HtmlTag tag_named(std::string_view name) {
    const auto found = std::lower_bound(names.begin() + 2, names.end(), name);
    if (found == names.end() || *found != name) return HtmlTag::other;
    return static_cast<HtmlTag>(found - names.begin());
}

}  // namespace news
