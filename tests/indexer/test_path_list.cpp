// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/text.hpp"
#include "indexer/path_list.hpp"
#include "tests/support.hpp"

using namespace news;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(path_list)

BOOST_AUTO_TEST_CASE(reads_paths_that_end_in_one_way) {
    const struct {
        std::string bytes;
        char end;
        std::string paths;  // joined by '|'
    } rows[] = {
        {"", '\n', ""},
        {"a\n", '\n', "a"},
        {"a\nb/c d\n", '\n', "a|b/c d"},
        {"a\nb", '\n', "a|b"},
        {"a\r\nb\r\n", '\n', "a|b"},
        {"\n\na\n\n", '\n', "a"},
        {" a \n", '\n', " a "},
        {"a\0b\0"s, '\0', "a|b"},
        {"with\nline end\0b\r\0"s, '\0', "with\nline end|b\r"},
        {"a\nb\n", '\0', "a\nb\n"},
        {"-\na\n", '\n', "-|a"},
    };
    const test::TempDir folder;
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.bytes)
        BOOST_TEST(join(read_path_list(folder.write("list", row.bytes), row.end), "|") == row.paths);
    }
}

BOOST_AUTO_TEST_CASE(unreadable_list_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(read_path_list((folder / "missing").string(), '\n'), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_SUITE_END()
