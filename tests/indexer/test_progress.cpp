// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/progress.hpp"

using namespace news;
using namespace std::chrono_literals;

namespace {

/// A terminal and a clock that do what the test says.
struct Stage {
    std::chrono::steady_clock::time_point time;
    std::vector<std::string> written;
    std::size_t columns = 100;

    ProgressOutput output(bool is_capable_terminal = true) {
        return {[this] { return time; }, [this](std::string_view text) { written.emplace_back(text); },
                [this] { return columns; }, is_capable_terminal};
    }
    std::vector<std::string> take() { return std::exchange(written, {}); }
};

ProgressCounts after(std::uint64_t articles, const std::string& activity = "reading") {
    return {articles, articles * 1000, 0, 0, activity};
}

using Texts = std::vector<std::string>;
constexpr const char* wipe = "\r\033[K";

}  // namespace

BOOST_AUTO_TEST_SUITE(progress)

BOOST_AUTO_TEST_CASE(a_bar_is_for_a_capable_terminal) {
    using enum ProgressStyle;
    struct Case {
        ProgressStyle asked;
        ProgressStyle on_terminal;
        ProgressStyle elsewhere;
    };
    for (const auto& [asked, on_terminal, elsewhere] : std::vector<Case>{{automatic, bar, none},
                                                                         {bar, bar, plain},
                                                                         {plain, plain, plain},
                                                                         {json, json, json},
                                                                         {none, none, none}}) {
        BOOST_TEST((shown_style(asked, true) == on_terminal));
        BOOST_TEST((shown_style(asked, false) == elsewhere));
    }
}

BOOST_AUTO_TEST_CASE(a_bar_is_redrawn_by_time_and_by_activity) {
    Stage stage;
    Progress progress(ProgressStyle::bar, stage.output());
    progress.update(after(1));
    stage.time += 99ms;
    progress.update(after(2));
    BOOST_TEST((stage.take() == Texts{}));
    stage.time += 1ms;
    progress.update(after(10));
    progress.update(after(11));
    BOOST_TEST((stage.take() == Texts{"\r10 articles  10 kB  100/s  100 kB/s\033[K"}));
    progress.update(after(12, "merging"));
    progress.update(after(12, "merging"));
    BOOST_TEST((stage.take() == Texts{"\r12 articles  12 kB  merging\033[K"}));
    stage.time += 1s;
    progress.update(after(12, "merging"));
    BOOST_TEST(stage.take().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_thousand_updates_a_second_are_ten_lines) {
    Stage stage;
    Progress progress(ProgressStyle::bar, stage.output());
    for (std::uint64_t i = 1; i <= 3000; ++i) {
        stage.time += 1ms;
        progress.update(after(i));
    }
    BOOST_TEST(stage.written.size() == 30U);
    BOOST_TEST(stage.written.back() == "\r3,000 articles  3.0 MB  1,000/s  1.0 MB/s\033[K");
}

BOOST_AUTO_TEST_CASE(a_bar_leaves_the_last_column_free) {
    Stage stage;
    stage.columns = 11;
    Progress progress(ProgressStyle::bar, stage.output());
    stage.time += 1s;
    progress.update(after(10));
    stage.columns = 0;
    stage.time += 1s;
    progress.update(after(10));
    stage.columns = 12;
    stage.time += 1s;
    progress.update(after(10));
    BOOST_TEST((stage.take() == Texts{"\r\033[K", "\r\033[K", "\r10 articles\033[K"}));
}

BOOST_AUTO_TEST_CASE(a_bar_makes_way_for_messages) {
    Stage stage;
    Progress progress(ProgressStyle::bar, stage.output());
    progress.interrupt_line();
    BOOST_TEST((stage.take() == Texts{}));
    stage.time += 1s;
    progress.update(after(1));
    stage.take();
    progress.interrupt_line();
    progress.interrupt_line();
    BOOST_TEST((stage.take() == Texts{wipe}));
    progress.update(after(2));
    BOOST_TEST((stage.take() == Texts{}));
    stage.time += 100ms;
    progress.update(after(2));
    BOOST_TEST(stage.take().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_bar_leaves_nothing_behind) {
    Stage stage;
    {
        Progress progress(ProgressStyle::bar, stage.output());
        stage.time += 1s;
        progress.update(after(1));
        stage.take();
        progress.finish();
        BOOST_TEST((stage.take() == Texts{wipe}));
        stage.time += 1s;
        progress.update(after(2));
        progress.finish();
    }
    BOOST_TEST((stage.take() == Texts{}));
    {
        Progress given_up(ProgressStyle::bar, stage.output());
        stage.time += 1s;
        given_up.update(after(1));
        stage.take();
    }
    BOOST_TEST((stage.take() == Texts{wipe}));
}

BOOST_AUTO_TEST_CASE(plain_lines_are_whole_and_rare) {
    Stage stage;
    stage.columns = 10;
    Progress progress(ProgressStyle::plain, stage.output(false));
    for (std::uint64_t i = 1; i <= 12; ++i) {
        stage.time += 1s;
        progress.update(after(i));
    }
    progress.interrupt_line();
    progress.finish();
    BOOST_TEST((stage.take() == Texts{"newsindex: 5 articles  5.0 kB  1.0/s  1.0 kB/s\n",
                                      "newsindex: 10 articles  10 kB  1.0/s  1.0 kB/s\n",
                                      "newsindex: 12 articles  12 kB  ended\n"}));
}

BOOST_AUTO_TEST_CASE(json_ends_with_the_last_counts) {
    Stage stage;
    {
        Progress progress(ProgressStyle::json, stage.output(false));
        stage.time += 500ms;
        progress.update(after(1));
        stage.time += 500ms;
        progress.update(after(2));
        stage.time += 250ms;
        progress.update(after(3));
        progress.finish();
        progress.finish();
    }
    BOOST_TEST((stage.take() ==
                Texts{"{\"elapsed_seconds\":1.0000,\"articles\":2,\"bytes_read\":2000,\"bytes_total\":null,"
                      "\"rejected\":0,\"activity\":\"reading\"}\n",
                      "{\"elapsed_seconds\":1.2500,\"articles\":3,\"bytes_read\":3000,\"bytes_total\":null,"
                      "\"rejected\":0,\"activity\":\"ended\"}\n"}));
}

BOOST_AUTO_TEST_CASE(none_shows_nothing) {
    Stage stage;
    for (const ProgressStyle style : {ProgressStyle::none, ProgressStyle::automatic}) {
        Progress progress(style, stage.output(false));
        BOOST_TEST(!progress.is_shown());
        stage.time += 10s;
        progress.update(after(1));
        progress.update(after(1, "merging"));
        progress.interrupt_line();
        progress.finish();
    }
    BOOST_TEST((stage.take() == Texts{}));
}

BOOST_AUTO_TEST_SUITE_END()
