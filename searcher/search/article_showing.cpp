// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_showing.hpp"

#include <xapian.h>

#include "common/stored_article.hpp"
#include "common/text.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/plain_words.hpp"
#include "searcher/search/asked_article.hpp"
#include "searcher/search/citing_articles.hpp"
#include "searcher/search/highlighter.hpp"
#include "searcher/search/snippet.hpp"

namespace news {
namespace {

ParsedQuery parsed(const Request& request, const QueryContext& context) {
    return request.syntax == QuerySyntax::words ? parse_plain_words(request.text)
                                                : parse_query(request.text, context);
}

}  // namespace

ShownArticle show_article(const std::string& id, const Request& request, ArchiveView& archive,
                          Analyzers& analyzers, const QueryContext& context) {
    const Xapian::Document document = archive.database.get_document(asked_article(id, archive.database));
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
