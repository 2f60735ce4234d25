// SPDX-License-Identifier: GPL-2.0-or-later
// corpus_size FILE: the number of articles in a file of JSON Lines, a space, and the bytes of their headlines
// and texts.
#include <cstdio>

#include "tests/bench/documents.hpp"

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: corpus_size FILE\n");
        return 2;
    }
    std::size_t articles = 0;
    std::size_t bytes = 0;
    const bool is_read =
        news::bench::for_each_document(arguments[1], [&](const news::bench::Document& document) {
            ++articles;
            bytes += document.title.size() + document.text.size();
        });
    std::printf("%zu %zu\n", articles, bytes);
    return is_read ? 0 : 3;
}
