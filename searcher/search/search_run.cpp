// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search_run.hpp"

#include <fmt/format.h>

#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/matching/deadline_source.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/contradictions.hpp"
#include "searcher/query/plain_words.hpp"
#include "searcher/query/question.hpp"
#include "searcher/query/tree_drawing.hpp"
#include "searcher/search/article_count.hpp"
#include "searcher/search/overview.hpp"
#include "searcher/search/query_report.hpp"
#include "searcher/search/snippet.hpp"
#include "searcher/search/spelling_check.hpp"
#include "searcher/translation/query_cost.hpp"

namespace news {
namespace {

/// What the dates that are asked for beside a query contradict in it.
std::vector<std::string> contradictions_in(const QueryNode& root, const std::vector<DateCondition>& dates) {
    const auto* all = std::get_if<AllNode>(&root.content);
    std::vector<QueryNode> conditions = all != nullptr ? all->children : std::vector{root};
    std::vector<std::string> contradictions;
    for (const DateCondition& date : dates) {
        const QueryNode node{DateNode{date}};
        std::string problem = contradiction(conditions, node);
        if (!problem.empty()) contradictions.push_back(std::move(problem));
        conditions.push_back(node);
    }
    return contradictions;
}

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
    const bool has_score = request.sort == SortOrder::relevance || request.sort == SortOrder::recent;
    const bool is_one_list = request.match == MatchMode::any || (is_question && has_score);
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

/// A term says it without reading the record, unless the id is too long for one.
std::string id_of(const Xapian::Document& document) {
    constexpr std::size_t longest_read = 100;  // bytes
    const std::string prefix = unique_term("");
    auto term = document.termlist_begin();
    term.skip_to(prefix);
    const std::string id = (*term).substr(prefix.size());
    return id.size() <= longest_read ? id : from_stored(document.get_data()).id;
}

const QueryNode& without_weight(const QueryNode& node) {
    const auto* weight = std::get_if<WeightNode>(&node.content);
    return weight == nullptr ? node : weight->child.front();
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
      highlighter_(root_, archive.words, analyzers, request.snippet_length),
      translator_(archive, root_, settings_of(request, deadline_)),
      plan_(plan_search(root_, request, order_of(request, is_question_), translator_)),
      citing_(archive),
      order_(archive, request, context.today, deadline_) {}

/// The query as it is run, with the dates that are asked for beside it: as it was read, or with likelier
/// spellings where these are to be applied.
QueryNode SearchRun::understood(const Request& request, const QueryContext& context) {
    ParsedQuery parsed = request.syntax == QuerySyntax::words ? parse_plain_words(request.text)
                                                              : parse_query(request.text, context);
    const std::vector<DateCondition> dates = conditions_of(request.dates, context.today);
    response_.warnings = std::move(parsed.warnings);
    response_.notes = contradictions_in(parsed.root, dates);
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
    run_tiers();
    count_all_matches();
    response_.is_partial = deadline_->has_stopped_anything();
    if (response_.is_partial) response_.notes.push_back(why_partial(request_));
    tell_what_was_done();
    return std::move(response_);
}

void SearchRun::run_tiers() {
    if (plan_.order == PlanOrder::by_score) return run_as_one_list();
    for (const Tier& tier : plan_.tiers)
        run_tier(tier);
}

/// A page of no hits counts as the usual page would.
std::uint64_t SearchRun::end_of_page() const {
    const std::uint32_t usual = Request{}.limit;
    return std::uint64_t{request_.offset} + (request_.limit > 0 ? request_.limit : usual);
}

/// Tiers of some words are looked at only where those before them leave room on the page.
bool SearchRun::is_looked_at(const Tier& tier, std::uint64_t all_words) const {
    return plan_.order == PlanOrder::by_score || tier.words == Tier::Words::all || all_words < end_of_page();
}

void SearchRun::run_tier(const Tier& tier) {
    if (!is_looked_at(tier, response_.all_words)) return;
    const std::uint64_t before = response_.all_words + response_.some_words;
    const std::uint64_t count = collect(tier, before);
    (tier.words == Tier::Words::all ? response_.all_words : response_.some_words) += count;
}

/// One list by score, in which some articles have all words. The counts are still told apart.
void SearchRun::run_as_one_list() {
    std::uint64_t matches = 0;
    for (const Tier& tier : plan_.tiers)
        matches += collect(tier, matches);
    response_.all_words = count(plan_.whole);
    response_.some_words = matches - response_.all_words;
}

/// Takes what falls on the page of a query whose first hit has `before` hits ahead of it. Returns how many
/// articles match, exactly.
std::uint64_t SearchRun::collect(const Tier& tier, std::uint64_t before) {
    const std::size_t first_hit = response_.hits.size();
    const std::uint64_t passed_over = request_.offset > before ? request_.offset - before : 0;
    const OrderedMatches found =
        order_.matches_of(tier.query, plan_.scores, passed_over, request_.limit - response_.hits.size());
    std::uint64_t rank = before + passed_over;
    for (const Xapian::MSetIterator& match : found.matches) {
        documents_.push_back(*match);
        response_.hits.push_back(make_hit(match));
        response_.hits.back().rank = static_cast<std::uint32_t>(++rank);
    }
    if (tier.words == Tier::Words::some && request_.detail == HitDetail::page) add_missing_words(first_hit);
    return found.all ? *found.all : count(tier.query);
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
    return count_articles(archive_.database, in_time(query));
}

Hit SearchRun::make_hit(const Xapian::MSetIterator& match) {
    Hit hit;
    hit.score = match.get_weight();
    const Xapian::Document document = match.get_document();
    if (request_.detail == HitDetail::id) {
        hit.article.id = id_of(document);
        return hit;
    }
    hit.article = from_stored(document.get_data());
    const MarkedExtent extent = request_.snippet_length > 0 ? MarkedExtent::passage : MarkedExtent::headline;
    const ArticleMarks marks = highlighter_.marks_in(hit.article, archive_.languages.of(document), extent);
    hit.title = marked_text(hit.article.title, marks.title);
    hit.snippet = best_snippet(hit.article, marks, request_.snippet_length);
    hit.article.text.clear();
    hit.cited_by = citing_.of(hit.article);
    return hit;
}

/// Which hits hold a word is asked of the index, one small query a word: it is right for phrases and
/// alternatives as well.
void SearchRun::add_missing_words(std::size_t first_hit) {
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
                response_.hits[i].missing.push_back(canonical_text(without_weight(*word)));
        }
    }
}

std::set<Xapian::docid> SearchRun::documents_matching(const Xapian::Query& query) const {
    Xapian::Enquire enquire(archive_.database);
    enquire.set_query(query);
    const Xapian::MSet matches = enquire.get_mset(0, request_.limit);
    std::set<Xapian::docid> documents;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        documents.insert(*match);
    return documents;
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
    EmptyAnswer empty{clause_counts(root_, translator_, archive_.database),
                      {},
                      {},
                      unknown_link_ids(root_, archive_.database)};
    if (const auto conditions = date_conditions(root_, translator_)) {
        empty.days = conditions->written;
        empty.articles_in_days = count_articles(archive_.database, conditions->query);
    }
    response_.empty = std::move(empty);
}

}  // namespace news
