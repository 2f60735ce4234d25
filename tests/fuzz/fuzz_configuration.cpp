// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string_view>

#include "common/command_line/command_line.hpp"
#include "common/error.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace news;
    static const ProgramOptions program{"newssearch",
                                        {{"All",
                                          {standing(Standing::always, "", {"archive", "DIR", "where"}),
                                           standing(Standing::reading, "10", {"limit", "N", "how many"})}}}};
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    try {
        for (const auto& [name, setting] : read_configuration(input, "config", program))
            FUZZ_CHECK(!setting.value.empty() && setting.origin.starts_with("config:"));
    } catch (const Error& error) {
        FUZZ_CHECK(error.code() == ExitCode::usage && std::string_view(error.what()).starts_with("config:"));
    }
    return 0;
}
