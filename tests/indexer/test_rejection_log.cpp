// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/text.hpp"
#include "indexer/rejection_log.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

auto with_code(ExitCode code) {
    return [code](const Error& error) { return error.code() == code; };
}

Record record(const std::string& origin, const std::string& path) {
    return {origin, "", path, 0};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rejection_log)

BOOST_AUTO_TEST_CASE(counts_and_keeps_the_first) {
    RejectionLog log("");
    for (std::size_t i = 0; i < RejectionLog::most_kept + 5; ++i)
        log.add({"a:" + std::to_string(i), i % 3 == 0 ? "seldom" : "often"});
    BOOST_TEST(log.count() == RejectionLog::most_kept + 5);
    BOOST_TEST(log.first().size() == RejectionLog::most_kept);
    BOOST_TEST(log.first().front().origin == "a:0");
    using Reasons = std::vector<std::pair<std::string, std::uint64_t>>;
    BOOST_TEST((log.reasons() == Reasons{{"often", 70}, {"seldom", 35}}));
}

BOOST_AUTO_TEST_CASE(writes_a_line_for_each) {
    const test::TempDir folder;
    const std::string file = folder.write("rejects", "of an earlier run\n");
    RejectionLog log(file);
    log.add({"d.jsonl:3", "no \"text\"", "d.jsonl", 712});
    log.add({"empty.txt", "the file is empty"});
    log.finish();
    BOOST_TEST(read_whole_file(file) ==
               R"({"origin":"d.jsonl:3","path":"d.jsonl","offset":712,"reason":"no \"text\""})"
               "\n"
               R"({"origin":"empty.txt","path":"empty.txt","offset":0,"reason":"the file is empty"})"
               "\n");
}

BOOST_AUTO_TEST_CASE(unwritable_file_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(RejectionLog((folder / "missing/rejects").string()), Error,
                          with_code(ExitCode::unusable));
}

BOOST_AUTO_TEST_CASE(retries_are_what_was_written) {
    const test::TempDir folder;
    const std::string file = (folder / "rejects").string();
    RejectionLog log(file);
    for (const char* origin : {"d.jsonl:30", "d.jsonl:4", "e.jsonl:4"})
        log.add({origin, "no text", std::string(origin).substr(0, 7), 1});
    log.add({"empty.txt", "the file is empty"});
    log.finish();
    const Retries retries = read_retries(file);
    BOOST_TEST(join(retries.paths, "|") == "d.jsonl|e.jsonl|empty.txt");
    const struct {
        const char* origin;
        const char* path;
        bool is_wanted;
    } rows[] = {
        {"d.jsonl:30", "d.jsonl", true},  {"d.jsonl:4", "d.jsonl", true},   {"d.jsonl:3", "d.jsonl", false},
        {"d.jsonl:40", "d.jsonl", false}, {"e.jsonl:30", "e.jsonl", false}, {"empty.txt", "empty.txt", true},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.origin)
        BOOST_TEST(retries.wants(record(row.origin, row.path)) == row.is_wanted);
    }
}

BOOST_AUTO_TEST_CASE(of_what_could_not_be_read_at_all_everything_is_wanted) {
    const test::TempDir folder;
    const std::string file = (folder / "rejects").string();
    RejectionLog log(file);
    log.add({"dump.jsonl", "no such file or directory"});
    log.add({"closed", "permission denied"});
    log.finish();
    const Retries retries = read_retries(file);
    BOOST_TEST(retries.wants(record("dump.jsonl:1", "dump.jsonl")));
    BOOST_TEST(retries.wants(record("closed/a.jsonl:3", "closed/a.jsonl")));
    BOOST_TEST(retries.wants(record("closed/deep/b.txt", "closed/deep/b.txt")));
    BOOST_TEST(!retries.wants(record("closed.jsonl:3", "closed.jsonl")));
}

BOOST_AUTO_TEST_CASE(members_are_wanted_by_what_they_lie_in) {
    const test::TempDir folder;
    const std::string file = (folder / "rejects").string();
    RejectionLog log(file);
    log.add({"a.zip!b.tar.gz", "cut off", "a.zip"});
    log.add({"a.zip!c/d.txt", "no text", "a.zip"});
    log.add({"e.warc!https://e.example/1", "no text", "e.warc"});
    log.add({"news.rss#3", "no text", "news.rss"});
    log.finish();
    const Retries retries = read_retries(file);
    const struct {
        const char* origin;
        const char* path;
        bool is_wanted;
    } rows[] = {
        {"a.zip!b.tar.gz!x.jsonl:3", "a.zip", true},
        {"a.zip!c/d.txt", "a.zip", true},
        {"a.zip!c/e.txt", "a.zip", false},
        {"a.zip!b.tar", "a.zip", false},
        {"e.warc!https://e.example/1", "e.warc", true},
        {"e.warc!https://e.example/1:2", "e.warc", true},
        {"e.warc!https://e.example/10", "e.warc", false},
        {"news.rss", "news.rss", true},
        {"news.rs", "news.rs", false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.origin)
        BOOST_TEST(retries.wants(record(row.origin, row.path)) == row.is_wanted);
    }
}

BOOST_AUTO_TEST_CASE(something_else_is_no_file_of_rejections) {
    const test::TempDir folder;
    for (const char* bytes : {"hello\n", "{}\n", "[1]\n", "{\"path\": 7}\n", "{\"title\":\"A\"}\n"}) {
        BOOST_TEST_CONTEXT(bytes)
        BOOST_CHECK_EXCEPTION(read_retries(folder.write("file", bytes)), Error, with_code(ExitCode::usage));
    }
    BOOST_TEST(read_retries(folder.write("file", "\n \n")).paths.empty());
    BOOST_CHECK_EXCEPTION(read_retries((folder / "missing").string()), Error, with_code(ExitCode::unusable));
}

BOOST_AUTO_TEST_SUITE_END()
