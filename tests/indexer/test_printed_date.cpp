// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/printed_date.hpp"

using namespace news;

namespace {

struct Row {
    std::string input;
    std::string iso;  // empty if it is no date
};

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

std::string clock_of(std::string_view text) {
    const auto time = read_printed_time(text);
    return time ? to_iso(at_time({.year = 2000, .month = 1, .day = 1}, *time)).substr(11) : std::string{};
}

template <std::size_t count>
void check_without_problem(const Row (&rows)[count]) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.input << "\"") {
            const DateReading reading = read_printed_date(row.input);
            BOOST_TEST(iso_of(reading.date) == row.iso);
            BOOST_TEST(reading.problem == "");
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_date)

BOOST_AUTO_TEST_CASE(reads_dates_as_english_papers_print_them) {
    const Row rows[] = {
        {"Aug 07, 2018", "2018-08-07"},
        {"Aug. 7, 2018", "2018-08-07"},
        {"August 7, 2018", "2018-08-07"},
        {"AUGUST 7, 2018", "2018-08-07"},
        {"August 7th, 2018", "2018-08-07"},
        {"August the 7th, 2018", "2018-08-07"},
        {"7 August 2018", "2018-08-07"},
        {"7th of August 2018", "2018-08-07"},
        {"1st September 2018", "2018-09-01"},
        {"Sept. 2nd, 2018", "2018-09-02"},
        {"3rd Sept 2018", "2018-09-03"},
        {"Tuesday, August 7, 2018", "2018-08-07"},
        {"Tues., Aug. 7, 2018", "2018-08-07"},
        {"Tuesday 7 August 2018", "2018-08-07"},
        {"2018 August 7", "2018-08-07"},
        {"7-Aug-2018", "2018-08-07"},
        {"(Aug 7, 2018)", "2018-08-07"},
        {"  Aug 7, 2018.  ", "2018-08-07"},
        {"August 2018", "2018-08"},
        {"2018", "2018"},
        {"May 1, 1865", "1865-05-01"},
        {"Feb 29, 2020", "2020-02-29"},
        {"7 Aug 18", "2018-08-07"},
        {"Aug 7 '18", "2018-08-07"},
        {"7 Aug 68", "2068-08-07"},
        {"7 Aug 69", "1969-08-07"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(reads_dates_with_times_and_zones) {
    const Row rows[] = {
        {"7th of August 2018, 4:15 pm EDT", "2018-08-07T16:15-04:00"},
        {"August 7, 2018 at 3:09 a.m.", "2018-08-07T03:09"},
        {"3:09 AM, August 7, 2018", "2018-08-07T03:09"},
        {"August 7, 2018, 3pm", "2018-08-07T15:00"},
        {"August 7, 2018, noon", "2018-08-07T12:00"},
        {"August 7, 2018, midnight", "2018-08-07T00:00"},
        {"August 7, 2018 12:30 am", "2018-08-07T00:30"},
        {"June 3, 2020 10:45 AM EST", "2020-06-03T10:45-05:00"},
        {"June 3, 2020 10:45 AM ET", "2020-06-03T10:45-04:00"},
        {"10:45 a.m. PT, January 3, 2020", "2020-01-03T10:45-08:00"},
        {"3 June 2020 10:45 GMT", "2020-06-03T10:45Z"},
        {"3 June 2020 10:45 GMT+0800", "2020-06-03T10:45+08:00"},
        {"3 June 2020 10:45 -05:00", "2020-06-03T10:45-05:00"},
        {"3 June 2020 10:45:59", "2020-06-03T10:45:59"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(reads_what_programs_print) {
    const Row rows[] = {
        {"Tue, 07 Aug 2018 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
        {"Tue, 7 Aug 2018 03:09 GMT", "2018-08-07T03:09Z"},
        {"7 Aug 2018 03:09:00 -0400 (EDT)", "2018-08-07T03:09:00-04:00"},
        {"Tue, 07 Aug 18 03:09:00 UT", "2018-08-07T03:09:00Z"},
        {"Tue Aug  7 03:09:00 2018", "2018-08-07T03:09:00"},
        {"Tue Aug  7 03:09:00 EDT 2018", "2018-08-07T03:09:00-04:00"},
        {"2018-08", "2018-08"},
        {"2018-08-07", "2018-08-07"},
        {"2018-08-07T03:09Z", "2018-08-07T03:09Z"},
        {"2018-08-07T03:09:00.123+02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
        {"20180807T030900Z", "2018-08-07T03:09:00Z"},
        {"2018-8-7", "2018-08-07"},
        {"2018-8-7T03:09:00+02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07T03:09:08:684Z", "2018-08-07T03:09:08Z"},
        {"31 | 08 | 2018", "2018-08-31"},
        {"2018/08/07", "2018-08-07"},
        {"13/07/2018", "2018-07-13"},
        {"07/13/2018", "2018-07-13"},
        {"31/12/99", "1999-12-31"},
        {"08/08/2018", "2018-08-08"},
        {"7.8.2018", "2018-08-07"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(spaces_and_dashes_of_typesetters_are_no_obstacle) {
    const Row rows[] = {
        {"August\u00A07,\u00A02018", "2018-08-07"},
        {"August 7, 2018 3:09\u202FPM", "2018-08-07T15:09"},
        {"August 7, 2018 \u2013 3:09 PM", "2018-08-07T15:09"},
        {"August 7, 2018 \u2014 3:09 PM", "2018-08-07T15:09"},
        {"August 7, 2018, 12 noon", "2018-08-07T12:00"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(zone_that_means_several_stays_unread_and_the_date_is_read) {
    const Row rows[] = {
        {"3 June 2020 10:45 BST", "2020-06-03T10:45"},
        {"3 June 2020 10:45 CST", "2020-06-03T10:45"},
        {"3 June 2020 10:45 IST", "2020-06-03T10:45"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(prose_is_no_date) {
    const Row rows[] = {
        {"", ""},
        {"May", ""},
        {"May 1", ""},
        {"7", ""},
        {"12 2018", ""},
        {"3:09 PM", ""},
        {"May 2018 was the wettest in memory", ""},
        {"On August 7, 2018 the council met", ""},
        {"August 7, 2018 August 8, 2018", ""},
        {"1-800-555-0199", ""},
        {"20180807123", ""},
        {"Mars 2018", ""},
        {"Released 7 2018", ""},
        {"2018-W32", ""},
        {"May 1, 1199", ""},
        {"August 7, 3018", ""},
        {std::string(200, '1'), ""},
        {"August 7, 2018" + std::string(100, '.'), ""},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(reads_dates_in_the_languages_of_the_press) {
    const struct {
        std::string language;
        std::string input;
        std::string iso;
    } rows[] = {
        {"en", "7 August 2018", "2018-08-07"},
        {"en", "Tues 7th Aug. 2018", "2018-08-07"},
        {"en", "August 7, 2018 10:03:20 pm", "2018-08-07T22:03:20"},
        {"en", "7 Aug 2018 12.16 pm", "2018-08-07T12:16"},
        {"en", "Posted", ""},
        {"es", "7 de agosto de 2018", "2018-08-07"},
        {"es", "martes 7 de agosto de 2018", "2018-08-07"},
        {"es", "7 ago. 2018 14:30", "2018-08-07T14:30"},
        {"es", "7 de agosto de 2018 a las 14:30", "2018-08-07T14:30"},
        {"es", "7 de septiembre del 2018", "2018-09-07"},
        {"es", "7 setiembre 2018", "2018-09-07"},
        {"es", "7 de agosto de 2018, 3:09 p. m.", "2018-08-07T15:09"},
        {"fr", "7 août 2018", "2018-08-07"},
        {"fr", "le 1er août 2018", "2018-08-01"},
        {"fr", "mardi 7 août 2018 à 14h40", "2018-08-07T14:40"},
        {"fr", "7 août 2018 10 h 12", "2018-08-07T10:12"},
        {"fr", "07 déc. 2018", "2018-12-07"},
        {"fr", "7 févr. 2018", "2018-02-07"},
        {"fr", "mar. 6 mars 2018", "2018-03-06"},
        {"fr", "7 août 2018 à midi", "2018-08-07T12:00"},
        {"de", "7. August 2018", "2018-08-07"},
        {"de", "Dienstag, 7. August 2018, 14:30 Uhr", "2018-08-07T14:30"},
        {"de", "Di., 7. Aug. 2018", "2018-08-07"},
        {"de", "07.08.2018 um 14.30 Uhr", "2018-08-07T14:30"},
        {"de", "7-Mär-2018", "2018-03-07"},
        {"de", "7. Jänner 2018", "2018-01-07"},
        {"de", "7. Dezember 2018", "2018-12-07"},
        {"de", "vom 7. Mai 2018", "2018-05-07"},
        {"de", "07.08.18", "2018-08-07"},
        {"de", "7. August 2018, 12 Uhr MESZ", "2018-08-07T12:00+02:00"},
        {"pt", "7 de agosto de 2018", "2018-08-07"},
        {"pt", "terça-feira, 7 de agosto de 2018 14:52", "2018-08-07T14:52"},
        {"pt", "7 de agosto de 2018 às 14h40", "2018-08-07T14:40"},
        {"pt", "07/08/2018", "2018-08-07"},
        {"pt", "7 dez 2018", "2018-12-07"},
        {"it", "7 agosto 2018", "2018-08-07"},
        {"it", "martedì 7 agosto 2018, ore 14:30", "2018-08-07T14:30"},
        {"it", "7 giu 2018", "2018-06-07"},
        {"it", "1º gennaio 2018", "2018-01-01"},
        {"nl", "7 augustus 2018", "2018-08-07"},
        {"nl", "dinsdag 7 augustus 2018 om 14.30 uur", "2018-08-07T14:30"},
        {"nl", "7 mrt. 2018", "2018-03-07"},
        {"nl", "7 mei 2018", "2018-05-07"},
        {"sv", "7 augusti 2018", "2018-08-07"},
        {"sv", "den 7 augusti 2018 kl. 14.30", "2018-08-07T14:30"},
        {"sv", "tisdag 7 aug. 2018", "2018-08-07"},
        {"da", "7. august 2018", "2018-08-07"},
        {"da", "tirsdag d. 7. august 2018 kl. 14:30", "2018-08-07T14:30"},
        {"da", "7. maj 2018", "2018-05-07"},
        {"no", "7. august 2018", "2018-08-07"},
        {"no", "7. desember 2018 kl. 14.30", "2018-12-07T14:30"},
        {"nb", "7. mai 2018", "2018-05-07"},
        {"fi", "7. elokuuta 2018", "2018-08-07"},
        {"fi", "7.8.2018 klo 16:45", "2018-08-07T16:45"},
        {"fi", "7.8.2018 5.45 ip.", "2018-08-07T17:45"},
        {"fi", "tiistai 7. elokuuta 2018", "2018-08-07"},
        {"pl", "7 sierpnia 2018", "2018-08-07"},
        {"pl", "wtorek, 7 sierpnia 2018, godz. 14:30", "2018-08-07T14:30"},
        {"pl", "7 listopada 2018", "2018-11-07"},
        {"pl", "7 wrz 2018", "2018-09-07"},
        {"cs", "7. srpna 2018", "2018-08-07"},
        {"cs", "7. srpen 2018", "2018-08-07"},
        {"cs", "úterý 7. srpna 2018", "2018-08-07"},
        {"cs", "7. listopadu 2018", "2018-11-07"},
        {"sk", "7. augusta 2018", "2018-08-07"},
        {"sk", "7. októbra 2018", "2018-10-07"},
        {"hu", "2018. augusztus 7.", "2018-08-07"},
        {"hu", "2018. aug. 7. 14:30", "2018-08-07T14:30"},
        {"hu", "2018. 08. 07.", "2018-08-07"},
        {"ro", "7 august 2018", "2018-08-07"},
        {"ro", "7 aprilie 2018, 14:30", "2018-04-07T14:30"},
        {"ro", "7 iunie 2018", "2018-06-07"},
        {"tr", "7 Ağustos 2018", "2018-08-07"},
        {"tr", "7 Ağustos 2018 Salı 14:30", "2018-08-07T14:30"},
        {"tr", "7 Kasım 2018", "2018-11-07"},
        {"tr", "7.Şubat.2018, 16:20", "2018-02-07T16:20"},
        {"el", "7 Αυγούστου 2018", "2018-08-07"},
        {"el", "Τρίτη, 7 Αυγούστου 2018", "2018-08-07"},
        {"el", "7 Μαΐου 2018", "2018-05-07"},
        {"el", "7 Αυγ 2018", "2018-08-07"},
        {"ru", "7 августа 2018", "2018-08-07"},
        {"ru", "7 августа 2018 г. в 13:34", "2018-08-07T13:34"},
        {"ru", "7 авг. 2018 г.", "2018-08-07"},
        {"ru", "Вторник, 7 августа 2018 года", "2018-08-07"},
        {"ru", "7 Август 98 10:20", "1998-08-07T10:20"},
        {"ru", "Втр, 07 авг. 2018 г. 12:15", "2018-08-07T12:15"},
        {"ru", "7 августа 2018, 13:34 МСК", "2018-08-07T13:34+03:00"},
        {"ru", "07.08.2018", "2018-08-07"},
        {"uk", "7 серпня 2018", "2018-08-07"},
        {"uk", "7 серпня 2018 року, 13:34", "2018-08-07T13:34"},
        {"uk", "7 верес 2018", "2018-09-07"},
        {"uk", "вівторок, 7 серпня 2018 р.", "2018-08-07"},
        {"be", "7 жніўня 2018", "2018-08-07"},
        {"be", "Аўторак 7 жніўня 2018", "2018-08-07"},
        {"bg", "7 август 2018", "2018-08-07"},
        {"bg", "7 август 2018 г.", "2018-08-07"},
        {"sr", "7. август 2018.", "2018-08-07"},
        {"sr", "7. avgust 2018.", "2018-08-07"},
        {"hr", "7. kolovoza 2018.", "2018-08-07"},
        {"hr", "7. listopada 2018.", "2018-10-07"},
        {"hr", "7. kolovoza 2018. u 14:30", "2018-08-07T14:30"},
        {"hr", "7. u studenom 2018.", "2018-11-07"},
        {"hr", "7. siječnja 2018. u ponoć", "2018-01-07T00:00"},
        {"sl", "7. avgust 2018", "2018-08-07"},
        {"sl", "7. maj 2018", "2018-05-07"},
        {"mk", "7 август 2018", "2018-08-07"},
        {"sq", "7 gusht 2018", "2018-08-07"},
        {"et", "7. august 2018", "2018-08-07"},
        {"et", "7. detsember 2018", "2018-12-07"},
        {"lv", "2018. gada 7. augusts", "2018-08-07"},
        {"lt", "2018 m. rugpjūčio 7 d.", "2018-08-07"},
        {"is", "7. ágúst 2018", "2018-08-07"},
        {"ca", "7 d’agost de 2018", "2018-08-07"},
        {"ca", "7 de març de 2018", "2018-03-07"},
        {"gl", "7 de agosto de 2018", "2018-08-07"},
        {"id", "7 Agustus 2018", "2018-08-07"},
        {"id", "Selasa, 7 Agustus 2018, 14:30 WIB", "2018-08-07T14:30+07:00"},
        {"id", "7 Mei 2018", "2018-05-07"},
        {"ms", "7 Ogos 2018", "2018-08-07"},
        {"fil", "7 Hulyo 2018 14:20", "2018-07-07T14:20"},
        {"sw", "7 Agosti 2018", "2018-08-07"},
        {"vi", "7 tháng 8, 2018", "2018-08-07"},
        {"vi", "Thứ Ba, ngày 7 tháng 8 năm 2018", "2018-08-07"},
        {"vi", "Tháng Mười Hai 7, 2018, 14:14", "2018-12-07T14:14"},
        {"vi", "7/8/2018", "2018-08-07"},
        {"th", "7 สิงหาคม 2018", "2018-08-07"},
        {"th", "7 สิงหาคม 2561", "2018-08-07"},
        {"th", "7 ส.ค. 2561 14:30 น.", "2018-08-07T14:30"},
        {"th", "1 เดือนตุลาคม 2018, 1:00 AM", "2018-10-01T01:00"},
        {"hi", "7 अगस्त 2018", "2018-08-07"},
        {"hi", "मंगलवार 7 अगस्त 2018", "2018-08-07"},
        {"hi", "७ अगस्त २०१८", "2018-08-07"},
        {"bn", "7 আগস্ট 2018", "2018-08-07"},
        {"bn", "৭ আগস্ট ২০১৮", "2018-08-07"},
        {"bn", "7ই মার্চ 2018", "2018-03-07"},
        {"ta", "7 ஆகஸ்ட் 2018", "2018-08-07"},
        {"te", "7 ఆగస్టు 2018", "2018-08-07"},
        {"ml", "2018 ഓഗസ്റ്റ് 7", "2018-08-07"},
        {"mr", "7 ऑगस्ट 2018", "2018-08-07"},
        {"gu", "7 ઑગસ્ટ 2018", "2018-08-07"},
        {"ur", "7 اگست 2018", "2018-08-07"},
        {"fa", "۱۶ مرداد ۱۳۹۷", "2018-08-07"},
        {"fa", "1397/05/16", "2018-08-07"},
        {"fa", "۷ اوت ۲۰۱۸", "2018-08-07"},
        {"ar", "7 أغسطس 2018", "2018-08-07"},
        {"ar", "٧ أغسطس ٢٠١٨", "2018-08-07"},
        {"ar", "7 آب 2018", "2018-08-07"},
        {"ar", "الثلاثاء، 7 أغسطس 2018", "2018-08-07"},
        {"ar", "7 أغسطس 2018 09:22 مساءً", "2018-08-07T21:22"},
        {"ar", "24 نيسان / أبريل 2020", "2020-04-24"},
        {"ar", "7 تشرين الأول 2018", "2018-10-07"},
        {"he", "7 באוגוסט 2018", "2018-08-07"},
        {"he", "7 אוגוסט 2018", "2018-08-07"},
        {"zh", "2018年8月7日", "2018-08-07"},
        {"zh", "2018年8月7日 星期二 下午3:09", "2018-08-07T15:09"},
        {"zh", "2018年08月07日14:30", "2018-08-07T14:30"},
        {"zh", "2018-08-07 14:30", "2018-08-07T14:30"},
        {"ja", "2018年8月7日（火）21時40分", "2018-08-07T21:40"},
        {"ja", "2018年 8月 7日", "2018-08-07"},
        {"ja", "２０１８年８月７日", "2018-08-07"},
        {"ko", "2018년 8월 7일", "2018-08-07"},
        {"ko", "2018년 8월 7일 오후 3:09", "2018-08-07T15:09"},
        {"ko", "2018. 8. 7. 14:30", "2018-08-07T14:30"},
        {"ka", "2018 წლის 7 აგვისტო", "2018-08-07"},
        {"hy", "7 օգոստոսի 2018", "2018-08-07"},
        {"az", "7 avqust 2018", "2018-08-07"},
        {"kk", "7 тамыз 2018", "2018-08-07"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.language << " \"" << row.input << "\"") {
            const DateReading reading = read_printed_date(row.input, row.language);
            BOOST_TEST(iso_of(reading.date) == row.iso);
            BOOST_TEST(reading.problem == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(names_are_read_in_any_language_where_it_is_not_known) {
    const Row rows[] = {
        {"7 août 2018", "2018-08-07"},         {"7. Dezember 2018", "2018-12-07"},
        {"7 августа 2018 г.", "2018-08-07"},   {"2018年8月7日", "2018-08-07"},
        {"7 de agosto de 2018", "2018-08-07"}, {"август 2018", "2018-08"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(language_decides_what_comes_first) {
    const struct {
        std::string language;
        std::string iso;
        DateCertainty certainty;
    } rows[] = {
        {"", "2018-08-07", DateCertainty::doubtful},     {"en", "2018-08-07", DateCertainty::doubtful},
        {"en-US", "2018-08-07", DateCertainty::certain}, {"en-GB", "2018-07-08", DateCertainty::certain},
        {"de", "2018-07-08", DateCertainty::certain},    {"pt_BR", "2018-07-08", DateCertainty::certain},
        {"ja", "2018-08-07", DateCertainty::doubtful},   {"fr-CA", "2018-08-07", DateCertainty::doubtful},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.language) {
            const auto date = read_printed_date("08/07/2018", row.language).date;
            BOOST_TEST(iso_of(date) == row.iso);
            BOOST_CHECK(date && date->certainty == row.certainty);
        }
    }
}

BOOST_AUTO_TEST_CASE(name_that_languages_dispute_is_doubtful_where_none_is_known) {
    const DateReading reading = read_printed_date("7. listopada 2018");
    BOOST_TEST(iso_of(reading.date) == "2018-11-07");
    BOOST_CHECK(reading.date->certainty == DateCertainty::doubtful);
    BOOST_TEST(reading.problem != "");
}

BOOST_AUTO_TEST_CASE(finds_a_date_within_a_line) {
    const struct {
        std::string line;
        std::string iso;
        std::string printed;
    } rows[] = {
        {"Published on August 7, 2018 by Ann Example", "2018-08-07", "August 7, 2018"},
        {"Veröffentlicht am 7. August 2018 um 10:30 Uhr von Ann Example", "2018-08-07T10:30",
         "7. August 2018 um 10:30 Uhr"},
        {"Ann Example | 2018-08-07T03:09:00.000Z | 5 comments", "2018-08-07T03:09:00Z",
         "2018-08-07T03:09:00.000Z"},
        {"Updated 12:30 GMT, 7 Aug 2018 - 12 comments", "2018-08-07T12:30Z", "12:30 GMT, 7 Aug 2018"},
        {"7 Aug 2018, 10 people", "2018-08-07", "7 Aug 2018"},
        {"発売 2018年8月7日 火曜日 朝刊", "2018-08-07", "2018年8月7日 火曜日"},
        {"On 13/07/2018 it rained", "2018-07-13", "13/07/2018"},
        {"In May 2018 12 people", "", ""},
        {"version 1.2.2018.5", "", ""},
        {"call 555-01-2018", "", ""},
        {"$1,7 August 2018", "", ""},
        {"no date here", "", ""},
        {"", "", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.line) {
            const auto found = find_printed_date(row.line);
            BOOST_TEST(iso_of(found ? std::optional(found->date) : std::nullopt) == row.iso);
            if (found) BOOST_TEST(row.line.substr(found->begin, found->end - found->begin) == row.printed);
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_a_day_without_its_year) {
    const auto day = read_printed_day("7. Mai", "de");
    BOOST_REQUIRE(day);
    BOOST_TEST(day->year == 0);
    BOOST_TEST(day->month == 5);
    BOOST_TEST(day->day == 7);
    BOOST_TEST(read_printed_day("May 27, 2019")->year == 2019);
    BOOST_TEST(!read_printed_day("May"));
    BOOST_TEST(!read_printed_day("May 32"));
    BOOST_TEST(!read_printed_day("27 people"));
}

BOOST_AUTO_TEST_CASE(finds_a_day_without_its_year_in_a_line) {
    const Row rows[] = {
        {"27 May, 10:45", "2000-05-27T10:45"},
        {"Posted May 27 by Ann Example", "2000-05-27"},
        {"8月7日 10:45", "2000-08-07T10:45"},
        {"7. August, 10.45 Uhr", "2000-08-07T10:45"},
        {"27 May 2018", ""},
        {"May 2018", ""},
        {"27.05., 10:45", ""},
        {"No day", ""},
        {"", ""},
    };
    for (const Row& row : rows) {
        auto found = find_printed_day(row.input);
        if (found) {
            BOOST_TEST(found->date.year == 0, row.input);
            found->date.year = 2000;
        }
        BOOST_TEST((found ? to_iso(found->date) : "") == row.iso, row.input);
    }
}

BOOST_AUTO_TEST_CASE(dates_that_do_not_exist_are_problems) {
    const char* const inputs[] = {
        "February 30, 2018",
        "Feb 29, 2019",
        "April 31st, 2018",
        "June 0, 2018",
        "2018-02-30",
        "2018-13-01",
        "13/13/2018",
        "00/05/2018",
        "2018-00-10",
        "August 7, 2018 25:10",
        "August 7, 2018, 10:61",
        "Tue, 07 Aug 2018 03:09:00 +9900",
    };
    for (const std::string input : inputs) {
        BOOST_TEST_CONTEXT(input) {
            const DateReading reading = read_printed_date(input);
            BOOST_TEST(iso_of(reading.date) == "");
            BOOST_TEST(reading.problem != "");
        }
    }
    BOOST_TEST(read_printed_date("Feb 30, 2018").problem == "February 30, 2018 does not exist");
}

BOOST_AUTO_TEST_CASE(doubtful_dates_are_read_with_a_doubt) {
    const Row rows[] = {
        {"08/07/2018", "2018-08-07"},
        {"08-07-2018", "2018-08-07"},
        {"08/07/18", "2018-08-07"},
        {"08/07/2018 3:09 pm", "2018-08-07T15:09"},
        {"Monday, August 7, 2018", "2018-08-07"},
        {"Wed, 07 Aug 2018 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.input) {
            const DateReading reading = read_printed_date(row.input);
            BOOST_TEST(iso_of(reading.date) == row.iso);
            BOOST_TEST(reading.problem != "");
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_times_alone) {
    const Row rows[] = {
        {"03:09 A.M.", "03:09"},
        {"3:09am", "03:09"},
        {"3.09pm", "15:09"},
        {"3.09 p.m.", "15:09"},
        {"3 pm", "15:00"},
        {"15:30", "15:30"},
        {"15:30 pm", "15:30"},
        {"12 am", "00:00"},
        {"12 pm", "12:00"},
        {"12:05 a.m.", "00:05"},
        {"12:05 p.m.", "12:05"},
        {"noon", "12:00"},
        {"Midnight", "00:00"},
        {"12 noon", "12:00"},
        {"3:09:30 PM", "15:09:30"},
        {"23:59:60", "23:59:60"},
        {"4:15 pm EDT", "16:15-04:00"},
        {"07:00 +0100", "07:00+01:00"},
        {"", ""},
        {"24:00", ""},
        {"25:10", ""},
        {"3:60 pm", ""},
        {"3", ""},
        {"at", ""},
        {"Tuesday 3 pm", ""},
        {"3 pm on the pier", ""},
        {"2018", ""},
        {"August 7, 2018 3 pm", ""},
    };
    for (const Row& row : rows)
        BOOST_TEST_CONTEXT("\"" << row.input << "\"") BOOST_TEST(clock_of(row.input) == row.iso);
}

BOOST_AUTO_TEST_CASE(time_alone_leaves_the_date_parts_empty) {
    const auto time = read_printed_time("3:09 pm");
    BOOST_REQUIRE(time);
    BOOST_TEST(time->year == 0);
    BOOST_TEST(time->month == 0);
    BOOST_TEST(time->day == 0);
    BOOST_CHECK(time->precision == DatePrecision::minute);
    BOOST_CHECK(read_printed_time("3:09:01 pm")->precision == DatePrecision::second);
}

BOOST_AUTO_TEST_CASE(at_time_keeps_the_day_and_its_evidence) {
    NewsDate day{.year = 2018, .month = 8, .day = 7};
    day.evidence = DateEvidence::date_line;
    const NewsDate moment = at_time(day, *read_printed_time("4:15 pm EDT"));
    BOOST_TEST(to_iso(moment) == "2018-08-07T16:15-04:00");
    BOOST_CHECK(moment.evidence == DateEvidence::date_line);
}

BOOST_AUTO_TEST_CASE(reads_unix_time) {
    const struct {
        double seconds;
        std::string iso;
    } rows[] = {
        {0, "1970-01-01T00:00:00Z"},
        {1380727800, "2013-10-02T15:30:00Z"},
        {1380727800.9, "2013-10-02T15:30:00Z"},
        {1380727800999.0, "2013-10-02T15:30:00Z"},
        {-86400, "1969-12-31T00:00:00Z"},
        {99999999999.0, ""},
        {-1e11, "1966-10-31T14:13:20Z"},
        {1e300, ""},
        {std::numeric_limits<double>::infinity(), ""},
        {std::numeric_limits<double>::quiet_NaN(), ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.seconds) BOOST_TEST(iso_of(date_of_unix_time(row.seconds)) == row.iso);
}

BOOST_AUTO_TEST_SUITE_END()
