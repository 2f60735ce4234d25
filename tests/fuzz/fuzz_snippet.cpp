// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include <xapian.h>

#include "common/text.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/snippet.hpp"
#include "tests/fuzz/check.hpp"

namespace {

void check_ranges(const news::MarkedText& marked) {
    std::size_t last_end = 0;
    for (const news::ByteRange& range : marked.highlights) {
        FUZZ_CHECK(range.begin >= last_end && range.begin < range.end && range.end <= marked.text.size());
        FUZZ_CHECK(news::is_valid_utf8(range.of(marked.text)));
        last_end = range.end;
    }
}

}  // namespace

// The first line is the query, the rest the text. Highlights lie on character boundaries.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = news::repair_utf8({reinterpret_cast<const char*>(data), size});
    static news::Analyzers analyzers;
    static news::ArchiveWords words{Xapian::Database("", Xapian::DB_BACKEND_INMEMORY)};
    const std::size_t line_end = std::min(input.find('\n'), input.size());
    const std::string_view text = std::string_view(input).substr(std::min(line_end + 1, input.size()));
    try {
        const news::QueryNode root =
            news::parse_query(input.substr(0, line_end), news::QueryContext{{2018, 8, 7}}).root;
        news::Highlighter highlighter(root, words, analyzers, news::usual_snippet_length);
        news::Article article;
        article.title = text;
        article.text = text;
        const news::ArticleMarks marks = highlighter.marks_in(article, "en");
        check_ranges(news::marked_text(article.title, marks.title));
        for (const std::size_t length :
             {std::size_t{1}, std::size_t{60}, std::size_t{news::usual_snippet_length}}) {
            const news::MarkedText snippet = news::best_snippet(article, marks, length);
            check_ranges(snippet);
            FUZZ_CHECK(news::is_valid_utf8(snippet.text));
        }
    } catch (const news::QueryError&) {
        return 0;
    }
    return 0;
}
