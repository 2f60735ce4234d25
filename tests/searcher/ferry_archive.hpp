// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/searcher/archive_fixture.hpp"

namespace news::test {

/// Ferries have to do with a harbour and a captain; every article has a street, and most are of other things.
inline const TestArchive& ferry_archive() {
    static const TestArchive made = [] {
        std::vector<Article> articles{
            dated_article("1", "2018-01-01", "Ferry",
                          "A ferry, the captains and the captain of a harbour street."),
            dated_article("2", "2018-01-02", "Ferry", "The ferry is late, said the captain in the street."),
            dated_article("3", "2018-01-03", "Street",
                          "That ferry has a lantern and a street, and a long way."),
            dated_article("4", "2018-01-04", "Street",
                          "That ferry has a captain and a street, and a wide deck."),
            dated_article("5", "2018-01-05", "Harbour", "A harbour without boats in the street."),
            dated_article("6", "2018-01-06", "Lyon", "A captain in the street, and nothing else to tell.")};
        for (int i = 7; i < 60; ++i)
            articles.push_back(dated_article(std::to_string(i), "2017", "Street", "Nothing in the street."));
        return TestArchive(articles);
    }();
    return made;
}

}  // namespace news::test
