// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <zlib.h>

#include "indexer/input/byte_stream.hpp"
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

std::string read_all(ByteStream& stream, std::size_t step, std::string& failure) {
    std::string all;
    std::string buffer(step, '\0');
    try {
        for (std::size_t got = 0; (got = stream.read({buffer.data(), buffer.size()})) > 0;) {
            all.append(buffer, 0, got);
            if (got < step) break;
        }
        if (stream.read({buffer.data(), buffer.size()}) > 0) failure = "goes on behind its end";
    } catch (const InputFailure& thrown) {
        failure = thrown.what();
    }
    return all;
}

std::string content(const std::string& path, std::size_t step = 1'000) {
    ByteStream stream = ByteStream::open(path);
    std::string failure;
    std::string all = read_all(stream, step, failure);
    BOOST_TEST(failure == "");
    return all;
}

std::string failure_of(const std::string& path) {
    std::string failure;
    try {
        ByteStream stream = ByteStream::open(path);
        read_all(stream, 1'000, failure);
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

BOOST_AUTO_TEST_SUITE(byte_stream)

BOOST_AUTO_TEST_CASE(reads_plain_files_byte_for_byte) {
    const test::TempDir folder;
    const std::string texts[] = {"", "x", "\x1F", std::string("a\0b", 3), "a\r\nb", long_text(300'000)};
    for (const std::string& text : texts) {
        const std::string path = folder.write("plain", text);
        for (const std::size_t step :
             {std::size_t{1}, std::size_t{7}, std::size_t{65'536}, std::size_t{1'000'000}}) {
            if (text.size() > 1'000 && step < 100) continue;
            BOOST_TEST_CONTEXT(text.size() << " bytes in steps of " << step)
            BOOST_TEST((content(path, step) == text));
        }
    }
}

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

BOOST_AUTO_TEST_CASE(name_of_the_file_does_not_matter) {
    const test::TempDir folder;
    write_gzip(folder / "no-suffix", "One.\n");
    BOOST_TEST(content(folder / "no-suffix") == "One.\n");
    BOOST_TEST(content(folder.write("plain.gz", "One.\n")) == "One.\n");
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
            ByteStream stream = ByteStream::open(folder.write("cut.gz", whole.substr(0, size)));
            std::string failure;
            const std::string before = read_all(stream, 1'000, failure);
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
    ByteStream stream = ByteStream::open(folder.write("cut.gz", whole.substr(0, whole.size() - 4)));
    char buffer[100];
    BOOST_TEST(stream.read(buffer) == 5U);
    BOOST_CHECK_THROW(stream.read(buffer), InputFailure);
    BOOST_CHECK_THROW(stream.read(buffer), InputFailure);
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

BOOST_AUTO_TEST_CASE(what_cannot_be_opened_says_why_without_its_name) {
    const test::TempDir folder;
    BOOST_TEST(failure_of(folder / "missing") == "No such file or directory");
    BOOST_TEST(failure_of(folder.path()) == "is a directory");
}

BOOST_AUTO_TEST_CASE(counts_what_it_read_of_files_and_pipes) {
    const test::TempDir folder;
    const std::string bytes(100'000, 'a');
    const std::string pipe = (folder / "pipe").string();
    BOOST_REQUIRE_EQUAL(::mkfifo(pipe.c_str(), 0600), 0);
    const std::jthread writer([&] { std::ofstream(pipe, std::ios::binary) << bytes; });
    for (const std::string& path : {folder.write("file", bytes), pipe}) {
        ByteStream stream = ByteStream::open(path);
        std::string buffer(200'000, '\0');
        BOOST_TEST(stream.bytes_read() == 0U);
        BOOST_TEST(stream.read(buffer) == bytes.size());
        BOOST_TEST(stream.bytes_read() == bytes.size());
    }
}

BOOST_AUTO_TEST_CASE(reads_the_samples) {
    BOOST_TEST(content(SAMPLE_DATA "/gzip/night-desk.txt.gz").starts_with("Night nurse delivers twins"));
    BOOST_TEST(failure_of(SAMPLE_DATA "/broken/truncated.txt.gz").find("cut off") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
