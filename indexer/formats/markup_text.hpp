// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/xml/xml_tree.hpp"

namespace news {

/// The text of markup that is an article's, all of it, as paragraphs in the form of an Article's text: XHTML
/// and NITF, whose elements have the same names where they mean the same. Captions, scripts and tables of
/// data about the text are left out.
std::string text_of_markup(const XmlNode& node);

/// The same of HTML, which may be any part of a page. For whole pages html_page.hpp knows more.
std::string text_of_html(std::string_view html);

/// Text that may be HTML: it is taken for it where it holds a tag or a character reference; else its lines
/// part paragraphs as those of printed text do.
std::string text_of_likely_html(std::string_view text);

/// The same on one line, as headlines stand.
std::string line_of_likely_html(std::string_view text);

}  // namespace news
