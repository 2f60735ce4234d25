// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>

namespace news {

/// Calls `visit` with every file at or below `path`, in the order of their names, so that two runs agree.
/// Hidden files and folders below it are passed over, links to folders are not followed, and an archive of
/// ours is not read as input. `fail` gets what cannot be looked into and the reason. Stops when `visit`
/// returns false. Returns whether it went to the end.
bool walk_files(const std::string& path, const std::function<bool(const std::string&)>& visit,
                const std::function<void(const std::string&, const std::string&)>& fail);

}  // namespace news
