// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/identity.hpp"

#include <algorithm>
#include <unordered_set>

#include "common/analysis/analyzer.hpp"
#include "common/hash.hpp"
#include "common/stored_article.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::vector<std::string> keys_of(const std::string& title, const std::optional<NewsDate>& published,
                                 const std::string& url) {
    std::vector<std::string> keys;
    std::string headline = folded_words(title);
    if (!headline.empty()) {
        // A list of related posts prints the day only, whatever is known of the article itself.
        const bool has_day = published && published->precision >= DatePrecision::day;
        headline += '\n';
        if (has_day) {
            headline += day_digits(*published);
        } else if (published) {
            headline += to_iso(*published);
        }
        keys.push_back(hash_hex(headline));
    }
    if (!url.empty()) keys.push_back(hash_hex("url\n" + url));
    return keys;
}

}  // namespace

std::string derived_id(const Article& article) {
    if (!article.url.empty()) return hash_hex("url\n" + article.url);
    const bool has_day = article.published && article.published->precision >= DatePrecision::day;
    const std::string headline = folded_words(article.title);
    if (has_day && !headline.empty()) return hash_hex(headline + '\n' + to_iso(*article.published));
    return hash_hex("text\n" + headline + '\n' + article.text);
}

bool resembles(const Article& a, const Article& b) {
    const auto words = [](const Article& article) {
        std::unordered_set<std::string> set;
        const std::string folded = folded_words(article.text);
        for (const std::string_view word : split(folded, ' '))
            set.emplace(word);
        return set;
    };
    const std::unordered_set<std::string> of_a = words(a);
    const std::unordered_set<std::string> of_b = words(b);
    const auto shared =
        std::count_if(of_a.begin(), of_a.end(), [&](const std::string& w) { return of_b.contains(w); });
    const auto all = static_cast<std::ptrdiff_t>(of_a.size() + of_b.size()) - shared;
    return shared * 10 >= all * 6;
}

std::string distinct_id(const Article& article) {
    Article unnamed = article;
    unnamed.id.clear();
    return hash_hex("distinct\n" + content_version(unnamed));
}

std::string content_version(const Article& article) {
    Article content = article;
    content.origin.clear();
    content.seen = 0;
    for (std::optional<NewsDate>* date : {&content.published, &content.modified}) {
        if (*date) (*date)->evidence = DateEvidence::field;
    }
    return hash_bytes(to_stored(content));
}

std::vector<std::string> link_keys(const Article& article) {
    return keys_of(article.title, article.published, article.url);
}
std::vector<std::string> link_keys(const RelatedPost& post) {
    return keys_of(post.title, post.published, post.url);
}

Article stub_of(const RelatedPost& post) {
    Article stub;
    stub.kind = ArticleKind::stub;
    stub.title = post.title;
    stub.published = post.published;
    stub.url = post.url;
    // Of its own kind: an article may have got its id from a headline that it no longer has.
    stub.id = hash_hex("stub\n" + post.title + '\n' + (post.published ? to_iso(*post.published) : "") + '\n' +
                       post.url);
    return stub;
}

}  // namespace news
