// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

/// A query in whole sentences, as what is looked for in it.
struct Question {
    QueryNode root;                     // without the words that only hold its sentences together
    std::vector<std::string> left_out;  // these, each once
};

/// The query if it is one: five words or more, some of which say nothing by themselves. What asks for all of
/// its words is none, nor is a phrase, and what is written with a sign or as =the stays. A word that stands
/// in it twice counts twice, as one. Otherwise nothing is left out and the query is as it was.
Question read_question(QueryNode root, std::string_view language);

}  // namespace news
