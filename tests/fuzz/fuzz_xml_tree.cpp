// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/xml/xml_encoding.hpp"
#include "indexer/xml/xml_mending.hpp"
#include "indexer/xml/xml_root.hpp"
#include "indexer/xml/xml_tree.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string text = news::decode_xml(input, "").text;
    FUZZ_CHECK(news::is_valid_utf8(text));
    news::xml_root(input);
    const news::MendedXml mended = news::mended_xml(text);
    // What is mended is well-formed, so mending it again changes nothing.
    if (mended.problem.empty()) FUZZ_CHECK(news::mended_xml(mended.text).text == mended.text);
    const news::XmlDocument document = news::parse_xml(text);
    FUZZ_CHECK(news::is_valid_utf8(news::text_within(document.root)));
    FUZZ_CHECK(document.root.name.empty() == mended.text.empty());
    return 0;
}
