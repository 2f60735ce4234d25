// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/standard_output.hpp"
#include "searcher/pager.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// As main has it, where a pager may end before it has read.
struct CleanEnvironment {
    CleanEnvironment() {
        ignore_broken_pipe_signal();
        clean();
    }
    ~CleanEnvironment() { clean(); }
    CleanEnvironment(const CleanEnvironment&) = delete;
    CleanEnvironment& operator=(const CleanEnvironment&) = delete;

    static void clean() {
        for (const char* name : {"NEWSSEARCH_PAGER", "PAGER", "LESS"})
            ::unsetenv(name);
    }
};

void set(const char* name, const char* value) {
    constexpr int overwrite = 1;
    ::setenv(name, value, overwrite);
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// On a terminal so low that anything scrolls.
void show_by(const std::string& command, std::string_view text) {
    set("NEWSSEARCH_PAGER", command.c_str());
    OutputPlace place;
    place.is_terminal = true;
    place.size = {10, 1};
    write_page(text, place);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pager)

BOOST_AUTO_TEST_CASE(the_environment_names_the_pager) {
    const CleanEnvironment clean;
    BOOST_TEST(pager_command().find("less -FRX") != std::string::npos);
    set("PAGER", "more");
    BOOST_TEST(pager_command() == "more");
    set("NEWSSEARCH_PAGER", "less -S");
    BOOST_TEST(pager_command() == "less -S");
    for (const char* none : {"", "cat"}) {
        set("NEWSSEARCH_PAGER", none);
        BOOST_TEST(pager_command() == "");
    }
}

BOOST_AUTO_TEST_CASE(only_what_scrolls_on_a_terminal_is_paged) {
    OutputPlace place;
    place.size = {10, 4};
    const std::string three_rows = "a\nb\nc\n";
    const std::string four_rows = "a\n0123456789a\nc\n";
    BOOST_TEST(!would_scroll(four_rows, place));
    place.is_terminal = true;
    BOOST_TEST(would_scroll(four_rows, place));
    BOOST_TEST(!would_scroll(three_rows, place));
    place.is_dumb = true;
    BOOST_TEST(!would_scroll(four_rows, place));
}

BOOST_AUTO_TEST_CASE(the_pager_gets_the_whole_text) {
    const CleanEnvironment clean;
    const test::TempDir folder;
    const std::string text(300'000, 'x');  // more than a pipe holds
    show_by("cat > '" + (folder / "seen").string() + "'", text);
    BOOST_TEST((content_of(folder / "seen") == text));
    show_by("printenv LESS > '" + (folder / "less").string() + "'", "a\n");
    BOOST_TEST(content_of(folder / "less") == "FRX\n");
}

BOOST_AUTO_TEST_CASE(a_pager_may_end_early) {
    const CleanEnvironment clean;
    const test::TempDir folder;
    show_by("head -c 3 > '" + (folder / "seen").string() + "'", "abc" + std::string(300'000, 'x'));
    BOOST_TEST(content_of(folder / "seen") == "abc");
}

BOOST_AUTO_TEST_CASE(a_page_that_comes_in_pieces_is_paged_from_its_beginning) {
    const CleanEnvironment clean;
    const test::TempDir folder;
    set("NEWSSEARCH_PAGER", ("cat > '" + (folder / "seen").string() + "'").c_str());
    OutputPlace place;
    place.is_terminal = true;
    place.size = {10, 4};
    {
        PageOutput output(place);
        for (const char* piece : {"a\n", "b\n", "c\n", "d\n", "e\n"})
            output.write(piece);
        output.finish();
    }
    BOOST_TEST(content_of(folder / "seen") == "a\nb\nc\nd\ne\n");
}

BOOST_AUTO_TEST_CASE(who_has_seen_enough_of_a_stream_ends_it) {
    const CleanEnvironment clean;
    set("NEWSSEARCH_PAGER", "head -c 1 >/dev/null");
    OutputPlace place;
    place.is_terminal = true;
    place.size = {10, 1};
    PageOutput output(place);
    const auto write_on = [&] {
        for (int i = 0; i < 1000; ++i)
            output.write(std::string(10'000, 'x'));
    };
    BOOST_CHECK_THROW(write_on(), BrokenPipe);
}

BOOST_AUTO_TEST_SUITE_END()
