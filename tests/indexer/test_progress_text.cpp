// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/progress_text.hpp"

using namespace news;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(progress_text)

BOOST_AUTO_TEST_CASE(a_line_says_what_is_known) {
    struct Case {
        ProgressCounts counts;
        ProgressPace pace;
        std::string line;
    };
    const std::vector<Case> cases{
        {{}, {}, "0 articles  0 B  0.0/s  0 B/s"},
        {{1, 812, 0, 0}, {1s, 1, 812}, "1 article  812 B  1.0/s  812 B/s"},
        {{12'345, 41'000'000, 334'000'000, 3},
         {1500ms, 8230, 27.4e6},
         "12,345 articles  41 MB of 334 MB  8,230/s  27.4 MB/s  3 rejected  11 s left"},
        {{12'345, 41'000'000, 0, 0}, {2s, 8230, 27.4e6}, "12,345 articles  41 MB  8,230/s  27.4 MB/s"},
        // Units change before four digits are printed.
        {{2, 999, 1000, 0}, {}, "2 articles  999 B of 1.0 kB  0.0/s  0 B/s"},
        {{2, 999'499, 999'500, 0}, {}, "2 articles  999 kB of 1.0 MB  0.0/s  0 B/s"},
        {{2, 9'949'999, 9'950'000, 0}, {}, "2 articles  9.9 MB of 10 MB  0.0/s  0 B/s"},
        {{2, 1, 3'000'000'000'000, 0}, {}, "2 articles  1 B of 3.0 TB  0.0/s  0 B/s"},
        {{2, 1, 0, 0}, {1s, 9.94, 99.94e6}, "2 articles  1 B  9.9/s  99.9 MB/s"},
        {{2, 1, 0, 0}, {1s, 9.96, 99.96e6}, "2 articles  1 B  10/s  100 MB/s"},
        // Nothing is foretold in the first second, nor behind the end, nor for longer than a year.
        {{2, 1000, 2000, 0}, {999ms, 2, 1000}, "2 articles  1.0 kB of 2.0 kB  2.0/s  1.0 kB/s"},
        {{2, 2000, 2000, 0}, {2s, 2, 1000}, "2 articles  2.0 kB of 2.0 kB  2.0/s  1.0 kB/s"},
        {{2, 3000, 2000, 0}, {2s, 2, 1000}, "2 articles  3.0 kB of 2.0 kB  2.0/s  1.0 kB/s"},
        {{2, 0, 2000, 0}, {2s, 0, 0}, "2 articles  0 B of 2.0 kB  0.0/s  0 B/s"},
        {{0, 1, 2'000'000'000, 0}, {2s, 0, 0}, "0 articles  1 B of 2.0 GB  0.0/s  0 B/s"},
        {{2, 1000, 61'000, 0}, {1s, 2, 1000}, "2 articles  1.0 kB of 61 kB  2.0/s  1.0 kB/s  1 min 0 s left"},
        {{2, 1000, 7'385'000, 0},
         {1s, 2, 1000},
         "2 articles  1.0 kB of 7.4 MB  2.0/s  1.0 kB/s  2 h 3 min left"},
        // While nothing is read, the rates of reading say nothing.
        {{2, 1000, 2000, 1, "merging"},
         {2s, 2, 1000},
         "2 articles  1.0 kB of 2.0 kB  1 rejected  merging  2 s left"},
    };
    for (const auto& [counts, pace, line] : cases)
        BOOST_TEST(progress_line(counts, pace, 200) == line);
}

BOOST_AUTO_TEST_CASE(a_line_keeps_to_its_width) {
    const ProgressCounts counts{12'345, 41'000'000, 334'000'000, 3};
    const ProgressPace pace{1500ms, 8230, 27.4e6};
    struct Case {
        std::size_t columns;
        std::string line;
    };
    const std::vector<Case> cases{
        {75, "12,345 articles  41 MB of 334 MB  8,230/s  27.4 MB/s  3 rejected  11 s left"},
        {74, "12,345 articles  41 MB of 334 MB  8,230/s  27.4 MB/s  3 rejected"},
        {40, "12,345 articles  41 MB of 334 MB"},
        {15, "12,345 articles"},
        {14, ""},
        {0, ""},
    };
    for (const auto& [columns, line] : cases)
        BOOST_TEST(progress_line(counts, pace, columns) == line, columns);
}

BOOST_AUTO_TEST_CASE(programs_get_an_object_on_a_line) {
    BOOST_TEST(progress_json({12, 3456, 7890, 1, "merging"}, 1500ms) ==
               "{\"elapsed_seconds\":1.5000,\"articles\":12,\"bytes_read\":3456,\"bytes_total\":7890,"
               "\"rejected\":1,\"activity\":\"merging\"}\n");
    BOOST_TEST(progress_json({}, 0s) ==
               "{\"elapsed_seconds\":0.0000,\"articles\":0,\"bytes_read\":0,\"bytes_total\":null,"
               "\"rejected\":0,\"activity\":\"reading\"}\n");
}

BOOST_AUTO_TEST_SUITE_END()
