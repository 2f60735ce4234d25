// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_settings.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

ExitCode code_of_reading(const std::string& json) {
    const test::TempDir folder;
    try {
        read_settings(folder.write("archive.json", json));
    } catch (const Error& error) {
        BOOST_TEST(error.hint() != "");
        return error.code();
    }
    return ExitCode::success;
}

std::string settings_json(const std::string& version) {
    return "{\"format_version\": " + version +
           R"(, "analyzer": "a", "default_language": "en", "time_zone": "UTC"})";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_settings)

BOOST_AUTO_TEST_CASE(what_was_written_is_read) {
    const test::TempDir folder;
    for (const ArchiveSettings& settings :
         {ArchiveSettings{},
          ArchiveSettings{archive_format_version, 1, "rules \"1\"\n", "fr", "Europe/Łódź"}}) {
        write_settings(folder / "archive.json", settings);
        BOOST_TEST((read_settings(folder / "archive.json") == settings));
    }
}

BOOST_AUTO_TEST_CASE(parts_that_are_not_known_are_passed_over) {
    BOOST_TEST(
        (code_of_reading(
             R"({"format_version":1,"analyzer":"a","default_language":"en","time_zone":"UTC","x":1})") ==
         ExitCode::success));
}

BOOST_AUTO_TEST_CASE(damaged_settings_are_unusable) {
    for (const std::string json :
         {"", "{", "null", "[]", "\"x\"", "1", "{}", "\xFF\xFE", R"({"format_version":1})",
          R"({"format_version":"1","analyzer":"a","default_language":"en","time_zone":"UTC"})",
          R"({"format_version":1,"analyzer":7,"default_language":"en","time_zone":"UTC"})",
          R"({"format_version":1,"analyzer":"a","default_language":null,"time_zone":"UTC"})",
          R"({"format_version":1,"analyzer":"a","default_language":"en"})",
          R"({"format_version":1,"analyzer":"a","default_language":"en","time_zone":"UTC"}})"}) {
        BOOST_TEST((code_of_reading(json) == ExitCode::unusable), json);
    }
}

BOOST_AUTO_TEST_CASE(settings_cut_anywhere_are_unusable) {
    const std::string json = settings_json("1");
    for (std::size_t size = 0; size < json.size(); ++size) {
        if (code_of_reading(json.substr(0, size)) != ExitCode::unusable) BOOST_ERROR(size);
    }
}

BOOST_AUTO_TEST_CASE(a_newer_format_asks_for_an_upgrade) {
    for (const std::string version : {"2", "999", "2147483647"}) {
        BOOST_TEST((code_of_reading(settings_json(version)) == ExitCode::needs_upgrade), version);
    }
    BOOST_TEST((code_of_reading(R"({"format_version":2,"everything":"else"})") == ExitCode::needs_upgrade));
}

BOOST_AUTO_TEST_CASE(a_number_that_no_version_wrote_is_not_taken_for_the_current_one) {
    for (const std::string version : {"0", "-1", "1.5", "true", "4294967297", "1e300"}) {
        BOOST_TEST((code_of_reading(settings_json(version)) != ExitCode::success), version);
    }
}

BOOST_AUTO_TEST_CASE(the_first_version_of_the_index_is_written_nowhere) {
    const test::TempDir folder;
    const auto version_in = [&](const std::string& json) {
        return read_settings(folder.write("archive.json", json)).index_version;
    };
    std::string json = settings_json("1");
    BOOST_TEST(version_in(json) == 1);
    json.insert(1, R"("index_version": 7,)");
    BOOST_TEST(version_in(json) == 7);
    for (const std::string wrong : {"0", "-1", "\"2\"", "null", "4294967297"}) {
        std::string damaged = settings_json("1");
        damaged.insert(1, R"("index_version": )" + wrong + ",");
        BOOST_TEST((code_of_reading(damaged) == ExitCode::unusable), wrong);
    }
}

BOOST_AUTO_TEST_CASE(what_indexes_less_does_not_write_into_more) {
    ArchiveSettings settings;
    BOOST_CHECK_NO_THROW(require_writable_index(settings));
    settings.index_version = 1;
    BOOST_CHECK_NO_THROW(require_writable_index(settings));
    settings.index_version = index_version + 1;
    BOOST_CHECK_EXCEPTION(require_writable_index(settings), Error, [](const Error& error) {
        return error.code() == ExitCode::needs_upgrade && !error.hint().empty();
    });
}

BOOST_AUTO_TEST_CASE(missing_settings_are_unusable) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(read_settings(folder / "archive.json"), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_CASE(other_rules_for_words_ask_for_a_new_archive) {
    const ArchiveSettings settings{archive_format_version, index_version, "rules 1", "en", "UTC"};
    BOOST_CHECK_NO_THROW(require_analyzer(settings, "rules 1"));
    BOOST_CHECK_EXCEPTION(require_analyzer(settings, "rules 2"), Error, [](const Error& error) {
        const std::string message = error.what();
        return error.code() == ExitCode::needs_upgrade && message.find("rules 1") != std::string::npos &&
               message.find("rules 2") != std::string::npos && !error.hint().empty();
    });
}

BOOST_AUTO_TEST_SUITE_END()
