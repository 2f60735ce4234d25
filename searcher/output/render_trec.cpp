// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/render.hpp"

namespace news {
namespace {

constexpr std::string_view run_name = "newsarchive";
constexpr double units = 1e4;  // of a score: trec_eval reads it into 24 bits

/// Columns are parted by spaces: those in an id are written as in an address.
std::string as_column(std::string_view id) {
    std::string column;
    for (const char c : id) {
        const bool is_plain = static_cast<unsigned char>(c) > ' ' && c != '\x7F';
        column += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return column.empty() ? "-" : column;
}

/// In units of the last digit that is printed.
std::vector<long long> falling_scores(const std::vector<Hit>& hits) {
    std::vector<long long> scores(hits.size());
    for (std::size_t i = hits.size(); i-- > 0;) {
        const long long least = i + 1 == hits.size() ? 0 : scores[i + 1] + 1;
        scores[i] = std::max(std::llround(hits[i].score * units), least);
    }
    return scores;
}

}  // namespace

std::string render_trec(const Response& response, const RenderOptions& options) {
    const std::string topic = as_column(options.topic.value_or("1"));
    const std::vector<long long> scores = falling_scores(response.hits);
    std::string lines;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const Hit& hit = response.hits[i];
        lines += fmt::format("{} Q0 {} {} {:.4f} {}\n", topic, as_column(hit.article.id), hit.rank,
                             static_cast<double>(scores[i]) / units, run_name);
    }
    return lines;
}

}  // namespace news
