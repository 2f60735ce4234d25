// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/proof/stage.hpp"

#include <cstdlib>
#include <filesystem>
#include <set>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "indexer/build/removed_articles.hpp"

namespace news::test {

namespace fs = std::filesystem;

std::vector<Scenario> scenarios() {
    std::vector<Article> back{make_article("new", "New one", "It is new."),
                              make_article("back", "Back again", "It was removed.")};
    return {{"new archive", {}, first_edition(), false},
            {"changes", first_edition(), second_edition(), false},
            {"brought back", first_edition(), back, true}};
}

Misfortune fault(const std::string& step) {
    return [step] { ::setenv("NEWSARCHIVE_FAULT", step.c_str(), 1); };
}

Stage::Stage(Scenario scenario, const fs::path& place)
    : archive_((place.empty() ? folder_.path() : place) / "archive"), scenario_(std::move(scenario)) {
    if (!scenario_.before.empty()) {
        BOOST_TEST(add(base_, scenario_.before, {}).exit_code == 0);
        before_ = content_of(base_);
    }
    if (scenario_.brings_back) {
        in_child([&] {
            RemovedArticles removed;
            removed.add(scenario_.added.back());
            replace_file_durably(base_.removed_file(), removed.text());
        });
    }
    const ArchiveDirectory untroubled(folder_ / "untroubled");
    if (fs::exists(base_.root())) fs::copy(base_.root(), untroubled.root(), fs::copy_options::recursive);
    BOOST_TEST(add(untroubled, scenario_.added, {}).exit_code == 0);
    after_ = content_of(untroubled);
}

Ending Stage::try_add(const Misfortune& misfortune, const std::function<void()>& relief) {
    start_anew();
    const Ending ending = add(archive_, scenario_.added, misfortune);
    BOOST_TEST((ending.was_killed || ending.exit_code == 0 || ending.exit_code == 3));
    if (archive_.exists()) check_what_is_left();
    // Who reports a failure cleans up; the dead cannot.
    if (ending.exit_code == 3) BOOST_TEST((archive_.segments_on_disk().size() == live_count()));
    if (relief) relief();
    check_end();
    return ending;
}

Ending Stage::add(const ArchiveDirectory& archive, const std::vector<Article>& articles,
                  const Misfortune& misfortune) const {
    return in_child([&] {
        if (misfortune) misfortune();
        AddSettings settings = small_batches();
        settings.force = scenario_.brings_back;
        add_articles(archive, articles, settings);
    });
}

void Stage::start_anew() const {
    fs::remove_all(archive_.root());
    if (fs::exists(base_.root())) fs::copy(base_.root(), archive_.root(), fs::copy_options::recursive);
}

std::size_t Stage::live_count() const {
    return archive_.exists() ? archive_.live_segments().size() : 0;
}

/// Readable, without faults, and no article of before is gone; a headline's stub may be, for its article.
void Stage::check_what_is_left() const {
    require_sound(archive_);
    std::set<std::string> ids;
    const Xapian::Database database = open_database(archive_);
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at)
        ids.insert(from_stored(database.get_document(*at).get_data()).id);
    for (const auto& [id, stored] : before_) {
        const bool is_stub = from_stored(stored).kind == ArticleKind::stub;
        BOOST_TEST_CONTEXT(id) BOOST_TEST((is_stub || ids.contains(id)));
    }
}

void Stage::check_end() const {
    // The one who mends may die as well.
    add(archive_, scenario_.added, fault("deletion-begins:1"));
    add(archive_, scenario_.added, fault("leftover-gone:1"));
    BOOST_TEST(add(archive_, scenario_.added, {}).exit_code == 0);
    BOOST_TEST((content_of(archive_) == after_));
    require_sound(archive_);
    require_no_leftovers(archive_);
    if (scenario_.brings_back) BOOST_TEST(read_whole_file(archive_.removed_file()).empty());
}

}  // namespace news::test
