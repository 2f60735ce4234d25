// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/record_source.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

#include "indexer/input/archive_members.hpp"
#include "indexer/input/container_table.hpp"
#include "indexer/input/crawl_summary.hpp"
#include "indexer/input/file_source.hpp"
#include "indexer/input/filtered_source.hpp"
#include "indexer/input/inflating_source.hpp"
#include "indexer/input/record_splitter.hpp"
#include "indexer/input/walk.hpp"
#include "indexer/input/warc_payload.hpp"
#include "indexer/input/wide_text_source.hpp"

namespace news {
namespace {

/// Containers within containers; more of them is an attack. A page that came compressed, of a crawl that is
/// compressed, in an archive that is: four.
constexpr unsigned deepest = 8;

/// Reads one file, whatever lies in it. Each read_ returns whether the reading goes on.
class FileReader {
  public:
    FileReader(const std::string& path, const Format* format, const RecordReceiver& receiver)
        : file_(path), expansion_(file_.bytes_read()), format_(format), receiver_(receiver) {}

    bool read(const std::string& path) {
        const bool goes_on = read_input(file_, {path, path == "-" ? "standard input" : path}, 0);
        advance();
        return goes_on;
    }

  private:
    bool is_stopped() const { return receiver_.is_stopped && receiver_.is_stopped(); }

    void advance() {
        if (!receiver_.advance) return;
        receiver_.advance(file_.bytes_read() - told_);
        told_ = file_.bytes_read();
    }

    bool reject(const InputPlace& place, std::string reason) {
        receiver_.reject({place.origin, std::move(reason), place.path});
        return !is_stopped();
    }

    bool read_input(ByteSource& source, const InputPlace& place, unsigned depth) {
        InputWindow window(source);
        try {
            window.grow();
            const Container* container = container_of(window.bytes());
            if (container == nullptr) return read_records(window, place);
            if (depth == deepest) return reject(place, "containers within containers, deeper than any need");
            return read_container(container->kind, window, place, depth + 1);
        } catch (const InputFailure& failure) {
            return reject(place, failure.what());
        }
    }

    bool read_container(ContainerKind kind, InputWindow& window, const InputPlace& place, unsigned depth) {
        switch (kind) {
            case ContainerKind::gzip:
                return read_compressed(InflatingSource{window, DeflateWrapping::gzip}, place, depth);
            case ContainerKind::bzip2:
                return read_compressed(FilteredSource{window, Compression::bzip2}, place, depth);
            case ContainerKind::xz:
                return read_compressed(FilteredSource{window, Compression::xz}, place, depth);
            case ContainerKind::zstd:
                return read_compressed(FilteredSource{window, Compression::zstd}, place, depth);
            case ContainerKind::tar:
                return read_members(window, Packing::tar, place, depth);
            case ContainerKind::zip:
                return read_members(window, Packing::zip, place, depth);
            case ContainerKind::wide_text:
                return read_wide_text(WideTextSource{window}, place, depth);
            case ContainerKind::warc:
                break;
        }
        return read_crawl(window, place, depth);
    }

    bool read_compressed(ByteSource&& source, const InputPlace& place, unsigned depth) {
        MeteredSource metered(source, expansion_);
        return read_input(metered, place, depth);
    }

    bool read_wide_text(ByteSource&& source, const InputPlace& place, unsigned depth) {
        return read_input(source, place, depth);
    }

    bool read_members(InputWindow& window, Packing packing, const InputPlace& place, unsigned depth) {
        ArchiveMembers members(window, packing, expansion_);
        while (const std::optional<ArchiveMembers::Member> member = members.next()) {
            const InputPlace inside{place.path, place.origin + '!' + member->name, place.context};
            const bool goes_on =
                member->is_encrypted ? reject(inside, "encrypted") : read_input(members, inside, depth);
            if (!goes_on || is_stopped()) return false;
        }
        return true;
    }

    bool read_crawl(InputWindow& window, const InputPlace& place, unsigned depth) {
        WarcReader crawl(window);
        CrawlSummary summary;
        while (const std::optional<WarcRecord> record = crawl.next()) {
            const std::string name =
                record->url.empty() ? ':' + std::to_string(record->number) : '!' + record->url;
            InputPlace inside{place.path, place.origin + name};
            const WarcPayload payload =
                record->damage.empty() ? payload_of(*record) : WarcRefusal{record->damage};
            if (const auto* refusal = std::get_if<WarcRefusal>(&payload)) {
                receiver_.reject({inside.origin, refusal->reason, inside.path, record->offset});
            } else if (const auto* passed_over = std::get_if<WarcPassedOver>(&payload)) {
                summary.add(passed_over->kind);
            } else if (!read_page(std::get<WarcPage>(payload), std::move(inside), depth)) {
                return false;
            }
            if (is_stopped()) return false;
        }
        if (const std::string text = summary.text(); !text.empty() && receiver_.note)
            receiver_.note({place.origin, text});
        return true;
    }

    bool read_page(const WarcPage& page, InputPlace place, unsigned depth) {
        place.context = page.context;
        MemorySource bytes(page.bytes);
        return read_input(bytes, place, depth);
    }

    bool read_records(InputWindow& window, const InputPlace& place) {
        const FormatChoice choice =
            format_ != nullptr ? FormatChoice{format_, {}} : choose_format(window.bytes());
        if (choice.format == nullptr) return reject(place, choice.reason);
        const auto take = [&](Record record) {
            const bool goes_on = receiver_.take(std::move(record), *choice.format) && !is_stopped();
            advance();
            return goes_on;
        };
        const bool reached_end =
            split_records(choice.format->splitting, window, place, {take, receiver_.reject});
        advance();
        return reached_end && !is_stopped();
    }

    FileSource file_;
    Expansion expansion_;
    const Format* format_;
    const RecordReceiver& receiver_;
    std::uint64_t told_ = 0;  // bytes of the file that the receiver was told of
};

bool read_file(const std::string& path, const Format* format, const RecordReceiver& receiver) {
    if (receiver.is_stopped && receiver.is_stopped()) return false;
    try {
        return FileReader{path, format, receiver}.read(path);
    } catch (const InputFailure& failure) {
        receiver.reject({path, failure.what()});
        return true;
    }
}

}  // namespace

bool read_records(const std::vector<std::string>& paths, const Format* format,
                  const RecordReceiver& receiver) {
    return std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
        return walk_files(
            path, [&](const std::string& file) { return read_file(file, format, receiver); },
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
