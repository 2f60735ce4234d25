// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "common/text.hpp"
#include "indexer/pipeline/candidate.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::make_article;

namespace {

Article at(const std::string& url, Article article) {
    article.url = url;
    return article;
}

Article from(const std::string& origin, Article article) {
    article.origin = origin;
    return article;
}

/// An archive that holds these, and the candidate that an article is to it.
struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};
    RemovedArticles removed;

    explicit Scene(const std::vector<Article>& held) { test::add_articles(archive, held); }

    Candidate resolved(const Article& article, bool force = false) const {
        const LiveSegments live(archive);
        Candidate candidate = make_candidate(article);
        IdentityResolver(live, removed, force).resolve(candidate);
        return candidate;
    }
};

std::string name_of(Standing standing) {
    const char* names[] = {"added", "updated", "unchanged", "removed"};
    return names[static_cast<std::size_t>(standing)];
}

/// "updated as 1, 1 doubt".
std::string shown(const Candidate& candidate) {
    return name_of(candidate.standing) + " as " + candidate.article.id +
           (candidate.doubts.empty() ? "" : ", " + counted(candidate.doubts.size(), "doubt", "doubts"));
}

const char* const address = "https://www.a.example/2018/rescue.html";

}  // namespace

BOOST_AUTO_TEST_SUITE(candidate)

BOOST_AUTO_TEST_CASE(one_address_in_any_form_is_one_article) {
    const Scene scene({at(address, make_article("1", "Alpha", "One."))});
    for (const char* url :
         {address, "http://www.a.example/2018/rescue.html", "https://a.example/2018/rescue.html",
          "https://m.a.example/2018/rescue.html", "https://www.a.example/2018/rescue.amp.html",
          "https://www.a.example/2018/rescue.html?utm_source=feed&fbclid=x",
          "HTTPS://WWW.A.EXAMPLE:443/2018/rescue.html#comments"}) {
        BOOST_TEST_CONTEXT(url) {
            // Whatever else it says.
            BOOST_TEST(shown(scene.resolved(at(url, make_article("", "Omega", "Two.")))) == "updated as 1");
            BOOST_TEST(shown(scene.resolved(at(url, make_article("2", "Omega", "Two.")))) == "updated as 2");
        }
    }
    BOOST_TEST(shown(scene.resolved(at("http://a.example/2018/rescue.html?utm_source=feed",
                                       make_article("2", "Alpha", "One.")))) == "unchanged as 2");
    for (const char* url : {"https://b.example/2018/rescue.html", "https://a.example/2018/rescue.html?page=2",
                            "https://a.example/2018/Rescue.html"}) {
        BOOST_TEST_CONTEXT(url)
        BOOST_TEST((scene.resolved(at(url, make_article("", "Alpha", "One."))).standing == Standing::added));
    }
}

BOOST_AUTO_TEST_CASE(given_id_at_another_address_is_another_article) {
    const Scene scene({at(address, make_article("1", "Alpha", "One."))});
    const Article other = at("https://b.example/x", make_article("1", "Alpha", "One."));
    const Candidate candidate = scene.resolved(other);
    BOOST_TEST(shown(candidate) == "added as " + derived_id(other) + ", 1 doubt");
    BOOST_TEST(candidate.doubts.front() == doubt_about_address("1"));
    BOOST_TEST(candidate.replaced.empty());
}

BOOST_AUTO_TEST_CASE(where_one_has_no_address_the_id_tells) {
    const Scene addressed({at(address, make_article("1", "Alpha", "One."))});
    BOOST_TEST(shown(addressed.resolved(make_article("1", "Alpha", "Two."))) == "updated as 1");
    const Scene plain({make_article("1", "Alpha", "One.")});
    BOOST_TEST(shown(plain.resolved(at(address, make_article("1", "Alpha", "Two.")))) == "updated as 1");
    BOOST_TEST(shown(plain.resolved(make_article("2", "Alpha", "One."))) == "added as 2");
}

BOOST_AUTO_TEST_CASE(without_address_and_id_headline_and_day_tell) {
    const std::string text = "Wheat rose by four cents on dry weather in the plains.";
    const Article held = from("a.txt", make_article("", "Grain futures close", text));
    const Scene scene({held});
    const std::string id = derived_id(held);
    const std::string unlike = "Corn was hardly traded.";
    const Article namesake = from("b.txt", make_article("", "Grain futures close", unlike));
    const struct {
        Article article;
        std::string shown;
    } rows[] = {
        {from("b.txt", held), "unchanged as " + id},
        {from("b.txt", make_article("", "GRAIN futures, close", text + " It fell.")), "updated as " + id},
        {from("a.txt", make_article("", "Grain futures close", unlike)), "updated as " + id},
        {namesake, "added as " + distinct_id(content_version(namesake))},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.article.title << ' ' << row.article.text)
        BOOST_TEST(shown(scene.resolved(row.article)) == row.shown);
    }
}

BOOST_AUTO_TEST_CASE(version_that_is_known_changes_nothing) {
    const Article first = make_article("1", "Alpha", "One.");
    Article second = make_article("1", "Alpha", "Two.");
    const Scene scene({first, second});
    BOOST_TEST(shown(scene.resolved(second)) == "unchanged as 1");
    BOOST_TEST(shown(scene.resolved(second, true)) == "unchanged as 1");
    BOOST_TEST(shown(scene.resolved(first)) == "unchanged as 1");
    const Candidate forced = scene.resolved(first, true);
    BOOST_TEST(shown(forced) == "updated as 1");
    BOOST_TEST(forced.held->text == "Two.");
    BOOST_TEST(forced.held->earlier.size() == 1U);
}

BOOST_AUTO_TEST_CASE(removed_article_stays_away_unless_forced) {
    Scene scene({});
    const Article plain = make_article("1", "Alpha", "One.");
    const Article addressed = at(address, make_article("2", "Beta", "Two."));
    scene.removed.add(plain);
    scene.removed.add(addressed);
    for (const Article& article : {plain, addressed}) {
        BOOST_TEST((scene.resolved(article).standing == Standing::removed));
        const Candidate forced = scene.resolved(article, true);
        BOOST_TEST((forced.standing == Standing::added));
        BOOST_TEST(forced.was_removed);
    }
}

BOOST_AUTO_TEST_CASE(stubs_that_stand_for_it_are_found) {
    Article citing = make_article("1", "Citing", "Text.");
    citing.related = {{"Alpha", citing.published, address}};
    const Scene scene({citing});
    const auto stubs = [&](const Article& article) { return scene.resolved(article).stubs.size(); };
    BOOST_TEST(stubs(make_article("2", "Alpha", "One.")) == 1U);
    BOOST_TEST(stubs(at(address, make_article("2", "Another headline", "One."))) == 1U);
    BOOST_TEST(stubs(make_article("2", "Beta", "One.")) == 0U);
}

BOOST_AUTO_TEST_CASE(a_summary_does_not_replace_the_article) {
    const Scene scene({at(address, make_article("1", "Alpha", "One. Two. Three."))});
    Article teaser = at(address, make_article("", "Alpha", "In short."));
    BOOST_TEST(shown(scene.resolved(teaser)) == "updated as 1");  // held for a whole text
    teaser.extent = TextExtent::summary;
    for (const bool force : {false, true}) {
        const Candidate candidate = scene.resolved(teaser, force);
        BOOST_TEST(shown(candidate) == "unchanged as 1");
        BOOST_TEST(candidate.replaced.empty());
        BOOST_TEST(!candidate.held);
    }
    teaser.extent = TextExtent::summary;
    const Scene summary({teaser});
    BOOST_TEST(
        (summary.resolved(at(address, make_article("1", "Alpha", "One."))).standing == Standing::updated));
}

/// Of two articles of one headline and day that say different things, a short one is still an article.
BOOST_AUTO_TEST_CASE(a_summary_of_a_namesake_is_an_article) {
    const Scene scene(
        {from("a", make_article("", "Grain futures close", "Wheat rose by a cent in Chicago."))});
    Article other = from("b", make_article("", "Grain futures close", "Maize fell."));
    other.extent = TextExtent::summary;
    BOOST_TEST((scene.resolved(other).standing == Standing::added));
}

BOOST_AUTO_TEST_CASE(may_be_resolved_again) {
    const Article article = at("https://b.example/x", make_article("1", "Alpha", "One."));
    const Scene scene({at(address, make_article("1", "Alpha", "One."))});
    const Scene empty({});
    const LiveSegments live(scene.archive);
    const LiveSegments none(empty.archive);
    Candidate candidate = make_candidate(article);
    IdentityResolver(live, scene.removed, false).resolve(candidate);
    IdentityResolver(none, scene.removed, false).resolve(candidate);
    BOOST_TEST(shown(candidate) == "added as 1");
}

BOOST_AUTO_TEST_CASE(replacing_is_doubtful_if_little_is_alike) {
    Article older = make_article("1", "Alpha", "One.");
    older.source = "The Wire";
    Article other_paper = make_article("1", "Beta", "Two.");
    other_paper.source = "The Post";
    Article other_day = make_article("1", "Beta", "Two.");
    other_day.source = "The Wire";
    other_day.published = test::date_of("2019-01-01");
    Article new_headline = older;
    new_headline.title = "Beta";
    Article same_headline = other_paper;
    same_headline.title = "ALPHA";
    BOOST_TEST(doubt_about_replacing(older, other_paper) != "");
    BOOST_TEST(doubt_about_replacing(older, other_day) != "");
    BOOST_TEST(doubt_about_replacing(older, new_headline) == "");
    BOOST_TEST(doubt_about_replacing(older, same_headline) == "");
    older.kind = ArticleKind::stub;
    BOOST_TEST(doubt_about_replacing(older, other_paper) == "");
}

BOOST_AUTO_TEST_SUITE_END()
