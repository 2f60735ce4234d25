// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>

#include "searcher/output/fields/table_writer.hpp"

namespace news {
namespace {

std::string tsv_cell(std::string_view text) {
    constexpr std::string_view signs = "\t\n\r\\";
    constexpr std::string_view letters = "tnr\\";
    std::string cell;
    for (const char c : text) {
        const std::size_t sign = signs.find(c);
        cell += sign == std::string_view::npos ? std::string(1, c) : std::string{'\\', letters[sign]};
    }
    return cell;
}

}  // namespace

const TableDialect& tsv_dialect() {
    static constexpr TableDialect dialect{"\t", "\n", tsv_cell};
    return dialect;
}

std::unique_ptr<AnswerWriter> tsv_writer(const WriterOptions& options) {
    return table_writer(tsv_dialect(), options);
}

}  // namespace news
