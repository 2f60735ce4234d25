// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_sections.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "indexer/html/section_labels.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t longest_credit = 100;
constexpr std::size_t shortest_running = 120;   // of a paragraph with which the article goes on
constexpr std::size_t shortest_repeated = 150;  // what is shorter may well be said twice

class SectionSearch {
  public:
    SectionSearch(const HtmlTree& tree, const std::vector<TextBlock>& blocks, std::vector<bool>& left_out)
        : tree_(tree), blocks_(blocks), left_out_(left_out) {}

    /// From the end, so that what is left behind a label is known when it is read.
    void run() {
        leave_out_repeated();
        std::size_t before = 0;
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            before += size_of(i);
        std::size_t end = blocks_.size();  // of what is left
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            before -= size_of(i);
            if (left_out_[i]) continue;
            if (ends_article(blocks_[i].text, before)) {
                std::fill(at(i), at(end), true);
                end = i;
                behind_ = {};
            } else if (section_label(blocks_[i].text) != SectionLabel::none || is_credit(blocks_[i].text)) {
                left_out_[i] = true;
            } else {
                add_behind(blocks_[i]);
            }
        }
    }

  private:
    /// A standfirst, or all of the text in another layout, elsewhere on the page. What is there more often is
    /// meant to be, as the steps of recipes are.
    void leave_out_repeated() {
        std::unordered_map<std::string_view, std::vector<std::size_t>> places;
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            if (blocks_[i].text.size() >= shortest_repeated && !left_out_[i])
                places[blocks_[i].text].push_back(i);
        for (const auto& [text, at] : places)
            if (at.size() == 2 && parent_of(at.front()) != parent_of(at.back())) left_out_[at.back()] = true;
    }

    NodeIndex parent_of(std::size_t index) const { return tree_[blocks_[index].element].parent; }

    std::size_t size_of(std::size_t index) const { return left_out_[index] ? 0 : blocks_[index].plain(); }
    std::vector<bool>::iterator at(std::size_t index) {
        return left_out_.begin() + static_cast<std::ptrdiff_t>(index);
    }

    bool ends_article(std::string_view line, std::size_t before) const {
        const SectionLabel label = section_label(line);
        if (label == SectionLabel::none && !is_copyright_line(line)) return false;
        // Comments and forms have sentences, too.
        const std::size_t most_running = label == SectionLabel::readers ? 2 : 0;
        return behind_.running <= most_running && 2 * behind_.size < before;
    }

    /// Of a picture between paragraphs.
    static bool is_credit(std::string_view line) {
        return line.size() <= longest_credit && is_copyright_line(line);
    }

    void add_behind(const TextBlock& block) {
        behind_.size += block.plain();
        const bool is_running =
            block.plain() >= shortest_running && block.link_density() < 0.3 && !is_copyright_line(block.text);
        behind_.running += is_running ? 1 : 0;
    }

    /// What is left behind the block at hand.
    struct Rest {
        std::size_t size = 0;     // bytes outside of links
        std::size_t running = 0;  // paragraphs
    };

    Rest behind_;
    const HtmlTree& tree_;
    const std::vector<TextBlock>& blocks_;
    std::vector<bool>& left_out_;
};

}  // namespace

void leave_out_sections(const HtmlTree& tree, const std::vector<TextBlock>& blocks,
                        std::vector<bool>& left_out) {
    SectionSearch(tree, blocks, left_out).run();
}

}  // namespace news
