// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/article.hpp"

namespace news {

/// What a fault is a fault of.
enum class FaultKind : std::uint8_t {
    segment,  // it is missing, or its files are damaged
    record,   // a stored article cannot be read
    id,       // it is not its article's only one, or not the only one of its name
    term,     // a term that only filters does not agree with the stored article
    value,    // a value slot does not agree with it
    link,     // nor do the keys by which articles are linked
};

inline constexpr std::size_t fault_kinds = 6;

std::string_view name_of(FaultKind kind);

struct DocumentFault {
    FaultKind kind;
    std::string message;
};

/// Everything in which a document's filters and values do not agree with its stored article, in an archive of
/// this index version. Its words are not looked at.
std::vector<DocumentFault> faults_of(const Xapian::Document& document, const Article& article, int version);

}  // namespace news
