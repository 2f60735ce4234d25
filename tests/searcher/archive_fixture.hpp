// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>
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

/// Where words go: one field or anywhere, positions counted behind `behind`, stems marked.
struct WordPlace {
    const Field* field = nullptr;
    std::uint32_t behind = 0;
    std::string mark;
};

/// Adds a word's terms.
inline void add_word(Xapian::Document& document, const Analyzer& analyzer, const WordOccurrence& word,
                     const WordPlace& place) {
    const auto& [field, behind, mark] = place;
    const std::string_view folded = analyzer.folded(word.word);
    const std::string_view exact = analyzer.exact(word.word);
    const std::uint32_t position = behind + word.position;
    if (!exact.empty()) {
        document.add_posting(field ? exact_term(*field, folded, exact) : exact_term(folded, exact), position);
        return;
    }
    const Xapian::termcount counted = word.kind == FormKind::whole_again ? 0 : 1;
    document.add_posting(field ? word_term(*field, folded) : word_term(folded), position, counted);
    const std::string_view stem = analyzer.stem(word.word);
    if (!has_stem_term(stem) || word.kind == FormKind::whole_again) return;
    document.add_term(field ? stem_term(*field, stem, mark) : stem_term(stem, mark));
}

inline void add_boundary(Xapian::Document& document, const WordOccurrence& word, std::uint32_t behind) {
    if (word.boundary == Boundary::none) return;
    const std::uint32_t position = behind + word.position;
    document.add_posting(std::string(prefix::sentence_start), position);
    if (word.boundary == Boundary::paragraph) {
        document.add_posting(std::string(prefix::paragraph_start), position);
    }
}

inline std::uint32_t count_words(std::string_view text, Analyzer& analyzer) {
    const std::vector<Token> tokens = analyzer.analyze(text);
    return tokens.empty() ? 0 : tokens.back().position;
}

/// What an archive holds of an article: the promises of common/terms.hpp, written down once more.
inline Xapian::Document as_document(const Article& article, Analyzer& analyzer) {
    Xapian::Document document;
    const std::string mark = article.language.empty() ? "" : stem_mark(article.language, "en");
    std::uint32_t behind = position_gap;  // where the headline begins
    analyzer.for_each_piece(article.text, [&](std::span<const WordOccurrence> words) {
        for (const WordOccurrence& word : words) {
            add_boundary(document, word, 0);
            add_word(document, analyzer, word, {nullptr, 0, mark});
            behind = word.position + position_gap;
        }
    });
    analyzer.for_each_piece(article.title, [&](std::span<const WordOccurrence> words) {
        for (const WordOccurrence& word : words) {
            add_boundary(document, word, behind);
            add_word(document, analyzer, word, {nullptr, behind, mark});
            add_word(document, analyzer, word, {&field(FieldId::title), 0, mark});
        }
    });
    std::uint32_t position = 0;
    for (const std::string& author : article.authors) {
        for (const std::string& name : split_folded_words(author))
            document.add_posting(word_term(field(FieldId::author), name), ++position);
        position += position_gap;
    }
    const auto filter = [&](FieldId id, std::string_view value) {
        if (!value.empty()) document.add_boolean_term(value_term(field(id), value));
    };
    filter(FieldId::source, article.source);
    filter(FieldId::section, article.section);
    filter(FieldId::language, article.language);
    for (const std::string& tag : article.tags)
        filter(FieldId::tag, tag);
    for (const auto* names : {&article.authors, &article.agencies}) {
        for (const std::string& name : *names)
            document.add_boolean_term(author_name_term(name));
    }
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
    document.add_value(static_cast<Xapian::valueno>(Slot::source), article.source);
    document.add_value(static_cast<Xapian::valueno>(Slot::section), article.section);
    document.add_value(static_cast<Xapian::valueno>(Slot::language), article.language);
    const std::uint32_t words = behind - position_gap + count_words(article.title, analyzer);
    document.add_value(static_cast<Xapian::valueno>(Slot::word_count), fmt::format("{:08}", words));
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
