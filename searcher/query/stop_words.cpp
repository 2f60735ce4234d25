// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/stop_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "common/text.hpp"

namespace news {
namespace {

struct StopWords {
    std::string_view language;
    std::string_view words;  // folded, parted by spaces
};

/// Articles, pronouns, auxiliary verbs, prepositions, conjunctions and words that ask: what lists such as
/// Snowball's agree on.
constexpr std::array<StopWords, 4> table{{
    {"en",
     " a about above after again against all am an and any are as at be because been before being below "
     "between "
     "both but by can could did do does doing down during each few for from further had has have having he "
     "her "
     "here hers herself him himself his how i if in into is it its itself me more most my myself no nor not "
     "of "
     "off on once only or other ought our ours ourselves out over own same she should so some such than that "
     "the "
     "their theirs them themselves then there these they this those through to too under until up very was "
     "we "
     "were what when where which while who whom why will with would you your yours yourself yourselves "},
    {"de",
     " aber als am an auch auf aus bei bin bis bist da damit dann das dass dein deine dem den der des dich "
     "die dies "
     "diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer eines er es euch euer "
     "fur "
     "habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre im in ist ja kann kein keine konnen mein meine "
     "mich "
     "mir mit nach nicht noch nur ob oder ohne sehr sein seine sich sie sind so uber um und uns unser unter "
     "vom "
     "von vor war waren warum was weil welche welcher welches wenn wer werden wie wieder wir wird wo wurde "
     "wurden zu zum zur zwischen "},
    {"es",
     " al algo ante como con cual cuando de del desde donde dos el ella ellas ellos en entre era eran es esa "
     "ese "
     "eso esta estas este esto estos fue fueron ha han hasta hay la las le les lo los mas me mi mis muy ni "
     "no nos "
     "o para pero por porque que quien se sea ser si sin sobre son su sus tambien te tiene tu un una uno "
     "unos y "
     "ya yo "},
    {"fr",
     " a ai au aux avec avait ayant c ce ces cet cette comme d dans de des du elle elles en entre est et "
     "etaient "
     "etait ete etre eu il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous "
     "on "
     "ont ou par pas plus pour qu quand que quel quelle quelles quels qui s sa sans se ses si son sont sous "
     "sur "
     "ta te tes toi ton tu un une vos votre vous y "},
}};

}  // namespace

bool is_stop_word(std::string_view folded, std::string_view language) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const StopWords& words) { return words.language == language; });
    if (row == table.end() || folded.find(' ') != std::string_view::npos) return false;
    return row->words.find(' ' + std::string(folded) + ' ') != std::string_view::npos;
}

}  // namespace news
