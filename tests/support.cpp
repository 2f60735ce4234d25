// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <stdlib.h>

namespace news::test {

TempDir::TempDir() {
    std::string name = (std::filesystem::temp_directory_path() / "newsarchive-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder for the test");
    path_ = name;
}

TempDir::~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string TempDir::write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
}

Article make_article(std::string id, std::string title, std::string text) {
    Article article;
    article.id = std::move(id);
    article.title = std::move(title);
    article.text = std::move(text);
    article.published = date_of("2018-08-07");
    return article;
}

NewsDate date_of(std::string_view iso, DateEvidence evidence) {
    std::optional<NewsDate> date = parse_iso_date(iso).date;
    if (!date) throw std::runtime_error("no date: " + std::string(iso));
    date->evidence = evidence;
    return *date;
}

}  // namespace news::test
