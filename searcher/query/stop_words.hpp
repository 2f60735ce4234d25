// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Whether a folded word only holds a sentence of this language together: the, of, which. Of languages that
/// have no row, no word is known.
bool is_stop_word(std::string_view folded, std::string_view language);

}  // namespace news
