// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/packing.hpp"

#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

namespace news::test {
namespace {

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

/// It warns of names that are not ASCII.
void require(int status) {
    if (status < ARCHIVE_WARN) throw std::runtime_error("libarchive cannot write");
}

/// An archive that is written to a string.
class Packer {
  public:
    template <typename Prepare>
    explicit Packer(Prepare prepare) : archive_(::archive_write_new()) {
        prepare(archive_);
        ::archive_write_set_bytes_per_block(archive_, 0);
        require(::archive_write_open(archive_, &packed_, nullptr, append, nullptr));
    }

    void add(const PackedFile& file) {
        archive_entry* entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, file.name.c_str());
        ::archive_entry_set_perm(entry, 0644);
        ::archive_entry_set_filetype(entry, file.name.ends_with('/') ? AE_IFDIR
                                            : file.link.empty()      ? AE_IFREG
                                                                     : AE_IFLNK);
        if (!file.link.empty()) ::archive_entry_set_symlink(entry, file.link.c_str());
        ::archive_entry_set_size(entry, static_cast<la_int64_t>(file.bytes.size()));
        require(::archive_write_header(archive_, entry));
        ::archive_write_data(archive_, file.bytes.data(), file.bytes.size());
        ::archive_entry_free(entry);
    }

    std::string finish() {
        require(::archive_write_close(archive_));
        ::archive_write_free(archive_);
        return std::move(packed_);
    }

  private:
    std::string packed_;
    archive* archive_;
};

std::string packed(const std::vector<PackedFile>& files, int (*set_format)(archive*)) {
    Packer packer(set_format);
    for (const PackedFile& file : files)
        packer.add(file);
    return packer.finish();
}

}  // namespace

std::string gzip(std::string_view bytes) {
    z_stream stream{};
    if (::deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot write");
    std::string out(::deflateBound(&stream, bytes.size()) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    ::deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    ::deflateEnd(&stream);
    return out;
}

std::string tar(const std::vector<PackedFile>& files) {
    return packed(files, ::archive_write_set_format_pax_restricted);
}

std::string zip(const std::vector<PackedFile>& files) {
    return packed(files, ::archive_write_set_format_zip);
}

std::string encrypted_zip(const std::vector<PackedFile>& files) {
    return packed(files, [](archive* archive) {
        require(::archive_write_set_format_zip(archive));
        require(::archive_write_set_options(archive, "zip:encryption=zipcrypt"));
        return ::archive_write_set_passphrase(archive, "open");
    });
}

std::string compress(std::string_view filter, std::string_view bytes) {
    Packer packer([&](archive* archive) {
        require(::archive_write_set_format_raw(archive));
        return ::archive_write_add_filter_by_name(archive, std::string(filter).c_str());
    });
    packer.add({"data", std::string(bytes)});
    return packer.finish();
}

}  // namespace news::test
