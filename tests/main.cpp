// SPDX-License-Identifier: GPL-2.0-or-later
#define BOOST_TEST_MODULE newsarchive
#include <cstdlib>

#include <boost/test/unit_test.hpp>

namespace {

/// What whoever runs the tests has configured is no matter of theirs.
struct NoConfiguration {
    NoConfiguration() { setenv("NEWSARCHIVE_CONFIG", "/dev/null", 1); }
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(NoConfiguration);
