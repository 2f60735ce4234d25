// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/matching_ids.hpp"

#include <xapian.h>

#include "common/archive/archive_database.hpp"
#include "common/stored_article.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/search_plan.hpp"

namespace news {

MatchingIds matching_ids(const ArchiveDirectory& archive, const std::string& query) {
    const ArchiveSettings settings = open_settings(archive);
    const QueryContext context{today_in(settings.time_zone)};
    const Xapian::Database database = open_database(archive);
    return translating_xapian_errors([&] {
        Request request;
        request.text = query;
        request.match = MatchMode::all;
        const ParsedQuery parsed = parse_query(query, context);
        ArchiveView view(database, settings.default_language);
        const XapianTranslator translator(view, parsed.root);
        MatchingIds matching{{}, parsed.warnings};
        for (const Tier& tier : plan_search(parsed.root, request, PlanOrder::by_words, translator).tiers) {
            Xapian::Enquire enquire(database);
            enquire.set_query(tier.query);
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount());
            for (auto match = matches.begin(); match != matches.end(); ++match)
                matching.ids.push_back(from_stored(match.get_document().get_data()).id);
        }
        return matching;
    });
}

}  // namespace news
