// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/record_source.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

struct Reading {
    std::vector<std::string> records;  // "d.jsonl:2 @14 jsonl", paths without their folder
    std::vector<std::string> rejections;
    std::uint64_t bytes = 0;
    bool reached_end = false;
};

Reading read(const test::TempDir& folder, const std::vector<std::string>& paths,
             const Format* format = nullptr, std::size_t most = 1'000) {
    Reading reading;
    const auto short_name = [&](const std::string& name) {
        return name.substr(folder.path().string().size() + 1);
    };
    RecordReceiver receiver;
    receiver.take = [&](const Record& record, const Format& chosen) {
        reading.records.push_back(short_name(record.origin) + " @" + std::to_string(record.offset) + ' ' +
                                  std::string(chosen.name));
        BOOST_TEST(record.origin.starts_with(record.path));
        return reading.records.size() < most;
    };
    receiver.reject = [&](const Rejection& rejection) {
        reading.rejections.push_back(short_name(rejection.origin));
    };
    receiver.advance = [&](std::uint64_t bytes) { reading.bytes += bytes; };
    reading.reached_end = read_records(paths, format, receiver);
    return reading;
}

const std::string two_lines = "{\"title\":\"A\"}\n{\"title\":\"B\"}\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(record_source)

BOOST_AUTO_TEST_CASE(says_where_each_record_stands) {
    const test::TempDir folder;
    folder.write("in/b.txt", "A headline\n\nText.\n");
    folder.write("in/a.jsonl", two_lines);
    folder.write("in/deep/c.txt", "Another\n\nText.\n");
    folder.write("in/.hidden", "x");
    const Reading reading = read(folder, {(folder / "in").string()});
    BOOST_TEST(join(reading.records, "|") ==
               "in/a.jsonl:1 @0 jsonl|in/a.jsonl:2 @14 jsonl|in/b.txt @0 text|in/deep/c.txt @0 text");
    BOOST_TEST(reading.rejections.empty());
    BOOST_TEST(reading.reached_end);
    BOOST_TEST(reading.bytes == input_size({(folder / "in").string()}));
}

BOOST_AUTO_TEST_CASE(goes_on_behind_what_it_cannot_read) {
    const test::TempDir folder;
    const std::string empty = folder.write("empty.txt", "");
    const std::string good = folder.write("good.jsonl", two_lines);
    const Reading reading = read(folder, {(folder / "missing").string(), empty, good});
    BOOST_TEST(join(reading.rejections, "|") == "missing|empty.txt");
    BOOST_TEST(reading.records.size() == 2U);
    BOOST_TEST(reading.reached_end);
}

BOOST_AUTO_TEST_CASE(stops_when_told) {
    const test::TempDir folder;
    const std::string file = folder.write("a.jsonl", two_lines);
    BOOST_TEST(!read(folder, {file, file}, nullptr, 1).reached_end);
    RecordReceiver receiver;
    int taken = 0;
    receiver.take = [&](const Record&, const Format&) { return ++taken > 0; };
    receiver.reject = [](const Rejection&) {};
    receiver.is_stopped = [&] { return taken == 1; };
    BOOST_TEST(!read_records({file, file}, nullptr, receiver));
    BOOST_TEST(taken == 1);
}

BOOST_AUTO_TEST_CASE(takes_the_format_that_it_is_told) {
    const test::TempDir folder;
    const std::string file = folder.write("a.jsonl", two_lines);
    BOOST_TEST(join(read(folder, {file}, format_named("text")).records, "|") == "a.jsonl @0 text");
}

BOOST_AUTO_TEST_CASE(size_is_known_of_files_only) {
    const test::TempDir folder;
    const std::string file = folder.write("a.jsonl", two_lines);
    BOOST_TEST(input_size({file, file}) == 2 * two_lines.size());
    BOOST_TEST(input_size({file, "-"}) == 0U);
    BOOST_TEST(input_size({(folder / "missing").string()}) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
