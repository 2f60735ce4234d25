// SPDX-License-Identifier: GPL-2.0-or-later
// omega_records FILE: a file of JSON Lines as records for scriptindex (tests/bench/omega.script): a line for
// each field, a line of text with "=" before it when it goes on, an empty line behind each record.
#include <cstdio>
#include <string>
#include <string_view>

#include "tests/bench/documents.hpp"

namespace {

void append_field(std::string_view name, const std::string& value, std::string_view line_end,
                  std::string& out) {
    if (value.empty()) return;
    out.append(name).append("=");
    for (const char c : value) {
        if (c == '\n')
            out += line_end;
        else if (c != '\r')
            out += c;
    }
    out += '\n';
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) {
        std::fprintf(stderr, "usage: omega_records FILE\n");
        return 2;
    }
    const bool is_read =
        news::bench::for_each_document(arguments[1], [](const news::bench::Document& document) {
            std::string record;
            append_field("id", document.id, " ", record);
            append_field("title", document.title, " ", record);
            append_field("text", document.text, "\n=", record);
            append_field("date", document.day, " ", record);
            std::printf("%s\n", record.c_str());
        });
    return is_read && std::fflush(stdout) == 0 ? 0 : 3;
}
