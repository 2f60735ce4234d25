// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"

using namespace news;

namespace {

/// The first words of sentences; those of paragraphs behind a star.
std::string starts_in(std::string_view text) {
    Analyzer analyzer("en");
    std::string starts;
    analyzer.for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
        for (const WordOccurrence& occurrence : piece) {
            if (occurrence.boundary == Boundary::none) continue;
            if (!starts.empty()) starts += ' ';
            if (occurrence.boundary == Boundary::paragraph) starts += '*';
            starts += occurrence.bytes.of(text);
        }
    });
    return starts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(boundary)

BOOST_AUTO_TEST_CASE(sentences_and_paragraphs_begin_with_a_word) {
    struct Case {
        std::string text;
        std::string starts;
    };
    const std::vector<Case> cases{
        {"", ""},
        {"One two three", "*One"},
        {"One two. Three four! Five? Six… Seven", "*One Three Five Six Seven"},
        {"One.\n\nTwo three.\nFour\n \nfive", "*One *Two Four *five"},
        {"He said: “Go!” Then he left.", "*He Then"},
        {"He said “go!” and left.", "*He"},
        {"Mr. Smith met Gen. Lee of Acme Corp. Monday. They spoke.", "*Mr They"},
        {"J. K. Rowling came. X. Y.", "*J X"},
        {"The U.S. Army left the U.S. He stayed.", "*The"},
        {"The U.S.\n\nHe stayed.", "*The *He"},
        {"It is No. 5. No. It is not.", "*It No It"},
        {"On Jan. 5 it rose 3.5 percent. In May. Fell.", "*On In Fell"},
        {"Wait... what? yes... No.", "*Wait No"},
        {"今日は雨。明日は晴れ！", "*今日 明日"},
        {"line one\nline two", "*line"},
        {"\"Yes.\" (No.) Maybe", "*Yes No Maybe"},
    };
    for (const auto& [text, starts] : cases)
        BOOST_TEST(starts_in(text) == starts, text);
}

BOOST_AUTO_TEST_SUITE_END()
