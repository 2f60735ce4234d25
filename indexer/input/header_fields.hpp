// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news {

/// How many bytes a header takes, with its first line and the empty line that ends it; npos if it does not
/// end.
std::size_t header_size_of(std::string_view bytes);

/// The fields of a header as HTTP, WARC and mail have them: "Name: value", continued on lines that begin with
/// a space. The first line is none. The text must outlive it.
class HeaderFields {
  public:
    explicit HeaderFields(std::string_view header);

    /// Of the first field of this name, whatever its case; empty if there is none.
    std::string value(std::string_view name) const;

  private:
    std::vector<std::pair<std::string_view, std::string>> fields_;
};

}  // namespace news
