// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_authors.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"
#include "indexer/formats/agencies.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/html/headline.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 10> last_words_of_roles{
    "writer",     "reporter",  "correspondent", "editor",      "contributor",
    "journalist", "columnist", "redakteur",     "redakteurin", "corresponsal"};

constexpr std::array<std::string_view, 10> last_words_of_houses{
    "service", "bureau", "media", "group", "network", "team", "news", "weekly", "agency", "ब्यूरो"};

template <typename Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_address(std::string_view text) {
    if (text.find(' ') != std::string_view::npos) return false;
    return text.starts_with("http:") || text.starts_with("https:") || text.starts_with("//") ||
           text.starts_with("www.");
}

std::size_t count_words(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + (text.empty() ? 0 : 1);
}

std::string last_word(std::string_view name) {
    return fold(name.substr(name.rfind(' ') + 1));
}

bool is_role(std::string_view name) {
    return contains(last_words_of_roles, last_word(name));
}

/// "MD", "RDN" behind a name.
bool is_degree(std::string_view text) {
    constexpr std::size_t longest = 4;
    return text.size() <= longest && !is_agency(text) &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_upper(c) || c == '.'; });
}

/// "Harbour.fm", not "J.R.Sample".
bool is_host(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot < 3 || name.find(' ') != std::string_view::npos) return false;
    const std::string_view domain = name.substr(dot + 1);
    constexpr std::size_t longest_domain = 4;
    return domain.size() >= 2 && domain.size() <= longest_domain &&
           std::all_of(domain.begin(), domain.end(), is_ascii_letter);
}

/// "jdoe", the account of somebody.
bool is_account(std::string_view name) {
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return is_ascii_letter(c) && !is_ascii_upper(c); });
}

/// Letters, not too many, and no marks that no name has.
bool may_be_name(std::string_view name) {
    constexpr std::size_t longest = 100;  // bytes
    constexpr std::size_t most_words = 8;
    if (name.size() < 2 || name.size() > longest || count_words(name) > most_words || is_account(name))
        return false;
    if (name.find_first_of("0123456789@_/<>={}#%?!\"") != std::string_view::npos) return false;
    return std::any_of(name.begin(), name.end(),
                       [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}

std::string_view cut_before(std::string_view name, std::string_view mark) {
    const std::size_t at = name.find(mark);
    const bool is_behind_name = at != std::string_view::npos && count_words(name.substr(0, at)) > 1;
    return is_behind_name ? name.substr(0, at) : name;
}

/// "Ann Example. Harbour Wire", but not "Dr. Ann Example" or "Ann E. Example".
std::string_view without_sentence_behind(std::string_view name) {
    const std::size_t dot = name.find(". ");
    if (dot == std::string_view::npos) return name;
    const std::string_view before = name.substr(0, dot);
    constexpr std::size_t longest_short_form = 4;  // "Prof."
    const std::size_t word = before.rfind(' ') + 1;
    return count_words(before) > 1 && before.size() - word > longest_short_form ? before : name;
}

class AuthorReader {
  public:
    explicit AuthorReader(const AuthorSetting& setting) : setting_(setting) {}

    void read(std::string_view text) {
        const std::string line = collapse_spaces(text);
        if (is_site(line)) return add(authors_.agencies, line);
        if (line.starts_with('(')) return;  // where it was written, or for whom
        bool is_first = true;
        for (const std::string& part : authors_of_byline(name_part(line), setting_.language)) {
            read_name(part, is_first);
            is_first = false;
        }
    }

    bool has_found() const { return !authors_.persons.empty() || !authors_.agencies.empty(); }

    PageAuthors take() { return std::move(authors_); }

  private:
    /// Of "Ann Example | The Harbour Wire", "Text: Ann Example", "Von Ann Example - Paris".
    static std::string_view name_part(std::string_view line) {
        constexpr std::size_t longest_label = 2;  // words
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && count_words(line.substr(0, colon)) <= longest_label)
            line = trim(line.substr(colon + 1));
        for (const std::string_view bar : {" | ", "|", " - ", " – ", " — ", " • ", " · "}) {
            const std::size_t at = line.find(bar);
            if (at == std::string_view::npos) continue;
            const std::string_view first = line.substr(0, at);
            line = trim(is_host(first) || is_address(first) ? line.substr(at + bar.size()) : first);
        }
        return line;
    }

    void read_name(std::string_view part, bool is_first) {
        std::string_view name = part;
        for (const std::string_view mark : {" (", " for ", " For ", " in ", " at ", " of the ", " - "})
            name = cut_before(name, mark);
        name = trim(without_sentence_behind(trim(name)));
        if (!name.empty() && is_house(name)) return add(authors_.agencies, name);
        const bool is_beside_name = !is_first && (is_role(name) || is_degree(name));
        if (is_beside_name || !may_be_name(name)) return;
        add(is_role(name) ? authors_.agencies : authors_.persons, name);
    }

    bool is_site(std::string_view name) const {
        const auto& said = setting_.organizations;
        return std::find(said.begin(), said.end(), name) != said.end() || is_host(name) ||
               is_site_itself(name, {setting_.source, setting_.address, {}});
    }

    bool is_house(std::string_view name) const {
        const bool is_named_so = count_words(name) > 1 && contains(last_words_of_houses, last_word(name));
        return is_named_so || is_agency_or_desk(name) || is_site(name);
    }

    static void add(std::vector<std::string>& names, std::string_view name) {
        if (!contains(names, name)) names.emplace_back(name);
    }

    const AuthorSetting& setting_;
    PageAuthors authors_;
};

}  // namespace

PageAuthors read_page_authors(std::span<const Evidence> evidence, const AuthorSetting& setting) {
    AuthorReader reader(setting);
    const Evidence* best = nullptr;
    for (const Evidence& statement : evidence) {
        if (statement.field != PageField::author || is_address(statement.text) ||
            statement.text.starts_with('@'))
            continue;
        // Several authors are several statements of the same kind.
        const bool is_next = best == nullptr || statement.kind != best->kind || statement.rank != best->rank;
        if (is_next && reader.has_found()) break;
        if (is_next) best = &statement;
        reader.read(statement.text);
    }
    PageAuthors authors = reader.take();
    if (!authors.persons.empty() || !authors.agencies.empty()) authors.evidence = best->kind;
    return authors;
}

}  // namespace news
