// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/made_up_article.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace news::bench {
namespace {

constexpr std::array<std::string_view, 10> sections{"World",   "Business", "Politics", "Sport",   "Culture",
                                                    "Science", "Health",   "Travel",   "Opinion", "Local"};
constexpr std::array<std::string_view, 6> papers{"Herald", "Courier", "Gazette", "Wire", "Observer", "Times"};
constexpr std::string_view paragraph_break = R"(\n\n)";  // as it stands in JSON
constexpr std::string_view quotation_mark = R"(\")";

// Numbers of names that are drawn again and again, apart from the words of the text.
constexpr Vocabulary::Rank first_names = 40'000;
constexpr Vocabulary::Rank family_names = 50'000;
constexpr Vocabulary::Rank paper_names = 60'000;
constexpr std::uint32_t reporters = 3000;

/// Smaller numbers are likelier, as with everything that people choose.
std::uint32_t preferred(Random& random, std::uint32_t limit) {
    return std::min(random.below(limit), random.below(limit));
}

/// A name or a word that says something.
Vocabulary::Rank subject(const Vocabulary& words, Random& random) {
    if (random.chance(15)) return Vocabulary::draw_rare(random);
    Vocabulary::Rank rank = 0;
    while (rank < 4 * Vocabulary::function_words())
        rank = words.draw_common(random);
    return rank;
}

/// A product of random factors is all but log-normal: half are shorter than 2 kB, a few have 10.
std::size_t text_length(Random& random) {
    std::size_t length = 2100;
    for (int factor = 0; factor < 4; ++factor)
        length = length * random.between(45, 165) / 100;
    return length;
}

std::chrono::year_month_day day_within_20_years(Random& random) {
    constexpr std::chrono::sys_days first = std::chrono::year{2005} / 1 / 1;
    return first + std::chrono::days(random.below(7305));
}

std::string iso(std::chrono::year_month_day day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

void append_number(Random& random, std::string& out) {
    const auto end = std::back_inserter(out);
    switch (random.below(4)) {
        case 0:
            fmt::format_to(end, "{}", random.between(1985, 2025));
            break;
        case 1:
            fmt::format_to(end, "{}.{}", random.below(100), random.below(10));
            break;
        case 2:
            fmt::format_to(end, "{},{:03}", random.between(1, 400), random.below(1000));
            break;
        default:
            fmt::format_to(end, "{}", 1 + preferred(random, 100));
    }
}

}  // namespace

ArticleMaker::Head ArticleMaker::head_of(std::uint64_t number) const {
    Head head{Random{number * 0xD1342543DE82EF95U}, {}, {}, {}};
    Random& random = head.random;
    for (std::uint32_t left = random.between(8, 20); left > 0; --left)
        head.subjects.push_back(subject(words_, random));
    for (std::uint32_t left = random.between(6, 12); left > 0; --left) {
        const std::size_t start = head.title.size();
        append_word(head, head.title);
        capitalize(head.title, start);
        if (left > 1) head.title += ' ';
    }
    head.day = day_within_20_years(random);
    return head;
}

void ArticleMaker::append_word(Head& head, std::string& out) const {
    const std::uint32_t chance = head.random.below(1000);
    if (chance < 815) {
        words_.append(words_.draw_common(head.random), out);
    } else if (chance < 970) {
        const auto count = static_cast<std::uint32_t>(head.subjects.size());
        words_.append(head.subjects[preferred(head.random, count)], out);
    } else if (chance < 975) {
        words_.append(Vocabulary::draw_rare(head.random), out);
    } else {
        append_number(head.random, out);
    }
}

void ArticleMaker::append_sentence(Head& head, std::string& out) const {
    Random& random = head.random;
    const bool is_quoted = random.chance(15);
    if (is_quoted) out += quotation_mark;
    const std::size_t start = out.size();
    for (std::uint32_t left = 6 + random.below(12) + random.below(12); left > 0; --left) {
        append_word(head, out);
        if (left > 1) out += random.chance(6) ? ", " : " ";
    }
    capitalize(out, start);
    if (is_quoted) {
        out.append(",").append(quotation_mark).append(" said ");
        append_person(random.below(1'000'000), out);
    }
    out += '.';
}

void ArticleMaker::append_text(Head& head, std::string& out) const {
    const std::size_t end = out.size() + text_length(head.random);
    while (out.size() < end) {
        for (std::uint32_t left = head.random.between(1, 3); left > 0; --left) {
            append_sentence(head, out);
            if (left > 1) out += ' ';
        }
        if (out.size() < end) out += paragraph_break;
    }
}

void ArticleMaker::append_name(Vocabulary::Rank rank, std::string& out) const {
    const std::size_t start = out.size();
    words_.append(rank, out);
    capitalize(out, start);
}

void ArticleMaker::append_person(std::uint64_t person, std::string& out) const {
    append_name(first_names + person % 997, out);
    out += ' ';
    append_name(family_names + person % 9973, out);
}

void ArticleMaker::append_tags(Random& random, std::string& out) const {
    out += R"("tags":[)";
    for (std::uint32_t left = random.below(6); left > 0; --left) {
        out += '"';
        words_.append(Vocabulary::function_words() + preferred(random, 4000), out);
        out += left > 1 ? R"(",)" : R"(")";
    }
    out += ']';
}

/// Articles before this one, by headline and day, so that they are found; of one in four only a headline is
/// known.
void ArticleMaker::append_related(std::uint64_t number, Random& random, std::string& out) const {
    if (number < 100 || !random.chance(35)) return;
    out += R"(,"related":[)";
    for (std::uint32_t left = random.between(1, 4); left > 0; --left) {
        const bool is_known = random.chance(75);
        const Head other = head_of(is_known ? random.next() % number : ~random.next());
        fmt::format_to(std::back_inserter(out), R"({{"title":"{}","published":"{}"}}{})", other.title,
                       iso(other.day), left > 1 ? "," : "");
    }
    out += ']';
}

void ArticleMaker::append_json(std::uint64_t number, std::string& out) {
    Head head = head_of(number);
    Random& random = head.random;
    const std::string_view section = sections[preferred(random, sections.size())];
    const std::uint32_t paper = preferred(random, 40);
    const auto end = std::back_inserter(out);
    fmt::format_to(end, R"({{"id":"made-up-{}","url":"https://news.example/{}/{}","title":"{}",)", number,
                   static_cast<int>(head.day.year()), number, head.title);
    fmt::format_to(end, R"("published":"{}T{:02}:{:02}:00Z","source":"The )", iso(head.day), random.below(24),
                   random.below(60));
    append_name(paper_names + paper, out);
    fmt::format_to(end, R"( {}","author":")", papers[paper % papers.size()]);
    append_person(preferred(random, reporters), out);
    fmt::format_to(end, R"(","section":"{}",)", section);
    append_tags(random, out);
    out += R"(,"text":")";
    append_text(head, out);
    out += '"';
    append_related(number, random, out);
    out += "}\n";
}

}  // namespace news::bench
