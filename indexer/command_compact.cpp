// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_info.hpp"
#include "indexer/build/archive_writer.hpp"
#include "indexer/commands.hpp"
#include "indexer/interrupt.hpp"

namespace news {
namespace {

std::string size_of(const ArchiveInfo& info) {
    return fmt::format("{} in {}", counted((info.bytes + 1023) / 1024, "KiB", "KiB"),
                       counted(info.segments, "segment", "segments"));
}

}  // namespace

ExitCode run_compact(const IndexOptions& options) {
    catch_interrupts();
    const ArchiveDirectory archive(options.archive);
    const std::string before = size_of(read_archive_info(archive));
    ArchiveWriter writer(archive, "newsindex compact", {options.wait, is_interrupted, AnalyzerRules::ours});
    writer.merge_all();
    write_standard_output(fmt::format("{}, was {}\n", size_of(read_archive_info(archive)), before));
    return ExitCode::success;
}

}  // namespace news
