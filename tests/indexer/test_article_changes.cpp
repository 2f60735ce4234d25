// SPDX-License-Identifier: GPL-2.0-or-later
#include <functional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/article_changes.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(article_changes)

BOOST_AUTO_TEST_CASE(names_the_parts_that_changed) {
    const Article older = test::make_article("1", "Paris", "Text");
    const std::pair<std::function<void(Article&)>, std::string> rows[] = {
        {[](Article&) {}, ""},
        {[](Article& a) { a.origin = "elsewhere"; }, ""},
        {[](Article& a) { a.seen = 7; }, ""},
        {[](Article& a) { a.published->evidence = DateEvidence::date_line; }, ""},
        {[](Article& a) { a.title = "Lyon"; }, "title"},
        {[](Article& a) { a.published.reset(); }, "published"},
        {[](Article& a) { a.url = "u"; }, "url"},
        {[](Article& a) {
             a.related = {{"Other", {}, ""}};
         },
         "related"},
        {[](Article& a) {
             a.text += ".";
             a.authors = {"Ann"};
             a.tags = {"t"};
         },
         "authors, tags, text"},
    };
    for (const auto& [edit, parts] : rows) {
        Article newer = older;
        edit(newer);
        BOOST_TEST(join(changed_parts(older, newer), ", ") == parts);
    }
}

BOOST_AUTO_TEST_SUITE_END()
