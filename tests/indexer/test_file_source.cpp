// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <string>
#include <thread>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

#include "indexer/input/file_source.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

std::string content(const std::string& path, std::size_t step) {
    FileSource file(path);
    std::string all;
    std::string buffer(step, '\0');
    for (std::size_t got = 0; (got = file.read(buffer)) > 0;)
        all.append(buffer, 0, got);
    BOOST_TEST(file.bytes_read() == all.size());
    return all;
}

std::string failure_of(const std::string& path) {
    try {
        FileSource{path};
    } catch (const InputFailure& failure) {
        return failure.what();
    }
    return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_source)

BOOST_AUTO_TEST_CASE(reads_byte_for_byte) {
    const test::TempDir folder;
    const std::string texts[] = {
        "", "x", "\x1F", std::string("a\0b", 3), "a\r\nb", std::string(300'000, 'x')};
    for (const std::string& text : texts) {
        const std::string path = folder.write("plain", text);
        for (const std::size_t step : {std::size_t{7}, std::size_t{65'536}, std::size_t{1'000'000}})
            BOOST_TEST_CONTEXT(text.size() << " bytes in steps of " << step)
        BOOST_TEST((content(path, step) == text));
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_opened_says_why_without_its_name) {
    const test::TempDir folder;
    BOOST_TEST(failure_of(folder / "missing") == "No such file or directory");
    BOOST_TEST(failure_of(folder.path()) == "is a directory");
}

BOOST_AUTO_TEST_CASE(reads_a_pipe) {
    const test::TempDir folder;
    const std::string bytes(100'000, 'a');
    const std::string pipe = (folder / "pipe").string();
    BOOST_REQUIRE_EQUAL(::mkfifo(pipe.c_str(), 0600), 0);
    const std::jthread writer([&] { std::ofstream(pipe, std::ios::binary) << bytes; });
    BOOST_TEST((content(pipe, 65'536) == bytes));
}

BOOST_AUTO_TEST_SUITE_END()
