// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/glass/direct_database.hpp"

#include "indexer/glass/run_builder.hpp"
#include "indexer/glass/segment_builder.hpp"

namespace news::test {

std::vector<glass::PlacedRun> runs_of(const std::vector<Sketch>& sketches, std::uint32_t first_document,
                                      std::uint32_t documents_in_run) {
    glass::TermTable terms;
    glass::RunBuilder builder(terms);
    std::vector<glass::PlacedRun> runs;
    std::uint32_t document = first_document;
    for (std::size_t at = 0; at < sketches.size();) {
        const std::uint32_t first = document;
        for (std::uint32_t i = 0; i < documents_in_run && at < sketches.size(); ++i, ++document)
            builder.add(document_of(sketches[at++], terms));
        runs.push_back({first, builder.finish()});
    }
    return runs;
}

DirectDatabase::DirectDatabase(const std::vector<Sketch>& sketches, std::uint32_t first_document) {
    glass::SegmentBuilder segment(path(), first_document);
    for (glass::PlacedRun& placed : runs_of(sketches, first_document))
        segment.append(std::move(placed.run));
    segment.write_postings();
    segment.write_positions();
    segment.finish();
}

}  // namespace news::test
