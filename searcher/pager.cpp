// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/pager.hpp"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <utility>

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

/// A command that the shell runs, with what is written as its input.
class PageOutput::Pager {
  public:
    explicit Pager(const std::string& command) : pipe_(::popen(command.c_str(), "w")) {}
    ~Pager() {
        if (pipe_ != nullptr) ::pclose(pipe_);
    }
    Pager(const Pager&) = delete;
    Pager& operator=(const Pager&) = delete;

    bool runs() const { return pipe_ != nullptr; }
    void write(std::string_view text) {
        const bool is_taken = std::fwrite(text.data(), 1, text.size(), pipe_) == text.size();
        if (!is_taken || std::fflush(pipe_) != 0) throw BrokenPipe{};
    }

  private:
    std::FILE* pipe_;
    InterruptsIgnored ignored_;  // from then on: the command does not inherit it
};

PageOutput::PageOutput(const OutputPlace& place)
    : place_(place), command_(place.is_terminal && !place.is_dumb ? pager_command() : std::string{}) {}

PageOutput::~PageOutput() = default;

/// Asked with what waits; begins to page if that would scroll.
bool PageOutput::is_paged() {
    if (pager_ != nullptr) return true;
    if (command_.empty() || !would_scroll(waiting_, place_)) return false;
    constexpr int keep_what_is_set = 0;
    ::setenv("LESS", "FRX", keep_what_is_set);  // for a $PAGER that is less, without its options
    pager_ = std::make_unique<Pager>(command_);
    if (!pager_->runs()) pager_.reset();
    return pager_ != nullptr;
}

void PageOutput::pass_on(std::string_view text) {
    if (pager_ != nullptr) return pager_->write(text);
    command_.clear();
    write_standard_output(text);
}

/// Little by little is as dear as much at once.
void PageOutput::write(std::string_view text) {
    constexpr std::size_t worth_writing = 32'768;  // bytes
    waiting_ += text;
    if (is_paged() || waiting_.size() >= worth_writing) finish();
}

void PageOutput::finish() {
    is_paged();
    pass_on(std::exchange(waiting_, {}));
}

void write_page(std::string_view text, const OutputPlace& place) {
    PageOutput output(place);
    try {
        output.write(text);
        output.finish();
    } catch (const BrokenPipe&) {
        if (!place.is_terminal) throw;  // who pages has seen enough
    }
}

}  // namespace news
