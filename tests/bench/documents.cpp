// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/documents.hpp"

#include <algorithm>
#include <fstream>

#include "indexer/formats/json_fields.hpp"

namespace news::bench {
namespace {

std::string day_of(std::string published) {
    published.resize(std::min<std::size_t>(published.size(), 10));
    std::erase(published, '-');
    const bool is_day =
        published.size() == 8 && published.find_first_not_of("0123456789") == std::string::npos;
    return is_day ? published : std::string{};
}

}  // namespace

bool for_each_document(const char* path, const std::function<void(const Document&)>& take) {
    std::ifstream file(path, std::ios::binary);
    JsonReader reader;
    for (std::string line; std::getline(file, line);) {
        const auto json = reader.read(line);
        const auto* value = std::get_if<JsonValue>(&json);
        if (value == nullptr || value->object() == nullptr) continue;
        const JsonFields fields(*value->object());
        take({fields.text(JsonField::id), fields.text(JsonField::title), fields.text(JsonField::text),
              day_of(fields.text(JsonField::published))});
    }
    return file.eof();
}

}  // namespace news::bench
