// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search_run.hpp"

#include <optional>
#include <span>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/counting/date_counts.hpp"
#include "searcher/matching/deadline_source.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/contradictions.hpp"
#include "searcher/query/plain_words.hpp"
#include "searcher/query/question.hpp"
#include "searcher/query/tree_drawing.hpp"
#include "searcher/search/overview.hpp"
#include "searcher/search/query_expansion.hpp"
#include "searcher/search/query_report.hpp"
#include "searcher/search/spelling_check.hpp"
#include "searcher/translation/query_cost.hpp"

namespace news {
namespace {

/// Who says how long it may take need not be guarded against work.
SharedDeadline deadline_of(const Request& request) {
    if (!request.timeout) return Deadline::after_work(most_work);
    return Deadline::at(Deadline::Clock::now() + *request.timeout);
}

/// The archive's words are looked through in time as well.
SharedDeadline begin_work(ArchiveView& archive, const Request& request) {
    SharedDeadline deadline = deadline_of(request);
    archive.words.work_until(deadline);
    return deadline;
}

/// Articles with all words of a long question are few and seldom the best; with all of some keywords they
/// are. By date, what has only some would stand anywhere.
PlanOrder order_of(const Request& request, bool is_question) {
    const bool is_one_list = request.match == MatchMode::any || (is_question && has_score(request.sort));
    return is_one_list ? PlanOrder::by_score : PlanOrder::by_words;
}

/// The less was found, the more may have been misspelt.
SpellScope spell_scope(const Response& response) {
    const std::uint32_t few = Request{}.limit;
    if (response.all_words + response.some_words == 0) return SpellScope::all_words;
    return response.all_words < few ? SpellScope::rare_words : SpellScope::unknown_words;
}

std::string why_partial(const Request& request) {
    if (request.timeout) return "the time was up before all was looked through (--timeout)";
    return "this takes long, and not all was looked through; --timeout 1m gives it a minute";
}

TranslationSettings settings_of(const Request& request, const SharedDeadline& deadline) {
    return {request.undated ? Undated::included : Undated::left_out, deadline};
}

}  // namespace

SearchRun::SearchRun(ArchiveView& archive, Analyzers& analyzers, const QueryContext& context,
                     const Request& request)
    : archive_(archive),
      request_(request),
      deadline_(begin_work(archive, request)),
      root_(understood(request, context)),
      translator_(archive, root_, settings_of(request, deadline_)),
      plan_(plan_search(root_, request, order_of(request, is_question_), translator_)),
      order_(archive, request, context.today, deadline_),
      hits_(archive, analyzers, root_, request) {}

/// The query as it is run, with the dates that are asked for beside it: as it was read, or with likelier
/// spellings where these are to be applied.
QueryNode SearchRun::understood(const Request& request, const QueryContext& context) {
    ParsedQuery parsed = request.syntax == QuerySyntax::words ? parse_plain_words(request.text)
                                                              : parse_query(request.text, context);
    const std::vector<DateCondition> dates = conditions_of(request.dates, context.today);
    response_.warnings = std::move(parsed.warnings);
    response_.notes = contradictions_with(parsed.root, dates);
    parsed.root = restricted_to(looked_for_in(std::move(parsed.root), request.match), dates);
    if (request.spell != SpellMode::apply) return std::move(parsed.root);
    const auto suggestions = spelling_suggestions(parsed.root, archive_, SpellScope::unknown_words);
    for (const SpellingSuggestion& one : suggestions) {
        response_.notes.push_back(
            fmt::format("no article has \"{}\"; looked for \"{}\" instead", one.word, one.likely.front()));
    }
    return with_spellings(parsed.root, suggestions);
}

/// Of a question what it is about. Who asks for all words has them all.
QueryNode SearchRun::looked_for_in(QueryNode root, MatchMode match) {
    if (match == MatchMode::all) return root;
    Question question = read_question(std::move(root), archive_.languages.own());
    is_question_ = !question.left_out.empty();
    if (is_question_) {
        response_.notes.push_back(fmt::format("not looked for: {} (+{} asks for one)",
                                              join(question.left_out, ", "), question.left_out.front()));
    }
    return std::move(question.root);
}

Response SearchRun::run() {
    response_.text = request_.text;
    response_.canonical = canonical_text(root_);
    if (!request_.timeout) refuse_if_too_dear(root_, archive_, translator_);
    if (request_.expand) {
        QueryExpansion expansion = expand_query(plan_, root_, request_, {archive_, deadline_});
        feedback_ = std::move(expansion.feedback);
        response_.notes.push_back(std::move(expansion.note));
    }
    run_tiers();
    count_all_matches();
    response_.is_partial = deadline_->has_stopped_anything();
    if (response_.is_partial) response_.notes.push_back(why_partial(request_));
    tell_what_was_done();
    return std::move(response_);
}

Response SearchRun::gather() {
    mode_ = Mode::all;
    return run();
}

void SearchRun::deliver(HitReceiver& receiver) {
    std::uint64_t rank = 0;
    for (Listing& listing : listings_)
        deliver(listing, receiver, rank);
}

/// Some at a time: which words they lack is asked of the index for all of these at once.
void SearchRun::deliver(Listing& listing, HitReceiver& receiver, std::uint64_t& rank) {
    constexpr std::size_t at_once = 16;
    std::vector<Xapian::docid> documents;
    std::vector<Hit> hits;
    const auto deliver_hits = [&] {
        if (listing.words == Tier::Words::some) hits_.add_missing_words(hits, documents, plan_.words);
        for (const Hit& hit : hits)
            receiver.hit(hit);
        documents.clear();
        hits.clear();
    };
    while (const std::optional<MatchKey> match = listing.matches.next()) {
        if (++rank <= request_.offset) continue;
        documents.push_back(static_cast<Xapian::docid>(match->document));
        hits.push_back(hits_.hit(documents.back(), match->score));
        hits.back().rank = static_cast<std::uint32_t>(rank);
        if (hits.size() == at_once) deliver_hits();
    }
    deliver_hits();
}

CountedByDate SearchRun::count(Dates dates) {
    CountedByDate counted;
    counted.head = run();
    if (dates == Dates::counted) {
        counted.dates =
            count_dates(archive_.database, articles_matching(archive_.database, in_time(looked_for_)));
    }
    counted.head.is_partial = deadline_->has_stopped_anything();
    return counted;
}

/// Words that are found make some words be looked for only where they are few.
Existence SearchRun::exists() {
    if (!request_.timeout) refuse_if_too_dear(root_, archive_, translator_);
    for (const Tier& tier : plan_.tiers) {
        Xapian::Enquire enquire(archive_.database);
        enquire.set_query(in_time(tier.query));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
        if (!enquire.get_mset(0, 1).empty()) return {true, false};
    }
    return {false, deadline_->has_stopped_anything()};
}

void SearchRun::run_tiers() {
    if (plan_.order == PlanOrder::by_score) return run_as_one_list();
    for (const Tier& tier : plan_.tiers)
        run_tier(tier);
}

/// A page of no hits counts as the usual page would, and so does the list of them all.
std::uint64_t SearchRun::end_of_page() const {
    const std::uint32_t usual = Request{}.limit;
    if (mode_ == Mode::all) return usual;
    return std::uint64_t{request_.offset} + (request_.limit > 0 ? request_.limit : usual);
}

/// Tiers of some words are looked at only where those before them leave room on the page.
bool SearchRun::is_looked_at(const Tier& tier, std::uint64_t all_words) const {
    return plan_.order == PlanOrder::by_score || tier.words == Tier::Words::all || all_words < end_of_page();
}

void SearchRun::run_tier(const Tier& tier) {
    if (!is_looked_at(tier, response_.all_words)) return;
    const std::uint64_t before = response_.all_words + response_.some_words;
    const std::uint64_t count = take(tier, before);
    (tier.words == Tier::Words::all ? response_.all_words : response_.some_words) += count;
}

/// One list by score, in which some articles have all words. The counts are still told apart.
void SearchRun::run_as_one_list() {
    std::uint64_t matches = 0;
    for (const Tier& tier : plan_.tiers)
        matches += take(tier, matches);
    if (request_.told == Told::all) response_.all_words = count(plan_.whole);
    response_.some_words = matches - response_.all_words;
}

std::uint64_t SearchRun::take(const Tier& tier, std::uint64_t before) {
    looked_for_ |= tier.query;
    if (mode_ == Mode::page) return collect(tier, before);
    listings_.push_back({tier.words, order_.all_matches(tier.query, plan_.scores)});
    return listings_.back().matches.size();
}

/// Takes what falls on the page of a query whose first hit has `before` hits ahead of it. Returns how many
/// articles match, exactly.
std::uint64_t SearchRun::collect(const Tier& tier, std::uint64_t before) {
    const std::size_t first_hit = response_.hits.size();
    const std::uint64_t passed_over = request_.offset > before ? request_.offset - before : 0;
    const std::uint64_t room = request_.limit - response_.hits.size();
    if (request_.limit == 0) return count(tier.query);
    const OrderedMatches found = order_.matches_of(tier.query, plan_.scores, passed_over, room);
    std::uint64_t rank = before + passed_over;
    std::vector<Xapian::docid> documents;
    for (const Xapian::MSetIterator& match : found.matches) {
        documents.push_back(*match);
        response_.hits.push_back(hits_.hit(*match, match.get_weight()));
        response_.hits.back().rank = static_cast<std::uint32_t>(++rank);
    }
    if (tier.words == Tier::Words::some)
        hits_.add_missing_words(std::span(response_.hits).subspan(first_hit), documents, plan_.words);
    if (found.all) return *found.all;
    const std::size_t listed = found.matches.size();
    const bool is_enough = request_.told == Told::hits && (listed > 0 || passed_over == 0);
    return is_enough ? passed_over + listed : count(tier.query);
}

HitPlace SearchRun::place_of(Xapian::docid document, const Response& answer) {
    std::uint64_t rank = 0;
    for (const Tier& tier : plan_.tiers) {
        if (!is_looked_at(tier, answer.all_words)) continue;
        const OrderedMatches found =
            order_.matches_of(tier.query, plan_.scores, 0, archive_.database.get_doccount());
        for (const Xapian::MSetIterator& match : found.matches) {
            ++rank;
            if (*match == document) return {rank, match.get_weight()};
        }
    }
    return {};
}

Xapian::Query SearchRun::in_time(const Xapian::Query& query) const {
    return until(deadline_, query);
}

std::uint64_t SearchRun::count(const Xapian::Query& query) const {
    return archive_.counter.count(in_time(query));
}

void SearchRun::count_all_matches() {
    if (!wants_overview(request_)) return;
    Tier tier = counted_articles(plan_, response_);
    tier.query = in_time(tier.query);
    add_overview(response_, archive_.database, tier, request_);
}

void SearchRun::tell_what_was_done() {
    for (std::string& note : notes_on_limits(translator_.expansions()))
        response_.notes.push_back(std::move(note));
    if (request_.told == Told::hits) return;
    const bool is_empty = response_.all_words + response_.some_words == 0;
    if (request_.spell == SpellMode::automatic) {
        response_.suggestions = spelling_suggestions(root_, archive_, spell_scope(response_));
    }
    if (is_empty && !response_.is_partial) explain_empty_answer();
    if (request_.explanation == Explanation::none) return;
    response_.explanation = {draw_tree(root_), clause_counts(root_, translator_, archive_.database),
                             translator_.expansions(), plan_.tiers.front().query.get_description()};
}

void SearchRun::explain_empty_answer() {
    for (std::string& note : notes_on_phrases(root_, translator_, archive_.database))
        response_.notes.push_back(std::move(note));
    response_.empty = report_on_nothing(root_, translator_, archive_.database);
}

}  // namespace news
