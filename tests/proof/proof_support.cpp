// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/proof/proof_support.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "common/archive/archive_database.hpp"
#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "indexer/build/archive_check.hpp"
#include "tests/support.hpp"

namespace news::test {
namespace {

constexpr int articles_in_edition = 30;

std::string numbered(const char* name, int number) {
    return name + std::to_string(number);
}

Article edition_article(int number, const std::string& text) {
    Article article = make_article(numbered("id", number), numbered("Headline ", number), text);
    article.origin = numbered("paper.txt:", number);
    // One that comes later, one that came before, one that never comes, one that all list.
    for (const std::string& title :
         {numbered("Headline ", (number + 7) % articles_in_edition), numbered("Headline ", number / 2),
          numbered("Elsewhere ", number), std::string("Everywhere")})
        article.related.push_back({title, date_of("2018-08-07", DateEvidence::related_list), {}});
    return article;
}

Article namesake(const std::string& text) {
    Article article = make_article("", "Grain futures close", text);
    article.origin = text;
    return article;
}

}  // namespace

std::vector<Article> first_edition() {
    std::vector<Article> articles;
    for (int number = 0; number < articles_in_edition; ++number) {
        articles.push_back(edition_article(number, "As it was first, word " + numbered("w", number)));
        if (number % 10 == 3) articles.push_back(articles.back());
    }
    articles.insert(articles.begin() + 5, namesake("Higher."));
    articles.push_back(namesake("Lower."));
    return articles;
}

std::vector<Article> second_edition() {
    std::vector<Article> articles;
    for (int number = 0; number < articles_in_edition + 4; number += 2) {
        Article article = edition_article(number, "As it was later, word " + numbered("w", number));
        if (number % 3 == 0) article.title = numbered("New headline ", number);
        articles.push_back(article);
        if (number % 4 != 0) continue;
        article.text += " And corrected.";
        articles.push_back(article);
    }
    articles.push_back(make_article("elsewhere", "Elsewhere 3", "It comes after all."));
    return articles;
}

AddSettings small_batches(unsigned jobs) {
    AddSettings settings;
    settings.jobs = jobs;
    settings.plan = MemoryPlan{600, 4'000, 2'500, 100'000};
    return settings;
}

std::map<std::string, std::string> content_of(const ArchiveDirectory& archive) {
    std::map<std::string, std::string> content;
    const Xapian::Database database = open_database(archive);
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
        std::string stored = database.get_document(*at).get_data();
        const std::string id = from_stored(stored).id;
        BOOST_TEST_CONTEXT(id) BOOST_TEST(content.emplace(id, std::move(stored)).second);
    }
    return content;
}

void require_sound(const ArchiveDirectory& archive) {
    const ArchiveCheck check = check_archive(archive, [](std::uint64_t) {});
    for (const ArchiveFault& fault : check.faults)
        BOOST_ERROR(fault.segment << ": " << fault.message);
    BOOST_TEST(check.fault_count() == 0U);
}

void require_no_leftovers(const ArchiveDirectory& archive) {
    BOOST_TEST((archive.segments_on_disk() == archive.live_segments()));
    BOOST_TEST(!std::filesystem::exists(archive.journal_file()));
    for (const auto& entry : std::filesystem::directory_iterator(archive.root()))
        BOOST_TEST(entry.path().extension() != ".new", entry.path());
}

Ending in_child(const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        int code = 0;
        try {
            work();
        } catch (const Error& error) {
            code = static_cast<int>(error.code());
        } catch (...) {
            code = 99;
        }
        ::_exit(code);
    }
    int status = 0;
    BOOST_REQUIRE(child > 0);
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    return {WIFSIGNALED(status), WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

}  // namespace news::test
