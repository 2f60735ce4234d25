// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/searcher.hpp"

#include <type_traits>

#include <xapian.h>

#include "common/archive/archive_database.hpp"
#include "searcher/search/article_links.hpp"
#include "searcher/search/article_placement.hpp"
#include "searcher/search/article_showing.hpp"
#include "searcher/search/index_notes.hpp"
#include "searcher/search/overview.hpp"
#include "searcher/search/search_run.hpp"
#include "searcher/search/similar_articles.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

namespace {

/// What a view is made of is read while it is opened; a writer may change it just then.
ArchiveView open_view(const ArchiveDirectory& archive, const std::string& own_language) {
    constexpr int most_failures = 50;
    int failures = 0;
    for (Patience patience;; patience.pause()) {
        try {
            return {open_database(archive), own_language};
        } catch (const Xapian::Error& error) {
            if (++failures == most_failures) throw as_error(error);
        }
    }
}

Error changed_meanwhile() {
    return {ExitCode::unusable,
            "the archive was changed while its articles were listed; the list is not whole",
            "Ask again when less is written to it."};
}

}  // namespace

class Searcher::Session {
  public:
    explicit Session(ArchiveDirectory archive)
        : archive_(std::move(archive)),
          settings_(open_settings(archive_)),
          view_(open_view(archive_, settings_.default_language)) {}

    Response search(const Request& request) {
        return undisturbed([&] {
            const QueryContext today = context();
            return answer(request, today);
        });
    }

    Response stream(const Request& request, HitReceiver& receiver) {
        const QueryContext today = context();
        std::unique_ptr<SearchRun> run;
        const Response head = undisturbed([&] {
            run = std::make_unique<SearchRun>(view_, analyzers_, today, request);
            return with_timeline(run->gather(), request, today);
        });
        receiver.begin(head);
        to_the_end([&] { run->deliver(receiver); });
        return head;
    }

    CountedByDate count(const Request& request, SearchRun::Dates dates) {
        Request none = request;
        none.limit = 0;
        none.offset = 0;
        return undisturbed([&] {
            const QueryContext today = context();
            SearchRun run(view_, analyzers_, today, none);
            return run.count(dates);
        });
    }

    Existence exists(const Request& request) {
        return undisturbed([&] {
            const QueryContext today = context();
            return SearchRun{view_, analyzers_, today, request}.exists();
        });
    }

    Placement placement(const Request& request, const std::string& id) {
        return undisturbed([&] {
            const ArticleProbe probe(view_, id);
            const Request counting = request_of_counts(request);
            const QueryContext today = context();
            SearchRun run(view_, analyzers_, today, counting);
            const Response answer = run.run();
            const Undated undated = request.undated ? Undated::included : Undated::left_out;
            const HitPlace place = run.place_of(probe.document(), answer);
            return placement_of(probe, {answer, place, run.root(), undated, run.feedback()}, view_);
        });
    }

    ArticleLinks links(const std::string& id, std::uint32_t most) {
        return undisturbed([&] { return links_of(id, most, view_); });
    }

    SimilarArticles similar(const std::string& id, std::uint32_t most) {
        return undisturbed([&] { return articles_like(id, most, view_, analyzers_); });
    }

    ShownArticle show(const std::string& id, const Request& request) {
        return undisturbed([&] { return show_article(id, request, view_, analyzers_, context()); });
    }

  private:
    QueryContext context() const { return {today_in(settings_.time_zone)}; }

    /// Runs `read`, anew if a writer changed what it read.
    template <typename Read>
    std::invoke_result_t<Read> undisturbed(const Read& read) {
        int other_failures = 0;
        for (Patience patience;; patience.pause()) {
            try {
                return read();
            } catch (const Xapian::DatabaseModifiedError&) {
                reopen();
            } catch (const Xapian::RuntimeError& error) {
                // A merged segment's file may be gone, or a block was read while it was written; or the
                // archive is damaged, and so it will be at the next try.
                if (++other_failures == 5) throw as_error(error);
                reopen();
            } catch (const Xapian::Error& error) {
                throw as_error(error);
            } catch (const Error& error) {
                // A record may have been read while it was written over; a query stays wrong.
                if (error.code() != ExitCode::unusable || ++other_failures == 5) throw;
                reopen();
            }
        }
    }

    /// Runs what cannot be begun anew: somebody has its first part.
    template <typename Read>
    void to_the_end(const Read& read) {
        try {
            read();
        } catch (const Xapian::Error& error) {
            throw was_changed() ? changed_meanwhile() : as_error(error);
        }
    }

    bool was_changed() {
        try {
            return view_.database.reopen();
        } catch (const Xapian::Error&) {
            return true;  // what cannot be opened any more
        }
    }

    Response answer(const Request& request, const QueryContext& context) {
        return with_timeline(SearchRun{view_, analyzers_, context, request}.run(), request, context);
    }

    Response with_timeline(Response response, const Request& request, const QueryContext& context) {
        for (std::string& note : notes_on_index(settings_.index_version, request))
            response.notes.push_back(std::move(note));
        if (!request.timeline) return response;
        if (request.timeline->compared) {
            const Request compared = compared_request(request);
            compare_with(response, SearchRun{view_, analyzers_, context, compared}.run());
        }
        chart(response, view_.database, request.timeline->step);
        return response;
    }

    void reopen() { view_ = open_view(archive_, settings_.default_language); }

    ArchiveDirectory archive_;
    ArchiveSettings settings_;
    Analyzers analyzers_;
    ArchiveView view_;
};

Searcher::Searcher(ArchiveDirectory archive) : session_(std::make_unique<Session>(std::move(archive))) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Response Searcher::search(const Request& request) {
    return session_->search(request);
}

Response Searcher::stream(const Request& request, HitReceiver& receiver) {
    return session_->stream(request, receiver);
}

Response Searcher::count(const Request& request) {
    return session_->count(request, SearchRun::Dates::unknown).head;
}

CountedByDate Searcher::count_by_date(const Request& request) {
    return session_->count(request, SearchRun::Dates::counted);
}

Existence Searcher::exists(const Request& request) {
    return session_->exists(request);
}

Placement Searcher::placement(const Request& request, const std::string& id) {
    return session_->placement(request, id);
}

ArticleLinks Searcher::links(const std::string& id, std::uint32_t most) {
    return session_->links(id, most);
}

SimilarArticles Searcher::similar(const std::string& id, std::uint32_t most) {
    return session_->similar(id, most);
}

ShownArticle Searcher::show(const std::string& id, const Request& request) {
    return session_->show(id, request);
}

}  // namespace news
