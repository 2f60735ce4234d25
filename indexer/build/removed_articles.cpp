// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/removed_articles.hpp"

#include "common/archive/durable_file.hpp"
#include "common/hash.hpp"
#include "common/identity.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::string id_key(const std::string& id) {
    return hash_hex("id\n" + id);
}

}  // namespace

RemovedArticles RemovedArticles::read(const std::filesystem::path& file) {
    RemovedArticles removed;
    if (!std::filesystem::exists(file)) return removed;
    const std::string text = read_whole_file(file);
    for (const std::string_view line : split_lines(text)) {
        const std::size_t tab = line.find('\t');
        if (tab != std::string_view::npos) removed.lines_.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
    return removed;
}

bool RemovedArticles::contains(const Article& article) const {
    if (lines_.empty()) return false;
    return lines_.contains(id_key(article.id)) ||
           (!article.url.empty() && lines_.contains(url_key(article.url)));
}

void RemovedArticles::add(const Article& article) {
    // An id may be another article's too, at another address.
    const std::string key = article.url.empty() ? id_key(article.id) : url_key(article.url);
    lines_[key] = collapse_spaces(without_controls(article.id)) + '\t' +
                  collapse_spaces(without_controls(article.title));
}

void RemovedArticles::forget(const Article& article) {
    lines_.erase(id_key(article.id));
    if (!article.url.empty()) lines_.erase(url_key(article.url));
}

std::string RemovedArticles::text() const {
    std::string text;
    for (const auto& [key, rest] : lines_)
        text += key + '\t' + rest + '\n';
    return text;
}

}  // namespace news
