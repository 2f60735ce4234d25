// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/missing_articles.hpp"
#include "indexer/commands.hpp"

namespace news {
namespace {

void write_missing(JsonWriter& json, std::uint64_t rank, const MissingArticle& missing) {
    const Article& stub = missing.stub;
    json.begin_object();
    json.key("rank").number(rank);
    json.key("citations").number(missing.citations);
    json.key("id").text(stub.id);
    json.key("title").text(stub.title);
    json.key("published").text_or_null(stub.published ? to_iso(*stub.published) : "");
    json.key("url").text_or_null(stub.url);
    json.key("cited_by").begin_array();
    for (const Citation& citation : missing.cited_by) {
        json.begin_object();
        json.key("id").text(citation.id);
        json.key("title").text(citation.title);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

std::string json_report(const IndexOptions& options, const MissingArticles& found) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("archive").text(options.archive.string());
    json.key("missing").number(found.all);
    json.key("most_cited").begin_array();
    std::uint64_t rank = 0;
    for (const MissingArticle& missing : found.most_cited)
        write_missing(json, ++rank, missing);
    json.end_array();
    json.end_object();
    return json.take();
}

std::string text_of(std::uint64_t rank, const MissingArticle& missing) {
    const Article& stub = missing.stub;
    const std::string number = fmt::format("{}. ", rank);
    std::string text = number + (stub.title.empty() ? "(no headline)" : without_controls(stub.title)) + '\n';
    const auto line = [&](const std::string& content) {
        text += std::string(number.size(), ' ') + without_controls(content) + '\n';
    };
    line(fmt::format("{} · cited by {}", stub.published ? to_iso(*stub.published) : "no date",
                     counted(missing.citations, "article", "articles")));
    for (const Citation& citation : missing.cited_by)
        line(fmt::format("  “{}” id:{}", citation.title, citation.id));
    if (!stub.url.empty()) line(stub.url);
    line("id:" + stub.id);
    return text + '\n';
}

std::string text_report(const MissingArticles& found) {
    if (found.all == 0) return "the archive has every article that its articles cite\n";
    std::string report;
    std::uint64_t rank = 0;
    for (const MissingArticle& missing : found.most_cited)
        report += text_of(++rank, missing);
    report += counted(found.all, "related post is", "related posts are") + " known by headline only";
    if (rank < found.all) report += fmt::format("; shown are the {} most cited", with_thousands(rank));
    return report + '\n';
}

}  // namespace

ExitCode run_missing(const IndexOptions& options) {
    const MissingArticles found = find_missing_articles(ArchiveDirectory{options.archive}, options.limit);
    write_standard_output(options.output == ReportLayout::json ? json_report(options, found)
                                                               : text_report(found));
    return ExitCode::success;
}

}  // namespace news
