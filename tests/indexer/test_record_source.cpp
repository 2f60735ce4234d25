// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/record_source.hpp"
#include "tests/indexer/packing.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

struct Reading {
    std::vector<std::string> records;  // "d.jsonl:2 @14 jsonl", paths without their folder
    std::vector<std::string> rejections;
    std::vector<std::string> reasons;
    std::vector<std::string> notes;
    std::vector<RecordContext> contexts;
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
        reading.contexts.push_back(record.context);
        return reading.records.size() < most;
    };
    receiver.reject = [&](const Rejection& rejection) {
        reading.rejections.push_back(short_name(rejection.origin));
        reading.reasons.push_back(rejection.reason);
        BOOST_TEST((rejection.path.empty() || rejection.origin.starts_with(rejection.path)));
    };
    receiver.note = [&](const InputNote& note) {
        reading.notes.push_back(short_name(note.origin) + ": " + note.text);
    };
    receiver.advance = [&](std::uint64_t bytes) { reading.bytes += bytes; };
    reading.reached_end = read_records(paths, format, receiver);
    return reading;
}

std::string warc_record(const std::string& fields, const std::string& block) {
    return "WARC/1.0\r\n" + fields +
           "WARC-Date: 2019-05-03T10:11:12Z\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" +
           block + "\r\n\r\n";
}

std::string fetched(const std::string& url, const std::string& status, const std::string& type,
                    const std::string& body) {
    return warc_record("WARC-Type: response\r\nWARC-Target-URI: " + url + "\r\n",
                       "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body);
}

const std::string two_lines = "{\"title\":\"A\"}\n{\"title\":\"B\"}\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(record_source)

BOOST_AUTO_TEST_CASE(wide_text_is_read_as_any_other) {
    const auto wide = [](const std::string& text) {
        std::string bytes = "\xFF\xFE";
        for (const char c : text)
            bytes.append({c, '\0'});
        return bytes;
    };
    const test::TempDir folder;
    folder.write("a.csv", wide("title,text\nA,One.\nB,Two.\n"));
    folder.write("b.jsonl", wide(two_lines));
    folder.write("c.json", wide("[{\"title\":\"A\"},{\"title\":\"B\"}]"));
    folder.write("d.txt.gz", test::gzip(wide("A headline\n\nText.\n")));
    const Reading reading = read(folder, {folder.path().string()});
    BOOST_TEST(
        join(reading.records, "|") ==
        "a.csv:1 @14 csv|a.csv:2 @21 csv|b.jsonl:1 @0 jsonl|b.jsonl:2 @17 jsonl|c.json:1 @4 json-array|"
        "c.json:2 @18 json-array|d.txt.gz @0 text");
    BOOST_TEST(reading.rejections.empty());
}

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

BOOST_AUTO_TEST_CASE(containers_and_formats_multiply) {
    const test::TempDir folder;
    const std::string tarred = test::tar({{"a/lines.jsonl", two_lines}, {"b.txt", "A headline\n\nText.\n"}});
    const std::string table = "title,text\nA,One.\n";
    const struct {
        const char* name;
        std::string bytes;
        std::string records;
    } rows[] = {
        {"d.jsonl.gz", test::gzip(two_lines), "d.jsonl.gz:1 @0 jsonl|d.jsonl.gz:2 @14 jsonl"},
        {"d.jsonl.zst", test::compress("zstd", two_lines), "d.jsonl.zst:1 @0 jsonl|d.jsonl.zst:2 @14 jsonl"},
        {"d.tar", tarred,
         "d.tar!a/lines.jsonl:1 @0 jsonl|d.tar!a/lines.jsonl:2 @14 jsonl|d.tar!b.txt @0 text"},
        {"d.tar.xz", test::compress("xz", tarred),
         "d.tar.xz!a/lines.jsonl:1 @0 jsonl|d.tar.xz!a/lines.jsonl:2 @14 jsonl|d.tar.xz!b.txt @0 text"},
        {"d.zip", test::zip({{"t.csv", table}, {"deep.tar.bz2", test::compress("bzip2", tarred)}}),
         "d.zip!t.csv:1 @11 csv|d.zip!deep.tar.bz2!a/lines.jsonl:1 @0 jsonl|"
         "d.zip!deep.tar.bz2!a/lines.jsonl:2 @14 jsonl|d.zip!deep.tar.bz2!b.txt @0 text"},
        {"d.json", "[{\"title\":\"A\"},\n{\"title\":\"B\"}]",
         "d.json:1 @1 json-array|d.json:2 @16 json-array"},
        {"d.warc.gz",
         test::gzip(fetched("https://a.example/1", "200 OK", "application/gzip", test::gzip(two_lines))) +
             test::gzip(fetched("https://a.example/2", "200 OK", "text/plain", "A headline\n\nText.\n")),
         "d.warc.gz!https://a.example/1:1 @0 jsonl|d.warc.gz!https://a.example/1:2 @14 jsonl|"
         "d.warc.gz!https://a.example/2 @0 text"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const Reading reading = read(folder, {folder.write(row.name, row.bytes)});
            BOOST_TEST(join(reading.records, "|") == row.records);
            BOOST_TEST(reading.rejections.empty());
            BOOST_TEST(reading.bytes == row.bytes.size());
            BOOST_TEST(reading.reached_end);
        }
    }
}

BOOST_AUTO_TEST_CASE(pages_of_a_crawl_know_where_they_were_fetched) {
    const test::TempDir folder;
    const Reading reading = read(
        folder,
        {folder.write("c.warc",
                      fetched("https://a.example/1", "200 OK", "text/plain; charset=utf-8", "A\n\nB.\n") +
                          fetched("https://a.example/2", "404 Not Found", "text/plain", "No.") +
                          fetched("https://a.example/3", "200 OK", "image/png", "PNG") +
                          fetched("https://a.example/4", "302 Found", "text/html", "") + "x\r\n" +
                          fetched("https://a.example/5", "200 OK", "text/plain", "C\n\nD.\n"))});
    BOOST_TEST(join(reading.records, "|") ==
               "c.warc!https://a.example/1 @0 text|c.warc!https://a.example/5 @0 text");
    BOOST_TEST(reading.contexts.front().url == "https://a.example/1");
    BOOST_TEST(reading.contexts.front().content_type == "text/plain; charset=utf-8");
    BOOST_TEST(to_iso(*reading.contexts.front().fetched) == "2019-05-03T10:11:12Z");
    BOOST_TEST(join(reading.rejections, "|") == "c.warc!https://a.example/2|c.warc:5");
    BOOST_TEST(join(reading.reasons, "|") ==
               "HTTP status 404 Not Found|no WARC record begins where one should");
    BOOST_TEST(join(reading.notes, "|") == "c.warc: passed over what holds no article: 1 image, 1 redirect");
}

BOOST_AUTO_TEST_CASE(members_that_cannot_be_read_do_not_stop_the_others) {
    const test::TempDir folder;
    const std::string cut = test::compress("xz", two_lines);
    const Reading reading =
        read(folder, {folder.write("d.zip", test::zip({{"cut.xz", cut.substr(0, cut.size() / 2)},
                                                       {"empty.txt", ""},
                                                       {"photo.jpg", std::string("\xFF\xD8\0\0", 4)},
                                                       {"good.txt", "A headline\n\nText.\n"}})),
                      folder.write("e.zip", test::encrypted_zip({{"secret.txt", "A headline\n\nText.\n"}}))});
    BOOST_TEST(join(reading.rejections, "|") ==
               "d.zip!cut.xz|d.zip!empty.txt|d.zip!photo.jpg|e.zip!secret.txt");
    BOOST_TEST(reading.reasons.back() == "encrypted");
    BOOST_TEST(join(reading.records, "|") == "d.zip!good.txt @0 text");
}

BOOST_AUTO_TEST_CASE(containers_within_containers_have_an_end) {
    const test::TempDir folder;
    std::string bytes = two_lines;
    for (int i = 0; i < 8; ++i)
        bytes = test::gzip(bytes);
    BOOST_TEST(read(folder, {folder.write("a", bytes)}).records.size() == 2U);
    const Reading reading = read(folder, {folder.write("b", test::gzip(bytes))});
    BOOST_TEST(reading.records.empty());
    BOOST_TEST(join(reading.reasons, "|") == "containers within containers, deeper than any need");
}

BOOST_AUTO_TEST_CASE(a_bomb_is_refused_and_the_rest_goes_on) {
    const test::TempDir folder;
    // One line, of which nothing can be taken before it ends.
    const std::string bomb = "{" + std::string(600'000'000, ' ');
    const Reading reading = read(
        folder,
        {folder.write("d.zip", test::zip({{"bomb.jsonl", bomb}, {"good.txt", "A headline\n\nText.\n"}})),
         folder.write("bomb.gz", test::gzip(bomb)), folder.write("nested.gz", test::gzip(test::gzip(bomb)))});
    BOOST_TEST(join(reading.records, "|") == "d.zip!good.txt @0 text");
    BOOST_TEST(join(reading.rejections, "|") == "d.zip!bomb.jsonl|bomb.gz|nested.gz");
    for (const std::string& reason : reading.reasons)
        BOOST_TEST(reason.find("a decompression bomb") != std::string::npos, reason);
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
