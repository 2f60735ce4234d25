// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/line_reader.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// Each line in brackets.
std::string lines_of(const std::string& file) {
    LineReader reader(file);
    std::string all;
    for (std::string line; reader.next(line);)
        all += '[' + line + ']';
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(line_reader)

BOOST_AUTO_TEST_CASE(a_file_is_read_line_by_line) {
    const test::TempDir folder;
    BOOST_TEST(lines_of(folder.write("none", "")) == "");
    BOOST_TEST(lines_of(folder.write("one", "a\r\n\nb")) == "[a\r][][b]");
    BOOST_TEST(lines_of(folder.write("ended", "a\n")) == "[a]");
    const std::string a(100'000, 'a');
    const std::string b(65'535, 'b');
    BOOST_TEST((lines_of(folder.write("long", a + '\n' + b + "\nc")) == '[' + a + "][" + b + "][c]"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named) {
    const test::TempDir folder;
    const auto is_unusable = [](const Error& error) { return error.code() == ExitCode::unusable; };
    BOOST_CHECK_EXCEPTION(LineReader((folder / "none").string()), Error, is_unusable);
    LineReader reader(folder.path().string());
    std::string line;
    BOOST_CHECK_EXCEPTION(reader.next(line), Error, is_unusable);
}

BOOST_AUTO_TEST_SUITE_END()
