// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/search/shown_article.hpp"
#include "tests/support.hpp"

namespace news::test {

/// An article with all that is shown of one.
inline ShownArticle shown_sample() {
    ShownArticle shown;
    shown.article = make_article("hw-1", "Paris *balcony*", "A man climbed.\n\n# It was high.");
    shown.article.source = "Harbour Wire";
    shown.article.authors = {"Ana Ruiz"};
    shown.article.place = "PARIS";
    shown.article.url = "https://example.org/1";
    shown.article.related = {{"Older [post]", date_of("2018-05-01"), "https://example.org/0"},
                             {"Undated", {}, ""}};
    shown.title = {shown.article.title, {{0, 5}}};
    shown.text = {shown.article.text, {{6, 13}}};
    shown.cited_by = {{"a", "First"}};
    return shown;
}

}  // namespace news::test
