// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/proof/proof_support.hpp"
#include "tests/support.hpp"

namespace news::test {

/// What is added, and to what.
struct Scenario {
    std::string name;
    std::vector<Article> before;
    std::vector<Article> added;
    bool brings_back = false;  // the last article is one that was removed on purpose
};

std::vector<Scenario> scenarios();

/// What befalls the process that adds, before it begins: a fault that is set, a limit.
using Misfortune = std::function<void()>;
Misfortune fault(const std::string& step);

/// An archive before and after a scenario; what a misfortune leaves must lie between the two. As a process
/// reads NEWSARCHIVE_FAULT only once, all that is written is written by children.
class Stage {
  public:
    /// `place` is the folder in which the archive that suffers lies; without it, one like all others.
    explicit Stage(Scenario scenario, const std::filesystem::path& place = {});

    /// Adds under a misfortune, then checks what is left; adds again without one, and checks that all is as
    /// if nothing had been. `relief` comes before the second. Tells how the first ended.
    Ending try_add(const Misfortune& misfortune, const std::function<void()>& relief = {});

  private:
    Ending add(const ArchiveDirectory& archive, const std::vector<Article>& articles,
               const Misfortune& misfortune) const;
    void start_anew() const;
    std::size_t live_count() const;
    void check_what_is_left() const;
    void check_end() const;

    TempDir folder_;
    ArchiveDirectory base_{folder_ / "base"};
    ArchiveDirectory archive_;
    Scenario scenario_;
    std::map<std::string, std::string> before_;
    std::map<std::string, std::string> after_;
};

}  // namespace news::test
