// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_sections.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "indexer/html/section_labels.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t shortest_running = 120;   // of a paragraph with which the article goes on
constexpr std::size_t shortest_repeated = 150;  // what is shorter may well be said twice

class SectionSearch {
  public:
    SectionSearch(const HtmlTree& tree, const std::vector<TextBlock>& blocks, std::vector<bool>& left_out)
        : tree_(tree), blocks_(blocks), left_out_(left_out) {}

    void run() {
        leave_out_repeated();
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            if (!left_out_[i]) look_at(i);
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

    void look_at(std::size_t index) {
        const SectionLabel label = section_label(blocks_[index].text);
        const bool is_copyright = is_copyright_line(blocks_[index].text);
        if (label == SectionLabel::none && !is_copyright) return;
        const Rest rest = rest_from(index);
        // Comments and forms have sentences, too.
        const std::size_t most_running = label == SectionLabel::readers ? 2 : 0;
        if (rest.running <= most_running && 2 * rest.size < text_before(index)) {
            std::fill(left_out_.begin() + static_cast<std::ptrdiff_t>(index), left_out_.end(), true);
        } else if (!is_copyright) {
            left_out_[index] = true;
        }
    }

    struct Rest {
        std::size_t size = 0;     // bytes outside of links
        std::size_t running = 0;  // paragraphs
    };

    /// Behind a block.
    Rest rest_from(std::size_t index) const {
        Rest rest;
        for (std::size_t i = index + 1; i < blocks_.size(); ++i) {
            if (left_out_[i]) continue;
            rest.size += blocks_[i].plain();
            const bool is_running = blocks_[i].plain() >= shortest_running &&
                                    blocks_[i].link_density() < 0.3 && !is_copyright_line(blocks_[i].text);
            rest.running += is_running ? 1 : 0;
        }
        return rest;
    }

    std::size_t text_before(std::size_t index) const {
        std::size_t size = 0;
        for (std::size_t i = 0; i < index; ++i)
            if (!left_out_[i]) size += blocks_[i].plain();
        return size;
    }

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
