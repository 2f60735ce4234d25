// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/query_word.hpp"

#include "common/analysis/folded_word.hpp"

namespace news {

std::vector<QueryWord> query_words(std::string_view text) {
    std::vector<QueryWord> words;
    for (WordScanner scanner(text); scanner.next();) {
        std::string folded;
        append_folded_word(folded, scanner.word().of(text));
        if (folded.empty()) continue;
        words.push_back({folded, {{{QueryTerm::Kind::word, folded, {}}}}, {}, scanner.word()});
    }
    return words;
}

}  // namespace news
