// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/time_zone.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "common/text.hpp"

namespace news {
namespace {

using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

/// A whole number of so many bytes, the first one highest; of what is not there 0.
std::int64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    if (at + size > bytes.size()) return 0;
    std::uint64_t number = static_cast<unsigned char>(bytes[at]) >= 0x80 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<std::int64_t>(number);
}

/// A header and the block behind it, whose times have `time_size` bytes.
class Block {
  public:
    static constexpr std::size_t header_size = 44;

    Block(std::string_view bytes, std::size_t time_size) : bytes_(bytes), time_size_(time_size) {
        for (std::size_t i = 0; i < counts_.size(); ++i)
            counts_[i] = static_cast<std::size_t>(number_at(bytes, 20 + 4 * i, 4) & 0xFFFFFF);
    }

    bool is_whole() const { return bytes_.starts_with("TZif") && types() > 0 && bytes_.size() >= size(); }
    std::size_t size() const {
        return header_size + times() * (time_size_ + 1) + types() * 6 + counts_[5] +
               counts_[2] * (time_size_ + 4) + counts_[1] + counts_[0];
    }
    std::size_t times() const { return counts_[3]; }
    sys_seconds time(std::size_t index) const {
        return sys_seconds{seconds{number_at(bytes_, header_size + index * time_size_, time_size_)}};
    }
    /// Behind the time of this index.
    seconds offset_from(std::size_t index) const {
        return offset_of_type(static_cast<unsigned char>(bytes_[header_size + times() * time_size_ + index]));
    }
    seconds offset_of_type(std::size_t type) const {
        const std::size_t at = header_size + times() * (time_size_ + 1) + std::min(type, types() - 1) * 6;
        return seconds{number_at(bytes_, at, 4)};
    }

  private:
    std::size_t types() const { return counts_[4]; }

    std::string_view bytes_;
    std::size_t time_size_;
    std::array<std::size_t, 6> counts_{};  // of isut, isstd, leap seconds, times, types, characters
};

/// Reads a POSIX rule piece by piece. What cannot be read is no number, which ends all.
class RuleReader {
  public:
    explicit RuleReader(std::string_view text) : rest_(text) {}

    bool at_end() const { return rest_.empty(); }
    bool take(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    bool take_name() {
        const bool is_quoted = take('<');
        std::size_t end = 0;
        while (end < rest_.size() && (is_quoted ? rest_[end] != '>' : is_ascii_letter(rest_[end])))
            ++end;
        rest_.remove_prefix(end);
        return is_quoted ? take('>') : end > 0;
    }
    std::optional<int> number() {
        std::size_t end = 0;
        int value = 0;
        for (; end < rest_.size() && end < 4 && is_ascii_digit(rest_[end]); ++end)
            value = value * 10 + (rest_[end] - '0');
        rest_.remove_prefix(end);
        if (end == 0) return std::nullopt;
        return value;
    }
    /// 3, -1:30 or +12:34:56.
    std::optional<seconds> time() {
        const bool is_negative = take('-');
        if (!is_negative) take('+');
        const std::optional<int> hours = number();
        if (!hours) return std::nullopt;
        seconds time = std::chrono::hours{*hours};
        if (take(':')) time += std::chrono::minutes{number().value_or(0)};
        if (take(':')) time += seconds{number().value_or(0)};
        return is_negative ? -time : time;
    }

  private:
    std::string_view rest_;
};

/// "M10.5.0/3": the last Sunday of October at three, by the clocks before.
struct YearlyChange {
    int month = 1;
    int week = 1;  // 5 for the last one
    int weekday = 0;
    seconds time = std::chrono::hours{2};

    sys_seconds in(std::chrono::year year, seconds offset_before) const {
        const std::chrono::month of_year{static_cast<unsigned>(month)};
        const std::chrono::weekday day{static_cast<unsigned>(weekday)};
        const sys_days date = week == 5 ? sys_days{year / of_year / day[std::chrono::last]}
                                        : sys_days{year / of_year / day[static_cast<unsigned>(week)]};
        return date + time - offset_before;
    }
};

std::optional<YearlyChange> yearly_change(RuleReader& reader) {
    if (!reader.take(',') || !reader.take('M')) return std::nullopt;
    YearlyChange change;
    for (int* const part : {&change.month, &change.week, &change.weekday}) {
        if (part != &change.month && !reader.take('.')) return std::nullopt;
        const std::optional<int> number = reader.number();
        if (!number) return std::nullopt;
        *part = *number;
    }
    if (change.month < 1 || change.month > 12 || change.week < 1 || change.week > 5 || change.weekday > 6)
        return std::nullopt;
    if (!reader.take('/')) return change;
    const std::optional<seconds> time = reader.time();
    if (!time) return std::nullopt;
    change.time = *time;
    return change;
}

/// The rule that stands behind a file's second block.
std::string_view rule_behind(std::string_view file) {
    if (!file.starts_with('\n')) return {};
    return file.substr(1, file.find('\n', 1) - 1);
}

}  // namespace

std::optional<seconds> utc_offset_by_rule(std::string_view rule, sys_seconds moment) {
    RuleReader reader(rule);
    if (!reader.take_name()) return std::nullopt;
    const std::optional<seconds> west = reader.time();
    if (!west) return std::nullopt;
    const seconds standard = -*west;
    if (reader.at_end()) return standard;
    if (!reader.take_name()) return std::nullopt;
    const std::optional<seconds> west_in_summer = reader.time();
    const seconds summer = west_in_summer ? -*west_in_summer : standard + std::chrono::hours{1};
    const std::optional<YearlyChange> begin = yearly_change(reader);
    const std::optional<YearlyChange> end = yearly_change(reader);
    if (!begin || !end) return std::nullopt;
    const std::chrono::year year =
        std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(moment + standard)}.year();
    const sys_seconds summer_begin = begin->in(year, standard);
    const sys_seconds summer_end = end->in(year, summer);
    const bool is_summer = summer_begin < summer_end ? moment >= summer_begin && moment < summer_end
                                                     : moment >= summer_begin || moment < summer_end;
    return is_summer ? summer : standard;
}

std::optional<seconds> utc_offset_in(std::string_view file, sys_seconds moment) {
    const Block first(file, 4);
    if (!first.is_whole()) return std::nullopt;
    if (file[4] < '2')
        return std::nullopt;  // versions from 2 on, since 2005, have a second block for all times
    const Block block(file.substr(first.size()), 8);
    if (!block.is_whole()) return std::nullopt;
    std::size_t behind = 0;
    while (behind < block.times() && block.time(behind) <= moment)
        ++behind;
    if (behind == 0) return block.offset_of_type(0);
    const seconds at_last = block.offset_from(behind - 1);
    if (behind < block.times()) return at_last;
    return utc_offset_by_rule(rule_behind(file.substr(first.size() + block.size())), moment)
        .value_or(at_last);
}

std::optional<seconds> utc_offset(const std::string& zone, sys_seconds moment) {
    if (zone.empty() || zone.starts_with('/') || zone.find("..") != std::string::npos) return std::nullopt;
    const char* folder = std::getenv("TZDIR");  // where it lies, for the C library, too
    std::ifstream file(std::string(folder == nullptr ? "/usr/share/zoneinfo" : folder) + '/' + zone,
                       std::ios::binary);
    char first = 0;
    if (!file.get(first)) return std::nullopt;  // also of a folder
    std::string bytes(1, first);
    bytes.append(std::istreambuf_iterator<char>(file), {});
    return utc_offset_in(bytes, moment);
}

}  // namespace news
