// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/dateline.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/dates/missing_year.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/agencies.hpp"
#include "indexer/formats/dateline_place.hpp"

namespace news {
namespace {

constexpr std::size_t longest_dateline = 120;  // bytes

/// What stands before the dash, and behind it.
struct DashParts {
    std::string_view head;
    std::string_view rest;
};

std::optional<DashParts> part_at_dash(std::string_view paragraph) {
    const std::string_view head = cut_at_character(paragraph, longest_dateline);
    struct Dash {
        std::string_view text;
        std::size_t kept;  // bytes of it that belong to the dateline: a bracket, a full stop
    };
    constexpr std::array<Dash, 11> dashes{{{" — ", 0},
                                           {" – ", 0},
                                           {" - ", 0},
                                           {" -- ", 0},
                                           {") —", 1},
                                           {") –", 1},
                                           {")-", 1},
                                           {").- ", 1},
                                           {".- ", 1},
                                           {"/. ", 1},
                                           {"/ - ", 1}}};
    std::optional<DashParts> parts;
    for (const Dash& dash : dashes) {
        const std::size_t at = head.find(dash.text);
        const std::size_t end = at + dash.kept;
        if (at == std::string_view::npos || (parts && end >= parts->head.size())) continue;
        parts = DashParts{paragraph.substr(0, end), paragraph.substr(at + dash.text.size())};
    }
    if (parts) *parts = {trim(parts->head), trim(parts->rest)};
    return parts;
}

/// "Reuters", and what follows what one agency signs together with others: "dpa/lno", "AFP, dpa".
std::string known_agency(std::string_view name) {
    name = trim(name);
    if (is_agency(name)) return std::string(name);
    const std::string_view first = trim(name.substr(0, name.find_first_of("/,")));
    return is_agency(first) ? std::string(first) : std::string{};
}

class DatelineReader {
  public:
    explicit DatelineReader(std::string_view language) : language_(language) {}

    std::optional<Dateline> read(std::string_view paragraph) {
        auto parts = part_at_dash(trim(paragraph));
        if (!parts || parts->head.empty()) return std::nullopt;
        if (take_agency_before(parts->head)) {
            // "(ANSA) - ROMA, 03 MAR - "
            if (const auto next = part_at_dash(parts->rest); next && is_place(next->head))
                parts = next;
            else
                return dateline_;
        }
        std::string_view head = parts->head;
        take_agency_at_end(head);
        if (dateline_.agency.empty()) take_agency_behind(parts->rest);
        read_place_and_date(head);
        return is_trustworthy() ? std::optional(dateline_) : std::nullopt;
    }

  private:
    /// The agency alone.
    bool take_agency_before(std::string_view head) {
        if (!head.starts_with('(') || !head.ends_with(')')) return false;
        dateline_.agency = known_agency(head.substr(1, head.size() - 2));
        return !dateline_.agency.empty();
    }

    bool is_place(std::string_view head) const {
        const std::string_view place = trim(head.substr(0, head.find(',')));
        return is_in_capitals(place) && looks_like_place(place);
    }

    /// Takes "(Reuters)", "/TASS/" or ". INTERFAX.RU" from the end.
    void take_agency_at_end(std::string_view& head) {
        const bool bracketed = head.ends_with(')');
        if (!bracketed && !head.ends_with('/')) return take_agency_behind_stop(head);
        const std::size_t opening = head.substr(0, head.size() - 1).rfind(bracketed ? '(' : '/');
        if (opening == std::string_view::npos) return;
        const std::string_view name = trim(head.substr(opening + 1, head.size() - opening - 2));
        dateline_.agency = known_agency(name);
        if (dateline_.agency.empty() && is_wire_name(name)) dateline_.agency = std::string(name);
        has_unknown_bracket_ = dateline_.agency.empty();
        head = trim(head.substr(0, opening));
    }

    void take_agency_behind_stop(std::string_view& head) {
        const std::size_t stop = head.rfind(". ");
        if (stop == std::string_view::npos) return;
        dateline_.agency = known_agency(head.substr(stop + 2));
        if (!dateline_.agency.empty()) head = trim(head.substr(0, stop + 1));
    }

    /// "МОСКВА, 3 мар - РИА Новости. Жители ..."
    void take_agency_behind(std::string_view rest) {
        constexpr std::size_t longest_name = 40;
        const std::size_t stop = cut_at_character(rest, longest_name).find('.');
        if (stop != std::string_view::npos) dateline_.agency = known_agency(rest.substr(0, stop));
    }

    /// Parts "PARIS, May 27" and "KYIV. May 27" at the mark behind which the date begins.
    void read_place_and_date(std::string_view head) {
        for (std::size_t mark = head.find_first_of(",."); mark != std::string_view::npos;
             mark = head.find_first_of(",.", mark + 1)) {
            dateline_.date = day_of(trim(head.substr(mark + 1)));
            if (!dateline_.date) continue;
            dateline_.place = std::string(trim(head.substr(0, mark)));
            return;
        }
        if (!dateline_.agency.empty()) take_day_at_end(head);
        while (head.ends_with(','))
            head.remove_suffix(1);
        dateline_.place = std::string(head);
    }

    /// "NEW YORK Jan 12 (Reuters) -": the comma is forgotten.
    void take_day_at_end(std::string_view& head) {
        const std::size_t day = head.rfind(' ');
        const std::size_t month = day == std::string_view::npos || day == 0 ? day : head.rfind(' ', day - 1);
        if (month == std::string_view::npos || month == 0) return;
        dateline_.date = day_of(head.substr(month + 1));
        if (dateline_.date) head = trim(head.substr(0, month));
    }

    std::optional<NewsDate> day_of(std::string_view text) const {
        const std::size_t last = text.empty() ? 0 : text.size() - 1;
        constexpr std::size_t shortest = 5;
        if (text.size() > shortest && text[last] == '.') text.remove_suffix(1);  // "27 мая."
        if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
        return text.size() < shortest ? std::nullopt : read_printed_day(text, language_);
    }

    bool is_trustworthy() const {
        if (!looks_like_place(dateline_.place) || is_call(dateline_.place)) return false;
        if (dateline_.date) return true;
        if (has_unknown_bracket_) return false;
        if (!dateline_.agency.empty()) return true;
        return stands_alone_as_place(dateline_.place);
    }

    std::string_view language_;
    Dateline dateline_;
    bool has_unknown_bracket_ = false;
};

}  // namespace

std::optional<Dateline> read_dateline(std::string_view paragraph, std::string_view language) {
    return DatelineReader{language}.read(paragraph);
}

std::optional<NewsDate> date_of_dateline(const Dateline& dateline, const NewsDate& known) {
    if (!dateline.date) return std::nullopt;
    NewsDate date = *dateline.date;
    date.evidence = DateEvidence::dateline;
    constexpr int days_ahead = 7;
    return date.year != 0 ? date : with_year_before(date, known, days_ahead);
}

}  // namespace news
