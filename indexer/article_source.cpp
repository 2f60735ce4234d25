// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_source.hpp"

#include <algorithm>

#include "indexer/id_assigner.hpp"
#include "indexer/input/record_splitter.hpp"
#include "indexer/input/walk.hpp"

namespace news {
namespace {

/// One run over many inputs.
class ArticleReader {
  public:
    ArticleReader(const Format* format, const ArticleReceiver& receiver)
        : format_(format), receiver_(receiver) {}

    bool read_file(const std::string& path) {
        if (is_stopped()) return false;
        try {
            RecordSplitter splitter(path);
            const FormatChoice choice =
                format_ != nullptr ? FormatChoice{format_, {}} : choose_format(splitter.head());
            if (choice.format != nullptr) {
                const auto read = [&](const Record& record) { return read_record(*choice.format, record); };
                return splitter.split(choice.format->splitting, read, receiver_.reject) && !is_stopped();
            }
            receiver_.reject({path, choice.reason});
        } catch (const InputFailure& failure) {
            receiver_.reject({path, failure.what()});
        }
        return !is_stopped();
    }

  private:
    bool is_stopped() const { return receiver_.is_stopped && receiver_.is_stopped(); }

    bool read_record(const Format& format, const Record& record) {
        ParseResult result = format.parse(record, tools_);
        if (auto* rejection = std::get_if<Rejection>(&result)) {
            receiver_.reject(std::move(*rejection));
            return true;
        }
        auto& parsed = std::get<ParsedArticle>(result);
        ids_.assign(parsed.article);
        return receiver_.take(std::move(parsed)) && !is_stopped();
    }

    const Format* format_;
    const ArticleReceiver& receiver_;
    FormatTools tools_;
    IdAssigner ids_;
};

}  // namespace

bool read_articles(const std::vector<std::string>& paths, const Format* format,
                   const ArticleReceiver& receiver) {
    ArticleReader reader(format, receiver);
    return std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
        return walk_files(
            path, [&](const std::string& file) { return reader.read_file(file); },
            [&](const std::string& where, const std::string& reason) {
                receiver.reject({where, reason});
            });
    });
}

}  // namespace news
