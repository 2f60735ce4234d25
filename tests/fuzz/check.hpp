// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program, as a sanitizer would, if a promise is broken. Also in builds without assertions.
#define FUZZ_CHECK(promise)                                                                    \
    do {                                                                                       \
        if (!(promise)) {                                                                      \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #promise); \
            std::abort();                                                                      \
        }                                                                                      \
    } while (false)
