// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/search/hit_receiver.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;
using test::TestArchive;

namespace {

/// Keeps all that it gets, as a page would have it.
class Collector : public HitReceiver {
  public:
    explicit Collector(std::function<void()> at_each_hit = [] {}) : at_each_hit_(std::move(at_each_hit)) {}

    void begin(const Response& head) override { response = head; }
    void hit(const Hit& hit) override {
        response.hits.push_back(hit);
        at_each_hit_();
    }

    Response response;

  private:
    std::function<void()> at_each_hit_;
};

/// Ids with ranks, scores to the last bit, and what is missing.
std::string told(const Response& response) {
    std::string text = fmt::format("{}+{}:", response.all_words, response.some_words);
    for (const Hit& hit : response.hits) {
        text += fmt::format(" {} {} {:a}", hit.rank, hit.article.id, hit.score);
        for (const std::string& word : hit.missing)
            text += " -" + word;
    }
    return text;
}

std::vector<Article> varied_articles(int from, int to) {
    const std::vector<std::string> words{"Paris", "balcony", "street", "Lyon", "door"};
    const std::vector<std::string> dates{"",          "2018", "2018-08", "2018-08-07", "2018-08-07T09:00",
                                         "1999-12-31"};
    std::vector<Article> articles;
    for (int i = from; i < to; ++i) {
        const auto at = static_cast<std::size_t>(i);
        std::string text;
        for (std::size_t word = 0; word < 2 + at % 3; ++word)
            text += words[(at / 2 + word * word + at % 7) % words.size()] + ' ';
        articles.push_back(dated_article("a" + std::to_string(i), dates[at % dates.size()],
                                         words[at % words.size()], text + "."));
    }
    return articles;
}

class ThreeSegments : public TestArchive {
  public:
    ThreeSegments() : TestArchive(varied_articles(0, 70)) {
        publish_segment(varied_articles(70, 73));
        publish_segment(varied_articles(73, 120));
    }
};

const TestArchive& varied() {
    static const ThreeSegments archive;
    return archive;
}

Request asked(const std::string& text, SortOrder sort = SortOrder::relevance) {
    Request request;
    request.text = text;
    request.sort = sort;
    request.around = sort == SortOrder::recent ? "2018-08-07" : "";
    return request;
}

Response streamed(const Request& request) {
    Collector collector;
    Searcher{varied().directory()}.stream(request, collector);
    return collector.response;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hit_receiver)

BOOST_AUTO_TEST_CASE(a_stream_has_what_the_pages_have) {
    for (const SortOrder sort :
         {SortOrder::relevance, SortOrder::newest, SortOrder::oldest, SortOrder::recent}) {
        for (const MatchMode match : {MatchMode::automatic, MatchMode::all, MatchMode::any}) {
            for (const std::string query :
                 {"paris", "paris balcony", "paris balcony lyon door street", "paris OR lyon -door", "",
                  "zeppelin", "\"paris balcony\" door", "paris NEAR/2 balcony lyon", "date:2018-08",
                  "title:paris lyon", "what is on the balcony in paris"}) {
                Request request = asked(query, sort);
                request.match = match;
                const Response whole = streamed(request);
                BOOST_TEST(whole.hits.size() == whole.all_words + whole.some_words);
                Request page = request;
                page.limit = 10;
                const Response first = Searcher{varied().directory()}.search(page);
                BOOST_TEST((first.all_words == whole.all_words && first.some_words == whole.some_words),
                           query);
                page.limit = 1000;
                Response all = Searcher{varied().directory()}.search(page);
                all.hits.resize(whole.hits.size());  // a page so large looks for some words more often
                all.some_words = whole.some_words;
                BOOST_TEST(told(whole) == told(all), query << " in order " << static_cast<int>(sort));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_offset_passes_over_hits_and_changes_nothing_else) {
    Request request = asked("paris balcony");
    const Response whole = streamed(request);
    request.offset = 30;
    request.limit = 1;
    const Response rest = streamed(request);
    BOOST_TEST(rest.all_words == whole.all_words);
    BOOST_TEST_REQUIRE(rest.hits.size() + 30 == whole.hits.size());
    BOOST_TEST(rest.hits.front().rank == 31U);
    BOOST_TEST(rest.hits.front().article.id == whole.hits[30].article.id);
    request.offset = 10'000;
    BOOST_TEST(streamed(request).hits.empty());
}

BOOST_AUTO_TEST_CASE(what_the_receiver_throws_ends_it) {
    struct SeenEnough {};
    int seen = 0;
    Collector collector([&] {
        if (++seen == 3) throw SeenEnough{};
    });
    BOOST_CHECK_THROW(Searcher{varied().directory()}.stream(asked("paris"), collector), SeenEnough);
    BOOST_TEST(collector.response.hits.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_stream_that_ran_out_of_time_counts_what_it_has) {
    Request request = asked("paris");
    request.timeout = std::chrono::milliseconds{0};
    const Response response = streamed(request);
    BOOST_TEST(response.is_partial);
    BOOST_TEST(response.hits.size() == response.all_words);
}

BOOST_AUTO_TEST_CASE(a_query_that_cannot_be_read_tells_the_receiver_nothing) {
    Collector collector;
    BOOST_CHECK_THROW(Searcher{varied().directory()}.stream(asked("paris AND"), collector), QueryError);
    BOOST_TEST(collector.response.text == "");
}

BOOST_AUTO_TEST_CASE(a_merge_of_segments_does_not_disturb_it) {
    TestArchive archive(varied_articles(0, 60));
    archive.publish_segment(varied_articles(60, 120));
    bool is_merged = false;
    Collector collector([&] {
        if (!is_merged) archive.replace_all(varied_articles(0, 120));
        is_merged = true;
    });
    Searcher{archive.directory()}.stream(asked(""), collector);
    BOOST_TEST(collector.response.hits.size() == 120U);
}

/// A reader survives one change of what it has open: the blocks of the version before that are written over.
BOOST_AUTO_TEST_CASE(what_cannot_be_read_any_more_is_no_short_list) {
    const TestArchive archive(varied_articles(0, 2000));
    std::uint32_t removed = 0;
    Collector collector([&] {
        Xapian::WritableDatabase segment(archive.directory().segment("1").string());
        for (int i = 0; i < 20; ++i)
            segment.delete_document(++removed);
        segment.commit();
    });
    BOOST_CHECK_EXCEPTION(Searcher{archive.directory()}.stream(asked(""), collector), Error,
                          [](const Error& error) {
                              return error.code() == ExitCode::unusable &&
                                     std::string(error.what()).starts_with("the archive was changed");
                          });
    BOOST_TEST(collector.response.hits.size() < 2000U);
}

BOOST_AUTO_TEST_SUITE_END()
