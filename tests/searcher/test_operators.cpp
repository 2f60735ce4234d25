// SPDX-License-Identifier: GPL-2.0-or-later
// Every operator of the query language against a plain scan of the words.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/searcher/archive_fixture.hpp"
#include "tests/searcher/plain_scan.hpp"

using namespace news;
using test::PlainClause;
using test::PlainOrder;
using test::ScannedArticle;

namespace {

const std::vector<std::string> vocabulary{"oil",     "oils",   "gas",      "pipeline", "pipelines", "paris",
                                          "balcony", "rescue", "rescued",  "rescues",  "climate",   "report",
                                          "reports", "crowd",  "minister", "ministry", "strike",    "strikes",
                                          "harbour", "ferry",  "ferries",  "and",      "the",       "news"};

std::string capitalised(std::string word) {
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

/// Writes an article and, word by word, what a scan of it must see.
class ArticleWriter {
  public:
    ArticleWriter(std::string id, std::mt19937& random) : random_(random) { scanned_.id = std::move(id); }

    void write() {
        const std::size_t paragraphs = 1 + random_() % 4;
        for (std::size_t i = 0; i < paragraphs; ++i)
            write_paragraph();
        position_ += static_cast<int>(position_gap);
        ++sentence_;
        ++paragraph_;
        for (std::size_t left = 1 + random_() % 5; left > 0; --left) {
            const std::string& word = any_word();
            title_ += (title_.empty() ? "" : " ") + word;
            scanned_.words.push_back({word, ++position_, sentence_, paragraph_, true});
        }
    }

    const ScannedArticle& scanned() const { return scanned_; }
    Article article() const { return test::make_article(scanned_.id, title_, text_); }

  private:
    const std::string& any_word() { return vocabulary[random_() % vocabulary.size()]; }

    void write_paragraph() {
        if (!text_.empty()) text_ += "\n\n";
        ++paragraph_;
        for (std::size_t sentences = 1 + random_() % 3; sentences > 0; --sentences) {
            write_sentence();
            if (sentences > 1) text_ += ' ';
        }
    }

    void write_sentence() {
        ++sentence_;
        const std::size_t words = 2 + random_() % 9;
        for (std::size_t i = 0; i < words; ++i) {
            const std::string& word = any_word();
            text_ += i == 0 ? capitalised(word) : " " + word;
            scanned_.words.push_back({word, ++position_, sentence_, paragraph_, false});
        }
        text_ += '.';
    }

    std::mt19937& random_;
    ScannedArticle scanned_;
    std::string title_;
    std::string text_;
    int position_ = 0;
    int sentence_ = 0;
    int paragraph_ = 0;
};

struct Corpus {
    std::vector<ScannedArticle> scanned;
    std::vector<Article> articles;

    explicit Corpus(std::size_t size) {
        std::mt19937 random(4);
        for (std::size_t i = 0; i < size; ++i) {
            ArticleWriter writer("a" + std::to_string(1000 + i), random);
            writer.write();
            scanned.push_back(writer.scanned());
            articles.push_back(writer.article());
        }
    }
};

const Corpus& corpus() {
    static const Corpus made(240);
    return made;
}

Searcher& searcher() {
    static test::TestArchive archive({corpus().articles.begin(), corpus().articles.begin() + 150});
    static Searcher opened = [] {
        archive.publish_segment({corpus().articles.begin() + 150, corpus().articles.end()});
        return Searcher{archive.directory()};
    }();
    return opened;
}

std::string answer_of_engine(const std::string& query) {
    Request request;
    request.text = query;
    request.match = MatchMode::all;
    request.limit = 1'000;
    return test::set_of(searcher().search(request));
}

std::string answer_of_scan(const std::function<bool(const ScannedArticle&)>& matches) {
    std::string ids;
    for (const ScannedArticle& article : corpus().scanned) {
        if (matches(article)) ids += (ids.empty() ? "" : " ") + article.id;
    }
    return ids;
}

bool is_in(const PlainClause& clause, const ScannedArticle& article) {
    return !clause.spans(article).empty();
}

void check(const PlainClause& clause) {
    const std::string expected =
        answer_of_scan([&](const ScannedArticle& article) { return is_in(clause, article); });
    BOOST_TEST(answer_of_engine(clause.query) == expected, clause.query);
}

PlainClause word(const std::string& one) {
    return test::plain_forms(one);
}

PlainClause beginning(const std::string& letters) {
    return test::plain_words(letters + "*",
                             [=](const std::string& other) { return other.starts_with(letters); });
}

PlainClause ending(const std::string& letters) {
    return test::plain_words("*" + letters,
                             [=](const std::string& other) { return other.ends_with(letters); });
}

PlainClause phrase(const std::vector<std::string>& words, int slack = 0) {
    return test::plain_phrase(words, slack);
}

PlainClause near(const PlainClause& a, const PlainClause& b, int distance) {
    return test::plain_near(a, b, distance, PlainOrder::any);
}

PlainClause before(const PlainClause& a, const PlainClause& b, int distance) {
    return test::plain_near(a, b, distance, PlainOrder::as_written);
}

/// Any clause that may stand on a side of a proximity operator.
class RandomClause {
  public:
    explicit RandomClause(unsigned seed) : random_(seed) {}

    PlainClause make(int depth) {
        const std::size_t kind = random_() % (depth > 0 ? 11 : 4);
        switch (kind) {
            case 0:
                return beginning(any_word().substr(0, 3));
            case 1:
                return phrase({any_word(), any_word()}, static_cast<int>(random_() % 4));
            case 2:
            case 3:
                return word(any_word());
            case 4:
                return test::plain_any({make(0), make(depth - 1)});
            case 5:
                return before(make(depth - 1), make(depth - 1), distance());
            case 6:
                return test::plain_in_sentence(make(depth - 1), make(depth - 1));
            case 7:
                return test::plain_in_paragraph(make(depth - 1), make(depth - 1));
            default:
                return near(make(depth - 1), make(depth - 1), distance());
        }
    }

  private:
    const std::string& any_word() { return vocabulary[random_() % vocabulary.size()]; }
    int distance() { return static_cast<int>(1 + random_() % 8); }

    std::mt19937 random_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(operators)

BOOST_AUTO_TEST_CASE(each_operator_finds_what_a_scan_finds) {
    const PlainClause oil_or_gas = test::plain_any({word("oil"), word("gas")});
    const std::vector<PlainClause> clauses{
        word("rescue"),
        word("ferry"),
        beginning("minist"),
        ending("ies"),
        ending("ort"),
        test::plain_words("r?port", [](const std::string& other) { return other == "report"; }),
        test::plain_words("str*e", [](const std::string& other) { return other == "strike"; }),
        test::plain_words("parsi~1", [](const std::string& other) { return other == "paris"; }),
        test::plain_words(
            "ministre~2",
            [](const std::string& other) { return other == "minister" || other == "ministry"; }),
        phrase({"paris", "balcony"}),
        phrase({"oil", "and", "gas"}),
        phrase({"climate", "", "report"}),
        phrase({"climate", "report"}, 2),
        phrase({"climate", "the", "report"}, 3),
        phrase({"oil", "oil"}),
        near(oil_or_gas, beginning("pipeline"), 5),
        near(word("paris"), word("balcony"), 1),
        near(word("strike"), word("strike"), 3),
        near(phrase({"the", "oil"}), word("crowd"), 4),
        near(near(word("oil"), word("gas"), 3), word("news"), 3),
        near(word("paris"), word("the"), 60),
        before(word("minister"), word("report"), 5),
        before(oil_or_gas, test::plain_any({word("strike"), word("rescue")}), 3),
        test::plain_in_sentence(word("paris"), word("rescue")),
        test::plain_in_sentence(oil_or_gas, beginning("ferr")),
        test::plain_in_paragraph(word("news"), word("climate")),
        test::plain_in_paragraph(phrase({"the", "news"}), word("paris")),
        test::plain_at_least(word("oil"), 2),
        test::plain_at_least(word("rescue"), 4),
        test::plain_first(word("paris"), 5),
        test::plain_first(phrase({"the", "oil"}), 20),
        test::plain_first(word("gas"), 200),
        test::plain_title(word("rescue")),
        test::plain_title(phrase({"the", "oil"}, 2)),
        test::plain_title(near(word("paris"), word("news"), 3)),
        test::plain_lead(word("balcony")),
        test::plain_lead(word("harbour")),
    };
    for (const PlainClause& clause : clauses)
        check(clause);
}

BOOST_AUTO_TEST_CASE(random_clauses_find_what_a_scan_finds) {
    for (unsigned seed = 0; seed < 250; ++seed)
        check(RandomClause(seed).make(2));
}

BOOST_AUTO_TEST_CASE(random_clauses_combine) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomClause random(1'000 + seed);
        const PlainClause a = random.make(1);
        const PlainClause b = random.make(1);
        const PlainClause c = random.make(1);
        BOOST_TEST(answer_of_engine("(" + a.query + ") AND (" + b.query + ") NOT (" + c.query + ")") ==
                       answer_of_scan([&](const ScannedArticle& article) {
                           return is_in(a, article) && is_in(b, article) && !is_in(c, article);
                       }),
                   a.query << " AND " << b.query << " NOT " << c.query);
        BOOST_TEST(answer_of_engine("(" + a.query + ") OR ((" + b.query + ") AND (" + c.query + "))") ==
                       answer_of_scan([&](const ScannedArticle& article) {
                           return is_in(a, article) || (is_in(b, article) && is_in(c, article));
                       }),
                   a.query << " OR " << b.query << " AND " << c.query);
    }
}

BOOST_AUTO_TEST_CASE(every_hit_of_a_place_has_something_marked) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        Request request;
        request.text = RandomClause(seed).make(2).query;
        request.match = MatchMode::all;
        for (const Hit& hit : searcher().search(request).hits) {
            BOOST_TEST(hit.title.highlights.size() + hit.snippet.highlights.size() > 0U, request.text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
