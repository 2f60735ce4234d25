// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/pipeline/admission.hpp"
#include "indexer/rejection_log.hpp"

namespace news {

/// How a run of add ended.
struct AddOutcome {
    WriteCounts counts;
    bool is_dry_run = false;
    bool was_interrupted = false;
};

/// "added 14 articles and 2 related posts, 0 unchanged, 1 rejected", and why if many were rejected.
std::string text_report(const AddOutcome& outcome, const RejectionLog& rejections);
/// One JSON object (doc/json-output.md).
std::string json_report(const AddOutcome& outcome, const RejectionLog& rejections);

}  // namespace news
