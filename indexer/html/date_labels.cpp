// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/date_labels.hpp"

#include <array>
#include <string>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

struct LabelRow {
    DateLabel label;
    std::string_view words;  // beginnings of words, separated by '|'
};

// In the languages of most of the press; folded, so without accents.
constexpr std::array<LabelRow, 3> rows{{
    {DateLabel::modified,
     "update:|updated|last update|modified|revised|edited|aktualisiert|letzte "
     "anderung|geandert|bearbeitet|mis a "
     "jour|mise a "
     "jour|modifie|actualizad|ultima actualizacion|modificad|atualizad|aggiornat|ultimo "
     "aggiornamento|bijgewerkt|"
     "gewijzigd|uppdaterad|opdateret|oppdatert|sist "
     "endret|paivitetty|muokattu|zaktualizowan|aktualizacj|aktualizovan|"
     "aktualizac|frissit|modositv|actualizat|обновлен|изменен|оновлен|guncelle|diperbarui|cap "
     "nhat|更新|修改|수정|"
     "ενημερωθηκε|ажурирано|azurirano|обновено|تحديث|אפדייט|עדכון|עודכן|به روز"},
    {DateLabel::published,
     "publish|posted|written on|created|date:|date :|datum:|datum :|first "
     "aired|released|veroffentlicht|publiziert|erstellt|"
     "erschienen|eingestellt|publie|paru|cree le|mis en "
     "ligne|publicad|publicacion|fecha|data:|publicat|pubblicat|scritto|"
     "inserito|geplaatst|gepubliceerd|publicerad|publicerat|udgivet|publiceret|offentliggjort|publisert|"
     "julkaistu|"
     "opublikowan|data "
     "publikacji|dodano|utworzono|publikovan|vydano|zverejnen|pridano|megjelen|letrehoz|kozzetet|"
     "опубликован|дата публик|добавлен|размещен|опублікован|yayin|eklenme|giris "
     "tarihi|ditayangkan|diterbitkan|dipublikasi|"
     "ngay "
     "dang|发布|发表|時間|时间|發布|發表|公開|投稿|掲載|입력|등록|게시|승인|δημοσιευ|објављено|objavljen|"
     "публикуван|نشر|"
     "פורסם|प्रकाशित|প্রকাশ|เผยแพร่|วันที่"},
    {DateLabel::other,
     "copyright|©|(c) |expires|valid until|deadline|born|founded|since|est.|rights reserved|joined|member "
     "since|"
     "registered|registriert|mitglied seit|starts|ends|retrieved|accessed"},
}};

constexpr std::array<LabelRow, 2> rows_behind{{
    {DateLabel::modified, "aktualisiert|geandert|bearbeitet|guncellen|更新|수정|frissit|modosit"},
    {DateLabel::published,
     "veroffentlicht|gepostet|geschrieben|publiziert|eingestellt|erschienen|tarihinde|yayin|掲載|公開|発表|"
     "发布|發布|입력|등록|게시|발행|megjelent|kozzetet|प्रकाशित|প্রকাশ"},
}};

/// Where a word last begins so: "date:" is not in "update:".
std::size_t last_beginning(std::string_view text, std::string_view words) {
    std::size_t at = text.rfind(words);
    while (at != std::string_view::npos && at > 0 && is_ascii_letter(text[at - 1]))
        at = text.rfind(words, at - 1);
    return at;
}

}  // namespace

DateLabel date_label_behind(std::string_view text) {
    constexpr std::size_t furthest = 40;  // bytes behind the date
    const std::string folded = fold(cut_at_character(text, furthest));
    for (const LabelRow& row : rows_behind) {
        for (const std::string_view words : split(row.words, '|'))
            if (folded.find(words) != std::string::npos) return row.label;
    }
    return DateLabel::none;
}

DateLabel date_label_in(std::string_view text) {
    constexpr std::size_t furthest = 80;  // bytes before the date
    if (text.size() > furthest) {
        text.remove_prefix(text.size() - furthest);
        while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0U) == 0x80U)
            text.remove_prefix(1);
    }
    const std::string folded = fold(text);
    DateLabel label = DateLabel::none;
    std::size_t last = 0;
    for (const LabelRow& row : rows) {
        for (const std::string_view words : split(row.words, '|')) {
            const std::size_t at = last_beginning(folded, words);
            if (at == std::string::npos || at + 1 <= last) continue;
            last = at + 1;
            label = row.label;
        }
    }
    return label;
}

}  // namespace news
