// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/fields.hpp"
#include "searcher/option_table.hpp"
#include "searcher/output/render.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(option_table)

BOOST_AUTO_TEST_CASE(help_names_every_field_option_and_form) {
    const std::string help = search_help();
    for (const Field& row : fields)
        BOOST_TEST(help.find(row.example) != std::string::npos, row.example);
    for (const OptionGroup& group : search_program_options().table) {
        for (const OptionRow& row : group.rows)
            BOOST_TEST(help.find("--" + row.name) != std::string::npos, row.name);
    }
    for (const OutputFormat& format : output_formats())
        BOOST_TEST(help.find(format.help) != std::string::npos, format.name);
}

BOOST_AUTO_TEST_SUITE_END()
