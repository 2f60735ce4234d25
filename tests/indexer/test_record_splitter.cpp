// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/input/file_source.hpp"
#include "indexer/input/record_splitter.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

struct Result {
    std::vector<Record> records;
    std::vector<Rejection> rejections;
    bool reached_end = false;
};

/// Bytes, and then damage.
class FailingSource : public ByteSource {
  public:
    explicit FailingSource(std::string_view bytes) : bytes_(bytes) {}
    std::size_t read(std::span<char> buffer) override {
        const std::size_t got = bytes_.read(buffer);
        if (got == 0) throw InputFailure("cut off");
        return got;
    }

  private:
    MemorySource bytes_;
};

Result split(Splitting splitting, InputWindow& window, const std::string& path,
             std::size_t most = 1'000'000) {
    Result result;
    result.reached_end =
        split_records(splitting, window, {path, path},
                      {[&](Record record) {
                           result.records.push_back(std::move(record));
                           return result.records.size() < most;
                       },
                       [&](Rejection rejection) { result.rejections.push_back(std::move(rejection)); }});
    return result;
}

Result split_file(const std::string& path, Splitting splitting, std::size_t most = 1'000'000) {
    FileSource file(path);
    InputWindow window(file);
    return split(splitting, window, path, most);
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

BOOST_AUTO_TEST_CASE(stops_when_no_more_is_taken) {
    const test::TempDir folder;
    const Result lines = split_file(folder.write("dump", "a\nb\nc\n"), Splitting::lines, 2);
    BOOST_TEST(lines.records.size() == 2U);
    BOOST_TEST(!lines.reached_end);
    BOOST_TEST(!split_file(folder.write("a.txt", "a"), Splitting::whole, 1).reached_end);
}

BOOST_AUTO_TEST_CASE(whole_lines_before_damage_are_records_and_the_rest_is_rejected) {
    FailingSource source("one\ntwo\nthr");
    InputWindow window(source);
    const Result lines = split(Splitting::lines, window, "d");
    BOOST_TEST(shown(lines, "d") == "1=one|2=two");
    BOOST_REQUIRE_EQUAL(lines.rejections.size(), 1U);
    BOOST_TEST(lines.rejections.front().origin == "d");
    BOOST_TEST(lines.rejections.front().reason == "from line 3 on: cut off");
}

BOOST_AUTO_TEST_CASE(damaged_whole_input_is_rejected) {
    FailingSource source("one\ntwo\nthr");
    InputWindow window(source);
    const Result whole = split(Splitting::whole, window, "d");
    BOOST_TEST(whole.records.size() == 0U);
    BOOST_REQUIRE_EQUAL(whole.rejections.size(), 1U);
    BOOST_TEST(whole.rejections.front().origin == "d");
    BOOST_TEST(whole.rejections.front().reason == "cut off");
}

BOOST_AUTO_TEST_CASE(too_large_line_is_refused_and_the_rest_goes_on) {
    const test::TempDir folder;
    const std::string path =
        folder.write("large", "first\n" + std::string(largest_record + 200'000, 'x') + "\nthird\n");
    const Result lines = split_file(path, Splitting::lines);
    BOOST_TEST(shown(lines, path) == "1=first|3=third");
    BOOST_REQUIRE_EQUAL(lines.rejections.size(), 1U);
    BOOST_TEST(lines.rejections.front().origin == path + ":2");
    BOOST_TEST(lines.rejections.front().reason.find("larger than 64 MiB") != std::string::npos);
    const Result whole = split_file(path, Splitting::whole);
    BOOST_TEST(whole.records.size() == 0U);
    BOOST_TEST(whole.rejections.size() == 1U);
}

BOOST_AUTO_TEST_CASE(elements_of_an_array_are_records) {
    const struct {
        std::string bytes;
        std::string records;
        std::string rejection;  // of the input
    } rows[] = {
        {R"([])", "", ""},
        {R"([{"a":1}])", R"(1={"a":1})", ""},
        {"\xEF\xBB\xBF [ {\"a\":1} ,\n{\"b\":[{}]}\n]\n", R"(1={"a":1}|2={"b":[{}]})", ""},
        {R"([{"a":"}]\""},{"b":"\\"}])", R"(1={"a":"}]\""}|2={"b":"\\"})", ""},
        {R"([1,"x,]",[2],null])", R"(1=1|2="x,]"|3=[2]|4=null)", ""},
        {R"([{"a":1},{"b":)", R"(1={"a":1})", "from element 2 on: it does not end; the file was cut off"},
        {R"([{"a":1},)", R"(1={"a":1})", "from element 2 on: the array is not closed; the file was cut off"},
        {R"([}{"a":1}])", R"(1=|2={"a":1})", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.bytes) {
            MemorySource source(row.bytes);
            InputWindow window(source);
            const Result result = split(Splitting::json_array, window, "d");
            BOOST_TEST(shown(result, "d") == row.records);
            BOOST_TEST(result.rejections.size() == (row.rejection.empty() ? 0U : 1U));
            if (!result.rejections.empty()) BOOST_TEST(result.rejections.front().reason == row.rejection);
        }
    }
}

BOOST_AUTO_TEST_CASE(elements_run_over_buffer_boundaries) {
    std::string bytes = "[";
    for (int i = 0; i < 20'000; ++i)
        bytes += (i == 0 ? "" : ",") + std::string("{\"n\":\"\\\\") + std::to_string(i) + "\"}";
    bytes += "]";
    MemorySource source(bytes);
    InputWindow window(source);
    const Result result = split(Splitting::json_array, window, "d");
    BOOST_REQUIRE_EQUAL(result.records.size(), 20'000U);
    BOOST_TEST(result.records.back().bytes == "{\"n\":\"\\\\19999\"}");
    BOOST_TEST(bytes.substr(result.records.back().offset, 5) == "{\"n\":");
}

BOOST_AUTO_TEST_CASE(rows_of_a_table_come_with_its_header) {
    const test::TempDir folder;
    const std::string path =
        folder.write("t.csv", "\xEF\xBB\xBFtitle,text\r\nA,\"One.\r\nTwo.\"\r\n\r\nB,\"\"\"x\"\"\"");
    const Result result = split_file(path, Splitting::rows);
    BOOST_REQUIRE_EQUAL(result.records.size(), 2U);
    BOOST_TEST(result.records[0].bytes == "title,text\r\nA,\"One.\r\nTwo.\"\r\n");
    BOOST_TEST(result.records[0].origin == path + ":1");
    BOOST_TEST(result.records[1].bytes == "title,text\r\nB,\"\"\"x\"\"\"");
    BOOST_TEST(result.records[1].origin == path + ":3");
    BOOST_TEST(result.rejections.empty());
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_costs_one_row) {
    const test::TempDir folder;
    const Result result =
        split_file(folder.write("t.csv", "title,text\nA,\"One.\nB,Two.\nC,Three.\n"), Splitting::rows);
    BOOST_TEST(result.records.size() == 2U);
    BOOST_REQUIRE_EQUAL(result.rejections.size(), 1U);
    BOOST_TEST(result.rejections.front().reason == "a quote is never closed");
}

BOOST_AUTO_TEST_CASE(stories_of_a_collection_are_records) {
    const struct {
        std::string bytes;
        std::string records;
        std::string rejections;
    } rows[] = {
        {"<DOC>a</DOC>\n<DOC>\nb\n</DOC>\n", "1=<DOC>a</DOC>|2=<DOC>\nb\n</DOC>", ""},
        {"<!DOCTYPE lewis SYSTEM \"l.dtd\">\n<REUTERS ID=\"1\">a</REUTERS><REUTERS>b</REUTERS>",
         "1=<REUTERS ID=\"1\">a</REUTERS>|2=<REUTERS>b</REUTERS>", ""},
        {"<doc><docno>7</docno>a</doc>", "1=<doc><docno>7</docno>a</doc>", ""},
        {"<DOC>a<DOC>b</DOC>", "2=<DOC>b</DOC>", "the story is not closed"},
        {"<DOC>a</DOC><DOC>b", "1=<DOC>a</DOC>", "the story is not closed; the file was cut off"},
        {"<DOCS>a</DOCS>", "", ""},
        {"", "", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.bytes) {
            MemorySource source(row.bytes);
            InputWindow window(source);
            const Result result = split(Splitting::sgml_documents, window, "d");
            BOOST_TEST(shown(result, "d") == row.records);
            BOOST_TEST((result.rejections.empty() ? "" : result.rejections.front().reason) == row.rejections);
        }
    }
}

BOOST_AUTO_TEST_CASE(stories_run_over_buffer_boundaries) {
    std::string bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += "<DOC>" + std::to_string(i) + "</DOC>\n";
    MemorySource source(bytes);
    InputWindow window(source);
    const Result result = split(Splitting::sgml_documents, window, "d");
    BOOST_REQUIRE_EQUAL(result.records.size(), 20'000U);
    BOOST_TEST(result.records.back().bytes == "<DOC>19999</DOC>");
}

BOOST_AUTO_TEST_CASE(too_large_parts_are_refused_and_the_rest_goes_on) {
    const std::string large(largest_record + 200'000, 'x');
    const struct {
        Splitting splitting;
        std::string bytes;
    } rows[] = {
        {Splitting::json_array, "[\"first\",\"" + large + "\",\"third\"]"},
        {Splitting::sgml_documents, "<DOC>first</DOC><DOC>" + large + "</DOC><DOC>third</DOC>"},
        {Splitting::rows, "title,text\nfirst,x\n" + large + "\nthird,x\n"},
    };
    for (const auto& row : rows) {
        MemorySource source(row.bytes);
        InputWindow window(source);
        const Result result = split(row.splitting, window, "d");
        BOOST_REQUIRE_EQUAL(result.records.size(), 2U);
        BOOST_TEST(result.records[0].bytes.find("first") != std::string::npos);
        BOOST_TEST(result.records[1].bytes.find("third") != std::string::npos);
        BOOST_TEST(result.records[1].origin == "d:3");
        BOOST_REQUIRE_EQUAL(result.rejections.size(), 1U);
        BOOST_TEST(result.rejections.front().reason == "larger than 64 MiB");
    }
}

BOOST_AUTO_TEST_SUITE_END()
