// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/input/byte_source.hpp"
#include "indexer/input/http_response.hpp"
#include "indexer/input/record_splitter.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto response = news::read_http_response(input);
    if (!response) return 0;
    FUZZ_CHECK(response->body.size() <= size);
    FUZZ_CHECK(news::is_valid_utf8(response->reason));
    try {
        FUZZ_CHECK(news::decoded_body(*response).size() <= news::largest_record);
    } catch (const news::InputFailure& failure) {
        FUZZ_CHECK(news::is_valid_utf8(failure.what()));
    }
    return 0;
}
