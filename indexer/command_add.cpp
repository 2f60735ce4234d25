// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/terminal.hpp"
#include "common/text.hpp"
#include "indexer/article_source.hpp"
#include "indexer/build/archive_writer.hpp"
#include "indexer/commands.hpp"
#include "indexer/interrupt.hpp"
#include "indexer/report.hpp"

namespace news {
namespace {

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// One run of add: puts what is read, keeps the talk about it.
class AddRun {
  public:
    explicit AddRun(const IndexOptions& options)
        : options_(options), writer_(ArchiveDirectory{options.archive}, "newsindex add") {}

    ExitCode run() {
        catch_interrupts();
        reached_end_ =
            read_articles(options_.paths, options_.format,
                          {[this](ParsedArticle parsed) { return take(std::move(parsed)); },
                           [this](Rejection rejection) { reject(std::move(rejection)); }, is_interrupted});
        status_.clear();
        status_.show("publishing " + counted(read_, "article", "articles"));
        writer_.publish();
        status_.clear();
        write_standard_output(options_.output == ReportLayout::json ? json_report() : text_report());
        if (!reached_end_) {
            write_standard_error("hint: The same command again goes on: what is there is recognised.\n");
            return ExitCode::interrupted;
        }
        return rejections_.empty() ? ExitCode::success : ExitCode::some_rejected;
    }

  private:
    bool take(ParsedArticle parsed) {
        for (const std::string& warning : parsed.warnings)
            warn(parsed.article.origin, warning);
        // An export tells when it was seen first. A stub without an origin was made of an article's list.
        const bool is_news = parsed.article.seen == 0 && !parsed.article.origin.empty();
        if (is_news) parsed.article.seen = seen_;
        const std::string origin = parsed.article.origin;
        const std::string warning = writer_.put(std::move(parsed.article));
        if (!warning.empty()) warn(origin, warning);
        if (++read_ % 100 == 0 && status_.is_shown()) {
            status_.show(counted(read_, "article read", "articles read"));
        }
        return true;
    }

    void reject(Rejection rejection) {
        if (is_interrupted()) return;  // it was only its reading that ended
        status_.clear();
        report_rejection(rejection);
        rejections_.push_back(std::move(rejection));
    }

    void warn(const std::string& origin, const std::string& warning) {
        status_.clear();
        report_warning(origin, warning);
    }

    std::string text_report() const {
        const WriteCounts& counts = writer_.counts();
        const std::string updated =
            counts.updated == 0 ? std::string{} : fmt::format("{} updated, ", with_thousands(counts.updated));
        return fmt::format("added {} and {}, {}{} unchanged, {} rejected\n",
                           counted(counts.added, "article", "articles"),
                           counted(counts.related_added, "related post", "related posts"), updated,
                           with_thousands(counts.unchanged), with_thousands(rejections_.size()));
    }

    std::string json_report() const {
        const WriteCounts& counts = writer_.counts();
        JsonWriter json(JsonWriter::Layout::indented);
        json.begin_object();
        json.key("schema_version").number(std::int64_t{1});
        json.key("added").number(counts.added);
        json.key("related_posts").number(counts.related_added);
        json.key("updated").number(counts.updated);
        json.key("unchanged").number(counts.unchanged);
        json.key("rejected").number(std::uint64_t{rejections_.size()});
        json.key("interrupted").boolean(!reached_end_);
        json.key("rejections").begin_array();
        for (const Rejection& rejection : rejections_) {
            json.begin_object();
            json.key("origin").text(rejection.origin);
            json.key("reason").text(rejection.reason);
            json.end_object();
        }
        json.end_array();
        json.end_object();
        return json.take();
    }

    const IndexOptions& options_;
    ArchiveWriter writer_;
    StatusLine status_;
    std::vector<Rejection> rejections_;
    std::uint64_t read_ = 0;
    bool reached_end_ = false;
    std::int64_t seen_ = now();
};

}  // namespace

ExitCode run_add(const IndexOptions& options) {
    return AddRun{options}.run();
}

}  // namespace news
