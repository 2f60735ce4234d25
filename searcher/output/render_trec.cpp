// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"

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

/// In units of the last digit that is printed, and so that they fall. Empty for no hits.
std::vector<long long> falling_scores(const std::vector<Hit>& hits) {
    std::vector<long long> scores(hits.size());
    for (std::size_t i = hits.size(); i-- > 0;) {
        const long long least = i + 1 == hits.size() ? 0 : scores[i + 1] + 1;
        scores[i] = std::max(std::llround(hits[i].score * units), least);
    }
    return scores;
}

class TrecWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& head, const TopicId& topic) override {
        topic_ = as_column(topic.value_or("1"));
        known_scores_ = falling_scores(head.hits);
        written_ = 0;
        last_score_ = std::numeric_limits<long long>::max();
        return {};
    }

    std::string hit(const Hit& hit) override {
        const long long score = written_ < known_scores_.size() ? known_scores_[written_] : lowered(hit);
        ++written_;
        last_score_ = score;
        return fmt::format("{} Q0 {} {} {:.4f} {}\n", topic_, as_column(hit.article.id), hit.rank,
                           static_cast<double>(score) / units, run_name);
    }

    std::string end(const Response& /*head*/) override { return {}; }

  private:
    /// In a stream nothing is known of what follows; what stood before is.
    long long lowered(const Hit& hit) const {
        return std::min(std::llround(hit.score * units), last_score_ - 1);
    }

    std::string topic_;
    std::vector<long long> known_scores_;
    std::size_t written_ = 0;
    long long last_score_ = 0;
};

}  // namespace

std::unique_ptr<AnswerWriter> trec_writer(const WriterOptions& /*options*/) {
    return std::make_unique<TrecWriter>();
}

}  // namespace news
