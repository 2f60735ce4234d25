// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/glass/sketch.hpp"

namespace news::test {

glass::Document document_of(const Sketch& sketch, glass::TermTable& terms) {
    glass::Document document;
    for (const SketchedTerm& term : sketch.terms) {
        document.postings.push_back({terms.intern(term.term), term.count,
                                     static_cast<std::uint32_t>(document.positions.size()),
                                     static_cast<std::uint32_t>(term.positions.size())});
        document.positions.insert(document.positions.end(), term.positions.begin(), term.positions.end());
    }
    document.values = sketch.values;
    document.data = sketch.data;
    return document;
}

}  // namespace news::test
