// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/translation/archive_view.hpp"
#include "searcher/translation/filter_queries.hpp"
#include "searcher/translation/word_queries.hpp"

namespace news {

/// How a query is to be taken, besides what it says.
struct TranslationSettings {
    Undated undated = Undated::left_out;
    SharedDeadline deadline;
};

/// The last stage: a tree of ours as a query that Xapian runs on this archive.
class XapianTranslator {
  public:
    /// `root` is the whole query, of which nodes will be translated: what it asks of all articles narrows
    /// where is looked, and what it expands to is looked up at once.
    XapianTranslator(ArchiveView& archive, const QueryNode& root, TranslationSettings settings = {});

    /// Words and phrases score, filters do not.
    Xapian::Query translate(const QueryNode& node) const;
    /// The same articles, unscored, for who leaves them out of others.
    Xapian::Query translate_to_leave_out(const QueryNode& node) const;
    /// What the whole query's patterns stand for.
    const std::vector<Expansion>& expansions() const { return expansions_; }

  private:
    class Visitor;

    /// Whether a node is looked for or, below an odd number of NOTs, left out: an article without a date that
    /// meets each condition meets its negation, too.
    enum class Sense : std::uint8_t { wanted, excluded, wanted_behind_not };
    Xapian::Query translate(const QueryNode& node, Sense sense) const;

    ArchiveView& archive_;
    TranslationSettings settings_;
    std::vector<Expansion> expansions_;
    WordQueries words_;
};

}  // namespace news
