// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render)

BOOST_AUTO_TEST_CASE(every_form_is_found_by_its_name) {
    std::set<std::string_view> names;
    for (const OutputFormat& format : output_formats()) {
        BOOST_TEST((output_format_named(format.name) == &format));
        BOOST_TEST(!format.help.empty());
        names.insert(format.name);
    }
    BOOST_TEST(names.size() == output_formats().size());
    BOOST_TEST(names.contains("text"));
    BOOST_TEST(names.contains("json"));
}

BOOST_AUTO_TEST_CASE(other_names_are_no_form) {
    for (const std::string name : {"", "TEXT", "xml", "text "}) {
        BOOST_TEST((output_format_named(name) == nullptr), name);
    }
}

BOOST_AUTO_TEST_CASE(every_form_renders_an_empty_answer) {
    for (const OutputFormat& format : output_formats()) {
        BOOST_TEST((format.make_writer != nullptr || format.render_article != nullptr));
        if (format.make_writer != nullptr)
            BOOST_CHECK_NO_THROW(render_page(*format.make_writer({}), Response{}));
        if (format.render_article != nullptr) BOOST_CHECK_NO_THROW(format.render_article(ShownArticle{}, {}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
