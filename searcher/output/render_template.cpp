// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/answer_writer.hpp"

namespace news {
namespace {

class TemplateWriter final : public AnswerWriter {
  public:
    explicit TemplateWriter(const WriterOptions& options)
        : record_(options.record), record_end_(options.record_end) {}

    std::string begin(const Response& /*head*/, const TopicId& topic) override {
        topic_ = topic;
        return {};
    }
    std::string hit(const Hit& hit) override { return record_.filled(hit, topic_, record_end_); }
    std::string end(const Response& /*head*/) override { return {}; }

  private:
    RecordTemplate record_;
    RecordEnd record_end_;
    TopicId topic_;
};

}  // namespace

std::unique_ptr<AnswerWriter> template_writer(const WriterOptions& options) {
    return std::make_unique<TemplateWriter>(options);
}

}  // namespace news
