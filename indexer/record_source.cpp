// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/record_source.hpp"

#include <algorithm>
#include <filesystem>

#include "indexer/input/record_splitter.hpp"
#include "indexer/input/walk.hpp"

namespace news {
namespace {

/// One run over many inputs.
class RecordReader {
  public:
    RecordReader(const Format* format, const RecordReceiver& receiver)
        : format_(format), receiver_(receiver) {}

    bool read_file(const std::string& path) {
        if (is_stopped()) return false;
        try {
            RecordSplitter splitter(path);
            const FormatChoice choice =
                format_ != nullptr ? FormatChoice{format_, {}} : choose_format(splitter.head());
            if (choice.format != nullptr) return read_records_of(splitter, *choice.format);
            receiver_.reject({path, choice.reason});
        } catch (const InputFailure& failure) {
            receiver_.reject({path, failure.what()});
        }
        return !is_stopped();
    }

  private:
    bool is_stopped() const { return receiver_.is_stopped && receiver_.is_stopped(); }

    bool read_records_of(RecordSplitter& splitter, const Format& format) {
        std::uint64_t told = 0;
        const auto advance = [&] {
            if (!receiver_.advance) return;
            const std::uint64_t read = splitter.bytes_read();
            receiver_.advance(read - told);
            told = read;
        };
        const auto take = [&](Record record) {
            const bool goes_on = receiver_.take(std::move(record), format) && !is_stopped();
            advance();
            return goes_on;
        };
        const bool reached_end = splitter.split(format.splitting, take, receiver_.reject);
        advance();
        return reached_end && !is_stopped();
    }

    const Format* format_;
    const RecordReceiver& receiver_;
};

}  // namespace

bool read_records(const std::vector<std::string>& paths, const Format* format,
                  const RecordReceiver& receiver) {
    RecordReader reader(format, receiver);
    return std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
        return walk_files(
            path, [&](const std::string& file) { return reader.read_file(file); },
            [&](const std::string& where, const std::string& reason) {
                receiver.reject({where, reason});
            });
    });
}

std::uint64_t input_size(const std::vector<std::string>& paths) {
    if (std::find(paths.begin(), paths.end(), "-") != paths.end()) return 0;
    std::uint64_t size = 0;
    const auto add = [&](const std::string& file) {
        std::error_code unknown;
        const std::uintmax_t bytes = std::filesystem::file_size(file, unknown);
        if (!unknown) size += bytes;
        return true;
    };
    for (const std::string& path : paths)
        walk_files(path, add, [](const std::string&, const std::string&) {});
    return size;
}

}  // namespace news
