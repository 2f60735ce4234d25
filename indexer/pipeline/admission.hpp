// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/build/journal.hpp"
#include "indexer/namesakes.hpp"
#include "indexer/pipeline/candidate.hpp"

namespace news {

/// What came of the articles that were read.
struct WriteCounts {
    std::uint64_t added = 0;          // articles that were not there, or only as a stub
    std::uint64_t related_added = 0;  // stubs
    std::uint64_t updated = 0;        // articles that replaced an older version of themselves
    std::uint64_t unchanged = 0;
    std::uint64_t removed_before = 0;  // left out, for they were removed on purpose
};

enum class AdmissionGoal : std::uint8_t {
    write,
    count,  // only what would be written
};

/// Decides, one article after the other, what becomes part of the segment at hand. The one place that sees
/// all articles of a run in their order: it knows namesakes and doubles that no archive holds yet.
///
/// An article whose older version is in the segment at hand already waits until that is published: a segment
/// only grows.
class Admission {
  public:
    using Doubt = std::function<void(const std::string& origin, const std::string& doubt)>;

    Admission(AdmissionGoal goal, Doubt doubt) : goal_(goal), doubt_(std::move(doubt)) {}

    /// Takes candidates that were resolved against the archive as it is. Returns the articles that are to be
    /// written, in order.
    std::vector<Article> admit(std::vector<Candidate> candidates, const IdentityResolver& resolver);

    /// Those that had to wait, to be resolved again when the segment is published.
    std::vector<Candidate> take_waiting();

    /// Bytes of text admitted to the segment at hand, and of those that wait.
    std::uint64_t segment_bytes() const { return segment_bytes_; }
    std::uint64_t waiting_bytes() const { return waiting_bytes_; }

    /// The stubs that the segment needs for what its articles list. Which related posts need one is known
    /// only when all its articles are: one may come behind the article that lists it.
    std::vector<Article> stubs_to_write(const LiveSegments& live, const RemovedArticles& removed);

    /// What must be deleted from older segments when this one is published.
    const Deletions& deletions() const { return deletions_; }
    /// Whether an article that was removed on purpose has been brought back.
    const std::vector<Article>& brought_back() const { return brought_back_; }
    /// Called when the segment is published.
    void start_segment();

    const WriteCounts& counts() const { return counts_; }

  private:
    struct Known {
        std::uint64_t chunk;    // of admit()'s calls
        std::size_t index = 0;  // in its result
        std::size_t links = 0;  // in links_
        std::string versions;
        RecordGist gist;
    };

    /// What an article can be known by, as hashes, and what it lists.
    struct Links {
        std::vector<std::uint64_t> keys;
        std::vector<RelatedPost> related;
    };

    static Links links_of(const Article& article);
    void decide(Candidate candidate, const IdentityResolver& resolver, std::vector<Article>& admitted);
    void tell_namesakes(Candidate& candidate, const IdentityResolver& resolver);
    Known* known(Candidate& candidate, const IdentityResolver& resolver);
    void replace_in_chunk(Candidate candidate, const Known& known, const LiveSegments& live,
                          std::vector<Article>& admitted);
    void take(Candidate candidate, const LiveSegments& live, std::vector<Article>& admitted);
    void remember(const Article& article, Known known);
    void supersede_stubs(const Candidate& candidate, const LiveSegments& live);
    void supersede(const std::string& unique_term, const std::string& segment);
    bool is_held(const LiveSegments& live, const std::vector<std::string>& link_keys) const;
    bool is_free(const LiveSegments& live, const std::string& id) const;

    AdmissionGoal goal_;
    Doubt doubt_;
    WriteCounts counts_;
    std::uint64_t chunk_ = 0;
    Namesakes namesakes_;

    // The segment at hand.
    std::unordered_map<std::uint64_t, Known> known_;  // by hash of unique term and of address
    std::vector<Links> links_;                        // by article
    std::vector<Article> stubs_;                      // put as such
    std::uint64_t segment_bytes_ = 0;
    Deletions deletions_;
    std::unordered_set<std::string> superseded_;  // the unique terms in deletions_
    std::vector<Article> brought_back_;

    std::vector<Candidate> waiting_;
    std::uint64_t waiting_bytes_ = 0;
};

/// About what an article takes in memory while it waits. Bytes.
std::uint64_t size_in_memory(const Article& article);

}  // namespace news
