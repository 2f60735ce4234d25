// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/admission.hpp"

#include <algorithm>
#include <utility>

#include "common/hash.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

/// Bytes of earlier versions that a record holds, beyond which the oldest are let go: with a text of the
/// largest size it still fits into the index.
constexpr std::uint64_t most_history = std::uint64_t{32} << 20U;

/// Makes `newer` the version after `older` and those before it; it may have come with earlier ones of its
/// own.
void succeed(Article& newer, Article older) {
    std::vector<Article> before = std::exchange(older.earlier, {});
    before.insert(before.begin(), std::move(older));
    std::string versions = versions_value(newer);
    for (Article& version : before) {
        const std::string name = content_version(version);
        if (has_version(versions, name)) continue;
        versions += name;
        newer.earlier.push_back(std::move(version));
    }
    std::uint64_t size = 0;
    for (const Article& version : newer.earlier)
        size += size_in_memory(version);
    for (; size > most_history && newer.earlier.size() > 1; newer.earlier.pop_back())
        size -= size_in_memory(newer.earlier.back());
}

}  // namespace

std::uint64_t size_in_memory(const Article& article) {
    std::uint64_t size = sizeof(Article) + article.title.size() + article.text.size();
    for (const RelatedPost& post : article.related)
        size += sizeof(RelatedPost) + post.title.size() + post.url.size();
    for (const Article& earlier : article.earlier)
        size += size_in_memory(earlier);
    return size;
}

std::vector<Article> Admission::admit(std::vector<Candidate> candidates, const IdentityResolver& resolver) {
    ++chunk_;
    std::vector<Article> admitted;
    for (Candidate& candidate : candidates)
        decide(std::move(candidate), resolver, admitted);
    return admitted;
}

void Admission::decide(Candidate candidate, const IdentityResolver& resolver,
                       std::vector<Article>& admitted) {
    if (candidate.article.kind == ArticleKind::stub) {
        stubs_.push_back(std::move(candidate.article));
        return;
    }
    tell_namesakes(candidate, resolver);
    if (Known* double_of = known(candidate, resolver)) {
        if (has_version(double_of->versions, candidate.version) ||
            only_announces(candidate.gist, double_of->gist)) {
            ++counts_.unchanged;
        } else if (goal_ == AdmissionGoal::count) {
            ++counts_.updated;
            double_of->versions += candidate.version;
            double_of->gist = candidate.gist;
        } else if (double_of->chunk == chunk_) {
            replace_in_chunk(std::move(candidate), *double_of, resolver.live(), admitted);
        } else {
            waiting_bytes_ += size_in_memory(candidate.article);
            waiting_.push_back(std::move(candidate));
        }
        return;
    }
    switch (candidate.standing) {
        case Standing::unchanged:
            ++counts_.unchanged;
            return;
        case Standing::removed:
            ++counts_.removed_before;
            return;
        case Standing::added:
            ++counts_.added;
            break;
        case Standing::updated:
            ++counts_.updated;
            break;
    }
    take(std::move(candidate), resolver.live(), admitted);
}

void Admission::tell_namesakes(Candidate& candidate, const IdentityResolver& resolver) {
    if (!candidate.given_id.empty() || !candidate.article.url.empty()) return;
    if (namesakes_.is_second(candidate.own_id, candidate.version)) resolver.resolve_as_namesake(candidate);
}

/// The article in the segment at hand that is another version of this one.
Admission::Known* Admission::known(Candidate& candidate, const IdentityResolver& resolver) {
    const std::uint64_t address = candidate.gist.address;
    if (address != 0) {
        const auto at_address = known_.find(address);
        if (at_address != known_.end()) return &at_address->second;
    }
    // Its address is in the archive; who has the id that it once came with is another by now.
    if (address != 0 && candidate.standing == Standing::unchanged) return nullptr;
    auto found = known_.find(hash_number(unique_term(candidate.article.id)));
    const bool has_other_id = address != 0 && candidate.held && candidate.held->id != candidate.article.id;
    if (has_other_id && found != known_.end()) {
        // The id that it was to change to is another's by now.
        candidate.article.id = candidate.held->id;
        found = known_.find(hash_number(unique_term(candidate.article.id)));
    }
    if (found == known_.end()) return nullptr;
    if (address == 0 || found->second.gist.address == 0) return &found->second;
    candidate.doubts.push_back(doubt_about_address(candidate.article.id));
    resolver.take_own_id(candidate);
    return nullptr;
}

void Admission::replace_in_chunk(Candidate candidate, const Known& known, const LiveSegments& live,
                                 std::vector<Article>& admitted) {
    ++counts_.updated;
    supersede_stubs(candidate, live);
    Article& older = admitted[known.index];
    Article newer = std::move(candidate.article);
    const std::string older_id = older.id;
    const std::string& given = candidate.given_id;
    const bool has_own_id = !given.empty() && newer.id == given && is_free(live, given);
    if (!has_own_id) newer.id = older_id;
    const std::string doubt = newer.url.empty() ? doubt_about_replacing(older, newer) : "";
    if (!doubt.empty()) doubt_(newer.origin, doubt);
    succeed(newer, std::move(older));
    links_[known.links] = links_of(newer);
    const Known place{known.chunk, known.index, known.links, versions_value(newer, candidate.version),
                      candidate.gist};
    admitted[place.index] = std::move(newer);
    if (has_own_id) known_.erase(hash_number(unique_term(older_id)));
    remember(admitted[place.index], place);
}

void Admission::take(Candidate candidate, const LiveSegments& live, std::vector<Article>& admitted) {
    for (const std::string& doubt : candidate.doubts)
        doubt_(candidate.article.origin, doubt);
    for (const ArticlePlace& place : candidate.replaced)
        supersede(place.unique_term, live.names()[place.segment]);
    supersede_stubs(candidate, live);
    Article& article = candidate.article;
    if (candidate.held) succeed(article, std::move(*candidate.held));
    if (candidate.was_removed) brought_back_.push_back(article);
    remember(article, {chunk_, admitted.size(), links_.size(), versions_value(article, candidate.version),
                       candidate.gist});
    links_.push_back(links_of(article));
    segment_bytes_ += size_in_memory(article);
    admitted.push_back(std::move(article));
}

void Admission::remember(const Article& article, Known known) {
    if (known.gist.address != 0) known_[known.gist.address] = known;
    known_[hash_number(unique_term(article.id))] = std::move(known);
}

Admission::Links Admission::links_of(const Article& article) {
    Links links;
    for (const std::string& key : link_keys(article))
        links.keys.push_back(hash_number(key));
    links.related = article.related;
    return links;
}

/// The stubs that stood for it until now.
void Admission::supersede_stubs(const Candidate& candidate, const LiveSegments& live) {
    for (const StubPlace& stub : candidate.stubs)
        supersede(stub.unique_term, live.names()[stub.segment]);
}

void Admission::supersede(const std::string& unique_term, const std::string& segment) {
    if (superseded_.insert(unique_term).second) deletions_[segment].push_back(unique_term);
}

std::vector<Candidate> Admission::take_waiting() {
    waiting_bytes_ = 0;
    return std::exchange(waiting_, {});
}

/// Whether the archive will hold a record of one of these keys besides the segment at hand.
bool Admission::is_held(const LiveSegments& live, const std::vector<std::string>& link_keys) const {
    return std::any_of(link_keys.begin(), link_keys.end(),
                       [&](const std::string& key) { return live.is_held(link_term(key), superseded_); });
}

/// Whether no article will have this id.
bool Admission::is_free(const LiveSegments& live, const std::string& id) const {
    const std::string term = unique_term(id);
    return !known_.contains(hash_number(term)) && (superseded_.contains(term) || !live.find(term));
}

std::vector<Article> Admission::stubs_to_write(const LiveSegments& live, const RemovedArticles& removed) {
    std::unordered_set<std::uint64_t> known;
    for (const Links& links : links_)
        known.insert(links.keys.begin(), links.keys.end());
    std::vector<Article> stubs;
    const auto consider = [&](Article stub) {
        const std::vector<std::string> keys = link_keys(stub);
        bool is_known = keys.empty();
        for (const std::string& key : keys)
            is_known = !known.insert(hash_number(key)).second || is_known;
        const bool is_read = !stub.origin.empty();
        if (removed.contains(stub)) {
            if (is_read) ++counts_.removed_before;
        } else if (!is_known && !is_held(live, keys) && is_free(live, stub.id)) {
            stubs.push_back(std::move(stub));
        } else if (is_read) {
            ++counts_.unchanged;
        }
    };
    // What was put as a stub may say more than a list does.
    for (Article& stub : stubs_)
        consider(std::move(stub));
    for (const Links& links : links_) {
        for (const RelatedPost& post : links.related)
            consider(stub_of(post));
    }
    counts_.related_added += stubs.size();
    return stubs;
}

void Admission::start_segment() {
    known_.clear();
    links_.clear();
    stubs_.clear();
    segment_bytes_ = 0;
    deletions_.clear();
    superseded_.clear();
    brought_back_.clear();
}

}  // namespace news
