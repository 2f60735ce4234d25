// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>

#include "searcher/output/answer_topic.hpp"
#include "searcher/output/fields/output_fields.hpp"
#include "searcher/output/fields/record_template.hpp"
#include "searcher/output/page_layout.hpp"
#include "searcher/search/response.hpp"

namespace news {

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

/// How a form of output is wanted; each takes of it what it has.
struct WriterOptions {
    PageStyle page{};
    ChosenFields fields{};  // empty for those that are usual
    RecordTemplate record{};
    RecordEnd record_end = RecordEnd::line;
};

using AnswerWriterMaker = std::unique_ptr<AnswerWriter> (*)(const WriterOptions& options);

// One for each form of output, in a file of its own.

/// For people.
std::unique_ptr<AnswerWriter> text_writer(const WriterOptions& options);
/// One JSON object; one of many is on one line (doc/json-output.md).
std::unique_ptr<AnswerWriter> json_writer(const WriterOptions& options);
/// A JSON object a line for each hit, or for each count where these were asked for (doc/json-output.md).
std::unique_ptr<AnswerWriter> jsonl_writer(const WriterOptions& options);
/// Tables with a header: of facets and timeline if these were asked for, else of the hits
/// (doc/output.md). Cells of csv start no formula in a spreadsheet; those of tsv have \t \n \r \\ for
/// what parts cells and lines.
std::unique_ptr<AnswerWriter> csv_writer(const WriterOptions& options);
std::unique_ptr<AnswerWriter> tsv_writer(const WriterOptions& options);
/// A list, for other programs to set.
std::unique_ptr<AnswerWriter> markdown_writer(const WriterOptions& options);
/// An id a line.
std::unique_ptr<AnswerWriter> ids_writer(const WriterOptions& options);
/// "topic Q0 id rank score newsarchive", a line for each hit. trec_eval sorts by score and not by rank, so
/// scores are made to fall from hit to hit: those of a page are raised where articles with all words stand
/// before others that score more; in a stream, these others' are lowered.
std::unique_ptr<AnswerWriter> trec_writer(const WriterOptions& options);
/// WriterOptions::record for each hit.
std::unique_ptr<AnswerWriter> template_writer(const WriterOptions& options);
/// References for citation managers (doc/output.md).
std::unique_ptr<AnswerWriter> ris_writer(const WriterOptions& options);
std::unique_ptr<AnswerWriter> bibtex_writer(const WriterOptions& options);
std::unique_ptr<AnswerWriter> csl_writer(const WriterOptions& options);

}  // namespace news
