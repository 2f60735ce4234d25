// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/article_counter.hpp"

#include <memory>

namespace news {
namespace {

/// Is shown the segments of a database: nothing else of Xapian 1.4 does. Reading a list of postings that was
/// merged of several segments' lists takes several times as long.
class SegmentViewer : public Xapian::PostingSource {
  public:
    explicit SegmentViewer(std::vector<Xapian::Database>& segments) : segments_(segments) {}

    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return 0; }
    Xapian::doccount get_termfreq_max() const override { return 1; }
    void next(double /*min_weight*/) override {}
    bool at_end() const override { return true; }
    Xapian::docid get_docid() const override { return 0; }
    SegmentViewer* clone() const override { return new SegmentViewer(segments_); }
    void init(const Xapian::Database& segment) override { segments_.push_back(segment); }

  private:
    std::vector<Xapian::Database>& segments_;
};

std::vector<Xapian::Database> segments_of(const Xapian::Database& database) {
    std::vector<Xapian::Database> segments;
    Xapian::Enquire enquire(database);
    enquire.set_query(Xapian::Query(std::make_unique<SegmentViewer>(segments).release()->release()));
    enquire.get_mset(0, 1);
    return segments;
}

std::uint64_t count_by_matching(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query({Xapian::Query::OP_SCALE_WEIGHT, query, 0.0});  // nor does anything score on top
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

}  // namespace

ArticleCounter::ArticleCounter(const Xapian::Database& database) : database_(database) {
    for (const Xapian::Database& segment : segments_of(database))
        segments_.emplace_back(segment);
}

std::uint64_t ArticleCounter::count(const Xapian::Query& query) {
    if (!is_of_terms(query)) return count_by_matching(database_, query);
    std::uint64_t articles = 0;
    for (SegmentMatches& segment : segments_)
        articles += segment.count(query);
    return articles;
}

}  // namespace news
