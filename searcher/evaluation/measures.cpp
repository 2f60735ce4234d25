// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/measures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace news {
namespace {

constexpr std::size_t first_page = 10;
constexpr std::size_t first_hundred = 100;

/// Grades in their order, none below 0.
std::vector<int> grades_of(std::span<const std::string> ranking, const Grades& grades) {
    std::vector<int> found;
    for (const std::string& id : ranking) {
        const auto grade = grades.find(id);
        found.push_back(grade == grades.end() ? 0 : std::max(grade->second, 0));
    }
    return found;
}

std::vector<int> best_order(const Grades& grades) {
    std::vector<int> best;
    for (const auto& [id, grade] : grades)
        best.push_back(std::max(grade, 0));
    std::sort(best.begin(), best.end(), std::greater<>{});
    return best;
}

std::size_t relevant_among_first(std::span<const int> grades, std::size_t count) {
    const auto first = grades.first(std::min(count, grades.size()));
    return static_cast<std::size_t>(
        std::count_if(first.begin(), first.end(), [](int grade) { return grade > 0; }));
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// What the grades of the first page are worth, the later the less (Järvelin and Kekäläinen 2002).
double discounted_gain(std::span<const int> grades) {
    double gain = 0;
    for (std::size_t i = 0; i < std::min(first_page, grades.size()); ++i)
        gain += grades[i] / std::log2(static_cast<double>(i) + 2);
    return gain;
}

/// The precision at the place of each relevant article, 0 for those that are not found.
double average_precision(std::span<const int> grades, std::size_t relevant) {
    double sum = 0;
    std::size_t found = 0;
    for (std::size_t i = 0; i < grades.size(); ++i) {
        if (grades[i] > 0) sum += share(++found, i + 1);
    }
    return relevant == 0 ? 0 : sum / static_cast<double>(relevant);
}

double reciprocal_rank(std::span<const int> grades) {
    const auto first = std::find_if(grades.begin(), grades.end(), [](int grade) { return grade > 0; });
    return first == grades.end() ? 0 : 1.0 / static_cast<double>(first - grades.begin() + 1);
}

}  // namespace

Measures measure(std::span<const std::string> ranking, const Grades& grades) {
    const std::vector<int> found = grades_of(ranking, grades);
    const std::vector<int> best = best_order(grades);
    const std::size_t relevant = relevant_among_first(best, best.size());
    const double best_gain = discounted_gain(best);
    return {average_precision(found, relevant), best_gain > 0 ? discounted_gain(found) / best_gain : 0,
            share(relevant_among_first(found, first_page), first_page),
            share(relevant_among_first(found, first_hundred), relevant), reciprocal_rank(found)};
}

Measures mean_of(std::span<const TopicMeasures> topics) {
    Measures mean;
    if (topics.empty()) return mean;
    for (const auto& [name, value] : named_measures) {
        for (const TopicMeasures& topic : topics)
            mean.*value += topic.measures.*value;
        mean.*value /= static_cast<double>(topics.size());
    }
    return mean;
}

}  // namespace news
