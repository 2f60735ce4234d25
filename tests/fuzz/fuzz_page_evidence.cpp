// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/canonical_url.hpp"
#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_evidence.hpp"
#include "indexer/html/related_links.hpp"
#include "tests/fuzz/check.hpp"

namespace {

void check_related(const news::HtmlTree& tree, const news::LinkingPage& page) {
    const std::vector<news::RelatedPost> posts = news::find_related_links(tree, page);
    FUZZ_CHECK(posts.size() <= 20);
    for (const news::RelatedPost& post : posts) {
        FUZZ_CHECK(!post.title.empty() && news::is_valid_utf8(post.title));
        FUZZ_CHECK(!news::canonical_url(post.url).empty());
        if (post.published) FUZZ_CHECK(news::why_impossible(*post.published).empty());
    }
}

}  // namespace

// Whatever a page says of itself, dates are dates, texts are texts, and related posts have addresses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string page = news::repair_utf8({reinterpret_cast<const char*>(data), size});
    const news::HtmlParse parse = news::parse_html(page);
    news::JsonReader reader;
    news::RecordContext context;
    context.url = "https://www.harbour.example/2018/08/flood";
    context.fetched = news::NewsDate{.year = 2018, .month = 8, .day = 7};
    const news::PageEvidence evidence = news::read_page_evidence(parse.tree, context, reader);
    for (const auto& date : {evidence.published, evidence.modified})
        if (date) FUZZ_CHECK(news::why_impossible(*date).empty());
    FUZZ_CHECK(news::is_valid_utf8(evidence.title) && news::is_valid_utf8(evidence.body));
    for (const std::string& author : evidence.authors)
        FUZZ_CHECK(!author.empty() && news::is_valid_utf8(author));
    check_related(parse.tree, {evidence.title, context.url, evidence.url, evidence.language});
    return 0;
}
