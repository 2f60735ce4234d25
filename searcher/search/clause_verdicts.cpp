// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/clause_verdicts.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/fields.hpp"
#include "common/readable_date.hpp"
#include "common/site.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/query/tree_drawing.hpp"
#include "searcher/search/article_words.hpp"

namespace news {
namespace {

std::string quoted_list(const std::vector<std::string>& values, std::string_view none) {
    return values.empty() ? std::string(none) : join(values, ", ");
}

std::string own_date(const Article& article) {
    if (!article.published) return "it has no date; --undated takes such articles as well";
    std::string text = "published " + readable_date(*article.published);
    if (article.published->precision == DatePrecision::month) text += ", of which no day is known";
    if (article.published->precision == DatePrecision::year) text += ", of which no month is known";
    return text;
}

/// What an article has in a field that is compared as a whole.
std::string own_value(FieldId field, const Article& article, const Xapian::Document& document) {
    const auto value = [](std::string_view name, const std::string& own) {
        return own.empty() ? fmt::format("it has no {}", name) : fmt::format("its {} is {}", name, own);
    };
    switch (field) {
        case FieldId::source:
            return value("source", article.source);
        case FieldId::section:
            return value("section", article.section);
        case FieldId::language:
            return value("language", document.get_value(static_cast<Xapian::valueno>(Slot::language)));
        case FieldId::tag:
            return "its tags: " + quoted_list(article.tags, "none");
        case FieldId::kind:
            return fmt::format("its kind is {}", name_of(article.kind));
        case FieldId::site:
            return value("site", site_of(article.url));
        case FieldId::url:
            return value("address", article.url);
        default:
            return value("id", article.id);
    }
}

/// Says what an article has instead of what is asked for, or of what kind the thing asked for is there.
class Reason {
  public:
    Reason(const XapianTranslator& translator, const ArchiveView& archive, const JudgedArticle& judged,
           bool holds)
        : translator_(translator),
          archive_(archive),
          article_(judged.article),
          probe_(judged.probe),
          document_(probe_.record()),
          holds_(holds) {}

    std::string operator()(const ValueNode& value) const {
        return own_value(value.field->id, article_, document_);
    }
    std::string operator()(const DateNode&) const { return own_date(article_); }
    std::string operator()(const NameNode&) const {
        std::vector<std::string> names = article_.authors;
        names.insert(names.end(), article_.agencies.begin(), article_.agencies.end());
        return "by " + quoted_list(names, "nobody named");
    }
    std::string operator()(const WordCountNode&) const {
        const std::string digits = document_.get_value(static_cast<Xapian::valueno>(Slot::word_count));
        return "it has " + counted(std::strtoull(digits.c_str(), nullptr, 10), "word", "words");
    }
    std::string operator()(const LinkNode& link) const {
        if (holds_) return {};
        if (!archive_.database.term_exists(unique_term(link.id))) return "no article has this id";
        return link.kind == LinkKind::cites ? "it does not list this article"
                                            : "neither of the two lists the other";
    }
    std::string operator()(const WordNode& word) const { return holds_ ? "" : about_word(word); }
    std::string operator()(const PhraseNode& phrase) const { return holds_ ? "" : about_phrase(phrase); }
    std::string operator()(const WildcardNode& pattern) const { return about_pattern(pattern.field); }
    std::string operator()(const FuzzyNode& pattern) const { return about_pattern(pattern.field); }
    std::string operator()(const ProximityNode& proximity) const {
        return below_unless(proximity.children, "both are there, but not as near or not in this order");
    }
    std::string operator()(const AtLeastNode& at_least) const {
        return below_unless(at_least.child, "it is there, but fewer times");
    }
    std::string operator()(const FirstWordsNode& first) const {
        return below_unless(first.child, "it is there, but further down");
    }
    std::string operator()(const NotNode&) const { return holds_ ? "" : "but this is so"; }
    std::string operator()(const auto&) const { return {}; }

  private:
    bool matches(const QueryNode& node) const { return probe_.matches(translator_.translate(node)); }

    std::string below_unless(const std::vector<QueryNode>& parts, std::string_view all_there) const {
        if (holds_) return {};
        const bool are_there =
            std::all_of(parts.begin(), parts.end(), [&](const QueryNode& part) { return matches(part); });
        return are_there ? std::string(all_there) : std::string{};
    }

    static std::string_view place_of(const Field* field) {
        if (field == nullptr) return "headline or text";
        return field->id == FieldId::lead ? "headline or first paragraphs" : "the headline";
    }

    std::string not_there(const Field* field) const {
        const bool is_stub = article_.kind == ArticleKind::stub;
        return fmt::format("not in {}", is_stub ? "the headline, all that is known of it" : place_of(field));
    }

    std::string about_pattern(const Field* field) const {
        return holds_ ? std::string{} : "no such word: " + not_there(field);
    }

    std::string about_word(const WordNode& word) const {
        if (word.field != nullptr && matches({WordNode{nullptr, word.word, word.match}}))
            return fmt::format("it is in the text, not in {}", place_of(word.field));
        const std::string folded = closest_term(word.word);
        if (word.match == WordMatch::exact && matches({WordNode{word.field, word.word, WordMatch::stemmed}}))
            return "the word is there, but not written so" + other_forms(folded);
        const std::vector<std::string> like = words_like(folded, document_);
        const std::string absent = not_there(word.field);
        if (like.empty()) return absent;
        return fmt::format("{}; it has {}, no form of the same word", absent, join(like, ", "));
    }

    /// Exact forms that folding made one word, and other forms of its stem.
    std::string other_forms(const std::string& folded) const {
        std::vector<std::string> forms = exact_forms_of(folded, document_);
        if (forms.empty() && probe_.count_of(word_term(folded)) > 0) forms.push_back(folded);
        if (forms.empty()) forms = words_like(folded, document_);
        return forms.empty() ? std::string{} : ": " + join(forms, ", ");
    }

    static std::string closest_term(const QueryWord& word) {
        if (word.alternatives.empty() || word.alternatives.front().size() != 1) return word.written;
        return word.alternatives.front().front().text;
    }

    std::string about_phrase(const PhraseNode& phrase) const {
        if (phrase.field != nullptr && matches({PhraseNode{nullptr, phrase.parts, phrase.slack}}))
            return fmt::format("it is in the text, not in {}", place_of(phrase.field));
        std::vector<std::string> lacking;
        std::vector<std::string> other;
        for (const PhrasePart& part : phrase.parts) {
            const auto* word = std::get_if<QueryWord>(&part);
            if (word == nullptr || matches({PhraseNode{phrase.field, {part}, 0}})) continue;
            const bool has_other_form = matches({WordNode{phrase.field, *word, WordMatch::stemmed}});
            (has_other_form ? other : lacking).push_back(word->written);
        }
        if (!lacking.empty()) return join(lacking, ", ") + ' ' + not_there(phrase.field);
        if (!other.empty())
            return fmt::format("{} only in another form, and phrases are looked for as written",
                               join(other, ", "));
        return "its words are there, but not one behind the other";
    }

    const XapianTranslator& translator_;
    const ArchiveView& archive_;
    const Article& article_;
    const ArticleProbe& probe_;
    Xapian::Document document_;
    bool holds_;
};

/// What holds is that all words are there; that some may be enough is no matter of one article.
std::string label_in_verdict(const QueryNode& node) {
    const auto* all = std::get_if<AllNode>(&node.content);
    return all != nullptr && !all->children.empty() ? "all of" : label_of(node);
}

}  // namespace

ClauseVerdict judge(const QueryNode& root, const XapianTranslator& translator, const ArchiveView& archive,
                    const JudgedArticle& judged) {
    const bool is_not = std::holds_alternative<NotNode>(root.content);
    ClauseVerdict verdict{is_not ? canonical_text(root) : label_in_verdict(root),
                          judged.probe.matches(translator.translate(root)),
                          {},
                          {}};
    verdict.reason = std::visit(Reason{translator, archive, judged, verdict.holds}, root.content);
    if (is_not && nodes_below(nodes_below(root).front()).empty()) return verdict;
    for (const QueryNode& child : nodes_below(root))
        verdict.below.push_back(judge(child, translator, archive, judged));
    return verdict;
}

}  // namespace news
