// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "common/archive/archive_settings.hpp"
#include "common/stored_article.hpp"
#include "indexer/build/segment_writer.hpp"
#include "indexer/pipeline/article_analysis.hpp"
#include "tests/support.hpp"

namespace news::test {

/// An archive whose segments a test writes as it likes, right or wrong.
struct SegmentScene {
    TempDir folder;
    ArchiveDirectory archive{folder.path()};

    SegmentScene() {
        std::filesystem::create_directories(archive.segments_directory());
        ArchiveSettings settings;
        settings.analyzer = Analyzer{settings.default_language}.fingerprint();
        write_settings(archive.settings_file(), settings);
        archive.publish({});
    }

    /// `stored` is what is kept as the record: the article's own, unless a test says otherwise.
    struct Written {
        Article article;
        std::string stored;
    };
    static Written written(const Article& article) { return {article, to_stored(article)}; }

    void write(const std::string& name, const std::vector<Written>& articles) const {
        ArticleAnalysis analysis("en");
        const auto builder = direct_segments().make_builder(analysis.terms());
        const auto writer = direct_segments().make_writer(archive.segment(name));
        for (const Written& article : articles) {
            glass::Document document = analysis.document_of(article.article);
            document.data = article.stored;
            builder->add(document);
        }
        if (!builder->empty()) writer->append(builder->take());
        writer->finish(1);
    }

    void write_articles(const std::string& name, const std::vector<Article>& articles) const {
        std::vector<Written> all;
        std::transform(articles.begin(), articles.end(), std::back_inserter(all), written);
        write(name, all);
    }
};

}  // namespace news::test
