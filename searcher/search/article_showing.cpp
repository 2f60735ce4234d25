// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_showing.hpp"

#include <xapian.h>

#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/plain_words.hpp"
#include "searcher/search/citing_articles.hpp"
#include "searcher/search/highlighter.hpp"
#include "searcher/search/snippet.hpp"

namespace news {
namespace {

/// 0 if there is none.
Xapian::docid document_with(const std::string& id, const Xapian::Database& database) {
    const std::string term = unique_term(id);
    const auto first = database.postlist_begin(term);
    return first == database.postlist_end(term) ? 0 : *first;
}

Xapian::docid document_asked_for(const std::string& id, const Xapian::Database& database) {
    constexpr std::string_view field = "id:";
    Xapian::docid document = document_with(id, database);
    if (document == 0 && id.starts_with(field)) document = document_with(id.substr(field.size()), database);
    if (document == 0) {
        throw Error(ExitCode::no_hit, "the archive has no article with the id " + without_controls(id),
                    "newssearch prints the id of each hit.");
    }
    return document;
}

ParsedQuery parsed(const Request& request, const QueryContext& context) {
    return request.syntax == QuerySyntax::words ? parse_plain_words(request.text)
                                                : parse_query(request.text, context);
}

}  // namespace

ShownArticle show_article(const std::string& id, const Request& request, ArchiveView& archive,
                          Analyzers& analyzers, const QueryContext& context) {
    const Xapian::Document document = archive.database.get_document(document_asked_for(id, archive.database));
    ShownArticle shown;
    shown.article = from_stored(document.get_data());
    ArticleMarks marks;
    if (!trim(request.text).empty()) {
        ParsedQuery query = parsed(request, context);
        shown.warnings = std::move(query.warnings);
        archive.words.work_until(Deadline::after_work(most_work));
        marks = Highlighter(query.root, archive.words, analyzers, usual_snippet_length)
                    .marks_in(shown.article, archive.languages.of(document), MarkedExtent::whole_text);
    }
    shown.title = marked_text(shown.article.title, marks.title);
    shown.text = marked_text(shown.article.text, marks.text);
    shown.cited_by = CitingArticles(archive).of(shown.article);
    return shown;
}

}  // namespace news
