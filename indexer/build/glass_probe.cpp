// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/glass_probe.hpp"

#include <cstdlib>
#include <fstream>
#include <optional>

#include <fmt/format.h>
#include <xapian.h>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/text.hpp"
#include "indexer/build/database_difference.hpp"
#include "indexer/build/probe_documents.hpp"
#include "indexer/build/xapian_document.hpp"
#include "indexer/glass/run_builder.hpp"
#include "indexer/glass/segment_builder.hpp"

namespace news {
namespace {

namespace fs = std::filesystem;

/// Raised when what is written directly changes, so that it is probed anew.
constexpr int writer_version = 1;

constexpr std::uint32_t document_count = 1'500;
/// From here on the numbers of documents take three bytes in a key.
constexpr std::uint32_t first_document = 32'001;
constexpr std::uint32_t documents_in_run = 400;

bool writes_known_format(const fs::path& folder) {
    Xapian::WritableDatabase(folder.string(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    return read_whole_file(folder / glass::version_file_name).starts_with(glass::format_mark);
}

void write_both_ways(const fs::path& direct, const fs::path& through_xapian) {
    glass::TermTable terms;
    glass::RunBuilder runs(terms);
    glass::SegmentBuilder segment(direct, first_document);
    Xapian::WritableDatabase database(through_xapian.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
    ProbeDocuments documents(terms, 1);
    for (std::uint32_t i = 0; i < document_count; ++i) {
        const glass::Document& document = documents.next();
        runs.add(document);
        database.replace_document(first_document + i, as_xapian_document(document, terms));
        if (i % documents_in_run == 0) segment.append(runs.finish());
    }
    segment.append(runs.finish());
    segment.write_postings();
    segment.write_positions();
    segment.finish();
    database.commit();
}

std::string first_fault(const fs::path& scratch) {
    if (!writes_known_format(scratch / "empty")) return "it writes another format of files";
    write_both_ways(scratch / "direct", scratch / "xapian");
    if (Xapian::Database::check((scratch / "direct").string(), 0, nullptr) != 0)
        return "its check finds faults in them";
    const std::optional<std::string> difference = first_difference(
        Xapian::Database((scratch / "direct").string()), Xapian::Database((scratch / "xapian").string()));
    return difference.value_or("");
}

/// A new folder that is gone when the probe is over.
class ScratchFolder {
  public:
    ScratchFolder() {
        std::error_code missing;
        path_ = (fs::temp_directory_path(missing) / "newsindex-XXXXXX").string();
        if (missing || ::mkdtemp(path_.data()) == nullptr) path_.clear();
    }
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    bool exists() const { return !path_.empty(); }
    fs::path path() const { return path_; }

  private:
    std::string path_;
};

std::string probe_in_scratch_folder() {
    const ScratchFolder scratch;
    return scratch.exists() ? probe_direct_segments(scratch.path()) : "there is no folder to try it in";
}

/// Only success is remembered: a fault may have been a full disk's.
void remember_success(const fs::path& verdict) {
    std::error_code ignored;
    fs::create_directories(verdict.parent_path(), ignored);
    std::ofstream(verdict) << "Segments written directly were found right.\n";
}

}  // namespace

std::string probe_direct_segments(const fs::path& scratch) {
    try {
        return first_fault(scratch);
    } catch (const Xapian::Error& error) {
        return error.get_description();
    } catch (const Error& error) {
        return error.what();
    }
}

fs::path user_cache() {
    const auto set = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr ? fs::path(value) : fs::path();
    };
    if (const fs::path cache = set("XDG_CACHE_HOME"); !cache.empty()) return cache / "newsarchive";
    if (const fs::path home = set("HOME"); !home.empty()) return home / ".cache" / "newsarchive";
    return {};
}

ChosenSegments choose_segments(const fs::path& cache) {
    const char* wanted = std::getenv("NEWSARCHIVE_SEGMENTS");
    if (wanted != nullptr && std::string_view(wanted) == "xapian") return {&xapian_segments(), {}};
    const fs::path verdict =
        cache.empty() ? fs::path()
                      : cache / fmt::format("segments-{}-{}", writer_version, Xapian::version_string());
    std::error_code ignored;
    if (!verdict.empty() && fs::exists(verdict, ignored)) return {&direct_segments(), {}};
    const std::string fault = probe_in_scratch_folder();
    if (fault.empty()) {
        if (!verdict.empty()) remember_success(verdict);
        return {&direct_segments(), {}};
    }
    return {&xapian_segments(), fmt::format("Xapian {} takes no segments of ours ({}); adding is slower",
                                            Xapian::version_string(), fault)};
}

}  // namespace news
