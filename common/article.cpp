// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/article.hpp"

namespace news {

std::string_view name_of(ArticleKind kind) {
    return kind == ArticleKind::stub ? "stub" : "article";
}

std::optional<ArticleKind> kind_named(std::string_view name) {
    if (name == "article") return ArticleKind::article;
    if (name == "stub") return ArticleKind::stub;
    return std::nullopt;
}

std::string_view name_of(TextExtent extent) {
    return extent == TextExtent::summary ? "summary" : "whole";
}

std::optional<TextExtent> extent_named(std::string_view name) {
    if (name == "whole") return TextExtent::whole;
    if (name == "summary") return TextExtent::summary;
    return std::nullopt;
}

}  // namespace news
