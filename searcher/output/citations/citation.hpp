// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/output/citations/person_name.hpp"

namespace news {

/// What a reference to an article says, all of it from the article: what is unknown is empty. Every text is
/// on one line.
struct Citation {
    std::string id;
    std::string title;
    std::vector<PersonName> authors;  // persons, else agencies as they are
    std::string source;
    std::string section;
    std::string url;
    std::string language;
    std::vector<std::string> tags;
    std::vector<int> date;  // year, month, day, as far as they are known
    std::string note;       // what is doubtful
};

Citation cited(const Article& article);

}  // namespace news
