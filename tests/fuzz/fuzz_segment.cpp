// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes say what documents to write; written directly they must be what Xapian's interface writes.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "tests/fuzz/check.hpp"
#include "tests/glass/both_ways.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/sketch.hpp"

using namespace news;

namespace {

/// Takes numbers and strings from the input; zeros behind its end.
class Input {
  public:
    explicit Input(std::string_view bytes) : bytes_(bytes) {}

    bool empty() const { return bytes_.empty(); }

    std::uint32_t byte() {
        if (bytes_.empty()) return 0;
        const auto value = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return value;
    }

    /// Mostly small, but up to 32 bits.
    std::uint32_t number() {
        const std::uint32_t first = byte();
        std::uint32_t value = first & 0x3FU;
        for (std::uint32_t more = first >> 6U; more > 0; --more)
            value = value << 10U | byte();
        return value;
    }

    /// Short, or up to `most` bytes that are some input bytes again and again, or noise.
    std::string string(std::size_t most) {
        // Xapian cannot read some of the larger records that it has compressed well (piecewise_stream.hpp).
        constexpr std::size_t most_repeated = 8'000;
        const std::uint32_t head = byte();
        std::string taken(bytes_.substr(0, head % 16));
        bytes_.remove_prefix(taken.size());
        if (head < 240 || taken.empty()) return taken.substr(0, most);
        const std::size_t size = (std::size_t{number()} * 16) % (most + 1);
        if (taken.size() > 8) return test::noise(size, static_cast<unsigned char>(taken[0]));
        std::string repeated;
        while (repeated.size() < std::min(size, most_repeated))
            repeated += taken;
        return repeated.substr(0, std::min(size, most_repeated));
    }

  private:
    std::string_view bytes_;
};

/// In a key each zero byte counts twice: fewer than this always fit.
constexpr std::size_t longest_term = 120;

void add_terms(Input& input, test::Sketch& sketch) {
    std::map<std::string, test::SketchedTerm> terms;
    for (std::uint32_t left = input.byte() % 40; left > 0; --left) {
        const std::string name = input.string(longest_term);
        if (name.empty()) continue;
        test::SketchedTerm term{name, input.number() & 0xFFFFFFU};
        std::uint64_t position = 0;
        for (std::uint32_t i = input.byte() % 16; i > 0; --i) {
            position += 1 + std::uint64_t{input.number()};
            if (position <= 0xFFFFFFFF) term.positions.push_back(static_cast<std::uint32_t>(position));
        }
        // Xapian's check takes a document of length 0 for one without terms, which has no positions.
        if (!term.positions.empty() && term.count == 0) term.count = 1;
        terms.insert_or_assign(name, term);
    }
    for (const auto& [name, term] : terms)
        sketch.terms.push_back(term);
}

test::Sketch sketch_of(Input& input) {
    test::Sketch sketch;
    add_terms(input, sketch);
    std::map<std::uint32_t, std::string> values;
    for (std::uint32_t left = input.byte() % 8; left > 0; --left) {
        const std::uint32_t slot = input.number() & 0x7FFFFFFFU;
        if (const std::string value = input.string(3'000); !value.empty()) values[slot] = value;
    }
    for (const auto& [slot, value] : values)
        sketch.values.push_back({slot, value});
    sketch.data = input.string(20'000);
    return sketch;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input({reinterpret_cast<const char*>(data), size});
    glass::TermTable terms;
    test::BothWays both(terms, {1 + (input.number() & 0x7FFFFFU), 1 + input.byte() % 20});
    for (int documents = 0; documents < 300 && !input.empty(); ++documents) {
        const glass::Document document = document_of(sketch_of(input), terms);
        for (std::uint32_t again = 1 + input.byte() % 4; again > 0; --again)
            both.add(document);
    }
    both.finish();
    const std::string fault = both.fault();
    if (fault != "none") std::fprintf(stderr, "%s\n", fault.c_str());
    FUZZ_CHECK(fault == "none");
    return 0;
}
