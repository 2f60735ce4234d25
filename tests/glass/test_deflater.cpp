// SPDX-License-Identifier: GPL-2.0-or-later
#include <stdexcept>
#include <string>

#include <boost/test/unit_test.hpp>
#include <zlib.h>

#include "indexer/glass/deflater.hpp"
#include "tests/glass/bytes.hpp"

using namespace news;

namespace {

/// By zlib, as Xapian does: no header, the largest window.
std::string inflated(std::string_view bytes, std::size_t size) {
    std::string in(bytes);
    std::string out(size + 1, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflateInit2(&stream, -15) != Z_OK) throw std::runtime_error("zlib");
    const int outcome = inflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    if (outcome != Z_STREAM_END || stream.avail_in != 0) throw std::runtime_error("not one whole stream");
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deflater)

BOOST_AUTO_TEST_CASE(what_is_compressed_inflates_to_the_same) {
    glass::Deflater deflater;
    std::string sentences;
    while (sentences.size() < 1'000'000)
        sentences += "The ferry left at " + std::to_string(sentences.size()) + ". ";
    for (const std::string& bytes : {std::string(100, 'a'), std::string(300'000, '\0'), sentences,
                                     test::noise(500) + std::string(500, 'a')}) {
        const glass::Tag tag = deflater.compress(bytes);
        BOOST_TEST(tag.is_compressed);
        BOOST_TEST(tag.bytes.size() < bytes.size());
        BOOST_TEST((inflated(tag.bytes, bytes.size()) == bytes));
    }
}

BOOST_AUTO_TEST_CASE(what_would_not_get_smaller_stays) {
    glass::Deflater deflater;
    for (const std::string& bytes : {std::string(), std::string(1, 'a'), std::string(18, 'a'),
                                     test::noise(19), test::noise(2'000), test::noise(100'000)}) {
        const glass::Tag tag = deflater.compress(bytes);
        BOOST_TEST(!tag.is_compressed);
        BOOST_TEST((tag.bytes == bytes));
    }
}

BOOST_AUTO_TEST_SUITE_END()
