// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/add_report.hpp"
#include "indexer/report.hpp"

using namespace news;

namespace {

bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(add_report)

BOOST_AUTO_TEST_CASE(text_names_what_there_was) {
    const struct {
        AddOutcome outcome;
        std::string text;
    } rows[] = {
        {{}, "added 0 articles and 0 related posts, 0 unchanged, 0 rejected\n"},
        {{{1, 1, 0, 0, 0}}, "added 1 article and 1 related post, 0 unchanged, 0 rejected\n"},
        {{{12'345, 2, 1'000, 3, 0}},
         "added 12,345 articles and 2 related posts, 1,000 updated, 3 unchanged, 0 rejected\n"},
        {{{0, 0, 0, 0, 2}},
         "added 0 articles and 0 related posts, 2 left out that had been removed, 0 unchanged, 0 rejected\n"},
        {{{5, 0, 0, 0, 0}, true}, "would add 5 articles and 0 related posts, 0 unchanged, 0 rejected\n"},
    };
    for (const auto& row : rows)
        BOOST_TEST(text_report(row.outcome, RejectionLog{""}) == row.text);
}

BOOST_AUTO_TEST_CASE(text_counts_reasons_only_if_not_all_were_told) {
    RejectionLog few("");
    for (std::uint64_t i = 0; i < rejections_told; ++i)
        few.add({"a:1", "no text"});
    BOOST_TEST(!has(text_report({}, few), "no text"));

    RejectionLog many("");
    for (int i = 0; i < 1'100; ++i)
        many.add({"a:1", "no text"});
    for (int i = 0; i < 7; ++i)
        many.add({"b:1", "reason " + std::to_string(i)});
    BOOST_TEST(text_report({}, many) ==
               "added 0 articles and 0 related posts, 0 unchanged, 1,107 rejected\n"
               "    1,100 no text\n"
               "        1 reason 0\n"
               "        1 reason 1\n"
               "        1 reason 2\n"
               "        1 reason 3\n"
               "          and 3 other reasons\n");
}

BOOST_AUTO_TEST_CASE(json_has_every_member) {
    RejectionLog rejections("");
    rejections.add({"a:1", "no \"text\""});
    const std::string json = json_report({{1, 2, 3, 4, 5}, true, true}, rejections);
    for (const char* member :
         {"\"schema_version\": 1", "\"dry_run\": true", "\"added\": 1", "\"related_posts\": 2",
          "\"updated\": 3", "\"unchanged\": 4", "\"removed_before\": 5", "\"rejected\": 1",
          "\"interrupted\": true", "\"reasons\": [", "\"count\": 1", "\"rejections\": [",
          R"("origin": "a:1")", R"("reason": "no \"text\"")"})
        BOOST_TEST(has(json, member), member << " in " << json);
}

BOOST_AUTO_TEST_SUITE_END()
