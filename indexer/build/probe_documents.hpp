// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

#include "indexer/glass/document.hpp"
#include "indexer/glass/term_table.hpp"

namespace news {

/// Makes odd documents, the same ones for the same seed: without terms, without positions, of thousands of
/// words, with terms up to the length limit and zero bytes in them, values in far slots, data that cannot be
/// compressed. What a writer of segments must get right.
class ProbeDocuments {
  public:
    ProbeDocuments(glass::TermTable& terms, std::uint64_t seed) : terms_(terms), state_(seed) {}

    /// Valid until the next call.
    const glass::Document& next();

  private:
    std::uint32_t random(std::uint32_t below);
    std::string random_term();
    std::string random_data();
    void add_terms(std::uint32_t words);
    void add_values();

    glass::TermTable& terms_;
    std::uint64_t state_;
    glass::Document document_;
};

}  // namespace news
