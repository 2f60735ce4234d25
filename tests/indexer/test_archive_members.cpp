// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/input/archive_members.hpp"
#include "indexer/input/container_table.hpp"
#include "tests/indexer/packing.hpp"

using namespace news;

namespace {

std::string content(ByteSource& source) {
    std::string all;
    std::string buffer(1'000, '\0');
    for (std::size_t got = 0; (got = source.read(buffer)) > 0;)
        all.append(buffer, 0, got);
    return all;
}

/// "a.txt=One.|b.txt=encrypted|!cut off"
std::string members_of(Packing packing, const std::string& bytes) {
    const std::uint64_t bytes_read = bytes.size();
    Expansion expansion(bytes_read);
    MemorySource memory(bytes);
    InputWindow window(memory);
    std::string shown;
    try {
        ArchiveMembers members(window, packing, expansion);
        while (const auto member = members.next())
            shown += member->name + '=' + (member->is_encrypted ? "encrypted" : content(members)) + '|';
    } catch (const InputFailure& failure) {
        shown += std::string("!") + failure.what();
    }
    return shown;
}

const std::vector<test::PackedFile> files{
    {"a.txt", "One."},   {"folder/", ""},    {"folder/b.txt", "Two."},   {"link", "", "a.txt"},
    {".hidden", "x"},    {"folder/.c", "x"}, {"__MACOSX/folder/b", "x"}, {"./d.txt", "Three."},
    {"émile.txt", "É."}, {"empty.txt", ""},
};
const std::string shown_files = "a.txt=One.|folder/b.txt=Two.|./d.txt=Three.|émile.txt=É.|empty.txt=|";

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_members)

BOOST_AUTO_TEST_CASE(gives_every_file_that_a_walk_would) {
    BOOST_TEST(members_of(Packing::tar, test::tar(files)) == shown_files);
    // A zip archive that is read from its beginning tells no links.
    std::vector<test::PackedFile> without_link = files;
    without_link.erase(without_link.begin() + 3);
    BOOST_TEST(members_of(Packing::zip, test::zip(without_link)) == shown_files);
}

BOOST_AUTO_TEST_CASE(is_told_by_its_first_bytes) {
    BOOST_TEST(container_of(test::tar(files))->name == "tar");
    BOOST_TEST(container_of(test::zip(files))->name == "zip");
    BOOST_TEST(container_of(test::zip({}))->name == "zip");
    BOOST_TEST(container_of(test::zip({{"mimetype", "application/epub+zip"}})) == nullptr);
    BOOST_TEST(container_of(test::zip({{"[Content_Types].xml", "<Types/>"}})) == nullptr);
    BOOST_TEST(container_of(std::string(512, 'x')) == nullptr);
    BOOST_TEST(container_of("PKWARE made archives.\n") == nullptr);
}

BOOST_AUTO_TEST_CASE(what_is_not_read_is_skipped) {
    const std::string bytes = test::tar({{"a.txt", std::string(300'000, 'x')}, {"b.txt", "Two."}});
    const std::uint64_t bytes_read = bytes.size();
    Expansion expansion(bytes_read);
    MemorySource memory(bytes);
    InputWindow window(memory);
    ArchiveMembers members(window, Packing::tar, expansion);
    BOOST_TEST(members.next()->name == "a.txt");
    BOOST_TEST(members.next()->name == "b.txt");
    BOOST_TEST(content(members) == "Two.");
    BOOST_TEST(!members.next().has_value());
}

BOOST_AUTO_TEST_CASE(a_cut_is_a_failure) {
    const std::string text(300'000, 'x');
    const std::string tar = test::tar({{"a.txt", "One."}, {"b.txt", text}});
    const std::string shown = members_of(Packing::tar, tar.substr(0, tar.size() / 2));
    BOOST_TEST(shown.starts_with("a.txt=One.|!the tar archive is damaged or cut off: "));
}

BOOST_AUTO_TEST_SUITE_END()
