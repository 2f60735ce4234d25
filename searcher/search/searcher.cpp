// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/searcher.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <xapian.h>

#include "common/analysis/analyzer.hpp"
#include "common/archive/archive_database.hpp"
#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/query_words.hpp"
#include "searcher/search/search_plan.hpp"
#include "searcher/search/snippet.hpp"

namespace news {
namespace {

constexpr Xapian::valueno published_slot = static_cast<Xapian::valueno>(Slot::published);

void set_order(Xapian::Enquire& enquire, SortOrder order, bool scores) {
    constexpr bool descending = true;
    constexpr bool ascending = false;
    if (!scores) enquire.set_weighting_scheme(Xapian::BoolWeight());
    if (order == SortOrder::oldest) {
        enquire.set_sort_by_value_then_relevance(published_slot, ascending);
    } else if (order == SortOrder::newest || !scores) {
        enquire.set_sort_by_value_then_relevance(published_slot, descending);
    } else {
        enquire.set_sort_by_relevance_then_value(published_slot, descending);
    }
}

/// The query with the dates that are asked for beside it.
ParsedQuery read_request(const Request& request, const QueryContext& context) {
    ParsedQuery parsed = parse_query(request.text, context);
    parsed.root = restricted_to(std::move(parsed.root), conditions_of(request.dates, context.today));
    return parsed;
}

/// Answers one request; lives as long as that takes.
class SearchRun {
  public:
    SearchRun(const Xapian::Database& database, Analyzer& analyzer, const QueryContext& context,
              const Request& request)
        : database_(database),
          analyzer_(analyzer),
          request_(request),
          parsed_(read_request(request, context)),
          words_(parsed_.root),
          translator_(database),
          plan_(plan_search(parsed_.root, request, translator_)) {}

    Response run() {
        response_.text = request_.text;
        response_.canonical = canonical_text(parsed_.root);
        response_.warnings = parsed_.warnings;
        if (request_.match == MatchMode::any && plan_.words.size() > 1) {
            run_as_one_list();
        } else {
            for (const Tier& tier : plan_.tiers)
                run_tier(tier);
        }
        return std::move(response_);
    }

  private:
    std::uint64_t wanted() const { return std::uint64_t{request_.offset} + request_.limit; }

    /// Tiers of some words are looked at only where those before them leave room on the page.
    void run_tier(const Tier& tier) {
        if (tier.words == Tier::Words::some && response_.all_words >= wanted()) return;
        const std::uint64_t before = response_.all_words + response_.some_words;
        const std::uint64_t count = collect(tier, before);
        (tier.words == Tier::Words::all ? response_.all_words : response_.some_words) += count;
    }

    /// --match=any: one list by score, in which some articles have all words. The counts are still told
    /// apart.
    void run_as_one_list() {
        std::uint64_t before = 0;
        std::vector<Xapian::Query> whole;
        const std::size_t half = plan_.tiers.size() / 2;  // dated and undated, where these are apart
        for (std::size_t i = 0; i < half; ++i) {
            const Xapian::Query& all = plan_.tiers[i].query;
            before += collect({all | plan_.tiers[i + half].query, Tier::Words::some}, before);
            whole.push_back(all);
        }
        response_.all_words = count({Xapian::Query::OP_OR, whole.begin(), whole.end()});
        response_.some_words = before - response_.all_words;
    }

    /// Runs a query whose first hit has `before` hits ahead of it; adds what falls on the page. Returns how
    /// many articles match, exactly.
    std::uint64_t collect(const Tier& tier, std::uint64_t before) {
        Xapian::Enquire enquire(database_);
        enquire.set_query(tier.query);
        set_order(enquire, request_.sort, plan_.scores);
        const std::uint64_t passed_over = request_.offset > before ? request_.offset - before : 0;
        const std::uint64_t room = request_.limit - response_.hits.size();
        const Xapian::MSet matches =
            enquire.get_mset(static_cast<Xapian::doccount>(passed_over), static_cast<Xapian::doccount>(room));
        const std::size_t first_hit = response_.hits.size();
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            documents_.push_back(*match);
            response_.hits.push_back(make_hit(match));
            response_.hits.back().rank = static_cast<std::uint32_t>(before + match.get_rank() + 1);
        }
        if (tier.words == Tier::Words::some) add_missing_words(first_hit);
        const bool is_exact = matches.get_matches_lower_bound() == matches.get_matches_upper_bound();
        return is_exact ? matches.get_matches_estimated() : count(tier.query);
    }

    /// Exactly how many articles match. Ranking stops where no better hit can come and only estimates the
    /// rest; a second look without weights, at all of them, takes half the time of ranking them all.
    std::uint64_t count(const Xapian::Query& query) const {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
        return enquire.get_mset(0, 0, database_.get_doccount()).get_matches_estimated();
    }

    Hit make_hit(const Xapian::MSetIterator& match) {
        Hit hit;
        hit.score = match.get_weight();
        hit.article = from_stored(match.get_document().get_data());
        hit.title = mark_words(hit.article.title, words_, analyzer_);
        hit.snippet = best_snippet(hit.article.text, words_, analyzer_);
        hit.article.text.clear();
        hit.cited_by = citing_articles(hit.article);
        return hit;
    }

    std::vector<CitingArticle> citing_articles(const Article& article) {
        constexpr std::size_t most_named = 3;
        std::vector<CitingArticle> citing;
        for (const std::string& key : link_keys(article)) {
            const std::string term = citation_term(key);
            for (auto at = database_.postlist_begin(term); at != database_.postlist_end(term); ++at) {
                if (citing.size() == most_named) return citing;
                const CitingArticle& other = citing_article(*at);
                const bool is_known =
                    std::any_of(citing.begin(), citing.end(),
                                [&](const CitingArticle& one) { return one.id == other.id; });
                if (!is_known) citing.push_back(other);
            }
        }
        return citing;
    }

    /// Hits of one page are often listed by the same few articles.
    const CitingArticle& citing_article(Xapian::docid document) {
        const auto [entry, is_new] = citing_.try_emplace(document);
        if (is_new) {
            Article article = from_stored(database_.get_document(document).get_data());
            entry->second = {std::move(article.id), std::move(article.title)};
        }
        return entry->second;
    }

    /// Which hits hold a word is asked of the index, one small query a word: it is right for phrases and
    /// alternatives as well.
    void add_missing_words(std::size_t first_hit) {
        std::vector<std::string> ids;
        for (std::size_t i = first_hit; i < response_.hits.size(); ++i) {
            ids.push_back(unique_term(response_.hits[i].article.id));
        }
        const Xapian::Query page(Xapian::Query::OP_OR, ids.begin(), ids.end());
        for (const QueryNode* word : plan_.words) {
            const auto holders =
                documents_matching({Xapian::Query::OP_FILTER, page, translator_.translate(*word)});
            for (std::size_t i = first_hit; i < response_.hits.size(); ++i) {
                if (!holders.contains(documents_[i]))
                    response_.hits[i].missing.push_back(canonical_text(*word));
            }
        }
    }

    std::set<Xapian::docid> documents_matching(const Xapian::Query& query) const {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query);
        const Xapian::MSet matches = enquire.get_mset(0, request_.limit);
        std::set<Xapian::docid> documents;
        for (auto match = matches.begin(); match != matches.end(); ++match)
            documents.insert(*match);
        return documents;
    }

    const Xapian::Database& database_;
    Analyzer& analyzer_;
    const Request& request_;
    ParsedQuery parsed_;
    QueryWords words_;
    XapianTranslator translator_;
    SearchPlan plan_;
    Response response_;
    std::map<Xapian::docid, CitingArticle> citing_;
    std::vector<Xapian::docid> documents_;  // of the hits, in their order
};

}  // namespace

class Searcher::Session {
  public:
    explicit Session(ArchiveDirectory archive)
        : archive_(std::move(archive)),
          settings_(open_settings(archive_)),
          analyzer_(settings_.default_language),
          database_(open_database(archive_)) {}

    Response search(const Request& request) {
        const QueryContext context{today_in(settings_.time_zone)};
        int other_failures = 0;
        for (Patience patience;; patience.pause()) {
            try {
                return SearchRun{database_, analyzer_, context, request}.run();
            } catch (const Xapian::DatabaseModifiedError&) {
                database_ = open_database(archive_);
            } catch (const Xapian::RuntimeError& error) {
                // A merged segment's file may be gone, or a block was read while it was written; or the
                // archive is damaged, and so it will be at the next try.
                if (++other_failures == 5) throw as_error(error);
                database_ = open_database(archive_);
            } catch (const Xapian::Error& error) {
                throw as_error(error);
            } catch (const Error& error) {
                // A record may have been read while it was written over; a query stays wrong.
                if (error.code() != ExitCode::unusable || ++other_failures == 5) throw;
                database_ = open_database(archive_);
            }
        }
    }

  private:
    ArchiveDirectory archive_;
    ArchiveSettings settings_;
    Analyzer analyzer_;
    Xapian::Database database_;
};

Searcher::Searcher(ArchiveDirectory archive) : session_(std::make_unique<Session>(std::move(archive))) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Response Searcher::search(const Request& request) {
    return session_->search(request);
}

}  // namespace news
