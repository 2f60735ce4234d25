// SPDX-License-Identifier: GPL-2.0-or-later
// All of sample-data as newsindex reads it, and every form of the query language beside a plain scan of what
// the articles say.
#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/fold.hpp"
#include "common/analysis/language.hpp"
#include "common/archive/archive_database.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/record_source.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/proof/proof_support.hpp"
#include "tests/searcher/plain_scan.hpp"
#include "tests/support.hpp"

using namespace news;
using test::PlainClause;
using test::PlainOrder;
using test::ScannedArticle;

namespace {

/// An article of the archive, and its words as a scan sees them.
struct Sample {
    Article article;
    ScannedArticle scanned;
};

/// Writes down the words of one text behind the other.
class Scan {
  public:
    explicit Scan(ScannedArticle& scanned) : scanned_(scanned), analyzer_(scanned.language) {}

    enum class Place : std::uint8_t { text, headline };

    void add(std::string_view text, Place place) {
        const int behind = place == Place::text ? 0 : last_ + static_cast<int>(position_gap);
        analyzer_.for_each_piece(text, [&](std::span<const WordOccurrence> words) {
            for (const WordOccurrence& word : words)
                add(word, text, place, behind);
        });
    }

  private:
    void add(const WordOccurrence& word, std::string_view text, Place place, int behind) {
        if (word.boundary != Boundary::none) ++sentence_;
        if (word.boundary == Boundary::paragraph) ++paragraph_;
        last_ = behind + static_cast<int>(word.position);
        if (word.kind == FormKind::exact || word.kind == FormKind::capitals) return;
        const std::string surface = word.kind == FormKind::word ? std::string(word.bytes.of(text)) : "";
        scanned_.words.push_back({std::string(analyzer_.folded(word.word)), last_, sentence_, paragraph_,
                                  place == Place::headline, surface});
    }

    ScannedArticle& scanned_;
    Analyzer analyzer_;
    int last_ = 0;
    int sentence_ = 0;
    int paragraph_ = 0;
};

ScannedArticle scanned(const Article& article) {
    ScannedArticle made;
    made.id = article.id;
    const std::string language = language_of(article);
    made.language = language.empty() ? "en" : language;
    if (!has_stemmer(made.language)) made.language = "none";
    Scan scan(made);
    scan.add(article.text, Scan::Place::text);
    scan.add(article.title, Scan::Place::headline);
    return made;
}

/// The archive of all that can be read, searched and scanned.
class SampleArchive {
  public:
    SampleArchive() : directory_(folder_.path()) {
        add_all();
        const Xapian::Database database = open_database(directory_);
        for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
            Article article = from_stored(database.get_document(*at).get_data());
            ScannedArticle words = scanned(article);
            samples_.push_back({std::move(article), std::move(words)});
        }
    }

    const std::vector<Sample>& samples() const { return samples_; }

    std::string found(const std::string& query) const {
        Request request;
        request.text = query;
        request.match = MatchMode::all;
        request.limit = 1'000;
        static Searcher searcher{directory_};
        std::set<std::string> ids;
        for (const Hit& hit : searcher.search(request).hits)
            ids.insert(hit.article.id);
        return join({ids.begin(), ids.end()}, " ");
    }

    std::string scan(const std::function<bool(const Sample&)>& holds) const {
        std::set<std::string> ids;
        for (const Sample& sample : samples_) {
            if (holds(sample)) ids.insert(sample.article.id);
        }
        return join({ids.begin(), ids.end()}, " ");
    }

  private:
    void add_all() const {
        ArchiveWriter writer(directory_, "test");
        AddPipeline pipeline(directory_, &writer, test::small_batches(),
                             {[](const Rejection&) {}, [](const std::string&, const std::string&) {}});
        RecordReceiver receiver;
        receiver.take = [&](Record record, const Format& format) {
            pipeline.put(UnreadRecord{std::move(record), format.parse});
            return true;
        };
        receiver.reject = [](const Rejection& rejection) { BOOST_ERROR(rejection.origin); };
        const std::string folder = std::string(SAMPLE_DATA) + '/';
        read_records({folder + "articles", folder + "jsonl", folder + "gzip"}, nullptr, receiver);
        pipeline.finish();
    }

    test::TempDir folder_;
    ArchiveDirectory directory_;
    std::vector<Sample> samples_;
};

const SampleArchive& archive() {
    static const SampleArchive made;
    return made;
}

/// What an article must be, beside the query that asks for it.
struct Asked {
    std::string query;
    std::function<bool(const Sample&)> holds;
};

Asked asked(const PlainClause& clause) {
    return {clause.query, [=](const Sample& sample) { return !clause.spans(sample.scanned).empty(); }};
}

Asked asked(const std::string& query, const PlainClause& clause) {
    return {query, asked(clause).holds};
}

Asked about(const std::string& query, const std::function<bool(const Article&)>& holds) {
    return {query, [=](const Sample& sample) { return holds(sample.article); }};
}

/// Every query must find what the scan finds, and something.
void check(const std::vector<Asked>& cases) {
    for (const auto& [query, holds] : cases) {
        BOOST_TEST_CONTEXT(query) {
            const std::string ids = archive().scan(holds);
            BOOST_TEST(!ids.empty(), "finds nothing, so it shows nothing");
            BOOST_TEST(archive().found(query) == ids);
        }
    }
}

PlainClause word(const std::string& one) {
    return test::plain_forms(one);
}

PlainClause wildcard(const std::string& beginning, const std::string& ending) {
    return test::plain_words(beginning + "*" + ending, [=](const std::string& word) {
        return word.size() >= beginning.size() + ending.size() && word.starts_with(beginning) &&
               word.ends_with(ending);
    });
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

bool is_in(const PlainClause& clause, const Sample& sample) {
    return !clause.spans(sample.scanned).empty();
}

/// The first and the last day that an article may be of, as numbers: 20180807.
struct Days {
    int first = 0;
    int last = 0;
};

std::optional<Days> days_of(const Article& article) {
    if (!article.published) return std::nullopt;
    const NewsDate& date = *article.published;
    const int year = date.year * 10'000;
    if (date.precision == DatePrecision::year) return Days{year + 101, year + 1231};
    const int month = year + date.month * 100;
    if (date.precision == DatePrecision::month) return Days{month + 1, month + 31};
    return Days{month + date.day, month + date.day};
}

Asked dated(const std::string& query, int first, int last) {
    return about(query, [=](const Article& article) {
        const auto days = days_of(article);
        return days && days->first <= last && days->last >= first;
    });
}

Asked sourced(const std::string& query, const std::set<std::string>& sources) {
    return about(query, [=](const Article& article) { return sources.contains(article.source); });
}

bool lists(const Article& article, const std::string& title) {
    return std::any_of(article.related.begin(), article.related.end(),
                       [&](const RelatedPost& post) { return post.title == title; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sample_data)

BOOST_AUTO_TEST_CASE(words_and_what_joins_them) {
    const PlainClause ferry = word("ferry");
    const PlainClause harbour = word("harbour");
    const PlainClause boat = word("boats");
    check({
        asked(ferry),
        asked("VOTES", word("votes")),
        asked(word("marionnette")),
        {"ferry boats", [=](const Sample& s) { return is_in(ferry, s) && is_in(boat, s); }},
        {"ferry AND boats", [=](const Sample& s) { return is_in(ferry, s) && is_in(boat, s); }},
        {"ferry OR harbour", [=](const Sample& s) { return is_in(ferry, s) || is_in(harbour, s); }},
        {"boats NOT ferry", [=](const Sample& s) { return is_in(boat, s) && !is_in(ferry, s); }},
        {"+boats -harbour", [=](const Sample& s) { return is_in(boat, s) && !is_in(harbour, s); }},
        {"ferry OR boats harbour",
         [=](const Sample& s) { return is_in(ferry, s) || (is_in(boat, s) && is_in(harbour, s)); }},
        {"(ferry OR harbour) boats",
         [=](const Sample& s) { return (is_in(ferry, s) || is_in(harbour, s)) && is_in(boat, s); }},
        {"any:(ferry harbour boats)",
         [=](const Sample& s) { return is_in(ferry, s) || is_in(harbour, s) || is_in(boat, s); }},
        {"all:(ferry boats)", [=](const Sample& s) { return is_in(ferry, s) && is_in(boat, s); }},
        {"ferry^3 boats^0.5", [=](const Sample& s) { return is_in(ferry, s) && is_in(boat, s); }},
        {"-ferry", [=](const Sample& s) { return !is_in(ferry, s); }},
    });
}

BOOST_AUTO_TEST_CASE(phrases) {
    check({
        asked(phrase({"pay", "talks"})),
        asked(phrase({"price", "of", "a"})),
        asked(phrase({"the", "", "of", "the"})),
        asked(phrase({"pay", "aground"}, 3)),
        asked(phrase({"the", "harbour", "numbers"}, 2)),
        asked("\"Le Phare ROUGE\"", phrase({"le", "phare", "rouge"})),
        asked("\"pay t*ks\"", phrase({"pay", "talks"})),
        asked("図書館", phrase({"図書", "書館"})),
    });
}

BOOST_AUTO_TEST_CASE(words_as_they_are_written) {
    const auto written = [](const std::string& form) {
        return test::plain_surfaces("=" + form,
                                    [=](const std::string& surface) { return fold_case(surface) == form; });
    };
    check({
        asked(written("élysée")),
        asked(written("cœur")),
        asked(written("horloge")),
        asked(written("théâtre")),
        asked(word("theatre")),
        asked("=strike", test::plain_words("", [](const std::string& one) { return one == "strike"; })),
    });
}

BOOST_AUTO_TEST_CASE(wildcards_and_edit_distances) {
    check({
        asked(wildcard("light", "")),
        asked(wildcard("", "house")),
        asked(wildcard("meteor", "e")),
        asked("*othe*", test::plain_words("",
                                          [](const std::string& one) {
                                              const std::size_t at = one.find("othe");
                                              return at != std::string::npos;
                                          })),
        asked("b?at", test::plain_words("",
                                        [](const std::string& one) {
                                            return one.size() == 4 && one[0] == 'b' && one.ends_with("at");
                                        })),
        asked("lighthose~1",
              test::plain_words("", [](const std::string& one) { return one == "lighthouse"; })),
        asked("cathedal~2", test::plain_words("", [](const std::string& one) { return one == "cathedral"; })),
    });
}

BOOST_AUTO_TEST_CASE(proximity) {
    const PlainClause ferry_or_boat = test::plain_any({word("ferry"), word("boat")});
    const PlainClause night = word("night");
    check({
        asked(near(word("ferry"), word("strike"), 40)),
        asked(near(ferry_or_boat, word("strike"), 30)),
        asked("(ferry OR boat) w/30 strike", near(ferry_or_boat, word("strike"), 30)),
        asked("ferry AROUND(40) strike", near(word("ferry"), word("strike"), 40)),
        asked(near(ferry_or_boat, wildcard("passenger", ""), 12)),
        asked(near(phrase({"pay", "offer"}), word("strike"), 10)),
        asked(near(near(word("pay"), word("offer"), 2), word("strike"), 10)),
        asked(near(word("the"), word("the"), 2)),
        asked(before(word("offer"), word("strike"), 10)),
        asked("offer ADJ/10 strike", before(word("offer"), word("strike"), 10)),
        asked(test::plain_in_sentence(word("cabin"), word("swaying"))),
        asked(test::plain_in_sentence(night, word("car"))),
        asked(test::plain_in_sentence(ferry_or_boat, wildcard("coast", ""))),
        asked(test::plain_in_sentence(phrase({"two", "weeks"}), word("hospital"))),
        asked(test::plain_in_paragraph(ferry_or_boat, word("coastguard"))),
        asked(test::plain_in_paragraph(word("pulley"), word("cabin"))),
        asked("lampes w/s électricien", test::plain_in_sentence(word("lampe"), word("electricien"))),
    });
}

BOOST_AUTO_TEST_CASE(how_often_and_where) {
    check({
        asked(test::plain_at_least(word("lighthouse"), 3)),
        asked(test::plain_at_least(word("the"), 20)),
        asked(test::plain_at_least(phrase({"the", "trust"}), 2)),
        asked(test::plain_first(word("ferry"), 5)),
        asked(test::plain_first(test::plain_any({word("child"), word("boy")}), 30)),
        asked(test::plain_first(phrase({"pay", "offer"}), 40)),
        asked(test::plain_title(word("ferry"))),
        asked(test::plain_title(phrase({"pay", "talks"}))),
        asked(test::plain_title(near(word("child"), word("balcony"), 5))),
        asked(test::plain_title(wildcard("light", ""))),
        asked(test::plain_lead(word("strike"))),
        asked(test::plain_lead(word("friday"))),
        asked(test::plain_lead(phrase({"a", "new"}))),
    });
}

BOOST_AUTO_TEST_CASE(filters) {
    const auto section = [](const std::string& name) {
        return [=](const Article& article) { return article.section == name; };
    };
    check({
        sourced("source:\"harbour wire\"", {"Harbour Wire"}),
        sourced("source:\"Harbour Wire\",\"evening wire\"", {"Harbour Wire", "Evening Wire"}),
        sourced("source:(\"harbour wire\" OR \"the inland courier\")",
                {"Harbour Wire", "The Inland Courier"}),
        sourced("source:\"harbour wire\" source:\"evening wire\"", {"Harbour Wire", "Evening Wire"}),
        about("section:sport", section("Sport")),
        about("-section:sport", [=](const Article& article) { return !section("Sport")(article); }),
        about("desk:business source:\"evening wire\"",
              [=](const Article& article) {
                  return section("Business")(article) && article.source == "Evening Wire";
              }),
        about("tag:\"sea rescue\"",
              [](const Article& article) { return std::ranges::count(article.tags, "sea rescue") > 0; }),
        about("lang:fr", [](const Article& article) { return language_of(article) == "fr"; }),
        about("id:hw-0001,ic-0002",
              [](const Article& article) { return article.id == "hw-0001" || article.id == "ic-0002"; }),
        about("kind:stub", [](const Article& article) { return article.kind == ArticleKind::stub; }),
        about("by:\"Lindgren, Adaeze\"",
              [](const Article& article) {
                  return std::ranges::count(article.authors, "Adaeze Lindgren") > 0;
              }),
        about("by:hel*e",
              [](const Article& article) {
                  return std::ranges::any_of(article.authors, [](const std::string& name) {
                      return fold(name).find("helene") != std::string::npos;
                  });
              }),
        about("by:(fenwick OR marsh)",
              [](const Article& article) {
                  return std::ranges::any_of(article.authors, [](const std::string& name) {
                      return name.ends_with("Fenwick") || name.ends_with("Marsh");
                  });
              }),
        about("url:harbourwire.example/2018/almanac-fog",
              [](const Article& article) { return article.url.ends_with("/2018/almanac-fog"); }),
        about("site:harbourwire.example",
              [](const Article& article) { return article.url.starts_with("https://harbourwire.example/"); }),
        about("site:example",
              [](const Article& article) { return article.url.find(".example/") != std::string::npos; }),
    });
}

BOOST_AUTO_TEST_CASE(links) {
    const std::string ferry = "Ferry crews walk out as pay talks run aground";
    std::string ferry_id;
    for (const Sample& sample : archive().samples()) {
        if (sample.article.title == ferry) ferry_id = sample.article.id;
    }
    const auto listed_by_it = [](const Article& article) {
        return article.title == "Village buys its own lighthouse for the price of a used car" ||
               article.title == "Lobster prices jump as boats stay in harbour";
    };
    check({
        about("cites:" + ferry_id, [&](const Article& article) { return lists(article, ferry); }),
        about("related:" + ferry_id,
              [&](const Article& article) { return lists(article, ferry) || listed_by_it(article); }),
    });
}

BOOST_AUTO_TEST_CASE(dates) {
    check({
        dated("date:2019", 20190101, 20191231),
        dated("date:2019-06", 20190601, 20190631),
        dated("date:2019-06-14", 20190614, 20190614),
        dated("date:2019-Q2", 20190401, 20190631),
        dated("date:2010s", 20100101, 20191231),
        dated("date:2018-05..2018-08", 20180501, 20180831),
        dated("date:..2016", 0, 20161231),
        dated("date:2019-06-15..", 20190615, 99999999),
        dated("date:>=2019-06-15", 20190615, 99999999),
        dated("date:>2018", 20190101, 99999999),
        dated("date:<=2017-10", 0, 20171031),
        dated("date:<2017", 0, 20161231),
        dated("before:2017-03", 0, 20170228),
        dated("after:2022-11-02", 20221103, 99999999),
        dated("date:2019-06-10/P5D", 20190610, 20190614),
        dated("date:2019-06-10/P1M", 20190610, 20190709),
        about("date:2016,2019-06-14",
              [](const Article& article) {
                  const auto days = days_of(article);
                  const auto meets = [&](int first, int last) {
                      return days && days->first <= last && days->last >= first;
                  };
                  return meets(20160101, 20161231) || meets(20190614, 20190614);
              }),
        about("date:*-06-14",
              [](const Article& article) {
                  const auto days = days_of(article);
                  if (!days) return false;
                  const int day = days->first / 10'000 * 10'000 + 614;
                  return days->first <= day && day <= days->last;
              }),
        {"words:<30",
         [](const Sample& sample) {
             std::set<int> positions;
             for (const ScannedArticle::Word& one : sample.scanned.words)
                 positions.insert(one.position);
             return positions.size() < 30;
         }},
    });
}

BOOST_AUTO_TEST_CASE(words_dates_and_filters_together) {
    const PlainClause clause = near(word("ferry"), wildcard("passenger", ""), 15);
    check({{"(ferry NEAR/15 passenger*) date:2010s -section:sport", [=](const Sample& sample) {
                const auto days = days_of(sample.article);
                return is_in(clause, sample) && sample.article.section != "Sport" && days &&
                       days->first <= 20191231 && days->last >= 20100101;
            }}});
}

BOOST_AUTO_TEST_SUITE_END()
