// SPDX-License-Identifier: GPL-2.0-or-later
// Which way of writing a word finds which: the promise of the Analyzer, row by row.
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/common/word_index.hpp"

using namespace news;

namespace {

struct Rows {
    std::string text;
    std::vector<std::string> found_by;
    std::vector<std::string> not_found_by;
};

const std::vector<Rows>& acronyms_and_names() {
    static const std::vector<Rows> rows{
        {"The U.S. Army said so.",
         {"U.S.", "u.s.", "US", "\"U.S. Army\"", "\"the US army\"", "army U.S."},
         {"us", "\"us army\"", "s", "u", "usa"}},
        {"He told us so.", {"us", "\"told us\""}, {"U.S.", "u.s.", "US", "\"told U.S.\""}},
        {"The US Army said so.", {"US", "U.S.", "us", "\"US army\""}, {"USA", "IT"}},
        {"A U.S.-led force", {"U.S.-led", "U.S.", "led", "\"US led force\"", "usled"}, {"us", "\"us led\""}},
        {"The U.S.'s debt", {"U.S.", "\"US debt\""}, {"us", "s"}},
        {"U.S. AND RUSSIA IN TALKS", {"U.S.", "talks"}, {"us"}},
        {"TELL US NOW", {"us", "tell"}, {"U.S.", "US"}},
        {"Firms bet on A.I. again", {"A.I.", "ai", "AI", "\"on AI again\""}, {"a", "i", "\"a i\""}},
        {"A Ph.D. in history", {"Ph.D.", "PhD", "phd", "\"PhD in history\""}, {"ph", "d"}},
        {"At 9 a.m. today", {"a.m.", "A.M.", "AM", "\"9 a.m. today\""}, {"am", "m"}},
        {"I am here", {"am", "\"I am\""}, {"a.m.", "A.M."}},
        {"The WHO said", {"WHO", "W.H.O.", "who"}, {"whom", "HO"}},
        {"Who said that?", {"who", "Who"}, {"WHO", "W.H.O."}},
        {"An ICE raid on ice", {"ICE", "ice", "\"ICE raid\"", "\"on ice\""}, {"icy"}},
        {"J.K. Rowling wrote", {"J.K. Rowling", "\"JK Rowling\"", "jk"}, {"j", "k"}},
        {"O'Neill spoke",
         {"O'Neill", "o’neill", "oneill", "ONeill", "neill", "\"o neill spoke\"", "\"O'Neill spoke\""},
         {"oneal", "\"neill o\""}},
        {"Oneill spoke", {"O'Neill", "oneill"}, {"neill"}},
        {"Au palais de l'Élysée hier",
         {"Élysée", "elysee", "l'Élysée", "L’ÉLYSÉE", "\"de l'Élysée\"", "\"l elysee hier\""},
         {"lelysee", "elys"}},
        {"L’Élysée dit", {"l'Élysée", "elysee"}, {}},
        {"Maria D'Angelo sang",
         {"D'Angelo", "d’angelo", "dangelo", "angelo", "\"D'Angelo sang\""},
         {"angel"}},
        {"les trois de d'Artagnan", {"d'Artagnan", "artagnan", "D'Artagnan"}, {"dartagnan"}},
        {"Aujourd’hui encore", {"aujourd'hui", "aujourdhui", "\"aujourd hui\"", "hui"}, {"aujour"}},
        {"They don’t know", {"don't", "don’t", "DON'T"}, {"don", "t", "dont"}},
        {"Bowie's songs", {"Bowie", "bowie's", "\"Bowie songs\""}, {"s"}},
        {"rock'n'roll lives", {"rock'n'roll", "rocknroll", "rock", "\"rock n roll\""}, {"roc"}},
        {"AT&T rose", {"AT&T", "at&t", "at", "\"AT&T rose\"", "\"at t rose\""}, {"ATT", "\"at rose\""}},
        {"at the table", {"at", "\"at the\""}, {"AT&T", "A.T."}},
        {"The S&P fell", {"S&P", "s&p", "\"the S&P fell\""}, {"SP", "sp"}},
        {"R&D spending", {"R&D", "r&d"}, {"rd"}},
        {"AC/DC played", {"AC/DC", "ac/dc", "ac", "dc", "\"AC/DC played\""}, {"acdc"}},
        {"and/or both", {"and/or", "or", "and"}, {"\"or and\"", "andor"}},
        {"A Café Noir", {"café", "cafe", "CAFÉ", "\"cafe noir\""}, {"caf"}},
        {"UNESCO and NATO", {"UNESCO", "unesco", "nato", "NATO"}, {"nat"}},
        {"Straße nach Łódź", {"strasse", "Straße", "lodz", "Łódź"}, {"stras"}},
    };
    return rows;
}

const std::vector<Rows>& compounds() {
    static const std::vector<Rows> rows{
        {"A COVID-19 vaccine",
         {"COVID-19", "covid19", "Covid 19", "covid", "19", "\"COVID-19 vaccine\"", "\"covid19 vaccine\"",
          "\"a covid19\"", "\"a covid 19 vaccine\"", "covid‑19", "covid‐19"},
         {"covid-20", "covid-1", "\"19 covid\"", "\"covid vaccine\""}},
        {"A COVID19 vaccine", {"COVID-19", "covid19", "\"covid-19 vaccine\""}, {"covid", "19"}},
        {"Covid 19 came", {"COVID-19", "covid"}, {"covid19"}},
        {"An F-16 crashed",
         {"F-16", "F16", "f16", "16", "\"an F-16 crashed\"", "\"F16 crashed\""},
         {"f-15", "\"16 f\"", "F-1"}},
        {"F16 jets", {"F-16", "f16", "F-16s", "F16s"}, {"16", "f"}},
        {"two F-16s crashed",
         {"F-16", "F16", "F-16s", "F16s", "16", "\"two F-16s crashed\"", "\"two F-16 crashed\"",
          "\"F16 crashed\""},
         {"F-15", "F-1", "\"16 crashed two\""}},
        {"two F16s crashed", {"F-16", "F-16s", "f16", "\"two F-16 crashed\""}, {"16", "16s"}},
        {"with AK-47s, RPGs", {"AK-47", "AK47", "AK-47s", "47", "\"AK-47 RPGs\""}, {"AK-74"}},
        {"an AK-47, he", {"AK-47s", "AK47s"}, {"AK-74s"}},
        {"the A-10s and MD-80s flew", {"A-10", "A10", "MD-80", "MD80s"}, {"A-1", "MD-8"}},
        {"Airbus A380s flew", {"A380", "A-380", "A380s"}, {"380", "A38"}},
        {"send e-mail now",
         {"e-mail", "email", "emails", "mail", "\"e mail\"", "\"send email\"", "\"email now\"",
          "\"send e-mail now\""},
         {"gmail"}},
        {"send email now", {"e-mail", "email", "e-mails"}, {"mail"}},
        {"they co-operate", {"co-operate", "cooperate", "cooperation", "operate"}, {"corporate"}},
        {"they cooperate", {"co-operate", "cooperate"}, {"operate"}},
        {"well-being counts", {"well-being", "wellbeing", "\"well being\"", "well being"}, {"welfare"}},
        {"wellbeing counts", {"well-being", "wellbeing"}, {"well", "being"}},
        {"well being counts", {"well-being"}, {"wellbeing"}},
        {"state-of-the-art tools",
         {"state-of-the-art", "stateoftheart", "\"state of the art tools\""},
         {"stateart"}},
        {"He will re-sign", {"re-sign", "resign", "sign"}, {"design"}},
        {"He will sign", {"sign"}, {"re-sign", "resign"}},
        {"from Alas-\nka today", {"Alaska", "\"from Alaska\"", "\"Alaska today\"", "alas"}, {"Alabama"}},
        {"from Alas-\nKa today", {"alas", "ka"}, {"Alaska"}},
        {"Donau\u00ADdampf fährt", {"donaudampf", "Donau\u00ADdampf", "fahrt donaudampf"}, {"donau"}},
        {"word—word and more--or less",
         {"word", "\"word word\"", "\"more or less\""},
         {"wordword", "moreor"}},
        {"mid-1990s style", {"mid-1990s", "1990s", "mid", "\"mid 1990s style\""}, {"1990", "mid-1990"}},
        {"a 9/11-style attack", {"9/11", "9/11-style", "\"9/11 style\"", "style"}, {"9/12"}},
        {"AT&T-led talks", {"AT&T", "AT&T-led", "\"AT&T led talks\""}, {"BT-led"}},
        {"pro-life/pro-choice",
         {"pro-life", "pro-choice", "prolife", "choice", "pro-life/pro-choice"},
         {"choice-life"}},
        {"Anglo‐Irish pact", {"Anglo-Irish", "angloirish", "irish"}, {"english"}},
        {"the ﬁlm ＮＨＫ made", {"film", "NHK", "nhk", "\"film NHK\""}, {"fil"}},
    };
    return rows;
}

const std::vector<Rows>& numbers() {
    static const std::vector<Rows> rows{
        {"since 9/11 began",
         {"9/11", "9-11", "9–11", "\"since 9/11 began\"", "9", "11", "\"9 11\""},
         {"911", "9:11", "9/1", "11/9", "\"9/11 since\""}},
        {"call 911 now", {"911"}, {"9/11", "9-11", "11"}},
        {"won 2-1 at home", {"2-1", "2–1", "2/1", "\"won 2-1 at\""}, {"21", "1-2", "2:1"}},
        {"the 1914–18 war", {"1914-18", "1914–18", "1914", "18", "\"1914-18 war\""}, {"191418", "1914-1918"}},
        {"on 2018-08-07 he",
         {"2018-08-07", "2018/08/07", "2018", "\"on 2018-08-07 he\""},
         {"2018-08", "20180807"}},
        {"at 15:30 sharp", {"15:30", "15", "\"at 15:30 sharp\""}, {"15-30", "1530", "15/30"}},
        {"sold for $5.2bn then",
         {"$5.2bn", "$5.2 billion", "\"$5.2 billion\"", "5.2bn", "\"5.2 billion then\"", "5.2", "$5.2",
          "billion", "\"for $5.2bn then\""},
         {"$5", "5", "$5.3bn", "£5.2bn", "million", "52bn", "$52bn"}},
        {"sold for $5.2 billion then",
         {"$5.2bn", "$5.2 billion", "5.2bn", "\"$5.2bn then\"", "$5.2"},
         {"£5.2bn", "5bn"}},
        {"a £3m prize", {"£3m", "£3 million", "3m", "\"£3m prize\"", "3", "£3"}, {"$3m", "3bn", "£3bn"}},
        {"a £3 million prize", {"£3m", "\"£3m prize\""}, {"$3m", "3m"}},
        {"some 5bn people", {"5bn", "5 billion", "\"5bn people\""}, {"5m", "$5bn"}},
        {"US$5 a day", {"US$5", "$5", "5"}, {"€5", "$50"}},
        {"5€ a day", {"€5", "5€", "5"}, {"$5"}},
        {"up 5% now", {"5%", "5", "\"up 5% now\""}, {"50%", "$5"}},
        {"up 5 percent", {"5"}, {"5%"}},
        {"1,000,000 people",
         {"1,000,000", "1000000", "1.000.000", "1'000'000", "1\u00A0000\u00A0000", "\"1000000 people\""},
         {"1", "000", "1,000", "100000"}},
        {"1000000 people", {"1,000,000"}, {"1,000"}},
        {"1.000.000 people", {"1000000", "1,000,000"}, {"1.0"}},
        {"1\u202F000\u202F000 people", {"1000000", "1,000,000"}, {"1", "000"}},
        {"pi is 3.14 or 3,15", {"3.14", "3,14", "3.15", "3,15"}, {"3", "14", "314"}},
        {"in 2018, 100 people", {"2018", "100"}, {"2018100"}},
        {"version 1.2.3 is out", {"1.2.3", "1"}, {"123", "1.2"}},
        {"the 1990s ended", {"1990s", "\"the 1990s\""}, {"1990", "90s"}},
        {"mid-80s rock", {"80s", "mid-80s"}, {"80", "mid-80", "mid80"}},
        {"Boeing 747s fly", {"747", "747s", "\"Boeing 747s\"", "\"Boeing 747 fly\""}, {"74", "7"}},
        {"a Boeing 747 flies", {"747", "747s"}, {"74s"}},
        {"Boeing 737-800s fly", {"737-800", "737-800s", "737", "800", "\"737-800 fly\""}, {"737/80"}},
        {"the 747's wing", {"747", "747s", "\"747 wing\""}, {"s"}},
        {"in 1990 or '90", {"1990"}, {"1990s", "90s"}},
        {"an iPhone 5s", {"5s"}, {"5"}},
        {"in 1990 it", {"1990"}, {"1990s", "90s", "'90s"}},
        {"the '90s ended", {"'90s", "90s", "1990s", "\"the 1990s ended\"", "’90s"}, {"1990", "90", "1890s"}},
        {"the ’20s roar", {"'20s", "20s"}, {"1920s", "20"}},
        {"the 20th day", {"20th"}, {"20", "th"}},
        {"G20 met", {"G20", "g20"}, {"20", "g"}},
    };
    return rows;
}

const std::vector<Rows>& signs_and_addresses() {
    static const std::vector<Rows> rows{
        {"the #MeToo movement",
         {"#MeToo", "#metoo", "metoo", "\"me too\"", "me", "\"the #MeToo movement\"", "\"metoo movement\""},
         {"#me", "@metoo"}},
        {"me too", {"\"me too\""}, {"#metoo", "metoo"}},
        {"says @handle today", {"@handle", "handle", "\"says @handle today\""}, {"#handle", "hand"}},
        {"says @new_york", {"@new_york", "york", "\"new york\""}, {"@york", "newyork"}},
        {"he wrote c++ code", {"c++", "C++", "c", "\"c++ code\""}, {"c#", "cpp", "c+"}},
        {"in C# and F#", {"C#", "c#", "F#", "c"}, {"c++", "g#"}},
        {"a C note", {"c"}, {"c++", "c#"}},
        {"on Disney+ now", {"Disney+", "disney", "\"Disney+ now\""}, {"disney++"}},
        {"50+ people", {"50+", "50"}, {"50%", "5"}},
        {"shares of YHOO.O rose",
         {"YHOO.O", "yhoo", "yhoo.o", "YHOO", "\"YHOO.O rose\""},
         {"yahoo", "yhooo"}},
        {"Exxon XOM.N.", {"XOM.N", "xom"}, {"xomn"}},
        {"see reuters.com today",
         {"reuters.com", "reuters", "\"reuters com\"", "www.reuters.com", "com"},
         {"reuterscom"}},
        {"write joe@paper.com now",
         {"joe@paper.com", "JOE@paper.com", "joe", "paper"},
         {"joepaper", "@paper"}},
        {"files at ftp://ftp.reuters.com/pub/oil.txt now",
         {"ftp.reuters.com", "ftp://ftp.reuters.com", "sftp://ftp.reuters.com/pub", "reuters", "oil",
          "\"at ftp.reuters.com pub\""},
         {"files.reuters.com", "http", "\"ftp ftp\""}},
        {"either://or", {"either", "or", "\"either or\""}, {}},
        {"at https://www.reuters.com/article/us-oil?x=1.",
         {"reuters.com", "http://reuters.com", "article", "oil", "\"reuters.com article\"",
          "https://www.reuters.com/article/us-oil"},
         {"https", "www", "reuters.org"}},
        {"yes...no and end.The next", {"yes", "no", "end", "the", "\"end the next\""}, {"yesno"}},
        {"“Quoted,” (he) said; then: more!", {"quoted", "\"he said then more\""}, {"unquoted"}},
        {"東京都知事", {"東京", "東京都", "都知事", "東", "事"}, {"京東", "東都", "京知", "大"}},
        {"NHK東京放送", {"NHK", "東京", "放送", "\"nhk 東京放送\""}, {"東放"}},
        {"ｶﾞｽ料金", {"ガス", "ガス料金", "料金"}, {"カス"}},
        {"서울시는 오늘", {"서울", "서울시", "오늘", "시"}, {"울서", "늘오"}},
        {"ภาษาไทยเป็นภาษา", {"ไทย", "ภาษา", "ภาษาไทย"}, {"จีน"}},
        {"Чайковский и Фёдор", {"чайковский", "федор", "Фёдор"}, {"чай"}},
        {"caf\xE9 noir", {"noir", "caf"}, {"café"}},
    };
    return rows;
}

std::size_t check(const std::vector<Rows>& table) {
    std::size_t rows = 0;
    for (const auto& [text, found_by, not_found_by] : table) {
        test::WordIndex index(text);
        for (const std::string& query : found_by)
            BOOST_TEST(index.is_found_by(query), text << " is found by " << query);
        for (const std::string& query : not_found_by)
            BOOST_TEST(!index.is_found_by(query), text << " is not found by " << query);
        rows += found_by.size() + not_found_by.size();
    }
    return rows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_found)

BOOST_AUTO_TEST_CASE(each_way_of_writing_finds_what_it_should_and_nothing_else) {
    const std::size_t rows =
        check(acronyms_and_names()) + check(compounds()) + check(numbers()) + check(signs_and_addresses());
    BOOST_TEST(rows >= 250U);
    BOOST_TEST_MESSAGE(rows << " rows");
}

BOOST_AUTO_TEST_SUITE_END()
