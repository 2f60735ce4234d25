// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace news {

struct CharacterReference {
    std::size_t size = 0;  // bytes
    std::string text;      // what it stands for
};

/// What the named entities of a document stand for: those of XML and HTML, and those that its document type
/// declares as plain text. An entity within an entity stays as it is written, so none can multiply.
class XmlEntities {
  public:
    /// Takes the declarations of a document type ("<!DOCTYPE ... [ ... ]>").
    void declare(std::string_view document_type);

    /// The reference at the beginning of `text` ("&eacute; ..."); its size is 0 if there is none.
    CharacterReference reference_at(std::string_view text) const;

  private:
    std::map<std::string, std::string, std::less<>> declared_;
};

/// A control character, which no document may hold.
bool is_forbidden_in_xml(char c);

/// Appends the text as XML that means just it; control characters are left out.
void append_escaped_xml(std::string& out, std::string_view text);

}  // namespace news
