// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/xapian_query.hpp"

#include <span>
#include <string>

#include "common/terms.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/translation/span_translator.hpp"

namespace news {
namespace {

using Xapian::Query;

/// The languages that a node names, if it is about nothing else.
std::vector<std::string> languages_named(const QueryNode& node) {
    if (const auto* value = std::get_if<ValueNode>(&node.content)) {
        if (value->field->id == FieldId::language) return {comparable_value(value->value)};
        return {};
    }
    const auto* any = std::get_if<AnyNode>(&node.content);
    if (any == nullptr) return {};
    std::vector<std::string> named;
    for (const QueryNode& child : any->children) {
        const std::vector<std::string> of_child = languages_named(child);
        if (of_child.empty()) return {};
        named.insert(named.end(), of_child.begin(), of_child.end());
    }
    return named;
}

/// The languages of which every article that matches is one.
ArchiveLanguages languages_asked_for(const ArchiveLanguages& languages, const QueryNode& root) {
    std::vector<std::string> named = languages_named(root);
    if (const auto* all = std::get_if<AllNode>(&root.content)) {
        for (const QueryNode& child : all->children) {
            if (named.empty()) named = languages_named(child);
        }
    }
    return named.empty() ? languages : languages.only(named);
}

}  // namespace

class XapianTranslator::Visitor {
  public:
    Visitor(const XapianTranslator& translator, const QueryNode& node, Sense sense)
        : translator_(translator), node_(node), sense_(sense) {}

    Query operator()(const WordNode& word) const { return words().word(node_, word); }
    Query operator()(const PhraseNode& phrase) const { return words().phrase(node_, phrase); }
    Query operator()(const WildcardNode& wildcard) const { return words().wildcard(node_, wildcard); }
    Query operator()(const FuzzyNode&) const { return words().by_position(node_); }
    Query operator()(const ProximityNode&) const { return words().by_position(node_); }
    Query operator()(const AtLeastNode&) const { return words().by_position(node_); }
    Query operator()(const FirstWordsNode&) const { return words().by_position(node_); }

    Query operator()(const NameNode& name) const { return filter_query(archive(), name); }
    Query operator()(const ValueNode& value) const { return filter_query(archive(), value); }
    Query operator()(const WordCountNode& count) const { return filter_query(archive(), count); }
    Query operator()(const LinkNode& link) const { return filter_query(archive(), link); }
    Query operator()(const DateNode& date) const { return on_days({&date.condition, 1}); }

    Query operator()(const WeightNode& weight) const {
        return {Query::OP_SCALE_WEIGHT, below(weight.child.front()), weight.factor};
    }
    Query operator()(const MustNode& must) const { return below(must.child.front()); }
    Query operator()(const NotNode& negation) const {
        return {Query::OP_AND_NOT, unscored(Query::MatchAll), negated(negation)};
    }

    Query operator()(const AnyNode& any) const {
        std::vector<Query> alternatives;
        std::vector<DateCondition> days;
        for (const QueryNode& child : any.children) {
            if (const auto* date = std::get_if<DateNode>(&child.content)) {
                days.push_back(date->condition);
            } else {
                alternatives.push_back(below(child));
            }
        }
        if (!days.empty()) alternatives.push_back(on_days(days));
        return {Query::OP_OR, alternatives.begin(), alternatives.end()};
    }

    Query operator()(const AllNode& all) const {
        std::vector<Query> wanted;
        std::vector<Query> unwanted;
        for (const QueryNode& child : all.children) {
            if (const auto* negation = std::get_if<NotNode>(&child.content)) {
                unwanted.push_back(negated(*negation));
            } else {
                wanted.push_back(below(child));
            }
        }
        Query positive = wanted.empty() ? unscored(Query::MatchAll) : all_of(wanted);
        if (unwanted.empty()) return positive;
        return {Query::OP_AND_NOT, positive, Query(Query::OP_OR, unwanted.begin(), unwanted.end())};
    }

  private:
    /// Behind NOT, Xapian 1.4.22 leaves out articles of an AND at random: it bounds weights there by memory
    /// that it has not set. So an AND is said there by what is not left out.
    Query all_of(const std::vector<Query>& wanted) const {
        if (sense_ == Sense::wanted) return {Query::OP_AND, wanted.begin(), wanted.end()};
        Query together = wanted.front();
        for (std::size_t i = 1; i < wanted.size(); ++i) {
            const Query others(Query::OP_AND_NOT, unscored(Query::MatchAll), wanted[i]);
            together = Query(Query::OP_AND_NOT, together, others);
        }
        return together;
    }
    const WordQueries& words() const { return translator_.words_; }
    const ArchiveView& archive() const { return translator_.archive_; }
    Query on_days(std::span<const DateCondition> days) const {
        const bool is_excluded = sense_ == Sense::excluded;
        return filter_query(archive(), days, is_excluded ? Undated::left_out : translator_.settings_.undated);
    }

    Query below(const QueryNode& node) const { return translator_.translate(node, sense_); }
    Query negated(const NotNode& negation) const {
        const Sense sense = sense_ == Sense::excluded ? Sense::wanted_behind_not : Sense::excluded;
        return translator_.translate(negation.child.front(), sense);
    }

    const XapianTranslator& translator_;
    const QueryNode& node_;
    Sense sense_;
};

XapianTranslator::XapianTranslator(ArchiveView& archive, const QueryNode& root, TranslationSettings settings)
    : archive_(archive),
      settings_(std::move(settings)),
      expansions_(archive.words.expand(patterns_in(root))),
      words_(archive, languages_asked_for(archive.languages, root), settings_.deadline) {}

Query XapianTranslator::translate(const QueryNode& node) const {
    return translate(node, Sense::wanted);
}

Query XapianTranslator::translate_to_leave_out(const QueryNode& node) const {
    return translate(node, Sense::wanted_behind_not);
}

Query XapianTranslator::translate(const QueryNode& node, Sense sense) const {
    return std::visit(Visitor{*this, node, sense}, node.content);
}

}  // namespace news
