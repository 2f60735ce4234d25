// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/json_kinds.hpp"

using namespace news;

namespace {

std::string reason_of(const std::string& json) {
    JsonReader reader;
    const auto value = reader.read(json);
    const JsonObject& object = *std::get<JsonValue>(value).object();
    return why_no_article(object, JsonFields(object));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_kinds)

BOOST_AUTO_TEST_CASE(items_of_agencies_say_what_they_are) {
    BOOST_TEST(reason_of(R"({"uri": "u", "versioncreated": "2020", "type": "picture", "body_text": "x"})") ==
               "a picture item, not an article");
    BOOST_TEST(
        reason_of(R"({"uri": "u", "versionCreated": "2020", "type": "text", "eventDetails": {"x": 1}})") ==
        "an event item, not an article");
    BOOST_TEST(
        reason_of(R"({"uri": "u", "versioncreated": "2020", "type": "text", "pubstatus": "canceled"})") ==
        "its agency says that it is canceled");
    BOOST_TEST(
        reason_of(R"({"uri": "u", "versioncreated": "2020", "type": "text", "pubstatus": "usable"})") == "");
    BOOST_TEST(
        reason_of(R"({"uri": "u", "versioncreated": "2020", "type": "composite", "body_text": "x"})") == "");
}

BOOST_AUTO_TEST_CASE(elsewhere_a_type_counts_only_without_text) {
    BOOST_TEST(reason_of(R"({"title": "T", "type": "video", "text": "A long story."})") == "");
    BOOST_TEST(reason_of(R"({"title": "T", "type": "Video"})") == "a video item, not an article");
    BOOST_TEST(reason_of(R"({"@type": "ImageObject", "name": "T"})") == "an image item, not an article");
    BOOST_TEST(reason_of(R"({"title": "T"})") == "");
}

BOOST_AUTO_TEST_SUITE_END()
