// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "common/article.hpp"

namespace news {

/// What is known of a record by the way it came, besides its bytes: mostly nothing.
struct RecordContext {
    std::string url;                  // where it was fetched
    std::string content_type;         // as the server named it, with its charset
    std::optional<NewsDate> fetched;  // when

    friend bool operator==(const RecordContext&, const RecordContext&) = default;
};

/// A piece of input that should hold an article, or a few: a whole file, or a line of one.
struct Record {
    std::string origin;  // the file, and where in it: "dump.jsonl.gz:17"
    std::string bytes;
    std::string path{};        // of the input, "-" for standard input
    std::uint64_t offset = 0;  // where the record begins in the input, in bytes after decompression
    RecordContext context{};
};

/// How an input parts into records.
enum class Splitting : std::uint8_t {
    whole,           // the input is one record
    lines,           // each line that is not blank is one; its number is added to the origin
    json_array,      // each element of the array is one, and is counted
    rows,            // each row of a table, as CSV writes it: its record begins with the table's first row
    sgml_documents,  // each <DOC>...</DOC>, as TREC collections have them, or <REUTERS>...</REUTERS>
};

/// A record, or a whole input, that gave no article, and why.
struct Rejection {
    std::string origin;
    std::string reason;
    std::string path{};        // of the input; empty if that is the origin
    std::uint64_t offset = 0;  // where the record begins in the input, in bytes after decompression

    friend bool operator==(const Rejection&, const Rejection&) = default;
};

/// What is worth telling of an input and is no rejection: a part that nobody would take for an article.
struct InputNote {
    std::string origin;
    std::string text;
};

/// An article and what was doubtful while reading it.
struct ParsedArticle {
    Article article;
    std::vector<std::string> warnings;
    /// Of a page: what each field was taken from, by their names ("title", "json-ld").
    std::vector<std::pair<std::string, std::string>> evidence{};
    std::string dateline{};              // where the source gives it apart from the text: "MOSCOW, May 27"
    std::vector<std::string> credits{};  // who supplied it: "AP", "Company release"
};

using ParseResult = std::variant<ParsedArticle, Rejection>;
/// What a record holds, in its order: one of most formats, several of a feed or a package. Never none.
using ParseResults = std::vector<ParseResult>;

inline ParseResults single_result(ParseResult result) {
    ParseResults results;
    results.push_back(std::move(result));
    return results;
}

}  // namespace news
