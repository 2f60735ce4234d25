// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"

namespace news {
namespace {

class IdsWriter final : public AnswerWriter {
  public:
    explicit IdsWriter(RecordEnd end) : end_(sign_of(end)) {}

    std::string begin(const Response& /*head*/, const TopicId& topic) override {
        topic_ = topic ? without_controls(*topic) + '\t' : std::string{};
        return {};
    }
    std::string hit(const Hit& hit) override { return topic_ + without_controls(hit.article.id) + end_; }
    std::string end(const Response& /*head*/) override { return {}; }

  private:
    char end_;
    std::string topic_;  // before each id, where there are several
};

}  // namespace

std::unique_ptr<AnswerWriter> ids_writer(const WriterOptions& options) {
    return std::make_unique<IdsWriter>(options.record_end);
}

}  // namespace news
