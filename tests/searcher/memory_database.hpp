// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/fields.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"

namespace news::test {

/// Text of words parted by spaces: a full stop begins a sentence (SENTENCE), a bar a paragraph (PARAGRAPH, a
/// sentence as well).
struct PlainText {
    std::string headline;
    std::string text;
};

inline const std::string sentence_term = "XSENTENCE";
inline const std::string paragraph_term = "XPARAGRAPH";

/// Calls take(term, position) as an archive has them.
template <typename Take>
void for_each_posting(const PlainText& article, Take take) {
    std::uint32_t position = 0;
    for (const std::string_view word : split(article.text, ' ')) {
        if (word == "|") take(paragraph_term, position + 1);
        if (word == "." || word == "|") take(sentence_term, position + 1);
        if (word != "." && word != "|" && !word.empty()) take(std::string(word), ++position);
    }
    const std::uint32_t behind = position + position_gap;
    std::uint32_t within = 0;
    for (const std::string_view word : split(article.headline, ' ')) {
        if (word.empty()) continue;
        take("S" + std::string(word), ++within);
        take(std::string(word), behind + within);
    }
}

inline Xapian::Document as_plain_document(const PlainText& article) {
    Xapian::Document document;
    for_each_posting(article, [&](const std::string& term, std::uint32_t position) {
        document.add_posting(term, position);
    });
    return document;
}

inline Xapian::WritableDatabase memory_database(const std::vector<PlainText>& articles) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const PlainText& article : articles)
        database.add_document(as_plain_document(article));
    return database;
}

/// A database in which each word is in as many articles as said.
inline Xapian::WritableDatabase database_of_words(const std::map<std::string, int>& words) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const auto& [word, articles] : words) {
        Xapian::Document document;
        document.add_term(word);
        for (int i = 0; i < articles; ++i)
            database.add_document(document);
    }
    return database;
}

}  // namespace news::test
