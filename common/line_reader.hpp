// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace news {

/// The lines of a file, or of standard input if it is called "-", each as soon as it is there: who writes to
/// a pipe can wait for what is made of a line before the next one. Throws Error (unusable) if it cannot be
/// read.
class LineReader {
  public:
    explicit LineReader(const std::string& file);
    ~LineReader();
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;

    /// The next one without its line feed; false at the end.
    bool next(std::string& line);

  private:
    bool read_more();

    std::string file_;
    int descriptor_;
    bool is_at_end_ = false;
    std::string bytes_;
    std::size_t at_ = 0;  // where the next line begins
};

}  // namespace news
