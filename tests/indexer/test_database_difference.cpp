// SPDX-License-Identifier: GPL-2.0-or-later
#include <functional>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/build/database_difference.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

using Documents = std::vector<Xapian::Document>;

/// One of many documents: a common word, a rare one, filters, values, data.
Xapian::Document document_number(unsigned number) {
    const std::string name = std::to_string(number);
    Xapian::Document document;
    for (unsigned time = 0; time <= number % 5; ++time)
        document.add_posting("paris", 1 + 7 * time);
    document.add_posting("word" + name, 1'000 + number);
    document.add_term("Zword", 1 + number % 3);
    document.add_boolean_term("Q" + name);
    document.add_boolean_term("Y" + std::to_string(2'000 + number / 50));
    document.add_value(0, "2018" + name);
    if (number % 10 == 4) document.add_value(1, "source" + name);
    document.set_data("record " + name);
    return document;
}

Documents documents_up_to(unsigned count) {
    Documents documents;
    for (unsigned number = 1; number <= count; ++number)
        documents.push_back(document_number(number));
    return documents;
}

/// A database of its own, written with a commit behind every so many documents.
class Written {
  public:
    explicit Written(const Documents& documents, std::size_t per_commit = 100'000)
        : database_((folder_ / "database").string(), Xapian::DB_CREATE) {
        for (std::size_t at = 0; at < documents.size(); ++at) {
            database_.add_document(documents[at]);
            if (at % per_commit == per_commit - 1) database_.commit();
        }
        database_.commit();
    }

    Xapian::WritableDatabase& writable() { return database_; }
    Xapian::Database read() const { return Xapian::Database{(folder_ / "database").string()}; }
    Xapian::Database compacted() const {
        read().compact((folder_ / "compacted").string());
        return Xapian::Database{(folder_ / "compacted").string()};
    }

  private:
    test::TempDir folder_;
    Xapian::WritableDatabase database_;
};

std::string difference(const Written& a, const Written& b) {
    return first_difference(a.read(), b.read()).value_or("none");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(database_difference)

BOOST_AUTO_TEST_CASE(same_documents_are_the_same_however_written) {
    for (const unsigned count : {0U, 1U, 2U, 3U, 300U, 2'000U}) {
        BOOST_TEST_CONTEXT(count << " documents") {
            const Documents documents = documents_up_to(count);
            const Written at_once(documents);
            const Written in_steps(documents, 70);
            BOOST_TEST(difference(at_once, in_steps) == "none");
            BOOST_TEST(first_difference(at_once.read(), in_steps.compacted()).value_or("none") == "none");
        }
    }
}

BOOST_AUTO_TEST_CASE(gaps_between_documents_are_the_same) {
    Written a(documents_up_to(400));
    Written b(documents_up_to(400), 30);
    for (Written* database : {&a, &b}) {
        for (Xapian::docid document = 5; document < 390; document += document % 4 + 1)
            database->writable().delete_document(document);
        database->writable().commit();
    }
    BOOST_TEST(difference(a, b) == "none");
    BOOST_TEST(first_difference(a.read(), b.compacted()).value_or("none") == "none");
}

BOOST_AUTO_TEST_CASE(long_lists_and_odd_bytes_are_the_same) {
    Documents documents = documents_up_to(50);
    Xapian::Document odd;
    odd.add_boolean_term(std::string("Q\0a\xFF", 4));
    for (Xapian::termpos at = 1; at < 20'000; at += at % 13 + 1)
        odd.add_posting("often", at);
    odd.add_value(200, std::string("\0value", 6));
    odd.set_data(std::string(100'000, '\0'));
    documents.push_back(odd);
    documents.emplace_back();
    const Written a(documents);
    const Written b(documents, 10);
    BOOST_TEST(difference(a, b) == "none");
    BOOST_TEST(first_difference(a.compacted(), b.read()).value_or("none") == "none");
}

BOOST_AUTO_TEST_CASE(one_changed_document_is_told) {
    using Change = std::function<void(Xapian::Document&)>;
    const std::pair<Change, std::string> rows[] = {
        {[](auto& d) { d.add_term("paris", 1); }, "total length: 1805 / 1806"},
        {[](auto& d) { d.add_term("Zword", 1), d.remove_posting("paris", 1); },
         "term \"Zword\": occurrences: 602 / 603"},
        {[](auto& d) { d.remove_posting("paris", 8, 0), d.add_posting("paris", 9, 0); },
         "term \"paris\": document 8: next position: 8 / 9"},
        {[](auto& d) { d.add_posting("paris", 999, 0); },
         "term \"paris\": document 8: next position: none / 999"},
        {[](auto& d) { d.add_posting("Q8", 1, 0); }, "term \"Q8\": document 8: next position: none / 1"},
        {[](auto& d) { d.set_data("changed"); }, "document 8: data: \"record 8\" / \"changed\""},
        {[](auto& d) { d.add_boolean_term("extra"); }, "next term: \"paris\" / \"extra\""},
        {[](auto& d) { d.add_boolean_term("Zzz"); }, "next term: \"paris\" / \"Zzz\""},
        {[](auto& d) { d.remove_term("Y2000"); }, "term \"Y2000\": documents in the term list: 49 / 48"},
        {[](auto& d) { d.remove_term("Y2000"), d.add_boolean_term("Y2001"); },
         "term \"Y2000\": documents in the term list: 49 / 48"},
        {[](auto& d) { d.add_value(0, "20180"); }, "slot 0: document 8: value: \"20188\" / \"20180\""},
        {[](auto& d) { d.add_value(7, "x"); }, "document 8: values: 1 / 2"},
        {[](auto& d) { d.add_value(7, "20188"), d.remove_value(0); },
         "slot 0: document 8: slot of the next value: 0 / 7"},
        {[](auto& d) { d.remove_value(0); }, "document 8: values: 1 / 0"},
        {[](auto& d) { d.set_data(""); }, "document 8: data: \"record 8\" / \"\""},
    };
    const Documents documents = documents_up_to(301);
    const Written a(documents);
    for (const auto& [change, words] : rows) {
        BOOST_TEST_CONTEXT(words) {
            Documents changed = documents;
            changed[7] = document_number(8);
            change(changed[7]);
            BOOST_TEST(difference(a, Written(changed)) == words);
        }
    }
}

BOOST_AUTO_TEST_CASE(counts_that_agree_hide_no_change) {
    // Two documents change places in one respect, so that every sum stays.
    const Documents documents = documents_up_to(300);
    Documents changed = documents;
    changed[6] = document_number(7);
    changed[6].add_term("Zword", 1);
    changed[6].remove_posting("paris", 15);
    changed[7] = document_number(8);
    changed[7].remove_term("Zword");
    changed[7].add_term("Zword", 2);
    changed[7].add_posting("paris", 15 + 14);
    BOOST_TEST(difference(Written(documents), Written(changed)) == "term \"Zword\": document 7: wdf: 2 / 3");
    changed = documents;
    changed[9] = document_number(10);
    changed[9].remove_term("Y2000");
    changed[9].add_boolean_term("Y2005");
    changed[269] = document_number(270);
    changed[269].remove_term("Y2005");
    changed[269].add_boolean_term("Y2000");
    BOOST_TEST(difference(Written(documents), Written(changed)) == "term \"Y2000\": next document: 10 / 11");
}

BOOST_AUTO_TEST_CASE(what_is_beside_the_documents_is_told) {
    const Documents documents = documents_up_to(20);
    const std::pair<std::function<void(Xapian::WritableDatabase&)>, std::string> rows[] = {
        {[](auto& d) { d.add_document({}); }, "documents: 20 / 21"},
        {[](auto& d) { d.delete_document(20); }, "documents: 20 / 19"},
        {[](auto& d) { d.delete_document(d.add_document({})); }, "last document: 20 / 21"},
        {[](auto& d) { d.set_metadata("key", "1"); }, "next metadata key: none / \"key\""},
        {[](auto& d) { d.add_spelling("paris"); }, "next spelling: none / \"paris\""},
        {[](auto& d) { d.add_synonym("paris", "lutetia"); }, "next term with synonyms: none / \"paris\""},
    };
    for (const auto& [change, words] : rows) {
        BOOST_TEST_CONTEXT(words) {
            const Written a(documents);
            Written b(documents);
            change(b.writable());
            b.writable().commit();
            BOOST_TEST(difference(a, b) == words);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_readable_is_a_difference) {
    const Written a(documents_up_to(20));
    const Written b(documents_up_to(20));
    Xapian::Database closed = b.read();
    closed.close();
    BOOST_TEST(first_difference(a.read(), closed).value_or("none").starts_with("not readable: Database"));
}

BOOST_AUTO_TEST_SUITE_END()
