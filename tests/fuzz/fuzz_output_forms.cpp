// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/text.hpp"
#include "searcher/output/render.hpp"
#include "tests/fuzz/check.hpp"

namespace {

/// The fields of an article stand in the input with a zero byte between them.
news::Hit hit_of(std::string_view input) {
    const std::vector<std::string_view> parts = news::split(input, '\0');
    const auto part = [&](std::size_t i) {
        return i < parts.size() ? news::repair_utf8(parts[i]) : std::string{};
    };
    news::Hit hit;
    hit.rank = 1;
    hit.article.id = part(0);
    hit.article.title = part(1);
    hit.article.authors = {part(2)};
    hit.article.source = part(3);
    hit.article.url = part(4);
    return hit;
}

/// The cells of CSV, by the rules of RFC 4180; a broken table ends the program.
std::vector<std::string> cells_of(std::string_view csv) {
    std::vector<std::string> cells(1);
    bool is_quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (is_quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            cells.back() += csv[++i];
        } else if (c == '"') {
            FUZZ_CHECK(is_quoted || cells.back().empty());
            is_quoted = !is_quoted;
        } else if (!is_quoted && (c == ',' || c == '\n')) {
            cells.emplace_back();
        } else if (!is_quoted && c == '\r') {
            FUZZ_CHECK(i + 1 < csv.size() && csv[i + 1] == '\n');
        } else {
            cells.back() += c;
        }
    }
    FUZZ_CHECK(!is_quoted);
    return cells;
}

std::string without_guard(const std::string& cell) {
    const std::size_t first = cell.find_first_not_of('\'');
    const bool is_guarded = first != std::string::npos && first > 0 &&
                            std::string_view("=+-@\t\r\n").find(cell[first]) != std::string_view::npos;
    return is_guarded ? cell.substr(1) : cell;
}

void check_csv(const std::string& csv, const news::Hit& hit) {
    const std::vector<std::string> cells = cells_of(csv);
    constexpr std::size_t columns = 3;
    FUZZ_CHECK(cells.size() == 2 * columns + 1);
    for (const std::string& cell : cells)
        FUZZ_CHECK(cell.empty() ||
                   std::string_view("=+-@\t\r\n").find(cell.front()) == std::string_view::npos);
    const auto is_held = [&](std::size_t cell, const std::string& value) {
        const std::string read = without_guard(cells[columns + cell]);
        return news::without_controls(read) == news::without_controls(value) &&
               std::count(read.begin(), read.end(), '\n') == std::count(value.begin(), value.end(), '\n');
    };
    FUZZ_CHECK(is_held(0, hit.article.id));
    FUZZ_CHECK(is_held(1, hit.article.title));
    FUZZ_CHECK(is_held(2, hit.article.url));
}

/// BibTeX counts every brace, also those behind a backslash.
void check_braces(std::string_view bibtex) {
    int depth = 0;
    for (const char c : bibtex) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        FUZZ_CHECK(depth >= 0);
    }
    FUZZ_CHECK(depth == 0);
}

}  // namespace

// Whatever an article holds, each form stays what it is: a table of as many cells, an entry that is closed, a
// tag a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    news::Response response;
    response.hits = {hit_of({reinterpret_cast<const char*>(data), size})};
    const auto rendered = [&](std::string_view form, std::string_view fields) {
        news::WriterOptions options;
        if (!fields.empty()) options.fields = news::read_output_fields(fields);
        return news::render_page(*news::output_format_named(form)->make_writer(options), response);
    };
    const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
    check_csv(rendered("csv", "id,title,url"), response.hits[0]);
    FUZZ_CHECK(lines(rendered("tsv", "id,title,url")) == 2);
    FUZZ_CHECK(lines(rendered("jsonl", "id,title,url")) == 1);
    check_braces(rendered("bibtex", ""));
    const std::string ris = rendered("ris", "");
    for (const std::string_view line : news::split_lines(ris))
        FUZZ_CHECK(line.empty() || line.substr(2, 4) == "  - ");
    rendered("csl", "");
    rendered("markdown", "");
    return 0;
}
