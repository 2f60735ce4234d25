// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "common/archive/archive_settings.hpp"
#include "indexer/build/article_analysis.hpp"
#include "indexer/build/segment_writer.hpp"
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

    static AnalyzedArticle analyzed(const Article& article) {
        Analyzer analyzer("en");
        return analyze_article(article, analyzer);
    }

    void write(const std::string& name, const std::vector<AnalyzedArticle>& articles) const {
        const auto writer = make_segment_writer(archive.segment(name));
        for (const AnalyzedArticle& article : articles)
            writer->add(article);
        writer->finish();
    }

    void write_articles(const std::string& name, const std::vector<Article>& articles) const {
        std::vector<AnalyzedArticle> all;
        std::transform(articles.begin(), articles.end(), std::back_inserter(all), analyzed);
        write(name, all);
    }
};

}  // namespace news::test
