// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/report.hpp"

#include "common/standard_output.hpp"
#include "common/text.hpp"

namespace news {

void report_rejection(const Rejection& rejection) {
    write_standard_error("newsindex: rejected " +
                         without_controls(rejection.origin + ": " + rejection.reason) + '\n');
}

void report_warning(const std::string& origin, const std::string& warning) {
    write_standard_error("newsindex: warning: " + without_controls(origin + ": " + warning) + '\n');
}

}  // namespace news
