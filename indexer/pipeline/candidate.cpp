// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/candidate.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/analysis/analyzer.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"

namespace news {
std::string doubt_about_replacing(const Article& older, const Article& newer) {
    if (older.kind == ArticleKind::stub || folded_words(older.title) == folded_words(newer.title)) return {};
    const auto day = [](const Article& article) {
        return article.published ? day_digits(*article.published) : "";
    };
    if (older.source == newer.source && day(older) == day(newer)) return {};
    return fmt::format("id {} was another article's, which it replaces: \"{}\"", newer.id, older.title);
}

std::string doubt_about_address(const std::string& id) {
    return fmt::format("id {} is an article's at another address; this one gets an id of its own", id);
}

Candidate make_candidate(Article article) {
    Candidate candidate;
    candidate.given_id = article.id;
    candidate.own_id = derived_id(article);
    candidate.version = content_version(article);
    candidate.address = url_key(article.url);
    candidate.gist = gist_of(article, candidate.address);
    candidate.article = std::move(article);
    return candidate;
}

void IdentityResolver::resolve(Candidate& candidate) const {
    candidate.replaced.clear();
    candidate.held.reset();
    candidate.doubts.clear();
    candidate.standing = Standing::added;
    candidate.article.id = candidate.given_id;
    if (!candidate.article.url.empty()) {
        resolve_by_url(candidate);
    } else if (!candidate.given_id.empty()) {
        resolve_by_id(candidate);
    } else {
        resolve_by_headline(candidate);
    }
    finish(candidate);
}

/// Whether it is what stands there, but an export that knows of earlier versions that the archive does not.
bool IdentityResolver::brings_versions(const Candidate& candidate, const ArticlePlace& place) {
    const std::vector<Article>& earlier = candidate.article.earlier;
    return place.versions.starts_with(candidate.version) &&
           std::any_of(earlier.begin(), earlier.end(), [&](const Article& version) {
               return !has_version(place.versions, content_version(version));
           });
}

/// Takes the article for another version of what stands there.
void IdentityResolver::compare(Candidate& candidate, const ArticlePlace& place) const {
    if (holds(place, candidate.version) && !brings_versions(candidate, place)) {
        candidate.standing = Standing::unchanged;
        return;
    }
    candidate.replaced.push_back(place);
    if (place.is_stub) return;
    candidate.standing = Standing::updated;
    candidate.held = live_.article_at(place);
}

/// An older dump that is added again does not bring an earlier version back.
bool IdentityResolver::holds(const ArticlePlace& place, const std::string& version) const {
    return force_ ? place.versions.starts_with(version) : has_version(place.versions, version);
}

void IdentityResolver::resolve_by_url(Candidate& candidate) const {
    Article& article = candidate.article;
    const std::optional<ArticlePlace> place = live_.find_linked(link_term(candidate.address));
    const std::optional<ArticlePlace> namesake =
        article.id.empty() ? std::nullopt : live_.find(unique_term(article.id));
    if (place) {
        compare(candidate, *place);
        const bool id_is_free = !namesake || namesake->unique_term == place->unique_term;
        if (candidate.held && (article.id.empty() || !id_is_free)) article.id = candidate.held->id;
        return;
    }
    if (article.id.empty()) return take_own_id(candidate);
    if (!namesake) return;
    const Article held = live_.article_at(*namesake);
    if (namesake->is_stub || held.url.empty()) return compare(candidate, *namesake);
    candidate.doubts.push_back(doubt_about_address(article.id));
    take_own_id(candidate);
}

void IdentityResolver::go_by_id(Candidate& candidate, std::string id) const {
    candidate.replaced.clear();
    candidate.held.reset();
    candidate.standing = Standing::added;
    candidate.article.id = std::move(id);
    const std::optional<ArticlePlace> place = live_.find(unique_term(candidate.article.id));
    if (place) compare(candidate, *place);
}

/// A version without the address may have kept the id that was made of it.
void IdentityResolver::take_own_id(Candidate& candidate) const {
    go_by_id(candidate, candidate.own_id);
}

void IdentityResolver::resolve_by_id(Candidate& candidate) const {
    go_by_id(candidate, candidate.given_id);
    if (!candidate.held) return;
    std::string doubt = doubt_about_replacing(*candidate.held, candidate.article);
    if (!doubt.empty()) candidate.doubts.push_back(std::move(doubt));
}

/// Two articles of one paper may have headline and day in common: "Grain futures close".
void IdentityResolver::resolve_by_headline(Candidate& candidate) const {
    go_by_id(candidate, candidate.own_id);
    if (!candidate.held) return;
    // Namesakes get their ids in the order in which they come; in another order each may be here under the id
    // that the other would have got.
    const std::optional<ArticlePlace> distinct = live_.find(unique_term(distinct_id(candidate.version)));
    const bool is_namesake =
        candidate.held->origin != candidate.article.origin && !resembles(*candidate.held, candidate.article);
    if (is_namesake || (distinct && holds(*distinct, candidate.version))) resolve_as_namesake(candidate);
}

void IdentityResolver::resolve_as_namesake(Candidate& candidate) const {
    if (candidate.standing == Standing::unchanged) return;
    go_by_id(candidate, distinct_id(candidate.version));
    finish(candidate);
}

void IdentityResolver::finish(Candidate& candidate) const {
    if (candidate.held &&
        only_announces(candidate.gist, gist_of(*candidate.held, url_key(candidate.held->url)))) {
        candidate.standing = Standing::unchanged;
        candidate.replaced.clear();
        candidate.held.reset();
    }
    if (candidate.standing == Standing::unchanged) return;
    candidate.was_removed = removed_.contains(candidate.article);
    // What is there nevertheless, as a removal was cut short, is not kept from its updates.
    const bool stays_out = candidate.was_removed && !force_ && candidate.standing != Standing::updated;
    if (stays_out) candidate.standing = Standing::removed;
    candidate.stubs.clear();
    if (candidate.article.kind == ArticleKind::stub) return;
    for (const std::string& key : link_keys(candidate.article)) {
        for (StubPlace& stub : live_.stubs_with(link_term(key)))
            candidate.stubs.push_back(std::move(stub));
    }
}

}  // namespace news
