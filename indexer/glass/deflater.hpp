// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"
#include "indexer/glass/table_writer.hpp"

struct libdeflate_compressor;

namespace news::glass {

/// Tags over this many bytes are compressed if that makes them smaller; said in the version file too, for
/// later writers. Xapian's default.
inline constexpr std::size_t compress_above = 18;

/// Compresses tags. One per thread.
class Deflater {
  public:
    Deflater();

    /// The tag as it is to be stored; valid until the next call, and as long as `bytes`.
    Tag compress(std::string_view bytes);

  private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const noexcept;
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
    ByteBuffer compressed_;
};

}  // namespace news::glass
