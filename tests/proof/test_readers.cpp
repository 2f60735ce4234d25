// SPDX-License-Identifier: GPL-2.0-or-later
// Readers never block and never see an error because somebody writes, and no article ever vanishes.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "common/fields.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/proof/proof_support.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int articles_at_first = 20;

Article numbered_article(int number, int version) {
    const std::string name = std::to_string(number);
    return test::make_article("id" + name, "Headline " + name,
                              "Lighthouse, version " + std::to_string(version));
}

/// Small adds, each with new articles and with updates spread over the older segments, so that there are
/// deletions and merges all the time.
void write_until(const ArchiveDirectory& archive, Clock::time_point end) {
    int next = articles_at_first;
    for (int round = 1; Clock::now() < end; ++round) {
        std::vector<Article> articles{numbered_article(next++, round)};
        for (int k = 1; k <= 4; ++k)
            articles.push_back(numbered_article((round * 7 + k * next / 5) % next, round));
        test::add_articles(archive, articles);
    }
}

/// What a reader sees with eyes just opened: all ids. Reads every record.
std::vector<std::string> ids_in(const ArchiveDirectory& archive) {
    Xapian::Database database = open_database(archive);
    std::vector<std::string> ids;
    try {
        for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at)
            ids.push_back(from_stored(database.get_document(*at).get_data()).id);
    } catch (const Error&) {
        if (!database.reopen()) throw;
        throw Xapian::DatabaseModifiedError("changed while it was read");  // see below
    }
    // Xapian's blocks are written over when a segment has been changed twice since; one that is read just
    // then is half of each, which Xapian does not always notice.
    if (database.reopen()) throw Xapian::DatabaseModifiedError("changed while it was read");
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Does it over and over until the end; the first failure it reports, or throws, ends it.
std::string first_failure(Clock::time_point end, const std::function<std::string()>& read) {
    int rounds = 0;
    try {
        for (; Clock::now() < end; ++rounds) {
            std::string failure = read();
            if (!failure.empty()) return failure;
        }
    } catch (const std::exception& error) {
        return "round " + std::to_string(rounds) + ": " + error.what();
    }
    return rounds > 0 ? "" : "did nothing";
}

std::string open_and_read(const ArchiveDirectory& archive, Clock::time_point end) {
    std::vector<std::string> before;
    return first_failure(end, [&]() -> std::string {
        std::vector<std::string> now;
        try {
            now = ids_in(archive);
        } catch (const Xapian::RuntimeError&) {
            return {};  // changed since it was opened: the searcher's business, see search_on
        }
        for (const std::string& id : before) {
            if (!std::binary_search(now.begin(), now.end(), id)) return id + " has vanished";
        }
        before = std::move(now);
        return {};
    });
}

/// A searcher that stays open, as a long-running program has it, or a new one for each question.
std::string search_on(const ArchiveDirectory& archive, Clock::time_point end, bool stays_open) {
    Request request;
    request.text = "lighthouse";
    Searcher searcher(archive);
    std::uint64_t fewest = articles_at_first;
    return first_failure(end, [&]() -> std::string {
        if (!stays_open) searcher = Searcher(archive);
        const Response response = searcher.search(request);
        if (response.all_words < fewest) return std::to_string(response.all_words) + " articles found";
        return {};
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(readers)

BOOST_AUTO_TEST_CASE(see_no_error_and_lose_nothing_while_somebody_writes) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    std::vector<Article> articles;
    for (int number = 0; number < articles_at_first; ++number)
        articles.push_back(numbered_article(number, 0));
    test::add_articles(archive, articles);

    constexpr std::chrono::milliseconds time{2'000};
    const auto end = Clock::now() + time;
    std::vector<std::string> failures(4);
    {
        std::jthread opening([&] { failures[0] = open_and_read(archive, end); });
        std::jthread staying([&] { failures[1] = search_on(archive, end, true); });
        std::jthread coming([&] { failures[2] = search_on(archive, end, false); });
        try {
            write_until(archive, end);
        } catch (const std::exception& error) {
            failures[3] = error.what();
        }
    }
    for (const std::string& failure : failures)
        BOOST_TEST(failure == "");
    test::require_sound(archive);
}

BOOST_AUTO_TEST_SUITE_END()
