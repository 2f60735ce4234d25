// SPDX-License-Identifier: GPL-2.0-or-later
// xapian_batch ARCHIVE QUERIES [HITS]: the ids of the best ten (or HITS) articles for each line of two words
// or more, as one who uses nothing but Xapian would have them: articles with all words by BM25 as it is,
// counted exactly, and where these do not fill the page, articles with some of the words behind them. What
// newssearch --batch QUERIES --ids --limit HITS does, in the same archive.
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>
#include <xapian.h>

namespace {

std::string id_of(const Xapian::Document& document) {
    auto term = document.termlist_begin();
    term.skip_to("Q");
    return (*term).substr(1);
}

class Batch {
  public:
    Batch(const std::string& archive, Xapian::doccount hits) : database_(archive), hits_(hits) {}

    std::string answer(const std::string& line, std::size_t number) {
        std::vector<std::string> terms;
        std::istringstream words(line);
        for (std::string word; words >> word;)
            terms.push_back("Z" + stem_(word));
        const Xapian::Query all(Xapian::Query::OP_AND, terms.begin(), terms.end());
        out_.clear();
        const Xapian::doccount found = list(all, hits_, number);
        if (found < hits_) {
            const Xapian::Query any(Xapian::Query::OP_OR, terms.begin(), terms.end());
            list({Xapian::Query::OP_AND_NOT, any, all}, hits_ - found, number);
        }
        return out_;
    }

    unsigned long long matches() const { return matches_; }

  private:
    Xapian::doccount list(const Xapian::Query& query, Xapian::doccount room, std::size_t number) {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query);
        const Xapian::MSet found = enquire.get_mset(0, room, database_.get_doccount());
        for (auto match = found.begin(); match != found.end(); ++match)
            out_ += std::to_string(number) + '\t' + id_of(match.get_document()) + '\n';
        matches_ += found.get_matches_estimated();
        return found.size();
    }

    Xapian::Database database_;
    Xapian::Stem stem_{"en"};
    Xapian::doccount hits_;
    std::string out_;
    unsigned long long matches_ = 0;
};

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 3) {
        std::fprintf(stderr, "usage: xapian_batch ARCHIVE QUERIES [HITS]\n");
        return 2;
    }
    Batch batch(arguments[1],
                argument_count > 3 ? static_cast<Xapian::doccount>(std::stoul(arguments[3])) : 10U);
    std::ifstream queries(arguments[2]);
    std::size_t number = 0;
    for (std::string line; std::getline(queries, line);) {
        const std::string lines = batch.answer(line, ++number);
        if (::write(STDOUT_FILENO, lines.data(), lines.size()) < 0) return 3;
    }
    std::fprintf(stderr, "%llu matches\n", batch.matches());
    return 0;
}
