// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>
#include <utility>

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

BOOST_AUTO_TEST_CASE(no_more_is_asked_for_than_is_told) {
    const auto asked = [](const OutputFormat& format, std::string_view fields) {
        Request request;
        ask_for_what_is_told(request, format, fields.empty() ? ChosenFields{} : read_output_fields(fields));
        return std::pair{request.detail, request.text_of_hits};
    };
    const auto named = [](std::string_view name) { return *output_format_named(name); };
    BOOST_TEST((asked(named("text"), "") == std::pair{HitDetail::page, HitText::none}));
    BOOST_TEST((asked(named("json"), "") == std::pair{HitDetail::page, HitText::none}));
    BOOST_TEST((asked(named("csv"), "") == std::pair{HitDetail::record, HitText::none}));
    BOOST_TEST((asked(named("csv"), "id,rank") == std::pair{HitDetail::id, HitText::none}));
    BOOST_TEST((asked(named("jsonl"), "id,text") == std::pair{HitDetail::record, HitText::whole}));
    BOOST_TEST((asked(named("bibtex"), "") == std::pair{HitDetail::record, HitText::none}));
    BOOST_TEST((asked(named("trec"), "") == std::pair{HitDetail::id, HitText::none}));
    BOOST_TEST((asked(template_format(), "snippet") == std::pair{HitDetail::page, HitText::none}));
}

BOOST_AUTO_TEST_CASE(an_article_is_written_as_a_hit_where_a_form_has_nothing_of_its_own) {
    ShownArticle shown;
    shown.article.id = "hw-1";
    shown.article.text = "All of it.";
    const std::string csv = render_article(*output_format_named("csv"), shown, {});
    BOOST_TEST(
        csv ==
        "id,url,title,authors,agencies,place,published,precision,certainty,modified,source,section,tags,"
        "language,kind,text\r\nhw-1,,,,,,,,,,,,,,article,All of it.\r\n");
    BOOST_TEST(render_article(*output_format_named("bibtex"), shown, {}) == "@misc{hw-1,\n}\n\n");
    BOOST_TEST(render_article(*output_format_named("text"), shown, {}).starts_with("(no headline)\n"));
}

BOOST_AUTO_TEST_SUITE_END()
