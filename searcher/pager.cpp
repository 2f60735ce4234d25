// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/pager.hpp"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "common/standard_output.hpp"
#include "common/text_layout.hpp"

namespace news {
namespace {

/// less ends at once with what fits (-F), lets escape sequences through (-R) and leaves the page standing
/// (-X).
constexpr const char* usual_pager = "if command -v less >/dev/null; then exec less -FRX; else exec cat; fi";

/// While a pager runs, the keys that interrupt are for it.
class InterruptsIgnored {
  public:
    InterruptsIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
    ~InterruptsIgnored() {
        std::signal(SIGINT, interrupt_);
        std::signal(SIGQUIT, quit_);
    }
    InterruptsIgnored(const InterruptsIgnored&) = delete;
    InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;

  private:
    using Handler = void (*)(int);
    Handler interrupt_;
    Handler quit_;
};

}  // namespace

std::string pager_command() {
    for (const char* name : {"NEWSSEARCH_PAGER", "PAGER"}) {
        const char* command = std::getenv(name);
        if (command != nullptr) return std::string_view(command) == "cat" ? "" : command;
    }
    return usual_pager;
}

bool would_scroll(std::string_view text, const OutputPlace& place) {
    return place.is_terminal && !place.is_dumb && rows_of(text, place.size.columns) + 1 > place.size.rows;
}

void show_by(const std::string& command, std::string_view text) {
    constexpr int keep_what_is_set = 0;
    ::setenv("LESS", "FRX", keep_what_is_set);  // for a $PAGER that is less, without its options
    std::FILE* const pager = ::popen(command.c_str(), "w");
    if (pager == nullptr) return write_standard_output(text);
    const InterruptsIgnored ignored;
    std::fwrite(text.data(), 1, text.size(), pager);  // less than all where the reader has seen enough
    ::pclose(pager);
}

void write_page(std::string_view text, const OutputPlace& place) {
    const std::string command = would_scroll(text, place) ? pager_command() : std::string{};
    command.empty() ? write_standard_output(text) : show_by(command, text);
}

}  // namespace news
