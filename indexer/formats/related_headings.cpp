// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/related_headings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// By language, in each separated by '|'. Compared folded, so accents are only for the reader.
constexpr std::array<std::string_view, 44> headings{
    // English
    "related|related posts|related post|related articles|related article|related stories|related story|"
    "related news|related content|related coverage|related reading|related links|related headlines|"
    "related to this story|related to this article|related to this topic|read more|read also|also read|"
    "see also|also on this topic|more on this|more on this story|"
    "more on this topic|more on the story|more on the topic|further reading|"
    "recommended reading|you may also like|you might also like|you may like|you may be interested in|"
    "you might be interested in|you may also be interested in|you might also be interested in|"
    "similar articles|similar stories|similar news|similar posts|associated articles|more coverage|"
    "from our archive|more like this",
    // German
    "mehr zum thema|zum thema|mehr zu diesem thema|weitere beiträge zum thema|weitere artikel zum thema|"
    "weitere meldungen zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu auch|"
    "lesen sie mehr zum thema|lies auch|auch interessant|das könnte sie auch interessieren|"
    "das könnte dich auch interessieren|das könnte sie interessieren|ähnliche artikel|ähnliche beiträge|"
    "verwandte artikel|verwandte beiträge|siehe auch|passend zum thema|mehr dazu|dazu passend",
    // French
    "lire aussi|à lire aussi|à lire également|lire également|à lire|voir aussi|à voir aussi|"
    "sur le même sujet|sur le même thème|sur ce sujet|plus sur ce sujet|articles liés|articles similaires|"
    "articles associés|articles connexes|articles en relation|contenus associés|vous aimerez aussi|"
    "vous pourriez aussi aimer|cela pourrait vous intéresser|pour aller plus loin|nos articles sur le sujet",
    // Spanish and Galician
    "lea también|lee también|leer también|lea además|lee además|le puede interesar|le podría interesar|"
    "te puede interesar|te podría interesar|también te puede interesar|también le puede interesar|"
    "puede interesarte|te recomendamos leer|quizás te interese|noticias relacionadas|noticia relacionada|"
    "artículos relacionados|artículo relacionado|notas relacionadas|nota relacionada|contenido relacionado|"
    "contenidos relacionados|entradas relacionadas|relacionados|relacionadas|relacionado|relacionada|"
    "más sobre este tema|más sobre el tema|sobre este tema|ver también|vea también|mira también|"
    "más información|le tamén|máis información",
    // Portuguese
    "leia também|leia mais|leia ainda|ler também|veja também|veja mais|saiba mais|notícias relacionadas|"
    "notícia relacionada|artigos relacionados|matérias relacionadas|conteúdo relacionado|"
    "conteúdos relacionados|posts relacionados|mais sobre o assunto|mais sobre este tema|"
    "você também pode gostar|pode gostar também",
    // Italian
    "leggi anche|leggi pure|vedi anche|articoli correlati|articolo correlato|notizie correlate|"
    "contenuti correlati|post correlati|correlati|correlate|potrebbe interessarti|"
    "potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|"
    "potrebbero interessarti|sullo stesso argomento|sullo stesso tema|per approfondire|approfondimenti",
    // Catalan
    "notícies relacionades|notícies relacionats|articles relacionats|llegeix també|llegiu també|"
    "et pot interessar|més informació|relacionat",
    // Romanian
    "citește și|citiți și|citește mai mult|citește mai multe|vezi și|articole similare|"
    "articole asemănătoare|articole înrudite|știri similare|știri pe aceeași temă|pe aceeași temă|"
    "te-ar putea interesa",
    // Dutch and Afrikaans
    "lees ook|lees meer|lees verder|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|"
    "gerelateerd|meer over dit onderwerp|verwante artikelen|verwant nieuws|zie ook|verwante berigte",
    // Swedish
    "läs också|läs även|läs mer|mer läsning|relaterade artiklar|relaterat|relaterade nyheter|mer om ämnet",
    // Danish and Norwegian
    "læs også|læs mere|les også|les mer|relaterede artikler|relaterte artikler|relateret|relatert|"
    "relaterte saker|mere om emnet|mer om emnet|flere artikler om emnet",
    // Finnish
    "lue myös|lue lisää|lue lisää aiheesta|lisää aiheesta|aiheesta lisää|aiheeseen liittyvät|"
    "aiheeseen liittyviä|lue seuraavaksi",
    // Icelandic
    "lestu einnig|lesa meira|tengdar fréttir|tengt efni",
    // Polish
    "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|"
    "przeczytaj również|zobacz także|zobacz też|zobacz również|więcej na ten temat|więcej na temat|"
    "powiązane artykuły|powiązane|podobne artykuły|artykuły powiązane|na ten temat",
    // Czech
    "čtěte také|čtěte dále|přečtěte si také|přečtěte si|související články|související témata|"
    "související|mohlo by vás zajímat|k tématu|podobné články|více k tématu",
    // Slovak
    "čítajte aj|čítajte tiež|prečítajte si aj|prečítajte si tiež|súvisiace články|súvisiace|"
    "mohlo by vás zaujímať|k téme|viac k téme|podobné články",
    // Hungarian
    "kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|kapcsolódó anyagok|kapcsolódó hírek|olvassa el ezt is|"
    "olvasd el ezt is|olvasta már|ez is érdekelheti|ez is érdekelhet|hasonló cikkek|a témában",
    // Croatian, Bosnian, Serbian
    "pročitajte i|pročitajte još|pročitajte i ovo|pročitaj i|pročitaj više|pročitajte više|"
    "povezane vijesti|povezane vesti|povezani članci|povezano|vezane vijesti|vezane vesti|"
    "slične vijesti|slične vesti|vezani članci|pogledajte i|прочитајте и|прочитајте још|"
    "повезане вести|повезани чланци|сличне вести",
    // Slovene
    "preberite tudi|preberite še|sorodne novice|sorodni članki|povezane novice|preberi še",
    // Albanian
    "lexo edhe|lexoni edhe|lexo gjithashtu|lexo më shumë|lajme të ngjashme|artikuj të ngjashëm|të ngjashme",
    // Macedonian
    "прочитајте и ова|поврзани вести|поврзани написи|слични вести|прочитај и",
    // Bulgarian
    "прочетете още|прочети още|вижте още|виж още|вижте също|прочетете също|свързани новини|"
    "свързани статии|още по темата|по темата|подобни новини|подобни статии",
    // Greek
    "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|διαβάστε σχετικά|δείτε επίσης|"
    "δείτε ακόμη|σχετικά άρθρα|σχετικά νέα|σχετικές ειδήσεις|σχετικά θέματα|σχετικά",
    // Turkish
    "ilgili haberler|ilgili haber|ilgili içerikler|ilgili yazılar|benzer haberler|benzer yazılar|"
    "bunlar da ilginizi çekebilir|ilginizi çekebilir|ayrıca okuyun|bunu da okuyun",
    // Azerbaijani, Uzbek, Kazakh
    "oxşar xəbərlər|əlaqəli xəbərlər|həmçinin oxuyun|mavzuga oid|мавзуга оид|тақырыпқа сай|ұқсас жаңалықтар",
    // Russian
    "читайте также|читайте ещё|читать также|читайте по теме|смотрите также|см. также|по теме|"
    "материалы по теме|новости по теме|статьи по теме|публикации по теме|ещё по теме|"
    "ещё новости по теме|другие материалы по теме|подробнее по теме|похожие новости|похожие статьи|"
    "похожие материалы|связанные новости|связанные материалы|связанные статьи|по этой теме|"
    "вам может быть интересно|вам будет интересно|другие новости по теме",
    // Ukrainian
    "читайте також|читати також|дивіться також|до теми|за темою|по темі|на цю тему|новини по темі|"
    "новини за темою|матеріали по темі|матеріали за темою|статті за темою|схожі новини|схожі матеріали|"
    "пов'язані новини|пов'язані матеріали|вас може зацікавити",
    // Belarusian
    "чытайце таксама|чытайце яшчэ|па тэме|глядзіце таксама",
    // Estonian, Latvian, Lithuanian
    "loe lisaks|loe ka|loe veel|seotud lood|seotud artiklid|seotud uudised|lasi arī|lasiet arī|"
    "saistītie raksti|līdzīgi raksti|taip pat skaitykite|skaitykite taip pat|skaitykite daugiau|"
    "susiję straipsniai|susijusios naujienos|susiję|panašūs straipsniai",
    // Armenian, Georgian
    "կարդացեք նաև|կարդացեք նաեւ|կարդալ նաև|ընթերցեք նաև|წაიკითხეთ აგრეთვე|წაიკითხეთ ასევე|მსგავსი სიახლეები",
    // Hebrew
    "קראו גם|ראו גם|קראו עוד|עוד בנושא|כתבות נוספות בנושא|כתבות קשורות|כתבות נוספות|אולי יעניין אותך",
    // Arabic
    "اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ ايضا|اقرأ المزيد|اقرأ كذلك|شاهد أيضا|طالع أيضا|مواضيع ذات صلة|"
    "مواضيع ذات علاقة|موضوعات ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|أخبار متعلقة|مواضيع متعلقة|"
    "موضوعات متعلقة|أخبار مشابهة|مواضيع مشابهة|قد يهمك أيضا|قد يهمك|المزيد حول هذه القصة",
    // Persian, Urdu
    "مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مطالب مشابه|بیشتر بخوانید|همچنین بخوانید|بیشتر بخوانيد|"
    "یہ بھی پڑھیں|یہ بھی پڑھئے|مزید پڑھیں|متعلقہ خبریں|متعلقہ مضامین|متعلقہ عنوانات",
    // Hindi, Marathi, Nepali
    "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|और पढ़ें|संबंधित खबरें|संबंधित ख़बरें|सम्बंधित खबरें|संबंधित समाचार|"
    "हे ही वाचा|हेही वाचा|संबंधित बातम्या|यो पनि पढ्नुहोस्|सम्बन्धित समाचार",
    // Bengali, Gujarati
    "আরও পড়ুন|আরো পড়ুন|আরও পড়ুন|সম্পর্কিত খবর|এ সম্পর্কিত আরও খবর|আরও খবর|આ પણ વાંચો|સંબંધિત સમાચાર",
    // Tamil, Telugu, Kannada, Malayalam
    "இதையும் படியுங்கள்|தொடர்புடைய செய்திகள்|ఇది కూడా చదవండి|ఇవి కూడా చదవండి|సంబంధిత వార్తలు|ಇದನ್ನೂ ಓದಿ|"
    "ಸಂಬಂಧಿತ ಸುದ್ದಿ|ഇതും വായിക്കുക|ബന്ധപ്പെട്ട വാർത്തകൾ",
    // Indonesian, Malay, Filipino
    "baca juga|baca pula|simak juga|lihat juga|berita terkait|artikel terkait|terkait|berita lainnya terkait|"
    "baca lagi|berita berkaitan|artikel berkaitan|basahin din|kaugnay na balita",
    // Vietnamese
    "xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|tin cùng chủ đề|"
    "có thể bạn quan tâm",
    // Thai
    "ข่าวที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง",
    // Chinese
    "相关新闻|相关阅读|相关报道|相关文章|相关链接|延伸阅读|推荐阅读|相關新聞|相關閱讀|相關報導|相關報道|"
    "相關文章|相關連結|延伸閱讀|推薦閱讀|延伸報導",
    // Japanese
    "関連記事|関連ニュース|関連する記事|関連リンク|関連|関連コンテンツ|関連トピックス|あわせて読みたい|"
    "合わせて読みたい|併せて読みたい",
    // Korean
    "관련기사|관련 기사|관련뉴스|관련 뉴스|관련 글|이 기사와 관련된 기사|함께 볼만한 뉴스|이어볼만한 기사",
    // Swahili, Somali, Hausa
    "soma pia|soma zaidi|habari zinazohusiana|sidoo kale akhri|karanta kuma|karin labarai",
    // Esperanto and the languages of Spain and Wales
    "legu ankaŭ|irakurri ere|gehiago irakurri|darllen mwy|straeon perthnasol",
};

/// In a text they head related posts; on a page, whatever is new on the site.
constexpr std::array<std::string_view, 3> vague_headings{"more stories", "read next", "what to read next"};

/// Folded.
constexpr std::array<std::string_view, 69> words_of_others{
    "popular",    "popul",     "trending",    "most read",  "most view",  "most shared",  "most comment",
    "latest",     "sponsor",   "promoted",    "advert",     "tags",       "topics",       "comment",
    "newsletter", "galler",    "photo",       "video",      "podcast",    "breaking",     "meistgelesen",
    "neueste",    "anzeige",   "les plus",    "derniers",   "dernieres",  "commentaires", "mas leid",
    "lo mas",     "ultimas",   "ultimos",     "mais lid",   "mais vist",  "piu lett",     "piu visti",
    "ultime",     "meest",     "laatste",     "mest last",  "mest laest", "senaste",      "seneste",
    "luetuim",    "najnowsze", "najczesciej", "nejctene",   "nejnov",     "najcit",       "legolvasott",
    "legfriss",   "cele mai",  "najvise",     "son dakika", "en cok",     "самые",        "популярн",
    "последние",  "лента",     "останні",     "الأكثر",     "terpopuler", "人気",         "recommend",
    "recommand",  "recomend",  "empfohlen",   "around the", "up next",    "next up"};

/// Without what may stand around the words: colons, dots, arrows, bullets, a count.
std::string_view bare(std::string_view line) {
    const auto is_mark = [](char c) { return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c); };
    line = trim(line);
    while (!line.empty() && is_mark(line.front()))
        line.remove_prefix(1);
    constexpr std::array<std::string_view, 10> signs{"…", "»", "›", "→", "：", "►", "▶", "–", "—", "・"};
    for (std::size_t before = 0; before != line.size();) {
        before = line.size();
        while (!line.empty() && is_mark(line.back()))
            line.remove_suffix(1);
        for (const std::string_view sign : signs)
            if (line.ends_with(sign)) line.remove_suffix(sign.size());
    }
    return line;
}

using HeadingSet = std::unordered_set<std::string>;

HeadingSet fold_headings() {
    HeadingSet folded;
    for (const std::string_view language : headings)
        for (const std::string_view heading : split(language, '|'))
            folded.insert(fold(heading));
    return folded;
}

constexpr std::size_t longest_heading = 120;  // bytes; those of India have three a letter

/// As headings are compared; empty if it is too long for one.
std::string folded_heading(std::string_view line) {
    line = bare(line);
    return line.size() > longest_heading ? std::string() : fold(collapse_spaces(line));
}

bool is_vague(std::string_view heading) {
    return std::find(vague_headings.begin(), vague_headings.end(), heading) != vague_headings.end();
}

bool is_of_one_matter(const std::string& heading) {
    static const HeadingSet folded = fold_headings();
    return !heading.empty() && folded.contains(heading);
}

}  // namespace

bool is_related_heading(std::string_view line) {
    const std::string heading = folded_heading(line);
    return is_of_one_matter(heading) || is_vague(heading);
}

std::size_t related_cue(std::string_view text) {
    constexpr std::array<std::string_view, 8> marks{":", "|", "：", "–", "—", "»", "►", ">"};
    for (const std::string_view mark : marks) {
        const std::size_t at = text.substr(0, longest_heading).find(mark);
        if (at != std::string_view::npos && is_related_heading(text.substr(0, at))) return at + mark.size();
    }
    return 0;
}

bool is_heading_of_others(std::string_view line) {
    const std::string heading = folded_heading(line);
    if (is_vague(heading)) return true;
    return !is_of_one_matter(heading) &&
           std::any_of(words_of_others.begin(), words_of_others.end(),
                       [&](std::string_view words) { return heading.find(words) != std::string::npos; });
}

}  // namespace news
