// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/markup_limits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "common/text.hpp"
#include "indexer/html/html_tag.hpp"

namespace news {
namespace {

constexpr std::size_t most_bytes = std::size_t{16} << 20;
constexpr std::size_t most_depth = 512;  // as browsers
constexpr std::size_t most_attributes = 1000;
constexpr std::size_t most_tags = 1'000'000;

bool is_markup_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Elements that never hold another, or that end by themselves where the next of their kind begins.
bool nests(std::string_view name) {
    constexpr std::array<std::string_view, 34> flat{
        "area",   "base",  "body",  "br",    "col",   "colgroup", "dd",    "dt",   "embed",
        "head",   "hr",    "html",  "img",   "input", "keygen",   "li",    "link", "meta",
        "option", "p",     "param", "rp",    "rt",    "source",   "tbody", "td",   "tfoot",
        "th",     "thead", "tr",    "track", "wbr",   "path",     "use"};
    return std::none_of(flat.begin(), flat.end(),
                        [&](std::string_view other) { return equal_ignoring_case(other, name); });
}

/// A first look at tags, without what HTML5 says of their order.
class MarkupScan {
  public:
    explicit MarkupScan(std::string_view page) : page_(page) {}

    std::string_view refusal() {
        if (page_.size() > most_bytes) return "an HTML page of more than 16 MB";
        while (refusal_.empty() && find_tag())
            read_tag();
        return refusal_;
    }

  private:
    bool find_tag() {
        at_ = page_.find('<', at_);
        return at_ != std::string_view::npos && ++at_ < page_.size();
    }

    void read_tag() {
        if (page_.substr(at_).starts_with("!--")) return skip_behind("-->");
        const bool closes = page_[at_] == '/';
        if (closes) ++at_;
        if (at_ >= page_.size() || !is_ascii_letter(page_[at_])) return;
        const std::string_view name = read_name();
        const bool closes_itself = skip_attributes();
        if (++tags_ > most_tags) refusal_ = "an HTML page of more than a million tags";
        if (closes) {
            close(name);
        } else if (!closes_itself && nests(name)) {
            open(name);
        }
    }

    std::string_view read_name() {
        const std::size_t begin = at_;
        while (at_ < page_.size() && !is_markup_space(page_[at_]) && page_[at_] != '>' && page_[at_] != '/')
            ++at_;
        return page_.substr(begin, at_ - begin);
    }

    /// To the end of the tag; whether it ends with "/>".
    bool skip_attributes() {
        std::size_t attributes = 0;
        char before = ' ';
        for (; at_ < page_.size() && page_[at_] != '>'; ++at_) {
            const char c = page_[at_];
            if (is_markup_space(before) && !is_markup_space(c)) ++attributes;
            if (before == '=' && (c == '"' || c == '\'')) skip_to(c);
            before = c;
        }
        if (attributes > most_attributes) refusal_ = "an HTML tag with more than 1,000 attributes";
        return before == '/';
    }

    void skip_to(char quote) { at_ = std::min(page_.find(quote, at_ + 1), page_.size() - 1); }

    void skip_behind(std::string_view end) {
        const std::size_t found = page_.find(end, at_);
        at_ = found == std::string_view::npos ? page_.size() : found + end.size();
    }

    void open(std::string_view name) {
        if (equal_ignoring_case(name, "script")) return skip_behind("</script");
        if (equal_ignoring_case(name, "style")) return skip_behind("</style");
        open_.push_back(name);
        if (open_.size() > most_depth) refusal_ = "HTML nested more than 512 deep";
    }

    void close(std::string_view name) {
        const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](std::string_view opened) {
            return equal_ignoring_case(opened, name);
        });
        if (found != open_.rend()) open_.erase(found.base() - 1, open_.end());
    }

    std::string_view page_;
    std::size_t at_ = 0;
    std::size_t tags_ = 0;
    std::vector<std::string_view> open_;
    std::string_view refusal_;
};

}  // namespace

std::string_view why_unparsable(std::string_view page) {
    return MarkupScan(page).refusal();
}

}  // namespace news
