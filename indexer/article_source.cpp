// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_source.hpp"

#include <chrono>

#include "indexer/article_finishing.hpp"
#include "indexer/id_assigner.hpp"
#include "indexer/record_source.hpp"

namespace news {

bool read_articles(const std::vector<std::string>& paths, const ArticleReading& reading,
                   const ArticleReceiver& receiver) {
    IdAssigner ids;
    FormatTools tools;
    const std::int64_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    tools.keeps_short = reading.keeps_short;
    const auto take = [&](const Record& record, const Format& chosen) {
        for (ParseResult& result : chosen.parse(record, tools)) {
            if (auto* rejection = std::get_if<Rejection>(&result)) {
                receiver.reject(std::move(*rejection));
                continue;
            }
            auto& parsed = std::get<ParsedArticle>(result);
            finish_article(parsed, record.context, now);
            ids.assign(parsed.article);
            if (!receiver.take(std::move(parsed))) return false;
        }
        return true;
    };
    return read_records(paths, reading.format, {take, receiver.reject, {}, {}, receiver.note});
}

}  // namespace news
