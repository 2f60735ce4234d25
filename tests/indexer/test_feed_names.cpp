// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/feed_names.hpp"

using namespace news;

namespace {

FeedMeaning meaning(const std::string& space, const std::string& name) {
    XmlNode element;
    element.space = space;
    element.name = name;
    return meaning_of(element);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(feed_names)

BOOST_AUTO_TEST_CASE(names_mean_the_same_in_every_version) {
    for (const char* space :
         {"", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss2", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"}) {
        BOOST_TEST_CONTEXT(space) BOOST_CHECK(meaning(space, "title").part == FeedPart::title);
    }
}

BOOST_AUTO_TEST_CASE(a_name_of_another_vocabulary_means_something_else) {
    BOOST_CHECK(meaning("http://search.yahoo.com/mrss/", "title").part == FeedPart::none);
    BOOST_CHECK(meaning("http://purl.org/rss/1.0/modules/syndication/", "title").part == FeedPart::none);
    BOOST_CHECK(meaning("http://purl.org/rss/1.0/modules/content/", "encoded").part == FeedPart::content);
    BOOST_CHECK(meaning("dc", "creator").part == FeedPart::author);  // declared nowhere
    BOOST_CHECK(meaning("", "enclosure").part == FeedPart::none);
}

BOOST_AUTO_TEST_CASE(the_better_comes_first) {
    const std::string dc = "http://purl.org/dc/elements/1.1/";
    BOOST_TEST(meaning("http://purl.org/rss/1.0/modules/content/", "encoded").rank <
               meaning("", "description").rank);
    BOOST_TEST(meaning("", "content").rank < meaning("", "summary").rank);
    BOOST_TEST(meaning("", "pubDate").rank < meaning(dc, "date").rank);
}

BOOST_AUTO_TEST_SUITE_END()
