// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/json_text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(json_text)

BOOST_AUTO_TEST_CASE(reads_text_in_every_shape) {
    const std::pair<std::string, std::string> table[] = {
        {R"("One.\n\nTwo.")", "One.\n\nTwo."},
        {R"("<p>One.</p><p>Two.</p>")", "One.\n\nTwo."},
        {R"("One.<br><br>Two &amp; three.")", "One.\n\nTwo & three."},
        {R"("Shares of Skerry <SKSF> rose, 1 < 2.")", "Shares of Skerry <SKSF> rose, 1 < 2."},
        {R"(["One.", "Two."])", "One.\n\nTwo."},
        {R"([{"type": "paragraph", "text": "One."}, {"type": "image", "text": "A cat"}, {"text": "Two."}])",
         "One.\n\nTwo."},
        {R"([{"role": "text", "contenttype": "text/plain", "value": "a b"},
             {"role": "html", "contentType": "text/html", "value": "<p>a</p><p>b</p>"}])",
         "a\n\nb"},
        {R"([{"contenttype": "application/xml", "value": "<X>x</X>"}, {"value": "plain"}])", "plain"},
        {R"([{"type": "title", "content": "No"}, {"type": "sanitized_html", "subtype": "paragraph", "content": "A <i>b</i>."},
             null, {"type": "image"}])",
         "A b."},
        {R"({"summary": ["S."], "sections": [{"headline": ["H"], "paragraphs": ["P.", "Q."]}]})",
         "S.\n\nH\n\nP.\n\nQ."},
        {R"([{"contentType": "text/vnd.IPTC.NITF", "value": "<?xml version='1.0'?><nitf><head><title>No</title></head>)"
         R"(<body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"}])",
         "One.\n\nTwo."},
        {R"({"rendered": "<p>One.</p>"})", "One."},
        {"null", ""},
        {"[]", ""},
        {"7", ""},
    };
    for (const auto& [json, text] : table) {
        JsonReader reader;
        const auto value = reader.read(json);
        BOOST_TEST_CONTEXT(json) BOOST_TEST(json_body_text(std::get<JsonValue>(value)) == text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
