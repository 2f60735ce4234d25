// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/text.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/snippet.hpp"
#include "tests/searcher/memory_database.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

constexpr std::size_t slack = 40;  // punctuation around the first and last word, and the dots

/// A query's words, found in texts.
class Finder {
  public:
    explicit Finder(const std::string& query,
                    const Xapian::Database& database = Xapian::Database("", Xapian::DB_BACKEND_INMEMORY),
                    std::size_t length = usual_snippet_length)
        : words_(database),
          root_(parse_query(query, QueryContext{{2018, 8, 7}}).root),
          highlighter_(root_, words_, analyzers_, length),
          length_(length) {}

    MarkedText snippet(const std::string& text) {
        const Article article = test::make_article("1", "", text);
        return best_snippet(article, highlighter_.marks_in(article, "en"), length_);
    }
    MarkedText title(const std::string& text) {
        return marked_text(text, highlighter_.marks_in(test::make_article("1", text, ""), "en").title);
    }

  private:
    ArchiveWords words_;
    QueryNode root_;
    Analyzers analyzers_;
    Highlighter highlighter_;
    std::size_t length_;
};

MarkedText snippet_of(const std::string& text, const std::string& query) {
    return Finder(query).snippet(text);
}

MarkedText snippet_of_length(std::size_t length, const std::string& text, const std::string& query) {
    return Finder(query, Xapian::Database("", Xapian::DB_BACKEND_INMEMORY), length).snippet(text);
}

std::string highlights_of(const MarkedText& marked) {
    std::string all;
    for (const ByteRange& range : marked.highlights)
        all += (all.empty() ? "" : "|") + std::string(range.of(marked.text));
    return all;
}

std::string filler(std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i)
        text += "Filler word " + std::to_string(i) + " stands here. ";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(snippet)

BOOST_AUTO_TEST_CASE(a_short_text_is_shown_whole) {
    const MarkedText found = snippet_of("“Paris,” he said. The balcony!", "paris balcony");
    BOOST_TEST(found.text == "“Paris,” he said. The balcony!");
    BOOST_TEST(highlights_of(found) == "Paris|balcony");
}

BOOST_AUTO_TEST_CASE(a_text_that_fits_is_never_cut) {
    BOOST_TEST(snippet_of("The first sentence. Paris comes second.", "paris").text ==
               "The first sentence. Paris comes second.");
    BOOST_TEST(snippet_of("One.\n\nTwo: Paris.", "paris").text == "One. Two: Paris.");
}

BOOST_AUTO_TEST_CASE(paragraphs_run_on) {
    const MarkedText found = snippet_of("In Paris here.\n\nAnd  there.\nAnd so on.", "paris");
    BOOST_TEST(found.text == "In Paris here. And there. And so on.");
    BOOST_TEST(highlights_of(found) == "Paris");
}

BOOST_AUTO_TEST_CASE(an_empty_text_gives_nothing) {
    const MarkedText found = snippet_of("", "paris");
    BOOST_TEST(found.text == "");
    BOOST_TEST(found.highlights.empty());
}

BOOST_AUTO_TEST_CASE(without_a_match_it_is_the_beginning) {
    for (const std::string query : {"", "nothing", "-filler", "date:2018"}) {
        const MarkedText found = snippet_of(filler(100), query);
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST(found.text.starts_with("Filler word 0 stands here."));
            BOOST_TEST(found.text.ends_with("…"));
            BOOST_TEST(found.text.size() <= usual_snippet_length + slack);
            BOOST_TEST(found.text.size() > usual_snippet_length / 2);
            BOOST_TEST(found.highlights.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(dots_say_where_text_was_left_out) {
    const std::string end = "At last Paris comes.";
    const MarkedText at_end = snippet_of(filler(50) + end, "paris");
    BOOST_TEST(at_end.text.starts_with("…"));
    BOOST_TEST(at_end.text.ends_with("Paris comes."));
    BOOST_TEST(highlights_of(at_end) == "Paris");
    const MarkedText at_start = snippet_of("Paris comes first. " + filler(50), "paris");
    BOOST_TEST(at_start.text.starts_with("Paris comes first."));
    BOOST_TEST(at_start.text.ends_with("…"));
    const MarkedText within = snippet_of(filler(50) + "Here Paris is. " + filler(50), "paris");
    BOOST_TEST(within.text.starts_with("…"));
    BOOST_TEST(within.text.ends_with("…"));
    BOOST_TEST(highlights_of(within) == "Paris");
}

BOOST_AUTO_TEST_CASE(the_window_holds_most_of_the_different_words) {
    const std::string text = "Paris Paris Paris Paris. " + filler(40) + "The balcony of Paris was empty. " +
                             filler(40) + "A balcony.";
    const MarkedText found = snippet_of(text, "paris balcony");
    BOOST_TEST(highlights_of(found) == "balcony|Paris");
    const MarkedText phrase =
        snippet_of("Paris. Balcony. " + filler(40) + "A paris balcony. " + filler(40), "\"paris balcony\"");
    BOOST_TEST(highlights_of(phrase) == "paris|balcony");
}

BOOST_AUTO_TEST_CASE(a_rare_word_counts_more_than_frequent_ones) {
    const Xapian::Database database =
        test::database_of_words({{"Zpari", 900}, {"Zbalconi", 900}, {"Zgendarm", 1}});
    const std::string text =
        filler(20) + "Paris had a balcony. " + filler(40) + "A gendarme came. " + filler(20);
    Finder finder("paris balcony gendarme", database);
    BOOST_TEST(highlights_of(finder.snippet(text)) == "gendarme");
    BOOST_TEST(highlights_of(snippet_of(text, "paris balcony gendarme")) == "Paris|balcony");
}

BOOST_AUTO_TEST_CASE(a_phrase_is_not_torn) {
    std::string gap;  // from Gold to Paris is too far for a snippet, from medal it is not
    for (std::size_t i = 0; i < (usual_snippet_length - 14) / 2; ++i)
        gap += "x ";
    const std::string text = filler(20) + "Gold medal " + gap + "Paris. " + filler(20);
    BOOST_TEST(highlights_of(snippet_of(text, "\"gold medal\" paris")) == "Gold|medal");
}

BOOST_AUTO_TEST_CASE(of_equal_windows_the_first_is_shown) {
    const MarkedText found = snippet_of(filler(20) + "Paris one. " + filler(20) + "Paris two.", "paris");
    BOOST_TEST(found.text.find("Paris one") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_is_cut_between_words) {
    const std::string text = filler(60) + "Here Paris is. " + filler(60);
    const MarkedText found = snippet_of(text, "paris");
    const std::string inside =
        found.text.substr(std::string("…").size(), found.text.size() - 2 * std::string("…").size());
    const std::size_t at = text.find(inside);
    BOOST_TEST_REQUIRE(at != std::string::npos);
    BOOST_TEST(text[at - 1] == ' ');
    BOOST_TEST(text[at + inside.size()] == ' ');
    BOOST_TEST(found.text.size() <= usual_snippet_length + slack);
}

BOOST_AUTO_TEST_CASE(a_long_run_without_spaces_does_not_blow_it_up) {
    const std::string run(20'000, 'x');
    for (const std::string& text : {run, "Paris " + run, run + " Paris", "A Paris\n\n" + run}) {
        BOOST_TEST(snippet_of(text, "paris").text.size() <= usual_snippet_length + slack);
    }
    std::string link = "https://example.org/";
    for (int i = 0; i < 500; ++i)
        link += "abc/";
    BOOST_TEST(snippet_of("Paris " + link + " end", "paris").text.size() <= usual_snippet_length + slack);
}

BOOST_AUTO_TEST_CASE(japanese_is_cut_between_characters) {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "あいうえお。";
    text += "東京タワー。";
    for (int i = 0; i < 300; ++i)
        text += "かきくけこ。";
    const MarkedText found = snippet_of(text, "東京");
    BOOST_TEST(highlights_of(found) == "東京");
    BOOST_TEST(is_valid_utf8(found.text));
    BOOST_TEST(count_code_points(found.text) <= usual_snippet_length + slack);
    BOOST_TEST(count_code_points(snippet_of(text, "nothing").text) <= usual_snippet_length + slack);
}

BOOST_AUTO_TEST_CASE(highlights_always_point_at_words_that_were_asked_for) {
    std::mt19937 random(17);
    const std::vector<std::string> pieces{"Paris",  "balcony", "été",        "don’t",    " ",  " ",  " ",
                                          "\n\n",   ", ",      "“",          "”",        ". ", "日", "\u00A0",
                                          "filler", "words",   "\U0001F600", "PARISIAN", "-"};
    Finder finder("paris \"été\" don't 日");
    for (int round = 0; round < 1'000; ++round) {
        std::string text;
        for (std::size_t left = random() % 120; left > 0; --left)
            text += pieces[random() % pieces.size()];
        for (const MarkedText& found : {finder.snippet(text), finder.title(text)}) {
            std::size_t behind = 0;
            bool is_good = is_valid_utf8(found.text);
            for (const ByteRange& range : found.highlights) {
                is_good = is_good && range.begin >= behind && range.end > range.begin &&
                          range.end <= found.text.size();
                if (!is_good) break;
                const std::string word = folded_words(range.of(found.text));
                is_good = word == "paris" || word == "ete" || word == "don't" || word == "日" ||
                          word == "parisfiller";
                behind = range.end;
            }
            if (!is_good) BOOST_ERROR(found.text << " [" << highlights_of(found) << ']');
        }
    }
}

BOOST_AUTO_TEST_CASE(marking_keeps_the_whole_text) {
    const std::string text = "Paris:\n the balcony of Paris";
    const MarkedText marked = Finder("paris").title(text);
    BOOST_TEST(marked.text == text);
    BOOST_TEST(highlights_of(marked) == "Paris|Paris");
    BOOST_TEST(Finder("paris").title("").text == "");
}

BOOST_AUTO_TEST_CASE(it_is_as_long_as_asked) {
    const std::string text = filler(300) + "Here Paris is. " + filler(300);
    for (const std::size_t length : {60U, 100U, 1'000U, 5'000U}) {
        const MarkedText found = snippet_of_length(length, text, "paris");
        BOOST_TEST(found.text.size() <= length + slack);
        BOOST_TEST(found.text.size() > length - slack);
        BOOST_TEST(highlights_of(found) == "Paris");
    }
    BOOST_TEST(snippet_of_length(100'000, text, "paris").text == trim(text));
    BOOST_TEST(highlights_of(snippet_of_length(1, text, "paris")) == "Paris");
    BOOST_TEST(snippet_of_length(0, text, "paris").text == "");
}

BOOST_AUTO_TEST_CASE(its_length_is_counted_in_characters) {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "あいうえお。";
    for (const std::string& marked : {text + "東京タワー。" + text, text}) {
        const std::size_t characters = count_code_points(snippet_of_length(100, marked, "東京").text);
        BOOST_TEST(characters <= 105U);
        BOOST_TEST(characters >= 90U);
    }
}

BOOST_AUTO_TEST_CASE(it_begins_with_a_sentence_that_is_near) {
    const std::string head = filler(20);
    Finder finder("paris");
    for (const std::string start : {"The mayor of Paris spoke.", "“We left Paris,” she said."}) {
        for (const std::string end : {"end. ", "end! ", "end.” ", "end.\n\n", "(end.) "})
            BOOST_TEST(finder.snippet(head + end + start + ' ' + head).text.starts_with("…" + start), end);
    }
    const std::string shorter = finder.snippet(head + "What Mr. Li of Inc. Co. saw in Paris. " + head).text;
    BOOST_TEST(shorter.starts_with("…What Mr. Li of Inc. Co. saw in Paris."), shorter);
}

BOOST_AUTO_TEST_CASE(no_dots_stand_for_marks_alone) {
    const MarkedText found = snippet_of(filler(50) + "At last Paris comes (he said )\n", "paris");
    BOOST_TEST(found.text.ends_with("Paris comes (he said )"), found.text);
}

BOOST_AUTO_TEST_CASE(reading_may_end_where_a_snippet_shows_all) {
    constexpr std::size_t length = usual_snippet_length;
    const auto read = [](std::size_t bytes) { return std::string(bytes, 'x'); };
    const std::vector<MarkedWord> both{{{0, 5}, 0}, {{10, 15}, 1}};
    BOOST_TEST(shows_all(both, 2, read(15 + length), length));
    BOOST_TEST(!shows_all(both, 2, read(15), length));
    BOOST_TEST(!shows_all(both, 3, read(15 + length), length));
    BOOST_TEST(!shows_all({{{0, 5}, 0}, {{500, 505}, 1}}, 2, read(1'000), length));
    BOOST_TEST(shows_all({}, 0, read(length), length));
    BOOST_TEST(!shows_all({}, 1, read(length), length));
}

BOOST_AUTO_TEST_SUITE_END()
