// SPDX-License-Identifier: GPL-2.0-or-later
// Adds and changes at random, held against a plain map of what must be there.
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "tests/proof/proof_support.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

constexpr unsigned ids = 40;

/// What the archive must hold, by the simplest of means. A removal would take out of `articles`.
class Model {
  public:
    /// The same article again, another text, or one never seen.
    Article next(std::mt19937& random) {
        const unsigned number = static_cast<unsigned>(random()) % ids;
        const std::string name = std::to_string(number);
        const auto held = articles_.find("id" + name);
        if (held != articles_.end() && random() % 3 == 0) return without_earlier(held->second);
        Article article = test::make_article("id" + name, "Headline " + name,
                                             "Text " + std::to_string(++texts_) + " of " + name);
        for (unsigned count = static_cast<unsigned>(random()) % 4; count > 0; --count)
            article.related.push_back(post("Headline " + std::to_string(random() % (2 * ids))));
        return article;
    }

    void take(const Article& article) {
        const auto [held, is_new] = articles_.try_emplace(article.id, article);
        if (is_new || content_version(held->second) == content_version(article)) return;
        Article newer = article;
        newer.earlier = {without_earlier(held->second)};
        newer.earlier.insert(newer.earlier.end(), held->second.earlier.begin(), held->second.earlier.end());
        held->second = std::move(newer);
    }

    /// A post that was listed when a batch ended has a stub until its article comes.
    void end_batch(const std::set<std::string>& batch) {
        for (const std::string& id : batch) {
            for (const RelatedPost& listed : articles_.at(id).related)
                listed_.insert(listed.title);
        }
    }

    std::map<std::string, std::string> content() const {
        std::map<std::string, std::string> content;
        std::set<std::string> titles;
        for (const auto& [id, article] : articles_) {
            content.emplace(id, to_stored(article));
            titles.insert(article.title);
        }
        for (const std::string& title : listed_) {
            if (titles.contains(title)) continue;
            const Article stub = stub_of(post(title));
            content.emplace(stub.id, to_stored(stub));
        }
        return content;
    }

  private:
    static RelatedPost post(const std::string& title) {
        return {title, test::date_of("2018-08-07", DateEvidence::related_list), {}};
    }
    static Article without_earlier(Article article) {
        article.earlier.clear();
        return article;
    }

    std::map<std::string, Article> articles_;
    std::set<std::string> listed_;
    unsigned texts_ = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(random_adds)

BOOST_AUTO_TEST_CASE(many_small_batches_hold_what_a_map_holds) {
    std::mt19937 random(4'711);
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    Model model;
    for (int round = 0; round < 40; ++round) {
        std::vector<Article> batch;
        std::set<std::string> batch_ids;
        for (unsigned count = 1 + static_cast<unsigned>(random()) % 8; count > 0; --count) {
            batch.push_back(model.next(random));
            batch_ids.insert(batch.back().id);
            model.take(batch.back());
        }
        model.end_batch(batch_ids);
        test::add_articles(archive, batch);
        BOOST_TEST_CONTEXT("round " << round) {
            BOOST_REQUIRE((test::content_of(archive) == model.content()));
            test::require_sound(archive);
            test::require_no_leftovers(archive);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
