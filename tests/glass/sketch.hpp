// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/glass/document.hpp"
#include "indexer/glass/term_table.hpp"

namespace news::test {

struct SketchedTerm {
    std::string term;
    std::uint32_t count = 1;
    std::vector<std::uint32_t> positions{};  // ascending
};

/// A document as a test writes it down: terms stand in it, and not in a table of their own.
struct Sketch {
    std::vector<SketchedTerm> terms{};
    std::vector<glass::SlotValue> values{};
    std::string data{};
};

glass::Document document_of(const Sketch& sketch, glass::TermTable& terms);

}  // namespace news::test
