// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/hit_maker.hpp"

#include <set>
#include <string>

#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/search/snippet.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {
namespace {

/// A term says it without reading the record, unless the id is too long for one.
std::string id_of(const Xapian::Document& document) {
    constexpr std::size_t longest_read = 100;  // bytes
    const std::string prefix = unique_term("");
    auto term = document.termlist_begin();
    term.skip_to(prefix);
    const std::string id = (*term).substr(prefix.size());
    return id.size() <= longest_read ? id : from_stored(document.get_data()).id;
}

const QueryNode& without_weight(const QueryNode& node) {
    const auto* weight = std::get_if<WeightNode>(&node.content);
    return weight == nullptr ? node : weight->child.front();
}

std::set<Xapian::docid> documents_matching(const Xapian::Database& database, const Xapian::Query& query,
                                           std::size_t most) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    const Xapian::MSet matches = enquire.get_mset(0, static_cast<Xapian::doccount>(most));
    return {matches.begin(), matches.end()};
}

}  // namespace

HitMaker::HitMaker(ArchiveView& archive, Analyzers& analyzers, const QueryNode& root, const Request& request)
    : archive_(archive),
      root_(root),
      request_(request),
      highlighter_(root, archive.words, analyzers),
      citing_(archive) {}

Hit HitMaker::hit(Xapian::docid number, double score) {
    Hit hit;
    hit.score = score;
    const Xapian::Document document = archive_.database.get_document(number, Xapian::DOC_ASSUME_VALID);
    if (request_.detail == HitDetail::id) {
        hit.article.id = id_of(document);
        return hit;
    }
    hit.article = from_stored(document.get_data());
    if (request_.detail == HitDetail::page) add_page_parts(hit, document);
    if (request_.text_of_hits == HitText::none) hit.article.text.clear();
    return hit;
}

void HitMaker::add_page_parts(Hit& hit, const Xapian::Document& document) {
    const ArticleMarks marks = highlighter_.marks_in(hit.article, archive_.languages.of(document));
    hit.title = marked_text(hit.article.title, marks.title);
    hit.snippet = best_snippet(hit.article, marks);
    hit.cited_by = citing_.of(hit.article);
}

/// Which hits hold a word is asked of the index, one small query a word: it is right for phrases and
/// alternatives as well. It is no search that a time limit could end: who was found is known.
void HitMaker::add_missing_words(std::span<Hit> hits, std::span<const Xapian::docid> documents,
                                 const std::vector<const QueryNode*>& words) {
    if (request_.detail != HitDetail::page || hits.empty() || words.empty()) return;
    const XapianTranslator translator(archive_, root_,
                                      {request_.undated ? Undated::included : Undated::left_out, nullptr});
    std::vector<std::string> ids;
    for (const Hit& hit : hits)
        ids.push_back(unique_term(hit.article.id));
    const Xapian::Query page(Xapian::Query::OP_OR, ids.begin(), ids.end());
    for (const QueryNode* word : words) {
        const auto holders = documents_matching(
            archive_.database, {Xapian::Query::OP_FILTER, page, translator.translate(*word)}, hits.size());
        for (std::size_t i = 0; i < hits.size(); ++i) {
            if (!holders.contains(documents[i]))
                hits[i].missing.push_back(canonical_text(without_weight(*word)));
        }
    }
}

}  // namespace news
