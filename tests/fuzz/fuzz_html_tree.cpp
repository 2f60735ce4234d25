// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string_view>

#include "common/text.hpp"
#include "indexer/html/html_encoding.hpp"
#include "indexer/html/html_tree.hpp"
#include "tests/fuzz/check.hpp"

// Any bytes are valid text and a tree whose nodes lie within each other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const news::DecodedText decoded = news::decode_html(input, "");
    FUZZ_CHECK(news::is_valid_utf8(decoded.text));
    const news::HtmlParse parse = news::parse_html(decoded.text);
    const news::HtmlTree& tree = parse.tree;
    FUZZ_CHECK(parse.refusal.empty() == (tree.size() > 0));
    for (news::NodeIndex at = 0; at < tree.size(); ++at) {
        const news::HtmlNode& node = tree[at];
        FUZZ_CHECK(node.end > at && node.end <= tree.size());
        FUZZ_CHECK((at == 0) == (node.parent == news::no_node));
        if (at > 0) FUZZ_CHECK(node.parent < at && node.end <= tree[node.parent].end);
        FUZZ_CHECK(news::is_valid_utf8(node.text));
        for (const news::HtmlAttribute& attribute : tree.attributes(at))
            FUZZ_CHECK(news::is_valid_utf8(attribute.value));
    }
    return 0;
}
