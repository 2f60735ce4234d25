// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/query_word.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

/// What capitals mean in a query. US and WHO are two words each, the acronym and the plain one: whichever is
/// taken is said, so that nobody gets the other unknowingly.
class CapitalsInQuery {
  public:
    /// Warnings are added to `warnings`, which must outlive this, as must the query.
    CapitalsInQuery(std::string_view query, std::vector<QueryWarning>& warnings)
        : query_(query), meaning_(capitals_in(query)), warnings_(warnings) {}

    Capitals meaning() const { return meaning_; }

    /// Warns of the acronyms among the words of a piece of the query that begins at byte `begin`.
    void mind(std::string_view text, const std::vector<QueryWord>& words, std::size_t begin);

  private:
    void warn(std::size_t byte, std::string message);
    void warn_of_shout(const std::string& surface, const std::string& acronym, std::size_t byte);

    std::string_view query_;
    Capitals meaning_;
    std::vector<QueryWarning>& warnings_;
    std::vector<std::string> shouted_;   // words that are acronyms elsewhere: US, WHO
    std::vector<std::string> acronyms_;  // these: U.S., W.H.O.
    std::size_t warning_of_shout_ = 0;   // its place in warnings_, once there is one
};

}  // namespace news
