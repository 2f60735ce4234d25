// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_export.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include <fmt/format.h>

#include "common/archive/archive_database.hpp"
#include "common/hash.hpp"
#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/build/archive_snapshot.hpp"

namespace news {
namespace {

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
}

/// The first document of a segment that lists a post of one of these keys; 0 if there is none.
Xapian::docid first_citing(const Xapian::Database& database, const std::vector<std::string>& keys) {
    Xapian::docid first = 0;
    for (const std::string& key : keys) {
        const std::string term = citation_term(key);
        const Xapian::PostingIterator at = database.postlist_begin(term);
        if (at != database.postlist_end(term)) first = first == 0 ? *at : std::min(first, *at);
    }
    return first;
}

/// Whether the article's list, when it is added, makes this very stub.
bool makes_again(const Article& article, const Article& stub, const std::vector<std::string>& keys) {
    const auto post = std::find_if(article.related.begin(), article.related.end(),
                                   [&](const RelatedPost& one) { return share_one(link_keys(one), keys); });
    return post != article.related.end() && stub_of(*post) == stub;
}

class ExportRun {
  public:
    ExportRun(const ArchiveDirectory& archive, const ExportReceiver& receiver)
        : archive_(archive), receiver_(receiver) {}

    /// Gives what it has not given yet. Throws Xapian::DatabaseModifiedError if a writer came between.
    void run() {
        const ArchiveSnapshot snapshot = take_snapshot(archive_);
        for (const ClosedSegment& segment : snapshot.closed)
            leave_out("segments/" + segment.name, segment.reason);
        const std::string stubs = kind_term(ArticleKind::stub);
        for (const SegmentSnapshot& segment : snapshot.segments) {
            read_documents(segment, stubs, [&](const Article& stub) {
                if (!is_made_again(stub, snapshot)) give(stub);
            });
        }
        const std::string every_document;
        for (const SegmentSnapshot& segment : snapshot.segments) {
            read_documents(segment, every_document, [&](const Article& article) {
                if (article.kind == ArticleKind::article) give(article);
            });
        }
    }

  private:
    template <typename Visit>
    void read_documents(const SegmentSnapshot& segment, const std::string& term, const Visit& visit) {
        const std::string folder = "segments/" + segment.name;
        try {
            const Xapian::Database& database = segment.database;
            for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
                const std::optional<Article> article = article_at(segment, *at);
                if (article && !segment.is_superseded(unique_term(article->id))) visit(*article);
            }
        } catch (const Xapian::DatabaseModifiedError&) {
            throw;
        } catch (const Xapian::Error& error) {
            leave_out(folder, "its documents cannot be listed to the end: " + error.get_msg());
        }
    }

    /// Nothing if the document cannot be read.
    std::optional<Article> article_at(const SegmentSnapshot& segment, Xapian::docid document) {
        std::string reason;
        try {
            return from_stored(segment.database.get_document(document).get_data());
        } catch (const Xapian::DatabaseModifiedError&) {
            throw;
        } catch (const Xapian::Error& error) {
            reason = error.get_msg();
        } catch (const Error& error) {
            reason = error.what();
        }
        leave_out(fmt::format("segments/{} document {}", segment.name, document), reason);
        return std::nullopt;
    }

    bool is_made_again(const Article& stub, const ArchiveSnapshot& snapshot) {
        const std::vector<std::string> keys = link_keys(stub);
        for (const SegmentSnapshot& segment : snapshot.segments) {
            const Xapian::docid document = first_citing(segment.database, keys);
            if (document == 0) continue;
            const std::optional<Article> citing = article_at(segment, document);
            return citing && makes_again(*citing, stub, keys);
        }
        return false;
    }

    void give(const Article& article) {
        if (given_.insert(hash_number(article.id)).second) receiver_.take(article);
    }

    void leave_out(const std::string& origin, const std::string& reason) {
        if (left_out_.insert(origin).second) receiver_.leave_out({origin, reason});
    }

    const ArchiveDirectory& archive_;
    const ExportReceiver& receiver_;
    std::unordered_set<std::uint64_t> given_;  // by their ids
    std::unordered_set<std::string> left_out_;
};

}  // namespace

void export_archive(const ArchiveDirectory& archive, const ExportReceiver& receiver) {
    existing_settings(archive);
    ExportRun run(archive, receiver);
    constexpr int tries = 20;
    for (int left = tries; left > 0; --left) {
        try {
            run.run();
            return;
        } catch (const Xapian::DatabaseModifiedError&) {
            continue;  // a writer has deleted in a segment; the next run gives what is left
        } catch (const Xapian::Error& error) {
            throw as_error(error);
        }
    }
    throw Error(ExitCode::unusable, "the archive changes faster than it can be exported",
                "What was printed is incomplete. Export it when no newsindex add is at work.");
}

}  // namespace news
