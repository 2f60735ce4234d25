// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/render.hpp"

#include <algorithm>
#include <array>

namespace news {

static constexpr std::array<OutputFormat, 11> table{{
    {"text",
     "for reading",
     OutputUse::reading,
     {HitDetail::page, FieldUse::chosen},
     text_writer,
     render_evaluation_text,
     render_article_text},
    {"json",
     "one JSON object, for scripts",
     OutputUse::reading,
     {HitDetail::id, FieldUse::chosen, usual_members},
     json_writer,
     render_evaluation_json,
     render_article_json},
    {"jsonl",
     "a JSON object a line, for each hit or count",
     OutputUse::reading,
     {HitDetail::id, FieldUse::chosen, usual_members},
     jsonl_writer,
     nullptr,
     nullptr},
    {"csv",
     "a table of the counts that were asked for, else of the hits; safe for spreadsheets",
     OutputUse::reading,
     {HitDetail::id, FieldUse::chosen, usual_columns},
     csv_writer,
     nullptr,
     nullptr},
    {"tsv",
     "the same, for line tools",
     OutputUse::reading,
     {HitDetail::id, FieldUse::chosen, usual_columns},
     tsv_writer,
     nullptr,
     nullptr},
    {"ids", "an id a line", OutputUse::listing, {HitDetail::id}, ids_writer, nullptr, nullptr},
    {"trec",
     "topic Q0 id rank score, for trec_eval",
     OutputUse::comparing,
     {HitDetail::id},
     trec_writer,
     nullptr,
     nullptr},
    {"ris",
     "references, for citation managers",
     OutputUse::citing,
     {HitDetail::record},
     ris_writer,
     nullptr,
     nullptr},
    {"bibtex",
     "references, for BibTeX and BibLaTeX",
     OutputUse::citing,
     {HitDetail::record},
     bibtex_writer,
     nullptr,
     nullptr},
    {"csl",
     "references as CSL JSON, for pandoc and Zotero",
     OutputUse::citing,
     {HitDetail::record},
     csl_writer,
     nullptr,
     nullptr},
    {"markdown",
     "a list, or an article (--show), for other programs to set",
     OutputUse::reading,
     {HitDetail::page},
     markdown_writer,
     nullptr,
     render_article_markdown},
}};

static constexpr OutputFormat by_template{"template",
                                          "hits as --template has them",
                                          OutputUse::listing,
                                          {HitDetail::id, FieldUse::chosen},
                                          template_writer,
                                          nullptr,
                                          nullptr};

std::span<const OutputFormat> output_formats() {
    return table;
}

const OutputFormat* output_format_named(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const OutputFormat& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

const OutputFormat& template_format() {
    return by_template;
}

void ask_for_what_is_told(Request& request, const OutputFormat& format, const ChosenFields& chosen) {
    const bool takes_usual = chosen.empty() && !format.needs.usual.empty();
    request.detail = format.needs.detail;
    for (const OutputField* field : takes_usual ? read_output_fields(format.needs.usual) : chosen) {
        request.detail = std::max(request.detail, field->detail);
        request.text_of_hits = std::max(request.text_of_hits, field->text);
    }
}

std::string render_article(const OutputFormat& format, const ShownArticle& shown,
                           const WriterOptions& options) {
    if (format.render_article != nullptr) return format.render_article(shown, options.page);
    Response found;
    found.hits.emplace_back();
    found.hits.front().article = shown.article;
    found.hits.front().title = shown.title;
    found.hits.front().cited_by = shown.cited_by;
    WriterOptions of_article = options;
    if (of_article.fields.empty()) of_article.fields = read_output_fields(usual_of_article);
    return render_page(*format.make_writer(of_article), found);
}

std::string render_page(AnswerWriter& writer, const Response& response, const TopicId& topic) {
    std::string page = writer.begin(response, topic);
    for (const Hit& hit : response.hits)
        page += writer.hit(hit);
    return page + writer.end(response);
}

}  // namespace news
