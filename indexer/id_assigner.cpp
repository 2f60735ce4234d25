// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/id_assigner.hpp"

#include "common/hash.hpp"
#include "common/identity.hpp"

namespace news {

void IdAssigner::assign(Article& article) {
    if (!article.id.empty()) return;
    article.id = derived_id(article);
    if (!article.url.empty()) return;  // one address is one article, whatever stands there today
    const std::string distinct = distinct_id(article);
    const auto [first, is_new] = first_.try_emplace(hash_number(article.id), hash_number(distinct));
    if (!is_new && first->second != hash_number(distinct)) article.id = distinct;
}

}  // namespace news
