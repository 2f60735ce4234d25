// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/appended_file.hpp"
#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(appended_file)

/// Below, at and beyond what is held back in memory, and what is handed to the disk early.
BOOST_AUTO_TEST_CASE(what_was_appended_is_in_the_file) {
    constexpr std::size_t buffer = std::size_t{1} << 18U;
    const std::vector<std::vector<std::size_t>> rows = {{},
                                                        {0},
                                                        {1, 2, 3},
                                                        {buffer},
                                                        {buffer + 1},
                                                        {buffer - 1, 1, 1},
                                                        {1, buffer},
                                                        {1, buffer * 3, 5},
                                                        {0, buffer, 0, buffer},
                                                        {buffer * 40, 7, buffer * 40, 9}};
    for (const std::vector<std::size_t>& sizes : rows) {
        const test::TempDir folder;
        std::string expected;
        AppendedFile file(folder / "file");
        for (const std::size_t size : sizes) {
            const std::string bytes(size, static_cast<char>('a' + expected.size() % 26));
            file.append(bytes);
            expected += bytes;
        }
        file.finish();
        BOOST_TEST((read_whole_file(folder / "file") == expected));
    }
}

BOOST_AUTO_TEST_CASE(many_small_pieces) {
    const test::TempDir folder;
    AppendedFile file(folder / "file");
    std::string expected;
    for (int i = 0; i < 200'000; ++i) {
        const std::string bytes = std::to_string(i) + '\n';
        file.append(bytes);
        expected += bytes;
    }
    file.finish();
    BOOST_TEST((read_whole_file(folder / "file") == expected));
}

BOOST_AUTO_TEST_CASE(a_file_that_exists_is_not_touched) {
    const test::TempDir folder;
    folder.write("file", "what was there");
    BOOST_CHECK_EXCEPTION(AppendedFile{folder / "file"}, Error, is_unusable);
    BOOST_TEST(read_whole_file(folder / "file") == "what was there");
    BOOST_CHECK_EXCEPTION(AppendedFile{folder / "no/such"}, Error, is_unusable);
}

BOOST_AUTO_TEST_SUITE_END()
