// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/glass/both_ways.hpp"

#include <sstream>

#include "indexer/build/database_difference.hpp"
#include "indexer/build/probe_documents.hpp"
#include "indexer/build/xapian_document.hpp"

namespace news::test {
namespace {

/// Runs what returns a fault, or may end in an error of Xapian's, which is one.
template <typename Action>
std::string fault_in(const Action& action) {
    try {
        return action();
    } catch (const Xapian::Error& error) {
        return error.get_description();
    }
}

/// What Xapian's check finds; empty for nothing.
std::string check_report(const std::filesystem::path& database) {
    // The check of the term lists takes four bytes for every number up to that of the last document.
    constexpr Xapian::docid affordable = 50'000'000;
    std::ostringstream report;
    std::size_t faults = 0;
    if (Xapian::Database(database.string()).get_lastdocid() < affordable) {
        faults = Xapian::Database::check(database.string(), 0, &report);
    } else {
        for (const char* name : {"postlist.glass", "position.glass", "docdata.glass"}) {
            if (std::filesystem::exists(database / name))
                faults += Xapian::Database::check((database / name).string(), 0, &report);
        }
    }
    return faults == 0 ? std::string() : "check finds faults: " + report.str().substr(0, 1'000);
}

std::string fault_of(const std::filesystem::path& direct, const std::filesystem::path& through_xapian) {
    std::string report = check_report(direct);
    if (!report.empty()) return report;
    return first_difference(Xapian::Database(direct.string()), Xapian::Database(through_xapian.string()))
        .value_or("none");
}

}  // namespace

BothWays::BothWays(const glass::TermTable& terms, Layout layout)
    : terms_(terms),
      layout_(layout),
      runs_(terms),
      segment_(direct_, layout.first_document),
      database_(through_xapian_.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC) {}

void BothWays::add(const glass::Document& document) {
    runs_.add(document);
    database_.replace_document(layout_.first_document + count_, as_xapian_document(document, terms_));
    if (++count_ % layout_.documents_in_run == 0) segment_.append(runs_.finish());
}

void BothWays::finish() {
    if (!runs_.empty()) segment_.append(runs_.finish());
    segment_.write_postings();
    segment_.write_positions();
    segment_.finish();
    database_.close();
}

std::string BothWays::fault() const {
    return fault_in([&] { return fault_of(direct_, through_xapian_); });
}

std::string BothWays::fault_when_compacted() const {
    for (const unsigned flags : {0U, unsigned{Xapian::DBCOMPACT_NO_RENUMBER}}) {
        const TempDir folder;
        const std::string fault = fault_in([&] {
            Xapian::Database(direct_.string()).compact((folder / "direct").string(), flags);
            Xapian::Database(through_xapian_.string()).compact((folder / "xapian").string(), flags);
            return fault_of(folder / "direct", folder / "xapian");
        });
        if (fault != "none") return fault;
    }
    return "none";
}

std::string BothWays::fault_after_updates() const {
    return fault_in([&] {
        update(direct_);
        update(through_xapian_);
        return fault_of(direct_, through_xapian_);
    });
}

void BothWays::update(const std::filesystem::path& database) const {
    glass::TermTable terms;
    ProbeDocuments documents(terms, 99);
    Xapian::WritableDatabase writable(database.string(), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
    for (std::uint32_t i = 0; i < count_; ++i) {
        const Xapian::docid id = layout_.first_document + i;
        if (i % 7 == 0) writable.delete_document(id);
        if (i % 7 == 3) writable.replace_document(id, as_xapian_document(documents.next(), terms));
    }
    writable.commit();
    for (int i = 0; i < 20; ++i)
        writable.add_document(as_xapian_document(documents.next(), terms));
    writable.close();
}

}  // namespace news::test
