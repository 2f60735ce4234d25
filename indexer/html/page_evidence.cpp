// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_evidence.hpp"

#include <algorithm>

#include "common/canonical_url.hpp"
#include "common/text.hpp"
#include "indexer/dates/date_words.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/html/headline.hpp"
#include "indexer/html/linked_data.hpp"
#include "indexer/html/markup_evidence.hpp"
#include "indexer/html/page_dates.hpp"
#include "indexer/html/page_lines.hpp"
#include "indexer/html/page_region.hpp"

namespace news {
namespace {

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//");
}

/// An address relative to the page's, made whole; empty if that cannot be.
std::string whole_address(std::string_view address, std::string_view page) {
    if (is_address(address)) return std::string(address);
    const std::size_t scheme = page.find("://");
    if (!address.starts_with('/') || scheme == std::string_view::npos) return {};
    return std::string(page.substr(0, page.find('/', scheme + 3))) + std::string(address);
}

/// Only the site is named, no page of it.
bool is_front_page(std::string_view address) {
    const std::string canonical = canonical_url(address);
    return canonical.find('/', 2) == std::string::npos || canonical.find('/', 2) + 1 == canonical.size();
}

class EvidenceReader {
  public:
    EvidenceReader(const HtmlTree& tree, const RecordContext& context, JsonReader& reader)
        : tree_(tree), context_(context), evidence_(markup_evidence(tree)) {
        things_ = linked_things(tree, reader);
    }

    PageEvidence read() {
        add_linked_things();
        std::stable_sort(evidence_.begin(), evidence_.end(), [](const Evidence& a, const Evidence& b) {
            return std::pair(a.kind, a.rank) < std::pair(b.kind, b.rank);
        });
        const std::string tag = first(PageField::language);
        page_.language = primary_language(tag);
        read_url();
        page_.source = first(PageField::source);
        read_title();
        read_authors();
        page_.section = first(PageField::section);
        page_.summary = first(PageField::summary);
        read_tags();
        read_dates(tag);
        return std::move(page_);
    }

  private:
    /// The article that the page is about, then what it says of itself as a page. Other articles are not this
    /// one.
    void add_linked_things() {
        const auto is_page = [](const LinkedThing& thing) { return thing.type.ends_with("WebPage"); };
        const auto is_main = [&](const LinkedThing& thing) {
            return thing.is_article && names_this_page(thing);
        };
        auto main = std::find_if(things_.begin(), things_.end(), is_main);
        if (main == things_.end()) {
            main = std::find_if(things_.begin(), things_.end(),
                                [](const LinkedThing& t) { return t.is_article; });
        }
        if (main != things_.end()) {
            page_.is_article = true;
            page_.body = main->body;
            evidence_.insert(evidence_.end(), main->evidence.begin(), main->evidence.end());
            organizations_ = main->organizations;
        }
        constexpr std::size_t behind_article = 100;
        for (const LinkedThing& thing : things_) {
            if (!is_page(thing)) continue;
            for (Evidence evidence : thing.evidence) {
                evidence.rank += behind_article;
                if (evidence.field != PageField::author) evidence_.push_back(std::move(evidence));
            }
        }
    }

    bool names_this_page(const LinkedThing& thing) const {
        const std::string here = canonical_url(stated_address());
        return !here.empty() &&
               std::any_of(thing.evidence.begin(), thing.evidence.end(), [&](const Evidence& e) {
                   return e.field == PageField::url && canonical_url(e.text) == here;
               });
    }

    std::string stated_address() const {
        for (const EvidenceKind kind : {EvidenceKind::link, EvidenceKind::meta}) {
            for (const Evidence& evidence : evidence_) {
                if (evidence.field == PageField::url && evidence.kind == kind) return evidence.text;
            }
        }
        return context_.url;
    }

    const Evidence* find(PageField field) const {
        const auto found = std::find_if(evidence_.begin(), evidence_.end(),
                                        [&](const Evidence& evidence) { return evidence.field == field; });
        return found == evidence_.end() ? nullptr : &*found;
    }

    std::string first(PageField field) {
        const Evidence* evidence = find(field);
        if (evidence == nullptr) return {};
        page_.won.emplace_back(field, evidence->kind);
        return evidence->text;
    }

    void take(std::string& to, PageField field, std::string text, EvidenceKind kind) {
        to = std::move(text);
        page_.won.emplace_back(field, kind);
    }

    /// <link rel=canonical> is what everyone takes for it, whatever else is said. Nothing leads to the front
    /// page instead of the article.
    void read_url() {
        std::vector<const Evidence*> addresses;
        for (const Evidence& evidence : evidence_) {
            if (evidence.field == PageField::url) addresses.push_back(&evidence);
        }
        const auto is_link = [](const Evidence* evidence) { return evidence->kind == EvidenceKind::link; };
        std::stable_partition(addresses.begin(), addresses.end(), is_link);
        for (const Evidence* evidence : addresses) {
            const std::string address = whole_address(evidence->text, context_.url);
            const bool is_wrong = address.empty() || (is_front_page(address) && !is_front_page(context_.url));
            if (is_wrong) continue;
            take(page_.url, PageField::url, address, evidence->kind);
            return;
        }
        page_.url = context_.url;
    }

    void read_title() {
        const std::string heading = heading_text();
        const SiteKnowledge known{page_.source, page_.url.empty() ? context_.url : page_.url, heading};
        for (const Evidence& evidence : evidence_) {
            const bool is_cut = evidence.text.ends_with("...") || evidence.text.ends_with("…");
            if (evidence.field != PageField::title || is_cut) continue;
            take(page_.title, PageField::title, without_site_name(evidence.text, known), evidence.kind);
            return;
        }
        std::string title = heading.empty() ? without_site_name(title_text(), known) : heading;
        if (!title.empty()) take(page_.title, PageField::title, std::move(title), EvidenceKind::page_text);
    }

    std::string title_text() const {
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            if (tree_[at].tag == HtmlTag::title) return collapse_spaces(text_within(tree_, at));
        }
        return {};
    }

    /// The only h1 with words, or none.
    std::string heading_text() const {
        std::string heading;
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            if (tree_[at].tag != HtmlTag::h1) continue;
            std::string text = collapse_spaces(text_within(tree_, at));
            if (text.empty()) continue;
            if (!heading.empty()) return {};
            heading = std::move(text);
        }
        return heading;
    }

    void read_authors() {
        const Evidence* best = nullptr;
        for (const Evidence& evidence : evidence_) {
            const bool is_name = evidence.field == PageField::author && !is_address(evidence.text) &&
                                 !evidence.text.starts_with('@');
            if (!is_name) continue;
            if (best == nullptr) best = &evidence;
            // Several authors are several statements of the same kind.
            if (evidence.kind != best->kind || evidence.rank != best->rank) continue;
            for (std::string& name : authors_of_byline(evidence.text)) {
                const bool is_known =
                    std::find(page_.authors.begin(), page_.authors.end(), name) != page_.authors.end();
                if (!is_known && !is_address(name)) page_.authors.push_back(std::move(name));
            }
        }
        if (best != nullptr) page_.won.emplace_back(PageField::author, best->kind);
        const auto persons_end =
            std::stable_partition(page_.authors.begin(), page_.authors.end(), [&](const std::string& name) {
                return !equal_ignoring_case(name, page_.source) &&
                       std::find(organizations_.begin(), organizations_.end(), name) == organizations_.end();
            });
        page_.agencies.assign(persons_end, page_.authors.end());
        page_.authors.erase(persons_end, page_.authors.end());
    }

    void read_tags() {
        const Evidence* best = find(PageField::tag);
        if (best == nullptr) return;
        page_.won.emplace_back(PageField::tag, best->kind);
        for (const Evidence& evidence : evidence_) {
            if (evidence.field != PageField::tag || evidence.kind != best->kind ||
                evidence.rank != best->rank)
                continue;
            for (const std::string_view part :
                 split(evidence.text, evidence.text.find(';') != std::string::npos ? ';' : ',')) {
                std::string tag = collapse_spaces(part);
                const bool is_known =
                    std::find(page_.tags.begin(), page_.tags.end(), tag) != page_.tags.end();
                if (!tag.empty() && !is_known) page_.tags.push_back(std::move(tag));
            }
        }
    }

    void read_dates(std::string_view language) {
        const PageLines lines = read_page_lines(tree_, page_.title);
        const DateContext context{language, context_.url.empty() ? page_.url : context_.url,
                                  context_.fetched};
        const PageDates dates =
            choose_page_dates({evidence_, find_printed_page_dates(tree_, lines, context), context});
        page_.published = dates.published;
        page_.modified = dates.modified;
    }

    const HtmlTree& tree_;
    const RecordContext& context_;
    std::vector<Evidence> evidence_;
    std::vector<LinkedThing> things_;
    std::vector<std::string> organizations_;  // among the authors of the article
    PageEvidence page_;
};

}  // namespace

PageEvidence read_page_evidence(const HtmlTree& tree, const RecordContext& context, JsonReader& reader) {
    return EvidenceReader{tree, context, reader}.read();
}

}  // namespace news
