// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_settings.hpp"

#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"

namespace news {

using Json = nlohmann::ordered_json;

static int read_format_version(const Json& number) {
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() == 0)
        throw Json::other_error::create(0, "", nullptr);
    const auto version = number.get<std::uint64_t>();
    if (version <= std::uint64_t{archive_format_version}) return static_cast<int>(version);
    throw Error(ExitCode::needs_upgrade,
                fmt::format("the archive has format {}; this version reads up to {}", version,
                            archive_format_version),
                "Use the version that wrote it, or a later one.");
}

/// The first version wrote none down.
static int read_index_version(const Json& settings) {
    const auto found = settings.find("index_version");
    if (found == settings.end()) return 1;
    const bool is_version = found->is_number_unsigned() && found->get<std::uint64_t>() > 0 &&
                            found->get<std::uint64_t>() <= std::numeric_limits<int>::max();
    if (!is_version) throw Json::other_error::create(0, "", nullptr);
    return found->get<int>();
}

ArchiveSettings read_settings(const std::filesystem::path& file) {
    const Json json = Json::parse(read_whole_file(file), nullptr, false);
    ArchiveSettings settings;
    try {
        settings.format_version = read_format_version(json.at("format_version"));
        settings.index_version = read_index_version(json);
        settings.analyzer = json.at("analyzer").get<std::string>();
        settings.default_language = json.at("default_language").get<std::string>();
        settings.time_zone = json.at("time_zone").get<std::string>();
    } catch (const Json::exception&) {
        throw Error(ExitCode::unusable, file.string() + " is damaged",
                    "It should be a JSON object as doc/archive-format.md describes it.");
    }
    return settings;
}

void write_settings(const std::filesystem::path& file, const ArchiveSettings& settings) {
    const Json json{{"format_version", settings.format_version},
                    {"index_version", settings.index_version},
                    {"analyzer", settings.analyzer},
                    {"default_language", settings.default_language},
                    {"time_zone", settings.time_zone}};
    replace_file_durably(file, json.dump(2) + '\n');
}

void require_writable_index(const ArchiveSettings& settings) {
    if (settings.index_version <= index_version) return;
    throw Error(ExitCode::needs_upgrade,
                fmt::format("the archive has index version {}; this version writes {}",
                            settings.index_version, index_version),
                "Write to it with the version that made it, or a later one; newssearch can read it.");
}

void require_analyzer(const ArchiveSettings& settings, const std::string& fingerprint) {
    if (settings.analyzer == fingerprint) return;
    throw Error(ExitCode::needs_upgrade,
                fmt::format("the archive was built with other rules for words ({}; these are {})",
                            settings.analyzer, fingerprint),
                "Index its articles anew: newsindex rebuild.");
}

}  // namespace news
