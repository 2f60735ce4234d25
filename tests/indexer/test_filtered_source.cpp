// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "indexer/input/container_table.hpp"
#include "indexer/input/filtered_source.hpp"
#include "tests/indexer/packing.hpp"

using namespace news;

namespace {

std::string read_all(Compression compression, std::string_view bytes) {
    MemorySource memory(bytes);
    InputWindow window(memory);
    FilteredSource source(window, compression);
    std::string all;
    std::string buffer(10'000, '\0');
    for (std::size_t got = 0; (got = source.read(buffer)) > 0;)
        all.append(buffer, 0, got);
    return all;
}

std::string many_lines() {
    std::string lines;
    for (int i = 0; i < 50'000; ++i)
        lines += std::to_string(i * 7'919) + '\n';
    return lines;
}

constexpr std::pair<const char*, Compression> compressions[]{
    {"bzip2", Compression::bzip2}, {"xz", Compression::xz}, {"zstd", Compression::zstd}};

}  // namespace

BOOST_AUTO_TEST_SUITE(filtered_source)

BOOST_AUTO_TEST_CASE(gives_what_was_compressed) {
    for (const auto& [name, compression] : compressions) {
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(read_all(compression, test::compress(name, "One.\n")) == "One.\n");
            BOOST_TEST((read_all(compression, test::compress(name, many_lines())) == many_lines()));
            BOOST_TEST(read_all(compression, test::compress(name, "")) == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(one_stream_may_follow_the_other) {
    for (const auto& [name, compression] : compressions) {
        BOOST_TEST_CONTEXT(name)
        BOOST_TEST(read_all(compression, test::compress(name, "One.\n") + test::compress(name, "Two.\n")) ==
                   "One.\nTwo.\n");
    }
}

BOOST_AUTO_TEST_CASE(is_told_by_its_first_bytes) {
    for (const auto& [name, compression] : compressions) {
        const Container* container = container_of(test::compress(name, "One.\n"));
        BOOST_REQUIRE(container != nullptr);
        BOOST_TEST(container->name == name);
    }
}

BOOST_AUTO_TEST_CASE(damage_and_cuts_are_failures) {
    for (const auto& [name, compression] : compressions) {
        BOOST_TEST_CONTEXT(name) {
            std::string bytes = test::compress(name, many_lines());
            BOOST_CHECK_THROW(read_all(compression, std::string_view(bytes).substr(0, bytes.size() / 2)),
                              InputFailure);
            bytes.replace(bytes.size() / 2, 20, 20, 'X');
            BOOST_CHECK_THROW(read_all(compression, bytes), InputFailure);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
