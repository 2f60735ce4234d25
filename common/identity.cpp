// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/identity.hpp"

#include <algorithm>
#include <unordered_set>

#include "common/analysis/analyzer.hpp"
#include "common/canonical_url.hpp"
#include "common/hash.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// What an address says of an article; told from headlines by its first line.
std::string address_of(std::string_view url) {
    const std::string canonical = canonical_url(url);
    return "url\n" + (canonical.empty() ? std::string(url) : canonical);
}

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
        keys.push_back(hash_key(headline));
    }
    if (!url.empty()) keys.push_back(url_key(url));
    return keys;
}

/// What a content version is the hash of: every part with its length before it, so that no two contents give
/// the same bytes. Apart from the stored record, whose form may change while the content stays.
class VersionBytes {
  public:
    /// `size`: about how many bytes there will be.
    explicit VersionBytes(std::size_t size) { bytes_.reserve(size); }

    void add(std::uint64_t number) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes_ += static_cast<char>(number >> shift);
    }
    void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        bytes_ += text;
    }
    void add(const std::vector<std::string>& texts) {
        add(std::uint64_t{texts.size()});
        for (const std::string& text : texts)
            add(std::string_view(text));
    }
    void add(const std::optional<NewsDate>& date) { add(std::string_view(date ? to_iso(*date) : "")); }
    std::string_view view() const { return bytes_; }

  private:
    std::string bytes_;
};

}  // namespace

std::string derived_id(const Article& article) {
    if (!article.url.empty()) return hash_hex(address_of(article.url));
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

std::string distinct_id(std::string_view content_version) {
    return hash_hex("distinct\n" + std::string(content_version));
}

std::string content_version(const Article& article) {
    constexpr std::size_t besides_text = 1'000;
    VersionBytes bytes(article.text.size() + besides_text);
    bytes.add(name_of(article.kind));
    // The same address in another form is no edit: a feed may count its readers by it.
    bytes.add(std::string_view(article.url.empty() ? std::string{} : address_of(article.url)));
    for (const std::string* part :
         {&article.title, &article.source, &article.section, &article.language, &article.text})
        bytes.add(std::string_view(*part));
    // Whether a name is an agency's is no part of the content, and the place follows from the text.
    std::vector<std::string> names = article.authors;
    names.insert(names.end(), article.agencies.begin(), article.agencies.end());
    bytes.add(names);
    bytes.add(article.tags);
    bytes.add(article.published);
    bytes.add(article.modified);
    for (const RelatedPost& post : article.related) {
        bytes.add(std::string_view(post.title));
        bytes.add(post.published);
        bytes.add(std::string_view(post.url));
    }
    return hash_bytes(bytes.view());
}

std::string versions_value(const Article& article) {
    return versions_value(article, content_version(article));
}

std::string versions_value(const Article& article, std::string own_version) {
    for (const Article& earlier : article.earlier)
        own_version += content_version(earlier);
    return own_version;
}

bool has_version(std::string_view versions, std::string_view version) {
    for (; versions.size() >= version.size(); versions.remove_prefix(version.size())) {
        if (versions.starts_with(version)) return true;
    }
    return false;
}

std::string url_key(std::string_view url) {
    return url.empty() ? std::string{} : hash_key(address_of(url));
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
