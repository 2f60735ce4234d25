// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/rejection_log.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unordered_set>
#include <utility>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/formats/json_reader.hpp"

namespace news {
namespace {

/// More different reasons than these say nothing together.
constexpr std::size_t most_reasons = 1'000;

std::string as_json(const Rejection& rejection) {
    JsonWriter json;
    json.begin_object();
    json.key("origin").text(rejection.origin);
    json.key("path").text(rejection.path.empty() ? rejection.origin : rejection.path);
    json.key("offset").number(rejection.offset);
    json.key("reason").text(rejection.reason);
    json.end_object();
    return json.take();
}

std::string member(const JsonValue& object, std::string_view name) {
    const JsonObject* members = object.object();
    if (members == nullptr) return {};
    for (const JsonMember& candidate : *members) {
        const std::string_view* text = candidate.value.text();
        if (candidate.name == name && text != nullptr) return std::string(*text);
    }
    return {};
}

}  // namespace

RejectionLog::RejectionLog(std::string file) : path_(std::move(file)) {
    // Whether it can be written is told at once, but until there is something to write it may hold what is to
    // be tried again.
    open(std::ios::app);
    file_.close();
}

void RejectionLog::open(std::ios::openmode mode) {
    if (path_.empty() || path_ == "-" || file_.is_open()) return;
    file_.open(path_, std::ios::binary | mode);
    if (!file_) {
        throw Error(ExitCode::unusable, "cannot write " + path_ + ": " + std::strerror(errno),
                    "Name another file with --rejects.");
    }
}

void RejectionLog::add(const Rejection& rejection) {
    ++count_;
    if (first_.size() < most_kept) first_.push_back(rejection);
    if (reasons_.size() < most_reasons || reasons_.contains(rejection.reason)) ++reasons_[rejection.reason];
    if (!path_.empty()) write(as_json(rejection));
}

void RejectionLog::write(std::string_view line) {
    if (path_ == "-") return write_standard_output(line);
    open(std::ios::trunc);
    file_ << line;
    if (!file_) throw Error(ExitCode::unusable, "cannot write " + path_ + ": " + std::strerror(errno));
}

void RejectionLog::finish() {
    open(std::ios::trunc);
    if (!file_.is_open()) return;
    file_.flush();
    if (!file_) throw Error(ExitCode::unusable, "cannot write " + path_ + ": " + std::strerror(errno));
}

std::vector<std::pair<std::string, std::uint64_t>> RejectionLog::reasons() const {
    std::vector<std::pair<std::string, std::uint64_t>> reasons(reasons_.begin(), reasons_.end());
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return reasons;
}

bool Retries::wants(const Record& record) const {
    const auto names = [&](std::string_view origin) {
        return std::binary_search(origins.begin(), origins.end(), origin);
    };
    // What it lies in may have been rejected as a whole: a member, an input, a folder.
    for (std::string_view origin = record.origin; !origin.empty();) {
        if (names(origin) || names(std::string(origin) + '/')) return true;
        const std::size_t end = origin.find_last_of("/!:");
        origin = origin.substr(0, end == std::string_view::npos ? 0 : end);
    }
    // One of its articles alone may have been rejected: "news.rss#3".
    const std::string part = record.origin + '#';
    const auto first_part = std::lower_bound(origins.begin(), origins.end(), part);
    return names(record.path) || (first_part != origins.end() && first_part->starts_with(part));
}

Retries read_retries(const std::string& file) {
    Retries retries;
    std::unordered_set<std::string> known;
    JsonReader reader;
    const std::string lines = read_whole_file(file);
    for (const std::string_view line : split_lines(lines)) {
        if (trim(line).empty()) continue;
        const auto parsed = reader.read(std::string(line));
        const auto* value = std::get_if<JsonValue>(&parsed);
        const std::string path = value != nullptr ? member(*value, "path") : "";
        if (path.empty()) {
            throw Error(ExitCode::usage, file + " is no file of rejections",
                        "It should be what newsindex add --rejects FILE wrote.");
        }
        retries.origins.push_back(member(*value, "origin"));
        if (known.insert(path).second) retries.paths.push_back(path);
    }
    std::sort(retries.origins.begin(), retries.origins.end());
    return retries;
}

}  // namespace news
