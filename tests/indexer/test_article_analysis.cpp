// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/pipeline/article_analysis.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::date_of;

namespace {

/// A term of a document, spelt out.
struct ShownPosting {
    std::string term;
    std::uint32_t count;
    std::vector<std::uint32_t> positions;
};

struct ShownDocument {
    std::vector<ShownPosting> postings;
    std::vector<glass::SlotValue> values;
    std::string data;
};

ShownDocument shown(ArticleAnalysis& analysis, const Article& article) {
    const glass::Document& document = analysis.document_of(article);
    ShownDocument made{{}, document.values, document.data};
    for (const glass::Posting& posting : document.postings) {
        const auto positions = document.positions_of(posting);
        made.postings.push_back({std::string(analysis.terms()[posting.term]),
                                 posting.count,
                                 {positions.begin(), positions.end()}});
    }
    std::sort(made.postings.begin(), made.postings.end(),
              [](const ShownPosting& a, const ShownPosting& b) { return a.term < b.term; });
    return made;
}

ShownDocument analyzed(const Article& article) {
    ArticleAnalysis analysis("en");
    return shown(analysis, article);
}

const ShownPosting* find(const ShownDocument& document, const std::string& term) {
    const auto found = std::find_if(document.postings.begin(), document.postings.end(),
                                    [&](const ShownPosting& posting) { return posting.term == term; });
    return found == document.postings.end() ? nullptr : &*found;
}

std::string value_in(const ShownDocument& document, Slot slot) {
    for (const glass::SlotValue& value : document.values) {
        if (value.slot == static_cast<std::uint32_t>(slot)) return value.value;
    }
    return {};
}

Article sample() {
    Article article =
        test::make_article("hw-0001", "Paris balcony", "The balcony of paris.\n\nBalconies fell.");
    article.authors = {"Rebelander Basilan", "Ann Example"};
    article.source = "The Harbour Wire";
    article.section = "World";
    article.tags = {"Sea  Rescue", "coast"};
    article.language = "en";
    article.url = "https://a.example/1";
    article.related = {{"Bridge falls", date_of("2018-08-01"), "https://a.example/2"}};
    return article;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_analysis)

BOOST_AUTO_TEST_CASE(terms_stand_in_order_and_once) {
    const ShownDocument article = analyzed(sample());
    for (std::size_t i = 1; i < article.postings.size(); ++i)
        BOOST_TEST_CONTEXT(article.postings[i].term)
    BOOST_TEST((article.postings[i - 1].term < article.postings[i].term));
    for (const ShownPosting& posting : article.postings) {
        BOOST_TEST_CONTEXT(posting.term) {
            BOOST_TEST(std::is_sorted(posting.positions.begin(), posting.positions.end()));
            BOOST_TEST(posting.term.size() <= 245U);
        }
    }
    for (const glass::SlotValue& value : article.values)
        BOOST_TEST(value.value != "");
}

BOOST_AUTO_TEST_CASE(words_are_counted_and_placed) {
    const ShownDocument article = analyzed(sample());
    const ShownPosting* balcony = find(article, "balcony");
    BOOST_REQUIRE(balcony != nullptr);
    BOOST_TEST(balcony->count == 2U);
    BOOST_TEST((balcony->positions == std::vector<std::uint32_t>{2, 8 + position_gap}));
    const ShownPosting* stem = find(article, "Zbalconi");
    BOOST_REQUIRE(stem != nullptr);
    BOOST_TEST(stem->count == 3U);
    BOOST_TEST(stem->positions.size() == 0U);
    BOOST_TEST((find(article, "Sbalcony")->positions == std::vector<std::uint32_t>{2}));
    BOOST_TEST(find(article, "ZSbalconi")->count == 1U);
    BOOST_TEST((find(article, "Sfell") == nullptr));
}

BOOST_AUTO_TEST_CASE(a_word_of_several_stands_at_each_of_them_and_counts_once) {
    const ShownDocument article =
        analyzed(test::make_article("1", "F-16", "A COVID-19 case, the U.S. said. Café."));
    const auto positions = [&](const std::string& term) {
        const ShownPosting* posting = find(article, term);
        BOOST_REQUIRE_MESSAGE(posting != nullptr, term);
        return posting->positions;
    };
    using Positions = std::vector<std::uint32_t>;
    BOOST_TEST((positions("covid19") == Positions{2, 3}));
    BOOST_TEST(find(article, "covid19")->count == 1U);
    BOOST_TEST(find(article, "Zcovid19")->count == 1U);
    BOOST_TEST((positions("covid") == Positions{2}));
    BOOST_TEST((positions("XEus:US") == Positions{6}));
    BOOST_TEST((find(article, "us") == nullptr));
    BOOST_TEST((positions("XEcafe:café") == Positions{8}));
    BOOST_TEST((positions("Sf16") == Positions{1, 2}));
    BOOST_TEST(find(article, "ZSf16")->count == 1U);
}

BOOST_AUTO_TEST_CASE(sentences_and_paragraphs_are_marked_and_count_nothing) {
    const ShownDocument article = analyzed(test::make_article("1", "Head. Line", "One two. Three.\n\nFour."));
    const ShownPosting* sentences = find(article, "XSENTENCE");
    const ShownPosting* paragraphs = find(article, "XPARAGRAPH");
    BOOST_REQUIRE((sentences != nullptr && paragraphs != nullptr));
    const std::uint32_t head = 4 + position_gap;
    BOOST_TEST((sentences->positions == std::vector<std::uint32_t>{1, 3, 4, head + 1, head + 2}));
    BOOST_TEST((paragraphs->positions == std::vector<std::uint32_t>{1, 4, head + 1}));
    BOOST_TEST(sentences->count == 0U);
    BOOST_TEST(paragraphs->count == 0U);
}

BOOST_AUTO_TEST_CASE(each_article_is_stemmed_in_its_own_language) {
    ArticleAnalysis analysis("en");
    Article article = test::make_article("1", "Nationales", "Balconies");
    article.language = "fr-CA";
    const ShownDocument french = shown(analysis, article);
    BOOST_TEST((find(french, "ZXLfr:national") != nullptr));
    BOOST_TEST((find(french, "ZXLSfr:national") != nullptr));
    BOOST_TEST((find(french, "Znational") == nullptr));
    BOOST_TEST((find(french, "Lfr") != nullptr));
    BOOST_TEST((find(french, "Lfr-ca") != nullptr));
    BOOST_TEST(value_in(french, Slot::language) == "fr");
    article.language.clear();
    const ShownDocument unknown = shown(analysis, article);
    BOOST_TEST((find(unknown, "Zbalconi") != nullptr));
    BOOST_TEST((find(unknown, "Len") == nullptr));
    BOOST_TEST(value_in(unknown, Slot::language) == "");
}

BOOST_AUTO_TEST_CASE(phrase_never_runs_from_text_into_headline) {
    std::string headline;
    for (int word = 0; word < 1'500; ++word)
        headline += "word ";
    for (const std::string& title : {std::string("Last"), headline + "last"}) {
        const ShownDocument article = analyzed(test::make_article("1", title, "first"));
        BOOST_TEST(find(article, "last")->positions.front() >
                   find(article, "first")->positions.back() + position_gap);
    }
}

BOOST_AUTO_TEST_CASE(names_of_two_authors_are_far_apart) {
    const ShownDocument article = analyzed(sample());
    const auto at = [&](const std::string& term) {
        const ShownPosting* posting = find(article, term);
        BOOST_REQUIRE_MESSAGE(posting != nullptr, term);
        return posting->positions.front();
    };
    BOOST_TEST(at("Abasilan") == at("Arebelander") + 1);
    BOOST_TEST(at("Aexample") == at("Aann") + 1);
    BOOST_TEST(at("Aann") >= at("Abasilan") + position_gap);
}

BOOST_AUTO_TEST_CASE(every_filter_has_its_term_and_scores_nothing) {
    const Article article = sample();
    const ShownDocument result = analyzed(article);
    std::vector<std::string> terms{"XSOURCEthe harbour wire",
                                   "XSECTIONworld",
                                   "Len",
                                   "Ksea rescue",
                                   "Kcoast",
                                   "XKINDarticle",
                                   "Qhw-0001",
                                   "Y2018",
                                   "M201808",
                                   "D20180807"};
    for (const std::string& key : link_keys(article))
        terms.push_back(link_term(key));
    for (const std::string& key : link_keys(article.related.front()))
        terms.push_back(citation_term(key));
    for (const std::string& term : terms) {
        BOOST_TEST_CONTEXT(term) {
            const ShownPosting* posting = find(result, term);
            BOOST_REQUIRE(posting != nullptr);
            BOOST_TEST(posting->count == 0U);
            BOOST_TEST(posting->positions.size() == 0U);
        }
    }
}

BOOST_AUTO_TEST_CASE(values_are_there_to_sort_and_count) {
    Article article = sample();
    article.published = date_of("2018-08-07T03:09+02:00");
    const ShownDocument result = analyzed(article);
    BOOST_TEST(value_in(result, Slot::published) == "20180807030900");
    BOOST_TEST(value_in(result, Slot::source) == "The Harbour Wire");
    BOOST_TEST(value_in(result, Slot::section) == "World");
    BOOST_TEST(value_in(result, Slot::language) == "en");
    BOOST_TEST(value_in(result, Slot::month) == "201808");
    BOOST_TEST(value_in(result, Slot::word_count) == "00000008");
    BOOST_TEST((value_in(result, Slot::version) == content_version(article)));
}

BOOST_AUTO_TEST_CASE(dates_known_less_precisely_have_their_marks) {
    const struct {
        std::string date, term, month;
    } rows[] = {{"", "XDNONE", ""}, {"2018", "XDY2018", ""}, {"2018-08", "XDM201808", "201808"}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.date) {
            Article article = sample();
            article.published.reset();
            if (!row.date.empty()) article.published = date_of(row.date);
            const ShownDocument result = analyzed(article);
            BOOST_TEST((find(result, row.term) != nullptr));
            BOOST_TEST((find(result, "D20180807") == nullptr));
            BOOST_TEST(value_in(result, Slot::month) == row.month);
        }
    }
}

BOOST_AUTO_TEST_CASE(stored_record_gives_the_article_back) {
    const Article article = sample();
    BOOST_CHECK(from_stored(analyzed(article).data) == article);
}

BOOST_AUTO_TEST_CASE(article_with_little_in_it_is_analyzed) {
    Article article;
    article.id = "1";
    const ShownDocument result = analyzed(article);
    BOOST_TEST((find(result, "Q1") != nullptr));
    BOOST_TEST((find(result, "XKINDarticle") != nullptr));
    BOOST_TEST(value_in(result, Slot::published) == "");
}

BOOST_AUTO_TEST_CASE(articles_do_not_touch_each_other) {
    ArticleAnalysis analysis("en");
    Article other = sample();
    other.title = "Other words entirely";
    for (const Article& article : {sample(), other, sample(), other}) {
        const ShownDocument alone = analyzed(article);
        for (int time = 0; time < 2; ++time) {
            const ShownDocument among = shown(analysis, article);
            BOOST_TEST(among.postings.size() == alone.postings.size());
            for (std::size_t i = 0; i < alone.postings.size(); ++i) {
                BOOST_TEST(among.postings[i].term == alone.postings[i].term);
                BOOST_TEST(among.postings[i].count == alone.postings[i].count);
                BOOST_TEST((among.postings[i].positions == alone.postings[i].positions));
            }
        }
        analysis.forget_terms();
    }
}

BOOST_AUTO_TEST_SUITE_END()
