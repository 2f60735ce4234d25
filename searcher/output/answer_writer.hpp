// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "searcher/output/page_layout.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// Which answer of many one is; none if it is the only one.
using TopicId = std::optional<std::string>;

/// Writes answers, one after the other, each in three steps: its head, each of its hits, its end. A page is
/// written so, and a stream of any number of hits, of which none is kept.
class AnswerWriter {
  public:
    AnswerWriter() = default;
    virtual ~AnswerWriter() = default;
    AnswerWriter(const AnswerWriter&) = delete;
    AnswerWriter& operator=(const AnswerWriter&) = delete;

    /// The head has all but the hits; it may have these too, if the answer is a page.
    virtual std::string begin(const Response& head, const TopicId& topic) = 0;
    virtual std::string hit(const Hit& hit) = 0;
    virtual std::string end(const Response& head) = 0;
};

using AnswerWriterMaker = std::unique_ptr<AnswerWriter> (*)(const PageStyle& style);

// One for each form of output, in a file of its own.

/// For people.
std::unique_ptr<AnswerWriter> text_writer(const PageStyle& style);
/// One JSON object (doc/json-output.md); one of many is on one line.
std::unique_ptr<AnswerWriter> json_writer(const PageStyle& style);
/// A table with a header: of facets and timeline if these were asked for, else of the hits
/// (doc/csv-output.md).
std::unique_ptr<AnswerWriter> csv_writer(const PageStyle& style);
/// An id a line.
std::unique_ptr<AnswerWriter> ids_writer(const PageStyle& style);
/// "topic Q0 id rank score newsarchive", a line for each hit. trec_eval sorts by score and not by rank, so
/// scores are made to fall from hit to hit: those of a page are raised where articles with all words stand
/// before others that score more; in a stream, these others' are lowered.
std::unique_ptr<AnswerWriter> trec_writer(const PageStyle& style);

}  // namespace news
