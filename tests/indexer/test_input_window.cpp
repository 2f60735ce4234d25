// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/input/input_window.hpp"

using namespace news;

namespace {

/// One byte at a time, then damage, then a second part.
class TwoParts : public ByteSource {
  public:
    std::size_t read(std::span<char> buffer) override {
        if (position_ == 3 && !is_resumed_) throw InputFailure("damaged");
        if (position_ == 5) return 0;
        buffer.front() = "abcde"[position_++];
        return 1;
    }
    bool resume() override {
        is_resumed_ = true;
        return true;
    }

  private:
    std::size_t position_ = 0;
    bool is_resumed_ = false;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(input_window)

BOOST_AUTO_TEST_CASE(grows_at_its_end_and_is_dropped_from_its_beginning) {
    std::string bytes;
    for (int i = 0; bytes.size() < 1'000'000; ++i)
        bytes += std::to_string(i) + ' ';
    MemorySource source(bytes);
    InputWindow window(source);
    BOOST_TEST(window.bytes().empty());
    std::string seen;
    for (std::size_t step = 1; window.grow() || !window.bytes().empty(); step = step * 3 % 100'000) {
        const std::size_t size = std::min(step, window.bytes().size());
        BOOST_TEST(window.offset() == seen.size());
        seen += window.bytes().substr(0, size);
        window.drop(size);
    }
    BOOST_TEST((seen == bytes));
}

BOOST_AUTO_TEST_CASE(holds_as_much_as_is_asked_for) {
    const std::string bytes(10'000'000, 'x');
    MemorySource source(bytes);
    InputWindow window(source);
    BOOST_TEST(grow_to(window, 9'999'999));
    BOOST_TEST(window.bytes().size() >= 9'999'999U);
    BOOST_TEST(!grow_to(window, 10'000'001));
    BOOST_TEST((window.bytes() == bytes));
    window.drop(bytes.size());
    BOOST_TEST(!window.grow());
}

BOOST_AUTO_TEST_CASE(what_comes_before_damage_is_at_hand_first) {
    TwoParts source;
    InputWindow window(source);
    BOOST_TEST(window.grow());
    BOOST_TEST(window.bytes() == "abc");
    BOOST_CHECK_THROW(window.grow(), InputFailure);
    BOOST_CHECK_THROW(window.grow(), InputFailure);
    BOOST_TEST(window.bytes() == "abc");
    BOOST_TEST(window.resume());
    BOOST_TEST(window.grow());
    BOOST_TEST(window.bytes() == "abcde");
    BOOST_TEST(!window.grow());
}

BOOST_AUTO_TEST_SUITE_END()
