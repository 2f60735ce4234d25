// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace news {

/// From now on the first Ctrl-C (SIGINT) or SIGTERM only asks the program to stop, which it says, and ends
/// waits for input; the second ends it.
void catch_interrupts();
bool is_interrupted();

}  // namespace news
