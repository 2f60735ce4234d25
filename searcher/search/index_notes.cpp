// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/index_notes.hpp"

#include <algorithm>

#include "common/archive/index_version.hpp"

namespace news {

std::vector<std::string> notes_on_index(int archive_version, const Request& request) {
    const bool counts_authors =
        std::count(request.facets.begin(), request.facets.end(), FacetKind::author) > 0;
    std::vector<std::string> notes;
    const auto needs = [&](bool is_needed, IndexAddition addition, const char* note) {
        if (is_needed && !has_addition(archive_version, addition)) notes.emplace_back(note);
    };
    needs(counts_authors, IndexAddition::author_names,
          "articles that an earlier version has added are counted as if they had no author, until newsindex "
          "rebuild");
    needs(request.timeline.has_value(), IndexAddition::doubtful_dates,
          "doubtful dates of articles that an earlier version has added are counted as if they were certain, "
          "until newsindex rebuild");
    return notes;
}

}  // namespace news
