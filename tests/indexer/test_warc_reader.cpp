// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/input/inflating_source.hpp"
#include "indexer/input/record_splitter.hpp"
#include "indexer/input/warc_reader.hpp"
#include "tests/indexer/packing.hpp"

using namespace news;

namespace {

std::string warc(const std::string& block, const std::string& url = "http://a.example/",
                 const std::string& length = {}) {
    return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + url +
           "\r\nWARC-Date: 2019-05-03T10:11:12Z\r\nContent-Type: text/plain\r\nContent-Length: " +
           (length.empty() ? std::to_string(block.size()) : length) + "\r\n\r\n" + block + "\r\n\r\n";
}

/// "1=first|2!why|3=third".
std::string records_of(ByteSource& source) {
    InputWindow window(source);
    WarcReader reader(window);
    std::vector<std::string> shown;
    while (const auto record = reader.next()) {
        shown.push_back(std::to_string(record->number) +
                        (record->damage.empty() ? '=' + std::string(record->block) : '!' + record->damage));
    }
    return join(shown, "|");
}

std::string records_of(const std::string& bytes) {
    MemorySource source(bytes);
    return records_of(source);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(warc_reader)

BOOST_AUTO_TEST_CASE(header_and_block_are_read) {
    const std::string bytes = warc("One.", "<http://a.example/1>");
    MemorySource source(bytes);
    InputWindow window(source);
    WarcReader reader(window);
    const auto record = reader.next();
    BOOST_REQUIRE(record.has_value());
    BOOST_TEST(record->number == 1U);
    BOOST_TEST(record->offset == 0U);
    BOOST_TEST(record->type == "resource");
    BOOST_TEST(record->url == "http://a.example/1");
    BOOST_TEST(record->content_type == "text/plain");
    BOOST_REQUIRE(record->date.has_value());
    BOOST_TEST(to_iso(*record->date) == "2019-05-03T10:11:12Z");
    BOOST_TEST(record->block == "One.");
    BOOST_TEST(record->damage == "");
    BOOST_TEST(!reader.next().has_value());
}

BOOST_AUTO_TEST_CASE(records_follow_each_other_however_they_are_parted) {
    BOOST_TEST(records_of(warc("One.") + warc("Two.")) == "1=One.|2=Two.");
    BOOST_TEST(records_of(warc("One.") + "\r\n\n" + warc("")) == "1=One.|2=");
    const std::string cut = warc("Two.");
    BOOST_TEST(records_of(warc("One.") + cut.substr(0, cut.size() - 4)) == "1=One.|2=Two.");
    const std::string block(300'000, 'x');
    BOOST_TEST((records_of(warc(block) + warc("Two.")) == "1=" + block + "|2=Two."));
    BOOST_TEST(records_of("") == "");
}

BOOST_AUTO_TEST_CASE(later_versions_and_folded_fields_are_read) {
    BOOST_TEST(records_of("WARC/1.1\nwarc-type:\n  resource\ncontent-length: 4\n\nOne.\n\n" + warc("Two.")) ==
               "1=One.|2=Two.");
}

BOOST_AUTO_TEST_CASE(a_wrong_length_costs_one_record) {
    const std::string wrong = "!the length in the WARC header is wrong";
    for (const std::string length : {"3", "2", "20", "100"}) {
        BOOST_TEST_CONTEXT(length)
        BOOST_TEST(records_of(warc("Zero") + warc("One.", "u", length) + warc("Two.")) ==
                   "1=Zero|2" + wrong + "|3=Two.");
    }
    BOOST_TEST(
        records_of(warc("One.", "u", "9999") + warc("Two.")).starts_with("1!the record is cut off, or"));
    BOOST_TEST(records_of(warc("One.", "u", "9999") + warc("Two.")).ends_with("|2=Two."));
    BOOST_TEST(records_of(warc("One.", "u", "99999999999") + warc("Two.")) == "1!larger than 64 MiB|2=Two.");
    for (const std::string length : {"-1", "four", "99999999999999999999"}) {
        BOOST_TEST(records_of(warc("One.", "u", length) + warc("Two.")) ==
                   "1!the WARC header gives no length|2=Two.");
    }
}

BOOST_AUTO_TEST_CASE(a_damaged_header_costs_one_record) {
    BOOST_TEST(records_of(warc("One.") + "VARC/1.0\r\n\r\nx\r\n" + warc("Two.")) ==
               "1=One.|2!no WARC record begins where one should|3=Two.");
    BOOST_TEST(records_of("WARC/1.0\r\n" + std::string(100'000, 'x') + "\r\n" + warc("Two.")) ==
               "1!the WARC header does not end|2=Two.");
    BOOST_TEST(records_of("WARC/1.0\r\nWARC-Type: x") == "1!the WARC header does not end");
}

BOOST_AUTO_TEST_CASE(a_cut_is_told) {
    const std::string last = warc("The last one.");
    const std::string records = records_of(warc("One.") + last.substr(0, last.size() - 9));
    BOOST_TEST(records == "1=One.|2!the record is cut off, or the length in the WARC header is wrong");
}

BOOST_AUTO_TEST_CASE(a_damaged_gzip_member_costs_one_record) {
    std::string damaged = test::gzip(warc("Two, which is long enough to be damaged in its middle."));
    damaged.replace(damaged.size() / 2, 8, "XXXXXXXX");
    const std::string bytes = test::gzip(warc("One.")) + damaged + test::gzip(warc("Three."));
    MemorySource source(bytes);
    InputWindow window(source);
    InflatingSource inflated(window, DeflateWrapping::gzip);
    const std::string records = records_of(inflated);
    BOOST_TEST(records.starts_with("1=One.|2!"));
    BOOST_TEST(records.ends_with("|3=Three."), records);
}

BOOST_AUTO_TEST_CASE(a_cut_gzip_member_is_told) {
    const std::string last = test::gzip(warc("The last."));
    const std::string bytes = test::gzip(warc("One.")) + last.substr(0, last.size() - 12);
    MemorySource source(bytes);
    InputWindow window(source);
    InflatingSource inflated(window, DeflateWrapping::gzip);
    BOOST_TEST(records_of(inflated).starts_with("1=One.|2!the gzip data ends too early"));
}

BOOST_AUTO_TEST_SUITE_END()
