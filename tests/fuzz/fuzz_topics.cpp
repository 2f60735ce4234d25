// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/judgments.hpp"
#include "searcher/evaluation/measures.hpp"
#include "searcher/evaluation/topics.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/plain_words.hpp"
#include "searcher/query/question.hpp"
#include "tests/fuzz/check.hpp"

namespace {

/// A question is about something, and reads as the words that it is.
void read_as_words(const std::string& query) {
    try {
        const news::Question question = news::read_question(news::parse_plain_words(query).root, "en");
        FUZZ_CHECK(!news::canonical_text(question.root).empty());
    } catch (const news::QueryError&) {  // no word in it, or too many
    }
}

}  // namespace

// Ids are taken once, and whatever is judged, no measure leaves 0 to 1.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::set<std::string> ids;
    std::vector<std::string> ranking;
    for (const news::Topic& topic : news::read_topics(input).topics) {
        FUZZ_CHECK(ids.insert(topic.id).second);
        FUZZ_CHECK(!topic.query.empty() || !topic.dates.empty());
        ranking.push_back(topic.id);
        read_as_words(topic.query);
    }
    for (const auto& [topic, grades] : news::read_judgments(input).by_topic) {
        const news::Measures measures = news::measure(ranking, grades);
        for (const auto& [name, value] : news::named_measures)
            FUZZ_CHECK(measures.*value >= 0 && measures.*value <= 1 + 1e-9);
    }
    return 0;
}
