// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/related_links.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "common/canonical_url.hpp"
#include "common/text.hpp"
#include "common/url_reference.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/house_lines.hpp"
#include "indexer/formats/related_headings.hpp"
#include "indexer/html/link_title.hpp"
#include "indexer/html/page_dates.hpp"
#include "indexer/html/related_blocks.hpp"
#include "indexer/html/same_site.hpp"

namespace news {
namespace {

constexpr std::size_t most_posts = 20;  // of a page

/// The first or second step of an address that leads to a list, not to an article.
constexpr std::array<std::string_view, 26> steps_to_lists{
    "tag",       "tags",     "topic",       "topics",     "category", "categories", "author",
    "authors",   "search",   "people",      "profile",    "users",    "user",       "login",
    "subscribe", "register", "newsletters", "newsletter", "video",    "videos",     "gallery",
    "tema",      "temas",    "etiqueta",    "autor",      "hashtag"};

/// Of a canonical address, "//host/first/second?query".
bool leads_to_list(std::string_view canonical) {
    const std::size_t query = canonical.find('?');
    const std::vector<std::string_view> steps = split(canonical.substr(0, query), '/');
    constexpr std::size_t host = 2;
    for (std::size_t i = host + 1; i < steps.size() && i <= host + 2; ++i) {
        const std::string step = ascii_lower(steps[i].substr(0, steps[i].find('.')));
        if (std::find(steps_to_lists.begin(), steps_to_lists.end(), step) != steps_to_lists.end())
            return true;
    }
    // "/", "/news/": no article is called so.
    const bool is_short = steps.size() <= host + 2 || (steps.size() == host + 3 && steps.back().empty());
    return is_short && query == std::string_view::npos &&
           canonical.find_first_of("-_0123456789.", canonical.find('/', host)) == std::string_view::npos;
}

struct Link {
    NodeIndex node = no_node;
    std::string url;
    std::string canonical;
    LinkTitle title;
    bool is_article = false;  // it leads to another page of the site that may be one
};

class LinkReader {
  public:
    LinkReader(const HtmlTree& tree, const LinkingPage& page)
        : tree_(tree),
          page_(page),
          own_{canonical_url(page.url), canonical_url(page.canonical)},
          links_to_(tree, page.url) {}

    std::vector<RelatedPost> read() {
        for (const NodeRange& block : find_related_blocks(tree_))
            if (posts_.size() < most_posts) read_block(block);
        if (posts_.size() > most_posts) posts_.resize(most_posts);
        return std::move(posts_);
    }

  private:
    void read_block(NodeRange block) {
        const std::vector<Link> links = links_within(block);
        for (const Link& link : links) {
            const std::string& title = best_title(links, link);
            if (!link.is_article || !may_be_title(title) || is_known(title, link.canonical)) continue;
            if (title == page_.title || is_house_line(title) || is_related_heading(title)) continue;
            posts_.push_back({title, date_beside(links, link, block), link.url});
            known_.push_back(link.canonical);
        }
    }

    bool is_known(std::string_view title, std::string_view canonical) const {
        return std::find(known_.begin(), known_.end(), canonical) != known_.end() ||
               std::any_of(posts_.begin(), posts_.end(),
                           [&](const RelatedPost& post) { return post.title == title; });
    }

    std::vector<Link> links_within(NodeRange block) const {
        std::vector<Link> links;
        constexpr std::size_t most_links = 200;  // with those of pictures and the like
        for (NodeIndex at = block.begin; at < block.end && links.size() < most_links; ++at) {
            if (tree_[at].tag != HtmlTag::a) continue;
            Link link = link_at(at);
            if (!link.canonical.empty()) links.push_back(std::move(link));
        }
        return links;
    }

    Link link_at(NodeIndex at) const {
        Link link;
        const std::string_view href = trim(tree_.attribute(at, "href"));
        if (href.empty() || href.starts_with('#')) return link;
        link.node = at;
        link.url = resolved_url(page_.url, href.substr(0, href.find('#')));
        link.canonical = canonical_url(link.url);
        link.title = read_link_title(tree_, at);
        const bool is_page_itself = std::find(own_.begin(), own_.end(), link.canonical) != own_.end();
        link.is_article = links_to_.is_own(href) && !is_page_itself && !leads_to_list(link.canonical);
        return link;
    }

    /// Picture, headline and "read on" of a teaser lead to the same page.
    static const std::string& best_title(const std::vector<Link>& links, const Link& link) {
        const LinkTitle* best = &link.title;
        for (const Link& other : links) {
            if (other.canonical != link.canonical || !may_be_title(other.title.text)) continue;
            const bool is_better = !may_be_title(best->text) || (other.title.is_heading && !best->is_heading);
            if (is_better) best = &other.title;
        }
        return best->text;
    }

    /// What is printed in the largest element around the link that shows no other article.
    std::optional<NewsDate> date_beside(const std::vector<Link>& links, const Link& link,
                                        NodeRange block) const {
        const auto shows_other = [&](NodeIndex element) {
            return std::any_of(links.begin(), links.end(), [&](const Link& other) {
                return other.canonical != link.canonical && other.node >= element &&
                       other.node < tree_[element].end && may_be_title(other.title.text);
            });
        };
        NodeIndex item = link.node;
        for (NodeIndex up = tree_[item].parent; up != no_node && up >= block.begin && !shows_other(up);
             up = tree_[up].parent)
            item = up;
        return date_within(item);
    }

    std::optional<NewsDate> date_within(NodeIndex item) const {
        for (NodeIndex at = item; at < tree_[item].end; ++at) {
            std::optional<NewsDate> date = date_at(at);
            if (!date || date->precision < DatePrecision::day) continue;
            date->evidence = DateEvidence::related_list;
            return date;
        }
        return std::nullopt;
    }

    std::optional<NewsDate> date_at(NodeIndex at) const {
        constexpr std::size_t longest_date = 60;  // bytes
        if (tree_[at].tag == HtmlTag::time)
            return date_of_statement(tree_.attribute(at, "datetime"), page_.language);
        if (tree_[at].tag != HtmlTag::text) return std::nullopt;
        const std::string_view text = trim(tree_[at].text);
        if (text.empty() || text.size() > longest_date) return std::nullopt;
        return read_printed_date(text, page_.language).date;
    }

    const HtmlTree& tree_;
    const LinkingPage& page_;
    std::array<std::string, 2> own_;  // canonical addresses of the page
    SiteLinks links_to_;
    std::vector<RelatedPost> posts_;
    std::vector<std::string> known_;  // canonical addresses of the posts
};

}  // namespace

std::vector<RelatedPost> find_related_links(const HtmlTree& tree, const LinkingPage& page) {
    return LinkReader{tree, page}.read();
}

}  // namespace news
