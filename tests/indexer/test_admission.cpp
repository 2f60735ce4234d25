// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/pipeline/admission.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::make_article;

namespace {

/// An admission to an archive that holds these.
struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};
    RemovedArticles removed;
    std::vector<std::string> doubts;
    Admission admission;

    explicit Scene(const std::vector<Article>& held = {}, AdmissionGoal goal = AdmissionGoal::write)
        : admission(goal, [this](const std::string&, const std::string& doubt) { doubts.push_back(doubt); }) {
        test::add_articles(archive, held);
    }

    std::vector<Candidate> resolved(std::vector<Candidate> candidates, bool force = false) const {
        const LiveSegments live(archive);
        const IdentityResolver resolver(live, removed, force);
        for (Candidate& candidate : candidates)
            resolver.resolve(candidate);
        return candidates;
    }

    /// A chunk.
    std::vector<Article> admit(const std::vector<Article>& articles, bool force = false) {
        std::vector<Candidate> candidates;
        for (const Article& article : articles)
            candidates.push_back(make_candidate(article));
        return admit_candidates(std::move(candidates), force);
    }
    std::vector<Article> admit_candidates(std::vector<Candidate> candidates, bool force = false) {
        const LiveSegments live(archive);
        const IdentityResolver resolver(live, removed, force);
        return admission.admit(resolved(std::move(candidates), force), resolver);
    }
    std::vector<Article> stubs() { return admission.stubs_to_write(LiveSegments(archive), removed); }
};

/// "1: Two. (One.)|2: Text.", earlier versions in brackets.
std::string shown(const std::vector<Article>& articles) {
    std::vector<std::string> all;
    for (const Article& article : articles) {
        std::string one = article.id + ": " + article.text;
        for (const Article& earlier : article.earlier)
            one += " (" + earlier.text + ")";
        all.push_back(one);
    }
    return join(all, "|");
}

std::string shown(const WriteCounts& counts) {
    return std::to_string(counts.added) + '+' + std::to_string(counts.related_added) + '+' +
           std::to_string(counts.updated) + '+' + std::to_string(counts.unchanged) + '+' +
           std::to_string(counts.removed_before);
}

Article version(int number) {
    return make_article("1", "Alpha", "Version " + std::to_string(number) + ".");
}

Article at(const std::string& url, Article article) {
    article.url = url;
    return article;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admission)

BOOST_AUTO_TEST_CASE(doubles_within_a_chunk_become_one_article_with_versions) {
    Scene scene;
    BOOST_TEST(shown(scene.admit({version(1), version(2), version(2), version(1), version(3)})) ==
               "1: Version 3. (Version 2.) (Version 1.)");
    BOOST_TEST(shown(scene.admission.counts()) == "1+0+2+2+0");
    BOOST_TEST(scene.admission.waiting_bytes() == 0U);
}

BOOST_AUTO_TEST_CASE(doubles_across_chunks_wait_for_the_segment) {
    Scene scene;
    BOOST_TEST(shown(scene.admit({version(1), make_article("2", "Beta", "Two.")})) ==
               "1: Version 1.|2: Two.");
    BOOST_TEST(scene.admit({version(2), version(1)}).empty());
    BOOST_TEST(scene.admit({version(3)}).empty());
    BOOST_TEST(shown(scene.admission.counts()) == "2+0+0+1+0");
    BOOST_TEST(scene.admission.waiting_bytes() == size_in_memory(version(2)) + size_in_memory(version(3)));

    // The segment is published, and what waited comes first.
    test::add_articles(scene.archive, {version(1), make_article("2", "Beta", "Two.")});
    std::vector<Candidate> waiting = scene.admission.take_waiting();
    scene.admission.start_segment();
    BOOST_TEST(scene.admission.waiting_bytes() == 0U);
    BOOST_TEST(scene.admission.segment_bytes() == 0U);
    BOOST_TEST(shown(scene.admit_candidates(std::move(waiting))) ==
               "1: Version 3. (Version 2.) (Version 1.)");
    BOOST_TEST(shown(scene.admission.counts()) == "2+0+2+1+0");
    BOOST_TEST(scene.admission.deletions().size() == 1U);
    BOOST_TEST(scene.admission.take_waiting().empty());
}

BOOST_AUTO_TEST_CASE(what_is_replaced_is_deleted_where_it_stands) {
    Article citing = make_article("c", "Citing", "Text.");
    citing.related = {{"Alpha", citing.published, ""}};
    Scene scene({citing});
    const Article stub = stub_of(citing.related.front());
    scene.admit({version(1)});
    const std::string segment = scene.archive.live_segments().front();
    BOOST_TEST((scene.admission.deletions() == Deletions{{segment, {unique_term(stub.id)}}}));

    Scene update({version(1)});
    BOOST_TEST(shown(update.admit({version(2)})) == "1: Version 2. (Version 1.)");
    BOOST_TEST((update.admission.deletions() == Deletions{{segment, {unique_term("1")}}}));
    update.admission.start_segment();
    BOOST_TEST(update.admission.deletions().empty());
}

BOOST_AUTO_TEST_CASE(force_makes_an_earlier_version_the_latest) {
    Scene scene({version(1), version(2)});
    BOOST_TEST(scene.admit({version(1)}).empty());
    BOOST_TEST(shown(scene.admit({version(1)}, true)) == "1: Version 1. (Version 2.)");
}

BOOST_AUTO_TEST_CASE(article_that_brings_its_versions_keeps_them) {
    Article article = version(3);
    article.earlier = {version(2)};
    Scene scene({version(1), version(2)});
    BOOST_TEST(shown(scene.admit({article})) == "1: Version 3. (Version 2.) (Version 1.)");
}

BOOST_AUTO_TEST_CASE(one_address_is_one_article_whatever_the_ids) {
    Scene scene;
    const std::string url = "https://a.example/x";
    BOOST_TEST(shown(scene.admit({at(url, make_article("1", "Alpha", "One.")),
                                  at("http://www.a.example/x?utm_source=f",
                                     make_article("", "Beta", "Two."))})) == "1: Two. (One.)");
    BOOST_TEST(shown(scene.admission.counts()) == "1+0+1+0+0");
    BOOST_TEST(scene.doubts.empty());
}

BOOST_AUTO_TEST_CASE(a_new_given_id_holds_in_a_chunk_as_in_an_archive) {
    const Article first = at("https://a.example/x", make_article("1", "Alpha", "One."));
    const Article second = at("https://a.example/x", make_article("2", "Alpha", "Two."));
    Scene scene;
    BOOST_TEST(shown(scene.admit({first, second})) == "2: Two. (One.)");
    Scene later({first});
    BOOST_TEST(shown(later.admit({second})) == "2: Two. (One.)");
    Scene taken;
    BOOST_TEST(shown(taken.admit({make_article("2", "Beta", "Other."), first, second})) ==
               "2: Other.|1: Two. (One.)");
}

BOOST_AUTO_TEST_CASE(an_id_that_is_taken_is_not_given_again) {
    const std::string url = "https://a.example/x";
    const Article first = at(url, make_article("", "Alpha", "One."));
    const Article second = at(url, make_article("2", "Alpha", "Two."));
    const std::string id = derived_id(first);
    Scene held({make_article("2", "Beta", "Other.")});
    BOOST_TEST(shown(held.admit({first, second})) == id + ": Two. (One.)");
    Scene at_hand({first});
    BOOST_TEST(shown(at_hand.admit({make_article("2", "Beta", "Other."), second})) ==
               "2: Other.|" + id + ": Two. (One.)");
    Scene given_up({at(url, make_article("1", "Alpha", "One.")), second});
    BOOST_TEST(shown(given_up.admit({make_article("1", "Beta", "Other."),
                                     at(url, make_article("1", "Alpha", "One."))})) == "1: Other.");
    BOOST_TEST(shown(given_up.admission.counts()) == "1+0+0+1+0");
    Scene unnamed({first});
    BOOST_TEST(shown(unnamed.admit({at(url, make_article("3", "Alpha", "Three.")), first})) ==
               "3: Three. (One.)");
}

BOOST_AUTO_TEST_CASE(one_id_at_two_addresses_is_two_articles) {
    const Article first = at("https://a.example/x", make_article("1", "Alpha", "One."));
    const Article second = at("https://b.example/x", make_article("1", "Beta", "Two."));
    Scene one_chunk;
    BOOST_TEST(shown(one_chunk.admit({first, second})) == "1: One.|" + derived_id(second) + ": Two.");
    Scene two_chunks;
    two_chunks.admit({first});
    BOOST_TEST(shown(two_chunks.admit({second})) == derived_id(second) + ": Two.");
    for (const Scene* scene : {&one_chunk, &two_chunks}) {
        BOOST_TEST(scene->doubts.size() == 1U);
        BOOST_TEST(shown(scene->admission.counts()) == "2+0+0+0+0");
    }
}

BOOST_AUTO_TEST_CASE(namesakes_of_one_run_are_two_articles) {
    const Article higher = make_article("", "Grain futures close", "Higher.");
    const Article lower = make_article("", "Grain futures close", "Lower.");
    const std::string both =
        derived_id(higher) + ": Higher.|" + distinct_id(content_version(lower)) + ": Lower.";
    Scene one_chunk;
    BOOST_TEST(shown(one_chunk.admit({higher, lower, higher, lower})) == both);
    Scene two_chunks;
    std::vector<Article> admitted = two_chunks.admit({higher});
    for (const Article& article : two_chunks.admit({lower, higher, lower}))
        admitted.push_back(article);
    BOOST_TEST(shown(admitted) == both);
    for (const Scene* scene : {&one_chunk, &two_chunks})
        BOOST_TEST(shown(scene->admission.counts()) == "2+0+0+2+0");
}

BOOST_AUTO_TEST_CASE(removed_articles_are_left_out_and_brought_back_by_force) {
    Scene scene;
    scene.removed.add(version(1));
    BOOST_TEST(scene.admit({version(1), version(2)}).empty());
    BOOST_TEST(shown(scene.admission.counts()) == "0+0+0+0+2");
    BOOST_TEST(scene.admission.brought_back().empty());
    BOOST_TEST(shown(scene.admit({version(1)}, true)) == "1: Version 1.");
    BOOST_TEST(scene.admission.brought_back().size() == 1U);
}

BOOST_AUTO_TEST_CASE(stubs_are_for_posts_that_nobody_is) {
    Article citing = make_article("c", "Citing", "Text.");
    citing.related = {{"Alpha", citing.published, ""},
                      {"Beta", citing.published, ""},
                      {"Gamma", citing.published, ""},
                      {"BETA", citing.published, ""}};
    Scene scene({make_article("g", "Gamma", "Held.")});
    scene.admit({citing});
    scene.admit({version(1)});  // Alpha, behind the article that lists it
    const std::vector<Article> stubs = scene.stubs();
    BOOST_TEST(stubs.size() == 1U);
    BOOST_TEST(stubs.front().title == "Beta");
    BOOST_TEST(scene.admission.counts().related_added == 1U);
}

BOOST_AUTO_TEST_CASE(a_summary_never_takes_the_place_of_the_text) {
    const Article full = make_article("1", "Alpha", "One. Two. Three.");
    Article teaser = make_article("1", "Alpha", "In short.");
    teaser.extent = TextExtent::summary;
    for (const AdmissionGoal goal : {AdmissionGoal::write, AdmissionGoal::count}) {
        Scene one_chunk({}, goal);
        BOOST_TEST(shown(one_chunk.admit({full, teaser})) == "1: One. Two. Three.");
        BOOST_TEST(shown(one_chunk.admission.counts()) == "1+0+0+1+0");
        Scene two_chunks({}, goal);
        two_chunks.admit({full});
        two_chunks.admit({teaser});
        BOOST_TEST(shown(two_chunks.admission.counts()) == "1+0+0+1+0");
        BOOST_TEST(two_chunks.admission.take_waiting().empty());
        Scene held({full}, goal);
        held.admit({teaser});
        BOOST_TEST(shown(held.admission.counts()) == "0+0+0+1+0");
        Scene summary_first({}, goal);
        summary_first.admit({teaser, full, teaser});
        BOOST_TEST(shown(summary_first.admission.counts()) == "1+0+1+1+0");
        Scene other_teaser({}, goal);
        Article changed = teaser;
        changed.text = "Shorter.";
        other_teaser.admit({teaser, full, changed});
        BOOST_TEST(shown(other_teaser.admission.counts()) == "1+0+1+1+0");
    }
    Scene scene;
    BOOST_TEST(shown(scene.admit({teaser, full, teaser})) == "1: One. Two. Three. (In short.)");
}

BOOST_AUTO_TEST_CASE(a_headline_of_a_known_article_is_counted) {
    Article stub = at("https://a.example/x", make_article("", "Alpha", ""));
    stub.kind = ArticleKind::stub;
    stub.origin = "a.rss#1";
    Scene scene({at("https://a.example/x", make_article("1", "Beta", "One."))});
    scene.admit({stub});
    BOOST_TEST(scene.stubs().empty());
    BOOST_TEST(shown(scene.admission.counts()) == "0+0+0+1+0");
}

BOOST_AUTO_TEST_CASE(counting_makes_nothing_wait) {
    Scene scene({make_article("2", "Beta", "Two.")}, AdmissionGoal::count);
    scene.admit({version(1), version(2), make_article("2", "Beta", "Two.")});
    scene.admit({version(3), version(2), make_article("2", "Beta", "Three.")});
    BOOST_TEST(shown(scene.admission.counts()) == "1+0+3+2+0");
    BOOST_TEST(scene.admission.waiting_bytes() == 0U);
    BOOST_TEST(scene.admission.take_waiting().empty());
}

BOOST_AUTO_TEST_SUITE_END()
