// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>
#include <xapian.h>

namespace news {

/// The databases that database_difference compares.
struct DatabasePair {
    const Xapian::Database& a;
    const Xapian::Database& b;
};

/// What is being compared. Put into words only when a difference is found: there are millions of them.
struct ComparedThing {
    std::string_view term{};
    std::optional<Xapian::valueno> slot{};
    Xapian::docid document = 0;  // 0: of no document in particular
};

/// Which of many answers to ask for where all come from the one place that is compared whole elsewhere (a
/// document's length, of each of its postings): one in so many, always the same.
inline constexpr std::size_t sampled = 16;

/// Keeps the first difference that is found, in words.
class DifferenceFinding {
  public:
    /// Whether the answers are the same.
    template <typename Answer>
    bool same(const ComparedThing& thing, std::string_view what, const Answer& a, const Answer& b) {
        if (a == b) return true;
        say(thing, fmt::format("{}: {} / {}", what, in_words(a), in_words(b)));
        return false;
    }

    /// Whether what was looked at is right, by itself; if not, `fault` says in words what is wrong.
    template <typename Words>
    bool right(const ComparedThing& thing, bool is_right, const Words& fault) {
        if (!is_right) say(thing, fault());
        return is_right;
    }

    const std::optional<std::string>& words() const { return words_; }

  private:
    void say(const ComparedThing& thing, const std::string& difference);

    static std::string in_words(const std::string& bytes);
    static std::string in_words(bool value) { return value ? "yes" : "no"; }
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    static std::string in_words(Number number) { return fmt::format("{}", number); }
    template <typename Value>
    static std::string in_words(const std::optional<Value>& value) {
        return value ? in_words(*value) : "none";
    }

    std::optional<std::string> words_;
};

/// What an iterator of Xapian's stands on; nothing at its end.
template <typename Iterator>
auto entry_of(const Iterator& at) {
    using Entry = std::decay_t<decltype(*at)>;
    return at == Iterator{} ? std::optional<Entry>{} : std::optional<Entry>{*at};
}

// The parts of first_difference. Each says whether nothing was found.

/// All terms, their frequencies, postings and positions.
bool terms_are_same(const DatabasePair& databases, DifferenceFinding& finding);
/// All documents with their terms, values and data, and the value slots.
bool documents_are_same(const DatabasePair& databases, DifferenceFinding& finding);

}  // namespace news
