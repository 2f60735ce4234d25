// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_source.hpp"

#include <algorithm>

#include "common/identity.hpp"
#include "indexer/input/record_splitter.hpp"
#include "indexer/input/walk.hpp"

namespace news {
namespace {

bool read_record(const Format& format, const Record& record, const ArticleReceiver& receiver) {
    ParseResult result = format.parse(record);
    if (auto* rejection = std::get_if<Rejection>(&result)) {
        receiver.reject(std::move(*rejection));
        return true;
    }
    auto& parsed = std::get<ParsedArticle>(result);
    if (parsed.article.id.empty()) parsed.article.id = derived_id(parsed.article);
    return receiver.take(std::move(parsed));
}

bool read_file(const std::string& path, const Format* format, const ArticleReceiver& receiver) {
    try {
        RecordSplitter splitter(path);
        FormatChoice choice{format, {}};
        if (format == nullptr) choice = choose_format(splitter.head());
        if (choice.format == nullptr) {
            receiver.reject({path, choice.reason});
            return true;
        }
        return splitter.split(
            choice.format->splitting,
            [&](Record record) { return read_record(*choice.format, record, receiver); }, receiver.reject);
    } catch (const InputFailure& failure) {
        receiver.reject({path, failure.what()});
        return true;
    }
}

}  // namespace

bool read_articles(const std::vector<std::string>& paths, const Format* format,
                   const ArticleReceiver& receiver) {
    return std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
        return walk_files(
            path, [&](const std::string& file) { return read_file(file, format, receiver); },
            [&](const std::string& where, const std::string& reason) {
                receiver.reject({where, reason});
            });
    });
}

}  // namespace news
