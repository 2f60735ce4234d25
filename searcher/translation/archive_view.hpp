// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/counting/article_counter.hpp"
#include "searcher/translation/archive_languages.hpp"
#include "searcher/translation/ranking.hpp"
#include "searcher/vocabulary/archive_words.hpp"

namespace news {

/// Years from the first to the last in which something was published; none if the last is before the first.
struct YearSpan {
    int first = 0;
    int last = -1;
};

/// An open archive as queries are made for it; made anew with each opening.
struct ArchiveView {
    ArchiveView(const Xapian::Database& opened, const std::string& own_language);

    Xapian::Database database;
    ArchiveLanguages languages;
    ArchiveWords words;
    ArticleCounter counter;
    YearSpan years;
    bool has_citations;  // whether any article lists related posts
    ranking::Weighting weighting;
};

}  // namespace news
