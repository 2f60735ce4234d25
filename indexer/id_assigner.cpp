// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/id_assigner.hpp"

#include "common/identity.hpp"

namespace news {

void IdAssigner::assign(Article& article) {
    if (!article.id.empty()) return;
    article.id = derived_id(article);
    if (!article.url.empty()) return;  // one address is one article, whatever stands there today
    const std::string version = content_version(article);
    if (namesakes_.is_second(article.id, version)) article.id = distinct_id(version);
}

}  // namespace news
