// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/fault_point.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#include "common/error.hpp"
#include "common/text.hpp"

namespace news {
namespace {

struct Fault {
    FaultStep step = FaultStep::file_written;
    unsigned passage = 1;
    bool is_full_disk = false;
};

std::optional<Fault> read_fault(std::string_view text) {
    const std::vector<std::string_view> parts = split(text, ':');
    const auto* found = std::find_if(fault_steps.begin(), fault_steps.end(),
                                     [&](const FaultStepName& known) { return known.name == parts.front(); });
    if (found == fault_steps.end() || parts.size() > 3) return std::nullopt;
    Fault fault{found->step};
    if (parts.size() > 1) {
        const char* end = parts[1].data() + parts[1].size();
        if (std::from_chars(parts[1].data(), end, fault.passage).ptr != end) return std::nullopt;
    }
    fault.is_full_disk = parts.size() == 3;
    if (fault.is_full_disk && parts[2] != "enospc") return std::nullopt;
    return fault;
}

std::optional<Fault> wanted_fault() {
    const char* text = std::getenv("NEWSARCHIVE_FAULT");
    if (text == nullptr || *text == '\0') return std::nullopt;
    if (std::optional<Fault> fault = read_fault(text)) return fault;
    throw Error(ExitCode::usage, "NEWSARCHIVE_FAULT names no step: " + std::string(text),
                "It is for tests; unset it.");
}

void happen(const Fault& fault) {
    if (!fault.is_full_disk) ::raise(SIGKILL);
    throw Error(ExitCode::unusable, std::string("cannot write: ") + std::strerror(ENOSPC),
                "Make room on the disk; what was published before is intact.");
}

}  // namespace

void fault_point(FaultStep step) {
    static const std::optional<Fault> fault = wanted_fault();
    if (!fault || fault->step != step) return;
    static std::atomic<unsigned> passages = 0;
    if (++passages == fault->passage) happen(*fault);
}

}  // namespace news
