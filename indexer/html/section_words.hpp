// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

// What the press has over lists of other articles, and over what is no article, in lower case, parted by "|".
// A family of languages has its paragraph.

constexpr std::string_view elsewhere_labels =
    // English
    "related|related news|related articles|related article|related stories|related story"
    "|related content|related coverage|related topics|related posts|related links|related videos"
    "|related video|read more|read next|read also|also read|see also|also see|more on this story"
    "|more on this|more on this topic|more from|more stories|more news|more like this"
    "|more articles|more coverage|further reading|keep reading|continue reading"
    "|continue reading below|story continues below|article continues below|most read|most popular"
    "|most viewed|most shared|popular stories|trending|trending now|trending stories|top stories"
    "|top story|latest news|latest stories|recommended|recommended for you|recommended stories"
    "|recommended reading|recommended articles|editors' picks|editor's picks|editors’ picks"
    "|editor’s picks|you may also like|you might also like|you may like|you may be interested in"
    "|don't miss|don’t miss|what to read next|in case you missed it|up next|watch next|share"
    "|share this|share this article|share this story|share this post|share this page"
    "|share on facebook|share on twitter|tweet|tags|topics|filed under|keywords|keyword|print"
    "|print this article|email this article|advertisement|advertising|sponsored|sponsored content"
    "|promoted|loading|download|follow us|follow us on|stay connected|back to top|next article"
    "|previous article|next post|previous post|view comments|show comments|about the author"
    "|about the authors|please follow and like us|like this|view gallery|photo gallery"
    "|this week's flyers"
    // German
    "|mehr zum thema|mehr zu diesem thema|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema"
    "|lesen sie jetzt|auch interessant|das könnte sie auch interessieren"
    "|das könnte dich auch interessieren|siehe auch|weiterlesen|weitere artikel|weitere meldungen"
    "|weitere themen|weitere informationen|ähnliche artikel|meistgelesen|meist gelesen"
    "|schlagworte|schlagwörter|themen|teilen|artikel teilen|anzeige|werbung|zum thema"
    "|mehr anzeigen|drucken|nach oben|zur startseite|passend zum thema|diesen artikel teilen"
    "|verwandte artikel|verwandte themen|empfohlene artikel"
    // French
    "|à lire aussi|lire aussi|lire plus|à lire|lire également|voir aussi|sur le même sujet"
    "|les plus lus|les plus lues|articles liés|articles similaires|dans la même rubrique|partager"
    "|partager cet article|publicité|mots-clés|thèmes|sur le même thème|à voir aussi"
    "|lire la suite|plus d'articles|vous aimerez aussi|nos derniers articles|a suivre|à suivre"
    "|recommandé pour vous|les plus partagés"
    // Spanish
    "|lea también|lee también|leer también|te puede interesar|le puede interesar|puede interesarle"
    "|te recomendamos|le recomendamos|recomendamos|noticias relacionadas|noticia relacionada"
    "|artículos relacionados|relacionadas|relacionados|más noticias|más leídas|más leídos"
    "|lo más leído|lo más visto|las más leídas|ver más|leer más|mira también|vea también"
    "|ver también|compartir|comparte|publicidad|etiquetas|temas|temas relacionados"
    "|ver noticia|contenido relacionado|contenidos relacionados|también te puede interesar"
    "|síguenos|síguenos en|tendencia en facebook|no te pierdas|recomendados"
    // Portuguese
    "|leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|mais lidas"
    "|mais lidos|mais notícias|compartilhe|compartilhar|partilhar|publicidade|tópicos|assuntos"
    "|continua depois da publicidade|continua após a publicidade|recomendadas"
    "|recomendado para você|conteúdo relacionado|últimas notícias"
    // Italian
    "|leggi anche|leggi di più|leggi tutto|per approfondire|articoli correlati|notizie correlate"
    "|i più letti|più letti|condividi|pubblicità|argomenti|potrebbe interessarti"
    "|ti potrebbe interessare|potrebbe interessarti anche|guarda anche|correlati"
    // Dutch
    "|lees ook|lees meer|lees verder|meer over|meer over dit onderwerp|gerelateerd"
    "|gerelateerde artikelen|meest gelezen|delen|advertentie|bekijk ook|meer nieuws|aanbevolen"
    // Danish, Norwegian, Swedish, Finnish, Icelandic
    "|læs også|læs mere|mest læste|mere om|relaterede artikler|del artiklen|annonce|les også"
    "|les mer|mest lest|annonse|relaterte artikler|läs också|läs även|läs mer|mest läst|mer om"
    "|annons|dela|dela artikeln|relaterade artiklar|lue myös|lue lisää|luetuimmat|mainos|jaa"
    "|katso myös|lesa meira|sjá einnig"
    // Polish, Czech, Slovak, Hungarian, Romanian
    "|czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również"
    "|przeczytaj także|przeczytaj też|przeczytaj również|polecane|polecamy|najczęściej czytane"
    "|udostępnij|reklama|tagi|powiązane artykuły|podobne artykuły|čtěte také|čtěte více"
    "|přečtěte si také|související články|související|nejčtenější|sdílet|čítajte tiež"
    "|prečítajte si aj|súvisiace články|najčítanejšie|zdieľať|kapcsolódó cikkek|kapcsolódó"
    "|olvassa el ezt is|ezt is olvassa el|ezek is érdekelhetnek|legolvasottabb|megosztás|hirdetés"
    "|ajánljuk|címkék|ajánlott|citește și|citiți și|citeste si|vezi și|articole similare"
    "|știri similare|cele mai citite|distribuie|publicitate|etichete|pe aceeași temă"
    // South Slavic, Albanian, Greek, Turkish, Baltic
    "|više o temi|na vrh|pročitajte još|pročitajte i|povezane vijesti|povezane vesti"
    "|povezani članci|najčitanije|podijeli|podeli|oglas|vezane vijesti|pročitaj još"
    "|preberite tudi|preberite še|najbolj brano|свързани новини|прочетете още|вижте още"
    "|най-четени|прочитајте још|повезане вести|lexoni gjithashtu|lexo edhe|lexo më shumë"
    "|lexoni më shumë|të ngjashme|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα"
    "|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμα|σχετικά άρθρα|σχετικές ειδήσεις|δημοφιλή"
    "|κοινοποίηση|διαφήμιση|ilgili haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir"
    "|benzer haberler|çok okunanlar|en çok okunanlar|paylaş|devamını oku|son dakika haberleri"
    "|etiketler|önerilen haberler|taip pat skaitykite|skaitykite taip pat|susiję straipsniai"
    "|skaitomiausi|lasi arī|lasi vēl|loe ka|loe lisaks|loe veel|enim loetud"
    // Russian, Ukrainian, Belarusian
    "|читайте также|читать также|читайте еще|читать далее|читайте по теме|материалы по теме"
    "|по теме|похожие материалы|похожие новости|другие новости|новости по теме|ещё по теме"
    "|еще по теме|смотрите также|самое читаемое|популярное|поделиться|поделитесь|реклама|теги"
    "|рекомендуем|главное за день|последние новости|больше новостей|читайте також|читати також"
    "|читайте ще|за темою|схожі новини|схожі матеріали|більше новин|популярні новини"
    "|дивіться також|поширити|поділитися|останні новини|чытайце таксама"
    // Arabic, Persian, Hebrew, Urdu
    "|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|أخبار ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة"
    "|مقالات ذات صلة|ذات صلة|شاهد أيضا|الأكثر قراءة|شارك|مشاركة|إعلان|إعلانات|كلمات مفتاحية"
    "|كلمات دلالية|أخبار متعلقة|اخبار متعلقة|بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|اخبار مرتبط"
    "|خبرهای مرتبط|پربازدیدترین|پر بازدید ترین|برچسب "
    "ها|برچسب‌ها|انتهای "
    "پیام|همچنین "
    "بخوانید"
    "|קראו גם|קרא עוד|כתבות נוספות|עוד בנושא|כתבות קשורות|מומלצים|פרסומת|یہ بھی پڑھیں|مزید پڑھیں"
    // Hindi, Bengali, Gujarati, Tamil, Thai, Vietnamese, Indonesian
    "|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|इसे भी पढ़ें|আরও পড়ুন|আরো পড়ুন"
    "|সম্পর্কিত খবর|આ પણ વાંચો|மேலும் படிக்க|தொடர்புடைய செய்திகள்|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม"
    "|อ่านต่อ|ข่าวแนะนำ|แชร์|แท็ก|xem thêm|đọc thêm|tin liên quan|bài liên quan"
    "|tin cùng chuyên mục|chia sẻ|từ khóa|tin mới|baca juga|baca selengkapnya|berita terkait"
    "|artikel terkait|terpopuler|bagikan|simak juga|lihat juga|berita lainnya"
    "|advertisement scroll to continue with content|baca lagi"
    // Chinese, Japanese, Korean
    "|相關新聞|相关新闻|相關報導|相关报道|相關文章|相关文章|相關閱讀|相关阅读|延伸閱讀|延伸阅读|推薦閱讀|"
    "推荐阅读|推薦|推荐|熱門新聞|热门新闻|熱門點閱|更多新聞|更多新闻"
    "|分享|分享到|關鍵字|关键词|標籤|标签|廣告|广告|更多|猜你喜欢|最新文章|點擊閱讀下一則|編輯推薦|関連記事|"
    "関連ニュース|関連リンク|関連トピックス|関連情報|関連キーワード"
    "|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ記事|人気記事|アクセスランキング|続きを読む|"
    "シェア|シェアする|広告|タグ|次の記事|前の記事|写真一覧|記事一覧"
    "|관련기사|관련 기사|관련뉴스|관련 뉴스|인기기사|인기 기사|많이 본 기사|많이 본 뉴스|추천기사|추천 "
    "기사|공유하기|공유|광고|더보기|이전기사|다음기사|키워드|태그"
    "|주요기사|주요뉴스";

constexpr std::string_view readers_labels =
    "comments|comment|reader comments|readers' comments|leave a comment|leave a reply"
    "|post a comment|post your comment|add a comment|write a comment|join the conversation"
    "|join the discussion|what do you think|newsletter|newsletters"
    "|sign up for our newsletter|subscribe to our newsletter|subscribe|subscribe now"
    "|subscribe today|sign up|be the first to know|most read nation & world stories"
    "|your feedback is important to us|log in|login|cookie policy|privacy policy|terms of use"
    "|terms of service|kommentare|kommentar|kommentar schreiben|kommentar verfassen"
    "|schreiben sie einen kommentar|schreibe einen kommentar|diskutieren sie mit|leserkommentare"
    "|newsletter abonnieren|newsletter bestellen|commentaires|commentaire|laisser un commentaire"
    "|vos commentaires|réagir|réactions|ajouter un commentaire|écrire un commentaire"
    "|inscrivez-vous à la newsletter|abonnez-vous|s'abonner|comentarios|comentario"
    "|deja un comentario|deja tu comentario|dejar un comentario|deja una respuesta"
    "|escribe tu comentario|suscríbete|suscríbete a nuestro boletín|boletín|comentários"
    "|deixe um comentário|deixe seu comentário|deixe uma resposta|comente|assine"
    "|assine nossa newsletter|commenti|commento|lascia un commento|lascia una risposta"
    "|iscriviti alla newsletter|abbonati|reacties|reageer|geef een reactie|plaats een reactie"
    "|abonneer|kommentarer|kommentér|skriv en kommentar|kommentera|lämna ett svar"
    "|tilmeld nyhedsbrev|kommentit|jätä kommentti|jätä vastaus|komentarze|dodaj komentarz"
    "|skomentuj|zostaw komentarz|diskuze|komentáře|diskuse|přidat komentář|komentáre"
    "|hozzászólások|szólj hozzá|comentarii|lasă un comentariu|lasa un comentariu"
    "|adaugă un comentariu|komentari|komentar|ostavi komentar|ostavite komentar|komentarji"
    "|коментари|коментар|komentet|komente|lini një koment|lini një përgjigje|σχόλια"
    "|γράψτε το σχόλιό σας|αφήστε μια απάντηση|yorumlar|yorum yap|yorum yaz|bir yanıt yazın"
    "|komentarai|rašyti komentarą|komentāri|kommentaarid|комментарии|комментировать"
    "|оставить комментарий|добавить комментарий|обсуждение|коментарі|додати коментар"
    "|залишити відповідь|التعليقات|تعليقات|اترك تعليقا|اترك تعليقاً|اترك رد|أضف تعليق|نظرات"
    "|دیدگاه|دیدگاه ها|ارسال نظر|نظر شما|نظرات کاربران|תגובות|הוסף תגובה|टिप्पणियां|अपनी राय दें"
    "|মন্তব্য|ความคิดเห็น|แสดงความคิดเห็น|bình luận|ý kiến|gửi bình luận|komentar pembaca"
    "|tulis komentar|tinggalkan "
    "balasan|評論|评论|留言|我要評論|网友评论|發表評論|发表评论|コメント|コメントを書く|コメントを残す|댓글|"
    "댓글쓰기"
    "|의견쓰기";

}  // namespace news
