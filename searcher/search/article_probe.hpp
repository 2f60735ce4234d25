// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/translation/archive_view.hpp"

namespace news {

/// One article of an archive, to be asked of which queries it is a hit.
class ArticleProbe {
  public:
    /// Throws Error (no_hit) if no article has this id or address. The archive must outlive it.
    ArticleProbe(const ArchiveView& archive, const std::string& id);

    bool matches(const Xapian::Query& query) const;
    /// The article's score for a query, which is the same as among all others; 0 if it does not match.
    double weight(const Xapian::Query& query) const;

    Xapian::docid document() const { return document_; }
    Xapian::Document record() const { return archive_.database.get_document(document_); }
    /// How often a term stands in it.
    Xapian::termcount count_of(const std::string& term) const;
    /// Its length in parts of the average of articles with a text, as ranking takes it.
    double relative_length() const;

  private:
    Xapian::MSet run(const Xapian::Query& query, const Xapian::Weight& weighting) const;

    const ArchiveView& archive_;
    std::string unique_term_;
    Xapian::docid document_ = 0;
};

}  // namespace news
