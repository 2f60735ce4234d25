// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/readable_date.hpp"
#include "common/text.hpp"
#include "searcher/output/article_details.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render_article.hpp"

namespace news {
namespace {

/// What begins a heading, a list or a line below a heading: "#", "-", "12.".
bool means_something_in_front(std::string_view line, std::size_t at) {
    const std::size_t first = line.find_first_not_of(' ');
    const std::size_t behind_number = line.find_first_not_of("0123456789", first);
    const auto is_one_of = [&](std::string_view marks) {
        return marks.find(line[at]) != std::string_view::npos;
    };
    return (at == first && is_one_of("#+-=")) || (at == behind_number && at > first && is_one_of(".)"));
}

/// What means something in Markdown is made text.
std::string escaped(std::string_view text) {
    constexpr std::string_view marks = "\\`*_[]<>&|~$";
    const std::string line = without_controls(text);
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool is_mark = marks.find(line[at]) != std::string_view::npos;
        if (is_mark || means_something_in_front(line, at)) out += '\\';
        out += line[at];
    }
    return out;
}

std::string escaped(const MarkedText& text) {
    std::string out;
    std::size_t at = 0;
    for (const ByteRange& mark : text.highlights) {
        out += escaped(ByteRange{at, mark.begin}.of(text.text));
        out += "**" + escaped(mark.of(text.text)) + "**";
        at = mark.end;
    }
    return out + escaped(std::string_view(text.text).substr(at));
}

/// An address that cannot end where it stands.
std::string address(std::string_view url) {
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte > 0x20 && byte != 0x7F && c != '<' && c != '>' && c != '\\';
        out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return '<' + out + '>';
}

std::string related_post(const RelatedPost& post) {
    const std::string title = escaped(post.title);
    const std::string date = post.published ? ", " + readable_date(*post.published) : std::string{};
    return "- " + (post.url.empty() ? title : fmt::format("[{}]({})", title, address(post.url))) + date +
           '\n';
}

}  // namespace

std::string render_article_markdown(const ShownArticle& shown, const PageStyle&) {
    const Article& article = shown.article;
    std::string out = "# " + (shown.title.text.empty() ? "(no headline)" : escaped(shown.title)) + "\n\n";
    out += '*' + escaped(provenance(article)) + "*\n\n";
    for (const Detail& detail : details_of(article))
        out += "- " + detail.name + ": " + escaped(detail.value) + '\n';
    if (!shown.cited_by.empty()) out += "- " + escaped(cited_by_line(shown.cited_by)) + '\n';
    if (!article.url.empty()) out += "- " + address(article.url) + '\n';
    out += "- id:" + escaped(article.id) + '\n';
    for (const MarkedText& paragraph : paragraphs_of(shown.text))
        out += '\n' + escaped(paragraph) + '\n';
    if (!article.related.empty()) out += "\n## Related posts\n\n";
    for (const RelatedPost& post : article.related)
        out += related_post(post);
    return out;
}

}  // namespace news
