// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <zlib.h>

#include "common/text.hpp"
#include "indexer/input/record_splitter.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

struct Result {
    std::vector<Record> records;
    std::vector<Rejection> rejections;
    bool reached_end = false;
};

Result split_file(const std::string& path, Splitting splitting, std::size_t most = 1'000'000) {
    Result result;
    RecordSplitter splitter(path);
    result.reached_end = splitter.split(
        splitting,
        [&](Record record) {
            result.records.push_back(std::move(record));
            return result.records.size() < most;
        },
        [&](Rejection rejection) { result.rejections.push_back(std::move(rejection)); });
    return result;
}

/// "1=first|3=third": line numbers with lines, without line ends.
std::string shown(const Result& result, const std::string& path) {
    std::vector<std::string> parts;
    for (const Record& record : result.records) {
        BOOST_TEST(record.origin.starts_with(path + ':'));
        parts.push_back(record.origin.substr(path.size() + 1) + '=' + std::string(trim(record.bytes)));
    }
    return join(parts, "|");
}

void write_gzip(const std::filesystem::path& path, const std::string& bytes) {
    const gzFile file = gzopen(path.c_str(), "wb1");
    gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(file);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_splitter)

BOOST_AUTO_TEST_CASE(each_line_that_is_not_blank_is_a_record) {
    const struct {
        std::string bytes;
        std::string records;
    } rows[] = {
        {"", ""},
        {"\n", ""},
        {"\n\n \t\n\r\n", ""},
        {"a", "1=a"},
        {"a\n", "1=a"},
        {"a\nb\n", "1=a|2=b"},
        {"a\nb", "1=a|2=b"},
        {"\n\na\n\nb\n\n", "3=a|5=b"},
        {"a\r\nb\r\n", "1=a|2=b"},
        {"a\r\n\r\nb", "1=a|3=b"},
    };
    const test::TempDir folder;
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.bytes << "\"") {
            const std::string path = folder.write("dump.jsonl", row.bytes);
            const Result result = split_file(path, Splitting::lines);
            BOOST_TEST(shown(result, path) == row.records);
            BOOST_TEST(result.rejections.size() == 0U);
            BOOST_TEST(result.reached_end);
        }
    }
}

BOOST_AUTO_TEST_CASE(lines_run_over_every_buffer_boundary) {
    const test::TempDir folder;
    const std::size_t boundary = std::size_t{64} << 10U;
    for (const std::size_t length : {boundary - 2, boundary - 1, boundary, boundary + 1, 2 * boundary - 1,
                                     2 * boundary, 3 * boundary + 5}) {
        for (const std::string end : {"\n", "\r\n"}) {
            BOOST_TEST_CONTEXT(length << " bytes, line end of " << end.size()) {
                const std::string line(length, 'x');
                const std::string path =
                    folder.write("dump", line + end + "second" + end + line + end + "fourth");
                const Result result = split_file(path, Splitting::lines);
                BOOST_REQUIRE_EQUAL(result.records.size(), 4U);
                BOOST_TEST((trim(result.records[0].bytes) == line));
                BOOST_TEST(trim(result.records[1].bytes) == "second");
                BOOST_TEST((trim(result.records[2].bytes) == line));
                BOOST_TEST(trim(result.records[3].bytes) == "fourth");
                BOOST_TEST(result.records[3].origin == path + ":4");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(many_lines_keep_order_and_number) {
    const test::TempDir folder;
    std::string bytes;
    for (int line = 1; line <= 20'000; ++line)
        bytes += std::to_string(line) + '\n';
    const std::string path = folder.write("dump", bytes);
    const Result result = split_file(path, Splitting::lines);
    BOOST_REQUIRE_EQUAL(result.records.size(), 20'000U);
    bool all_agree = true;
    for (const Record& record : result.records)
        all_agree = all_agree && record.origin == path + ':' + record.bytes;
    BOOST_TEST(all_agree);
}

BOOST_AUTO_TEST_CASE(whole_input_is_one_record) {
    const test::TempDir folder;
    for (const std::string& bytes : {std::string{}, std::string{"a\r\n\r\nb\n"}, std::string(200'000, 'x')}) {
        BOOST_TEST_CONTEXT(bytes.size() << " bytes") {
            const std::string path = folder.write("a.txt", bytes);
            const Result result = split_file(path, Splitting::whole);
            BOOST_REQUIRE_EQUAL(result.records.size(), 1U);
            BOOST_TEST(result.records.front().origin == path);
            BOOST_TEST((result.records.front().bytes == bytes));
        }
    }
}

BOOST_AUTO_TEST_CASE(beginning_is_at_hand_before_splitting) {
    const test::TempDir folder;
    BOOST_TEST(RecordSplitter{folder.write("a", "short")}.head() == "short");
    BOOST_TEST(RecordSplitter{folder.write("b", "")}.head() == "");
    BOOST_TEST(RecordSplitter{folder.write("c", std::string(300'000, 'x'))}.head().size() == 65'536U);
}

BOOST_AUTO_TEST_CASE(stops_when_no_more_is_taken) {
    const test::TempDir folder;
    const Result lines = split_file(folder.write("dump", "a\nb\nc\n"), Splitting::lines, 2);
    BOOST_TEST(lines.records.size() == 2U);
    BOOST_TEST(!lines.reached_end);
    BOOST_TEST(!split_file(folder.write("a.txt", "a"), Splitting::whole, 1).reached_end);
}

BOOST_AUTO_TEST_CASE(whole_lines_before_the_cut_are_records_and_the_cut_is_rejected) {
    const test::TempDir folder;
    std::string bytes;
    for (int line = 1; line <= 20'000; ++line)
        bytes += std::to_string(line * 7'919) + '\n';
    write_gzip(folder / "whole.gz", bytes);
    const auto size = std::filesystem::file_size(folder / "whole.gz");
    std::filesystem::resize_file(folder / "whole.gz", size / 2);
    const Result result = split_file(folder / "whole.gz", Splitting::lines);
    BOOST_TEST(result.reached_end);
    BOOST_TEST(result.records.size() > 9'000U);
    BOOST_TEST(result.records.back().bytes == std::to_string(result.records.size() * 7'919));
    BOOST_REQUIRE_EQUAL(result.rejections.size(), 1U);
    BOOST_TEST(result.rejections.front().origin == (folder / "whole.gz").string());
    BOOST_TEST(result.rejections.front().reason.starts_with(
        "from line " + std::to_string(result.records.size() + 1) + " on: "));
    BOOST_TEST(result.rejections.front().reason.find("cut off") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(cut_whole_input_is_rejected) {
    const Result result = split_file(SAMPLE_DATA "/broken/truncated.txt.gz", Splitting::whole);
    BOOST_TEST(result.records.size() == 0U);
    BOOST_REQUIRE_EQUAL(result.rejections.size(), 1U);
    BOOST_TEST(result.rejections.front().origin == SAMPLE_DATA "/broken/truncated.txt.gz");
}

BOOST_AUTO_TEST_CASE(too_large_line_is_refused_and_the_rest_goes_on) {
    const test::TempDir folder;
    const std::string path = (folder / "bomb.gz").string();
    write_gzip(path, "first\n" + std::string(largest_record + 200'000, 'x') + "\nthird\n");
    const Result lines = split_file(path, Splitting::lines);
    BOOST_TEST(shown(lines, path) == "1=first|3=third");
    BOOST_REQUIRE_EQUAL(lines.rejections.size(), 1U);
    BOOST_TEST(lines.rejections.front().origin == path + ":2");
    BOOST_TEST(lines.rejections.front().reason.find("larger than 64 MiB") != std::string::npos);
    const Result whole = split_file(path, Splitting::whole);
    BOOST_TEST(whole.records.size() == 0U);
    BOOST_TEST(whole.rejections.size() == 1U);
}

BOOST_AUTO_TEST_CASE(missing_file_is_an_input_failure) {
    const test::TempDir folder;
    BOOST_CHECK_THROW(RecordSplitter{(folder / "missing").string()}, InputFailure);
}

BOOST_AUTO_TEST_SUITE_END()
