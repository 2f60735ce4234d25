// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/citations/citation.hpp"

#include "common/text.hpp"

namespace news {
namespace {

std::string one_line(const std::string& text) {
    return collapse_spaces(without_controls(text));
}

std::vector<PersonName> authors_of(const Article& article) {
    std::vector<PersonName> names;
    for (const std::string& author : article.authors) {
        if (const PersonName name = read_person_name(author); name != PersonName{}) names.push_back(name);
    }
    if (!names.empty()) return names;
    for (const std::string& agency : article.agencies)
        names.push_back({{}, {}, {}, {}, one_line(agency)});
    return names;
}

std::vector<int> date_of(const NewsDate& date) {
    std::vector<int> parts{date.year};
    if (date.precision >= DatePrecision::month) parts.push_back(date.month);
    if (date.precision >= DatePrecision::day) parts.push_back(date.day);
    return parts;
}

std::string note_on(const Article& article) {
    std::vector<std::string> notes;
    if (article.published && article.published->certainty == DateCertainty::doubtful)
        notes.emplace_back("The date is doubtful.");
    if (article.kind == ArticleKind::stub) notes.emplace_back("Known only from lists of related posts.");
    return join(notes, " ");
}

}  // namespace

Citation cited(const Article& article) {
    Citation citation;
    citation.id = article.id;
    citation.title = one_line(article.title);
    citation.authors = authors_of(article);
    citation.source = one_line(article.source);
    citation.section = one_line(article.section);
    citation.url = one_line(article.url);
    citation.language = one_line(article.language);
    for (const std::string& tag : article.tags)
        citation.tags.push_back(one_line(tag));
    if (article.published) citation.date = date_of(*article.published);
    citation.note = note_on(article);
    return citation;
}

}  // namespace news
