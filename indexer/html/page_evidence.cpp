// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_evidence.hpp"

#include <algorithm>

#include "common/canonical_url.hpp"
#include "common/text.hpp"
#include "indexer/dates/date_words.hpp"
#include "indexer/formats/agencies.hpp"
#include "indexer/html/headline.hpp"
#include "indexer/html/linked_data.hpp"
#include "indexer/html/markup_evidence.hpp"
#include "indexer/html/page_address.hpp"
#include "indexer/html/page_authors.hpp"
#include "indexer/html/page_dates.hpp"
#include "indexer/html/page_lines.hpp"
#include "indexer/html/page_region.hpp"
#include "indexer/html/page_title.hpp"

namespace news {
namespace {

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//");
}

/// "tag:Weather", "@river", "_no-news": for the house's own machines.
bool is_for_machines(std::string_view tag) {
    const std::size_t colon = tag.find(':');
    const bool is_pair = colon != std::string_view::npos && colon + 1 < tag.size() && tag[colon + 1] != ' ';
    return is_pair || tag.starts_with('@') || tag.starts_with('_') || tag.starts_with('/');
}

/// "The Harbour Wire | All the news of the coast".
std::string without_motto(std::string_view source) {
    return collapse_spaces(source.substr(0, source.find(" | ")));
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
        read_language();
        read_url();
        read_source();
        read_title();
        read_authors();
        read_section();
        page_.summary = first(PageField::summary);
        read_tags();
        read_dates();
        return std::move(page_);
    }

  private:
    /// The article that the page is about, then what it says of itself as a page. Other articles are not this
    /// one.
    void add_linked_things() {
        const auto is_page = [](const LinkedThing& thing) { return thing.type.ends_with("WebPage"); };
        if (const LinkedThing* main = main_article()) {
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

    /// Of several that which has the address of this page, else its headline, else at least no other address:
    /// a page may list the articles that it leads to.
    const LinkedThing* main_article() const {
        std::vector<const LinkedThing*> articles;
        for (const LinkedThing& thing : things_)
            if (thing.is_article) articles.push_back(&thing);
        const auto first_that = [&](const auto& fits) {
            const auto found = std::find_if(articles.begin(), articles.end(),
                                            [&](const LinkedThing* thing) { return fits(*thing); });
            return found == articles.end() ? nullptr : *found;
        };
        if (articles.size() == 1) return articles.front();
        if (const LinkedThing* named = first_that([&](const LinkedThing& t) { return names_this_page(t); }))
            return named;
        if (const LinkedThing* titled =
                first_that([&](const LinkedThing& t) { return has_title_of_page(t); }))
            return titled;
        return first_that([](const LinkedThing& t) { return !says(t, PageField::url); });
    }

    static bool says(const LinkedThing& thing, PageField field) {
        return std::any_of(thing.evidence.begin(), thing.evidence.end(),
                           [&](const Evidence& evidence) { return evidence.field == field; });
    }

    /// As the page's own markup says it; the site's name may stand behind it.
    bool has_title_of_page(const LinkedThing& thing) const {
        return std::any_of(thing.evidence.begin(), thing.evidence.end(), [&](const Evidence& said) {
            return said.field == PageField::title &&
                   std::any_of(evidence_.begin(), evidence_.end(), [&](const Evidence& marked) {
                       return marked.field == PageField::title && marked.text.starts_with(said.text);
                   });
        });
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

    void read_language() {
        for (const Evidence& evidence : evidence_) {
            if (evidence.field != PageField::language) continue;
            std::string language = primary_language(evidence.text);
            if (language.size() != 2 && language.size() != 3) continue;  // "English"
            page_.language = std::move(language);
            language_tag_ = evidence.text;
            page_.won.emplace_back(PageField::language, evidence.kind);
            return;
        }
    }

    void read_url() {
        PageAddress address = choose_page_address(evidence_, context_.url);
        page_.url = std::move(address.url);
        if (address.evidence) page_.won.emplace_back(PageField::url, *address.evidence);
    }

    /// A publisher may be the company behind a site, or an agency; then og:site_name, which its address
    /// shows, is what readers know.
    void read_source() {
        const Evidence* best = nullptr;
        const Evidence* site_name = nullptr;
        for (const Evidence& evidence : evidence_) {
            const bool is_name = evidence.field == PageField::source && !is_address(evidence.text) &&
                                 !evidence.text.starts_with('@') && !is_title(evidence.text);
            if (!is_name) continue;
            const bool is_first_meta = evidence.kind == EvidenceKind::meta && evidence.rank == 0;
            const bool is_host = evidence.text.find('.') != std::string::npos;
            if (is_first_meta && !is_host && is_shown(evidence)) site_name = &evidence;
            if (best == nullptr || is_agency(best->text)) best = &evidence;
        }
        if (best == nullptr) return;
        if (site_name != nullptr && !is_shown(*best)) best = site_name;
        page_.source = without_motto(best->text);
        page_.won.emplace_back(PageField::source, best->kind);
    }

    bool is_shown(const Evidence& source) const {
        return is_shown_in_address(without_motto(source.text), page_.url);
    }

    /// A site that names itself after each article.
    bool is_title(std::string_view text) const {
        const auto title = std::find_if(evidence_.begin(), evidence_.end(), [](const Evidence& evidence) {
            return evidence.field == PageField::title && evidence.kind == EvidenceKind::meta;
        });
        return title != evidence_.end() && title->text == text;
    }

    void read_title() {
        PageTitle title = choose_page_title(tree_, evidence_, page_.source, page_.url);
        page_.title = std::move(title.text);
        if (title.evidence) page_.won.emplace_back(PageField::title, *title.evidence);
    }

    void read_authors() {
        PageAuthors authors =
            read_page_authors(evidence_, {page_.source, page_.url, page_.language, organizations_});
        page_.authors = std::move(authors.persons);
        page_.agencies = std::move(authors.agencies);
        if (authors.evidence) page_.won.emplace_back(PageField::author, *authors.evidence);
    }

    /// Not the site itself, nor a list of everything that the article was filed under.
    void read_section() {
        constexpr std::size_t longest = 60;  // bytes
        for (const Evidence& evidence : evidence_) {
            if (evidence.field != PageField::section || evidence.text.size() > longest) continue;
            if (is_site_itself(evidence.text, {page_.source, page_.url, {}})) continue;
            page_.section = evidence.text;
            page_.won.emplace_back(PageField::section, evidence.kind);
            return;
        }
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
                if (!tag.empty() && !is_known && tag != page_.title && !is_for_machines(tag))
                    page_.tags.push_back(std::move(tag));
            }
        }
    }

    void read_dates() {
        const PageLines lines = read_page_lines(tree_, page_.title);
        const DateContext context{language_tag_, context_.url.empty() ? page_.url : context_.url,
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
    std::string language_tag_;                // with its region
    PageEvidence page_;
};

}  // namespace

PageEvidence read_page_evidence(const HtmlTree& tree, const RecordContext& context, JsonReader& reader) {
    return EvidenceReader{tree, context, reader}.read();
}

}  // namespace news
