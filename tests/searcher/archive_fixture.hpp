// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/analysis/analyzer.hpp"
#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"
#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/support.hpp"

namespace news::test {

/// What an archive holds of an article: the promises of common/terms.hpp, written down once more.
inline Xapian::Document as_document(const Article& article, Analyzer& analyzer) {
    Xapian::Document document;
    const Field& title = field(FieldId::title);
    std::uint32_t behind = position_gap;
    for (const Token& token : analyzer.analyze(article.text)) {
        document.add_posting(word_term(token.folded), token.position);
        if (has_stem_term(token.stem)) document.add_term(stem_term(token.stem));
        behind = token.position + position_gap;
    }
    for (const Token& token : analyzer.analyze(article.title)) {
        document.add_posting(word_term(token.folded), behind + token.position);
        document.add_posting(word_term(title, token.folded), token.position);
        if (!has_stem_term(token.stem)) continue;
        document.add_term(stem_term(token.stem));
        document.add_term(stem_term(title, token.stem));
    }
    std::uint32_t start = 0;
    for (const std::string& author : article.authors) {
        std::uint32_t last = start;
        for (const Token& token : analyzer.analyze(author)) {
            last = start + token.position;
            document.add_posting(word_term(field(FieldId::author), token.folded), last);
        }
        start = last + position_gap;
    }
    const auto filter = [&](FieldId id, std::string_view value) {
        if (!value.empty()) document.add_boolean_term(value_term(field(id), value));
    };
    filter(FieldId::source, article.source);
    filter(FieldId::section, article.section);
    filter(FieldId::language, article.language);
    for (const std::string& tag : article.tags)
        filter(FieldId::tag, tag);
    filter(FieldId::kind, name_of(article.kind));
    document.add_boolean_term(unique_term(article.id));
    for (const std::string& term : date_terms(article.published))
        document.add_boolean_term(term);
    for (const std::string& key : link_keys(article))
        document.add_boolean_term(link_term(key));
    for (const RelatedPost& post : article.related) {
        for (const std::string& key : link_keys(post))
            document.add_boolean_term(citation_term(key));
    }
    if (article.published) {
        document.add_value(static_cast<Xapian::valueno>(Slot::published), sort_key(*article.published));
    }
    document.set_data(to_stored(article));
    return document;
}

/// A small archive in a folder of its own.
class TestArchive {
  public:
    explicit TestArchive(const std::vector<Article>& articles) : directory_(folder_.path()) {
        ArchiveSettings settings;
        settings.analyzer = analyzer_.fingerprint();
        write_settings(directory_.settings_file(), settings);
        publish_segment(articles);
    }

    const ArchiveDirectory& directory() const { return directory_; }

    /// One more segment, published with those before it.
    void publish_segment(const std::vector<Article>& articles) {
        segments_.push_back(std::to_string(segments_.size() + 1));
        std::filesystem::create_directories(directory_.segments_directory());
        Xapian::WritableDatabase segment(directory_.segment(segments_.back()).string(), Xapian::DB_CREATE);
        for (const Article& article : articles) {
            Analyzer analyzer(article.language.empty() ? "en" : article.language);
            segment.add_document(as_document(article, analyzer));
        }
        segment.commit();
        segment.close();
        directory_.publish(segments_);
    }

    /// As after a merge: one segment with these, and the files of all others gone.
    void replace_all(const std::vector<Article>& articles) {
        const std::vector<std::string> old = segments_;
        publish_segment(articles);
        segments_ = {segments_.back()};
        directory_.publish(segments_);
        for (const std::string& name : old)
            std::filesystem::remove_all(directory_.segment(name));
    }

    Response search(const Request& request) const { return Searcher{directory_}.search(request); }
    Response search(const std::string& query, MatchMode match = MatchMode::all) const {
        Request request;
        request.text = query;
        request.match = match;
        request.limit = 100;
        return search(request);
    }

  private:
    TempDir folder_;
    ArchiveDirectory directory_;
    Analyzer analyzer_{"en"};
    std::vector<std::string> segments_;
};

/// Ids of the hits in their order: "1 3 2".
inline std::string ids_of(const Response& response) {
    std::string ids;
    for (const Hit& hit : response.hits)
        ids += (ids.empty() ? "" : " ") + hit.article.id;
    return ids;
}

/// Ids of the hits, sorted.
inline std::string set_of(const Response& response) {
    std::vector<std::string> ids;
    for (const Hit& hit : response.hits)
        ids.push_back(hit.article.id);
    std::sort(ids.begin(), ids.end());
    std::string all;
    for (const std::string& id : ids)
        all += (all.empty() ? "" : " ") + id;
    return all;
}

inline Article dated_article(std::string id, const std::string& iso, std::string title = "Paris",
                             std::string text = "Plain text.") {
    Article article = make_article(std::move(id), std::move(title), std::move(text));
    article.published.reset();
    if (!iso.empty()) article.published = date_of(iso);
    return article;
}

}  // namespace news::test
