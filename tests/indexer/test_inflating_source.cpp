// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <boost/test/unit_test.hpp>
#include <zlib.h>

#include "indexer/input/file_source.hpp"
#include "indexer/input/inflating_source.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// Appends one member to the file.
void write_gzip(const std::filesystem::path& path, const std::string& bytes) {
    const gzFile file = gzopen(path.c_str(), "ab");
    BOOST_REQUIRE(file != nullptr);
    BOOST_REQUIRE_EQUAL(gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size())),
                        static_cast<int>(bytes.size()));
    gzclose(file);
}

std::string raw(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A file, read through gzip.
struct GzipFile {
    explicit GzipFile(const std::string& path) : file(path) {}

    FileSource file;
    InputWindow window{file};
    InflatingSource content{window, DeflateWrapping::gzip};
};

std::string read_all(ByteSource& stream, std::size_t step, std::string& failure) {
    std::string all;
    std::string buffer(step, '\0');
    try {
        for (std::size_t got = 0; (got = stream.read({buffer.data(), buffer.size()})) > 0;) {
            all.append(buffer, 0, got);
        }
        if (stream.read({buffer.data(), buffer.size()}) > 0) failure = "goes on behind its end";
    } catch (const InputFailure& thrown) {
        failure = thrown.what();
    }
    return all;
}

std::string content(const std::string& path, std::size_t step = 1'000) {
    GzipFile gzip(path);
    std::string failure;
    std::string all = read_all(gzip.content, step, failure);
    BOOST_TEST(failure == "");
    return all;
}

std::string failure_of(const std::string& path) {
    std::string failure;
    try {
        GzipFile gzip(path);
        read_all(gzip.content, 1'000, failure);
    } catch (const InputFailure& thrown) {
        failure = thrown.what();
    }
    return failure;
}

/// Text that does not shrink to nothing.
std::string long_text(std::size_t size) {
    std::string text;
    for (unsigned number = 7; text.size() < size; number = number * 1'103'515'245U + 12'345U)
        text += std::to_string(number) + '\n';
    text.resize(size);
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inflating_source)

BOOST_AUTO_TEST_CASE(reads_through_gzip) {
    const test::TempDir folder;
    write_gzip(folder / "a.gz", "One.\n");
    BOOST_TEST(content(folder / "a.gz") == "One.\n");
    write_gzip(folder / "empty.gz", "");
    BOOST_TEST(content(folder / "empty.gz") == "");
    const std::string text = long_text(500'000);
    write_gzip(folder / "long.gz", text);
    BOOST_TEST((content(folder / "long.gz", 65'536) == text));
}

BOOST_AUTO_TEST_CASE(reads_all_members) {
    const test::TempDir folder;
    std::string expected;
    for (int member = 0; member < 50; ++member) {
        const std::string text = long_text(static_cast<std::size_t>(member) * 997);
        write_gzip(folder / "many.gz", text);
        expected += text;
    }
    BOOST_TEST((content(folder / "many.gz") == expected));
}

BOOST_AUTO_TEST_CASE(hands_out_what_comes_before_the_cut) {
    const test::TempDir folder;
    const std::string text = long_text(200'000);
    write_gzip(folder / "whole.gz", text);
    const std::string whole = raw(folder / "whole.gz");
    for (const std::size_t size : {whole.size() - 1, whole.size() - 8, whole.size() / 2, std::size_t{500}}) {
        BOOST_TEST_CONTEXT(size << " of " << whole.size() << " bytes") {
            GzipFile gzip(folder.write("cut.gz", whole.substr(0, size)));
            std::string failure;
            const std::string before = read_all(gzip.content, 1'000, failure);
            BOOST_TEST(text.starts_with(before));
            BOOST_TEST(before.size() >= size / 2);
            BOOST_TEST(failure.find("too early") != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(failure_is_thrown_again_when_read_again) {
    const test::TempDir folder;
    write_gzip(folder / "whole.gz", "One.\n");
    const std::string whole = raw(folder / "whole.gz");
    GzipFile gzip(folder.write("cut.gz", whole.substr(0, whole.size() - 4)));
    char buffer[100];
    BOOST_TEST(gzip.content.read(buffer) == 5U);
    BOOST_CHECK_THROW(gzip.content.read(buffer), InputFailure);
    BOOST_CHECK_THROW(gzip.content.read(buffer), InputFailure);
}

BOOST_AUTO_TEST_CASE(damage_is_told) {
    const test::TempDir folder;
    write_gzip(folder / "whole.gz", long_text(5'000));
    std::string bytes = raw(folder / "whole.gz");
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    BOOST_TEST(failure_of(folder.write("damaged.gz", bytes)).find("damaged") != std::string::npos);
    bytes = raw(folder / "whole.gz");
    bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 0x55);
    BOOST_TEST(failure_of(folder.write("checksum.gz", bytes)).find("damaged") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(goes_on_at_the_next_member_behind_damage) {
    const test::TempDir folder;
    const std::string first = long_text(30'000);
    write_gzip(folder / "many.gz", first);
    const auto damaged_at = std::filesystem::file_size(folder / "many.gz");
    write_gzip(folder / "many.gz", long_text(40'000));
    write_gzip(folder / "many.gz", "The last.\n");
    std::string bytes = raw(folder / "many.gz");
    for (const std::size_t at : {damaged_at, damaged_at + 5'000}) {
        BOOST_TEST_CONTEXT("byte " << at) {
            std::string damaged = bytes;
            damaged.replace(at, 4, "XXXX");
            GzipFile gzip(folder.write("damaged.gz", damaged));
            std::string failure;
            std::string content = read_all(gzip.content, 1'000, failure);
            BOOST_TEST(content.starts_with(first));
            BOOST_TEST(failure != "");
            BOOST_TEST(gzip.content.resume());
            failure.clear();
            BOOST_TEST(read_all(gzip.content, 1'000, failure) == "The last.\n");
            BOOST_TEST(failure == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(there_is_nowhere_to_go_on_behind_the_last_member) {
    const test::TempDir folder;
    write_gzip(folder / "whole.gz", long_text(30'000));
    const std::string whole = raw(folder / "whole.gz");
    GzipFile gzip(folder.write("cut.gz", whole.substr(0, whole.size() / 2)));
    std::string failure;
    read_all(gzip.content, 1'000, failure);
    BOOST_TEST(failure.find("too early") != std::string::npos);
    BOOST_TEST(!gzip.content.resume());
}

BOOST_AUTO_TEST_CASE(zeros_may_follow_but_nothing_else) {
    const test::TempDir folder;
    write_gzip(folder / "one.gz", "One.\n");
    const std::string one = raw(folder / "one.gz");
    BOOST_TEST(content(folder.write("padded.gz", one + std::string(512, '\0'))) == "One.\n");
    BOOST_TEST(failure_of(folder.write("more.gz", one + "and more")).find("something else") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(reads_the_samples) {
    BOOST_TEST(content(SAMPLE_DATA "/gzip/night-desk.txt.gz").starts_with("Night nurse delivers twins"));
    BOOST_TEST(failure_of(SAMPLE_DATA "/broken/truncated.txt.gz").find("cut off") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
