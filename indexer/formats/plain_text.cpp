// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/plain_text.hpp"

#include <algorithm>
#include <span>

#include "common/text.hpp"
#include "indexer/formats/article_head.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/house_lines.hpp"
#include "indexer/formats/labelled_head.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/formats/related_headings.hpp"
#include "indexer/formats/related_list.hpp"
#include "indexer/formats/text_encoding.hpp"

namespace news {
namespace {

using Lines = std::span<const std::string_view>;

/// No headline is longer; a longer first line is a paragraph of an article without one. Bytes.
constexpr std::size_t longest_headline = 400;

void append(std::vector<std::string>& to, std::vector<std::string> more) {
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

class PlainTextReader {
  public:
    explicit PlainTextReader(Lines lines) : lines_(lines) {}

    ParsedArticle read() {
        skip_blank_lines();
        if (std::optional<LabelledHead> head = read_labelled_head(lines_)) {
            parsed_ = std::move(head->parsed);
            lines_ = lines_.subspan(head->lines_read);
        } else {
            read_printed_head();
        }
        read_body_and_related();
        parsed_.article.text = join_paragraphs(paragraphs_);
        return std::move(parsed_);
    }

  private:
    void read_printed_head() {
        const bool has_date_on_top = !lines_.empty() && has_no_headline();
        if (has_date_on_top) read_head();
        if (has_date_on_top && !headline_follows()) return;
        read_headline();
        read_head();
    }

    void skip_blank_lines() {
        const auto first = std::find_if(lines_.begin(), lines_.end(),
                                        [](std::string_view line) { return !trim(line).empty(); });
        lines_ = lines_.subspan(static_cast<std::size_t>(first - lines_.begin()));
    }

    /// Under a date on top: one short line without a full stop, by itself or with the byline under it.
    bool headline_follows() {
        skip_blank_lines();
        constexpr std::size_t longest_short_line = 200;
        if (lines_.size() < 2) return false;
        const std::string_view line = trim(lines_.front());
        const bool stands_alone = trim(lines_[1]).empty() || is_head_line(lines_[1]);
        return stands_alone && line.size() <= longest_short_line && !line.ends_with('.') &&
               !line.ends_with('"') && !line.ends_with("”") && !line.ends_with(':');
    }

    void read_headline() {
        if (lines_.empty() || trim(lines_.front()).size() > longest_headline) return;
        const std::size_t size = headline_lines();
        for (const std::string_view line : lines_.first(size)) {
            parsed_.article.title += (parsed_.article.title.empty() ? "" : " ") + collapse_spaces(line);
        }
        lines_ = lines_.subspan(size);
    }

    /// The first line is a date or a byline already. One that only looks like a byline ("By Hook or by
    /// Crook") is told by the true one that follows.
    bool has_no_headline() const {
        const bool byline_follows = std::any_of(lines_.begin() + 1, lines_.end(), is_marked_byline);
        return is_head_line(lines_.front()) && !(is_marked_byline(lines_.front()) && byline_follows);
    }

    /// A headline may run over a few lines; that these are one shows where an empty line and then byline or
    /// date follow.
    std::size_t headline_lines() const {
        constexpr std::size_t most_lines = 4;
        std::size_t size = 1;
        while (size < lines_.size() && !trim(lines_[size]).empty())
            ++size;
        const bool is_headline = size <= most_lines && begins_article_head(lines_.subspan(size));
        const bool has_head_inside = size > 1 && begins_article_head(lines_.subspan(1));
        return is_headline && !has_head_inside ? size : 1;
    }

    void read_head() {
        ArticleHead head = read_article_head(lines_);
        Article& article = parsed_.article;
        if (article.authors.empty()) article.authors = std::move(head.authors);
        if (!article.published) article.published = head.published;
        if (!article.modified) article.modified = head.modified;
        append(parsed_.warnings, std::move(head.warnings));
        append(paragraphs_, std::move(head.standfirst));
        lines_ = lines_.subspan(head.lines_read);
    }

    /// Text may go on behind a list of related posts, and there may be more than one.
    void read_body_and_related() {
        while (!lines_.empty()) {
            const auto heading = std::find_if(lines_.begin(), lines_.end(), is_related_heading);
            const auto body_size = static_cast<std::size_t>(heading - lines_.begin());
            for (std::string& paragraph : paragraphs_of(lines_.first(body_size))) {
                if (!is_house_line(paragraph)) paragraphs_.push_back(std::move(paragraph));
            }
            if (heading == lines_.end()) return;
            RelatedList list = read_related_list(lines_.subspan(body_size + 1));
            std::move(list.posts.begin(), list.posts.end(), std::back_inserter(parsed_.article.related));
            append(parsed_.warnings, std::move(list.warnings));
            lines_ = lines_.subspan(body_size + 1 + list.lines_read);
        }
    }

    Lines lines_;
    ParsedArticle parsed_;
    std::vector<std::string> paragraphs_;
};

/// Any letter or digit; beyond ASCII all is taken for letters.
bool has_words(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    });
}

}  // namespace

ParseResult parse_plain_text(const Record& record) {
    const DecodedText decoded = decode_text(record.bytes);
    const std::vector<std::string_view> lines = split_lines(decoded.text);
    ParsedArticle parsed = PlainTextReader{lines}.read();
    if (!has_words(parsed.article.title) && !has_words(parsed.article.text)) {
        return Rejection{record.origin, "there is no text in it"};
    }
    if (!decoded.warning.empty()) parsed.warnings.push_back(decoded.warning);
    if (!parsed.article.published && parsed.warnings.empty()) {
        parsed.warnings.emplace_back("no date found under the headline");
    }
    parsed.article.origin = record.origin;
    if (parsed.article.url.empty()) parsed.article.url = record.context.url;
    return parsed;
}

}  // namespace news
