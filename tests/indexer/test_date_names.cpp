// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <memory>
#include <string>

#include <boost/test/unit_test.hpp>
#include <unicode/datefmt.h>
#include <unicode/timezone.h>

#include "indexer/dates/date_names.hpp"
#include "indexer/dates/printed_date.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// Dates as ICU prints them in a language, in our calendar.
class IcuPrinter {
  public:
    IcuPrinter(std::string_view language, icu::DateFormat::EStyle style)
        : format_(icu::DateFormat::createDateInstance(
              style, icu::Locale((std::string(language) + "@calendar=gregorian").c_str()))) {
        format_->setTimeZone(*icu::TimeZone::getGMT());
    }

    std::string print(const NewsDate& date) const {
        constexpr double milliseconds = 1000;
        icu::UnicodeString printed;
        format_->format(static_cast<double>(unix_time_of(date)) * milliseconds, printed);
        std::string text;
        printed.toUTF8String(text);
        return text;
    }

  private:
    std::unique_ptr<icu::DateFormat> format_;
};

bool has(const std::vector<DateName>& names, DateWordKind kind, int value, std::string_view folded) {
    return std::any_of(names.begin(), names.end(), [&](const DateName& name) {
        return name.kind == kind && name.value == value && name.folded == folded;
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_names)

BOOST_AUTO_TEST_CASE(names_come_in_all_their_forms) {
    const auto czech = date_names_of("cs");
    BOOST_TEST(has(czech, DateWordKind::month, 8, "srpna"));
    BOOST_TEST(has(czech, DateWordKind::month, 8, "srpen"));
    const auto german = date_names_of("de");
    BOOST_TEST(has(german, DateWordKind::weekday, 0, "sonntag"));
    BOOST_TEST(has(german, DateWordKind::weekday, 6, "sa"));
    BOOST_TEST(has(date_names_of("en"), DateWordKind::half_day, 1, "pm"));
}

BOOST_AUTO_TEST_CASE(no_name_is_a_number) {
    for (const std::string_view language : date_languages())
        for (const DateName& name : date_names_of(language))
            BOOST_TEST(name.folded.find_first_of("0123456789") == std::string::npos, language);
}

/// What ICU prints in a language is read in that language as the day that it is.
BOOST_AUTO_TEST_CASE(dates_of_icu_are_read_in_every_language) {
    const std::pair<icu::DateFormat::EStyle, std::string> styles[] = {{icu::DateFormat::kFull, "full"},
                                                                      {icu::DateFormat::kLong, "long"},
                                                                      {icu::DateFormat::kMedium, "medium"}};
    for (const std::string_view language : date_languages()) {
        for (const auto& [style, name] : styles) {
            const IcuPrinter printer(language, style);
            for (int month = 1; month <= 12; ++month) {
                for (const int day : {1, 7, 23}) {
                    const NewsDate date{.year = 2018, .month = month, .day = day};
                    const std::string printed = printer.print(date);
                    const auto read = read_printed_date(printed, language).date;
                    BOOST_TEST((read ? to_iso(*read) : "") == to_iso(date),
                               language << ' ' << name << ": " << printed);
                }
            }
        }
    }
}

/// Where the language is not known, nothing else is read for certain.
BOOST_AUTO_TEST_CASE(dates_of_icu_are_never_read_as_another_day_for_certain) {
    for (const std::string_view language : date_languages()) {
        const IcuPrinter printer(language, icu::DateFormat::kLong);
        for (int month = 1; month <= 12; ++month) {
            const NewsDate date{.year = 2018, .month = month, .day = 23};
            const std::string printed = printer.print(date);
            const auto read = read_printed_date(printed).date;
            const bool is_right =
                !read || day_digits(*read) == day_digits(date) || read->certainty == DateCertainty::doubtful;
            BOOST_TEST(is_right, language << ": " << printed << " read as " << (read ? to_iso(*read) : ""));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
