// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/build/glass_probe.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

namespace fs = std::filesystem;

/// Sets a variable of the environment, or takes it away, while it lives.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Variable() { set(before_ ? before_->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    void set(const char* value) {
        if (value != nullptr) {
            ::setenv(name_, value, 1);
        } else {
            ::unsetenv(name_);
        }
    }

    const char* name_;
    std::optional<std::string> before_;
};

std::ptrdiff_t files_in(const fs::path& folder) {
    return fs::exists(folder) ? std::distance(fs::directory_iterator(folder), fs::directory_iterator()) : 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(glass_probe)

BOOST_AUTO_TEST_CASE(finds_our_segments_right) {
    const test::TempDir scratch;
    BOOST_TEST(probe_direct_segments(scratch.path()) == "");
}

BOOST_AUTO_TEST_CASE(what_goes_wrong_is_said) {
    const test::TempDir scratch;
    BOOST_TEST(probe_direct_segments(scratch / "missing") != "");
    scratch.write("direct", "in the way");
    BOOST_TEST(probe_direct_segments(scratch.path()) != "");
}

BOOST_AUTO_TEST_CASE(verdict_is_remembered) {
    const Variable no_wish("NEWSARCHIVE_SEGMENTS", nullptr);
    const test::TempDir cache;
    const fs::path folder = cache / "deep/newsarchive";
    BOOST_TEST(choose_segments(folder).backend == &direct_segments());
    BOOST_TEST(files_in(folder) == 1);
    // Nothing could be tried now, and nothing is.
    const Variable no_scratch("TMPDIR", "/nonexistent");
    const ChosenSegments again = choose_segments(folder);
    BOOST_TEST(again.backend == &direct_segments());
    BOOST_TEST(again.warning == "");
}

BOOST_AUTO_TEST_CASE(without_a_cache_it_is_tried_each_time) {
    const Variable no_wish("NEWSARCHIVE_SEGMENTS", nullptr);
    BOOST_TEST(choose_segments({}).backend == &direct_segments());
}

BOOST_AUTO_TEST_CASE(a_fault_is_told_and_not_remembered) {
    const Variable no_wish("NEWSARCHIVE_SEGMENTS", nullptr);
    const test::TempDir cache;
    const std::string file = cache.write("file", "");
    const Variable no_scratch("TMPDIR", file.c_str());
    ChosenSegments chosen;
    BOOST_CHECK_NO_THROW(chosen = choose_segments(cache / "newsarchive"));
    BOOST_TEST(chosen.backend == &xapian_segments());
    BOOST_TEST(chosen.warning != "");
    BOOST_TEST(files_in(cache / "newsarchive") == 0);
}

BOOST_AUTO_TEST_CASE(xapians_segments_can_be_asked_for) {
    const test::TempDir cache;
    const Variable wish("NEWSARCHIVE_SEGMENTS", "xapian");
    const ChosenSegments chosen = choose_segments(cache.path());
    BOOST_TEST(chosen.backend == &xapian_segments());
    BOOST_TEST(chosen.warning == "");
    BOOST_TEST(files_in(cache.path()) == 0);
}

BOOST_AUTO_TEST_CASE(cache_is_where_the_environment_says) {
    const struct {
        const char* cache;
        const char* home;
        const char* expected;
    } rows[] = {
        {"/c", "/h", "/c/newsarchive"},
        {"", "/h", "/h/.cache/newsarchive"},
        {nullptr, "/h", "/h/.cache/newsarchive"},
        {nullptr, nullptr, ""},
    };
    for (const auto& row : rows) {
        const Variable cache("XDG_CACHE_HOME", row.cache);
        const Variable home("HOME", row.home);
        BOOST_TEST(user_cache() == fs::path(row.expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()
