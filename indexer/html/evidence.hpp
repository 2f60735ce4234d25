// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// What a page says of its article beside the text.
enum class PageField : std::uint8_t {
    title,
    url,
    author,
    published,
    modified,
    source,
    section,
    tag,
    language,
    summary,
};
inline constexpr std::size_t page_field_count = static_cast<std::size_t>(PageField::summary) + 1;

/// How a page says it, what is written for machines and is most reliable first.
enum class EvidenceKind : std::uint8_t {
    json_ld,
    microdata,  // also RDFa and microformats
    meta,
    link,  // <link rel>, the lang of <html>
    time_element,
    page_text,
    address,
};

/// One statement of a page about one field.
struct Evidence {
    PageField field{};
    EvidenceKind kind{};
    std::size_t rank = 0;  // among those of its kind: 0 is trusted most
    std::string text;
};

/// What a statement says, without what is escaped as in HTML: many put that into JSON, and into attributes
/// that are escaped already.
std::string text_of_statement(std::string_view text);

std::string_view name_of(PageField field);
std::string_view name_of(EvidenceKind kind);

/// What a name of a meta element, a property of schema.org or a class of a microformat says, and how far it
/// is trusted beside others of that kind.
struct EvidenceName {
    PageField field{};
    std::size_t rank = 0;
};
std::optional<EvidenceName> meta_named(std::string_view name);
std::optional<EvidenceName> property_named(std::string_view name);
std::optional<EvidenceName> class_named(std::string_view name);

/// From here on are classes of microformats among the evidence of microdata: they are older than schema.org,
/// and their names are used for style too.
inline constexpr std::size_t rank_of_classes = 100;

}  // namespace news
