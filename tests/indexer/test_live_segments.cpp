// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/build/live_segments.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/indexer/segment_counts.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// A folder with two live segments: articles a and b, then article c and a stub.
struct Segments {
    test::TempDir folder;
    ArchiveDirectory archive{folder.path()};
    Article a = test::make_article("a", "Alpha", "One.");
    Article b = test::make_article("b", "Beta", "Two.");
    Article c = test::make_article("c", "Gamma", "Three.");
    Article stub = stub_of({"Delta", a.published, "https://a.example/d"});

    Segments() {
        std::filesystem::create_directories(archive.segments_directory());
        write("000001", {a, b});
        write("000002", {c, stub});
        archive.publish({"000001", "000002"});
    }

    void write(const std::string& name, const std::vector<Article>& articles) const {
        test::write_segment(archive.segment(name), articles);
    }
};

std::uint64_t total(const std::vector<std::uint64_t>& counts) {
    std::uint64_t sum = 0;
    for (const std::uint64_t count : counts)
        sum += count;
    return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(live_segments)

BOOST_AUTO_TEST_CASE(finds_articles_where_they_stand) {
    const Segments segments;
    const LiveSegments live(segments.archive);
    BOOST_TEST((live.names() == std::vector<std::string>{"000001", "000002"}));
    BOOST_TEST((test::document_counts(segments.archive) == std::vector<std::uint64_t>{2, 2}));
    const struct {
        Article article;
        std::size_t segment;
        bool is_stub;
    } rows[] = {
        {segments.a, 0, false}, {segments.b, 0, false}, {segments.c, 1, false}, {segments.stub, 1, true}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.article.title) {
            const auto place = live.find(unique_term(row.article.id));
            BOOST_REQUIRE(place);
            BOOST_TEST(place->segment == row.segment);
            BOOST_TEST(place->is_stub == row.is_stub);
            BOOST_TEST((place->versions == content_version(row.article)));
        }
    }
    BOOST_TEST(!live.find(unique_term("missing")).has_value());
    BOOST_TEST(!live.find("Q").has_value());
}

BOOST_AUTO_TEST_CASE(knows_whether_a_term_is_held_in_any_segment) {
    const Segments segments;
    const LiveSegments live(segments.archive);
    for (const std::string term : {"one", "three", "Salpha", "D20180807"})
        BOOST_TEST_CONTEXT(term) BOOST_TEST(live.is_held(term, {}));
    BOOST_TEST(!live.is_held("four", {}));
}

BOOST_AUTO_TEST_CASE(leaves_out_who_is_not_to_count) {
    const Segments segments;
    const LiveSegments live(segments.archive);
    const std::string term = link_term(link_keys(segments.a).front());
    BOOST_TEST(live.is_held(term, {unique_term("other")}));
    BOOST_TEST(!live.is_held(term, {unique_term(segments.a.id)}));
}

BOOST_AUTO_TEST_CASE(tells_stubs_from_articles) {
    const Segments segments;
    const LiveSegments live(segments.archive);
    for (const std::string& key : link_keys(segments.stub)) {
        const std::vector<StubPlace> stubs = live.stubs_with(link_term(key));
        BOOST_REQUIRE_EQUAL(stubs.size(), 1U);
        BOOST_TEST(stubs.front().unique_term == unique_term(segments.stub.id));
        BOOST_TEST(stubs.front().segment == live.find(unique_term(segments.stub.id))->segment);
    }
    for (const std::string& key : link_keys(segments.a))
        BOOST_TEST(live.stubs_with(link_term(key)).empty());
}

BOOST_AUTO_TEST_CASE(sizes_are_those_of_the_folders) {
    const Segments segments;
    const LiveSegments live(segments.archive);
    BOOST_REQUIRE_EQUAL(live.sizes().size(), 2U);
    for (const std::uint64_t size : live.sizes())
        BOOST_TEST(size > 1'000U);
}

BOOST_AUTO_TEST_CASE(archive_without_segments_holds_nothing) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder.path());
    archive.publish({});
    const LiveSegments live(archive);
    BOOST_TEST(live.names().size() == 0U);
    BOOST_TEST(!live.find("Qa").has_value());
    BOOST_TEST(!live.is_held("one", {}));
    BOOST_TEST(live.sizes().size() == 0U);
}

BOOST_AUTO_TEST_CASE(deletes_articles_and_may_be_repeated) {
    const Segments segments;
    for (int time = 0; time < 2; ++time) {
        delete_from_segment(segments.archive.segment("000001"), {"Qa", "Qmissing", "Qa"});
        const LiveSegments live(segments.archive);
        BOOST_TEST(!live.find("Qa").has_value());
        BOOST_TEST(live.find("Qb").has_value());
        BOOST_TEST(!live.is_held("one", {}));
        BOOST_TEST((test::document_counts(segments.archive) == std::vector<std::uint64_t>{1, 2}));
    }
}

BOOST_AUTO_TEST_CASE(deleting_the_last_article_leaves_a_readable_segment) {
    const Segments segments;
    delete_from_segment(segments.archive.segment("000001"), {"Qa", "Qb"});
    BOOST_TEST((test::document_counts(segments.archive) == std::vector<std::uint64_t>{0, 2}));
}

BOOST_AUTO_TEST_CASE(merging_loses_nothing_and_revives_nothing) {
    const Segments segments;
    delete_from_segment(segments.archive.segment("000001"), {"Qa"});
    merge_segments({segments.archive.segment("000001"), segments.archive.segment("000002")},
                   segments.archive.segment("000003"));
    segments.archive.publish({"000003"});
    const LiveSegments live(segments.archive);
    BOOST_TEST(total(test::document_counts(segments.archive)) == 3U);
    BOOST_TEST(!live.find("Qa").has_value());
    BOOST_TEST(live.find("Qb").has_value());
    BOOST_TEST(live.find("Qc").has_value());
    BOOST_TEST(live.find(unique_term(segments.stub.id))->is_stub);
    const Xapian::Database database(segments.archive.segment("000003").string());
    const Xapian::docid document = *database.postlist_begin("Qc");
    BOOST_CHECK(from_stored(database.get_document(document).get_data()) == segments.c);
    BOOST_TEST(*database.positionlist_begin(document, "three") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
