// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/stored_article.hpp"

#include "common/error.hpp"

namespace news {
namespace {

constexpr unsigned char record_version = 4;
/// Before it, dates were all certain, and articles had neither agencies nor place.
constexpr unsigned char first_with_certainty = 3;
/// Before it, every text was held for a whole one.
constexpr unsigned char first_with_extent = 4;
constexpr unsigned char oldest_readable = 2;

/// Numbers are written seven bits a byte, low bits first, the top bit meaning that more follow.
class RecordWriter {
  public:
    RecordWriter() : record_(1, static_cast<char>(record_version)) {}

    void number(std::uint64_t value) {
        while (value >= 0x80) {
            record_ += static_cast<char>(value | 0x80);
            value >>= 7U;
        }
        record_ += static_cast<char>(value);
    }

    void text(std::string_view value) {
        number(value.size());
        record_ += value;
    }

    void texts(const std::vector<std::string>& values) {
        number(values.size());
        for (const std::string& value : values)
            text(value);
    }

    void date(const std::optional<NewsDate>& value) {
        text(value ? to_iso(*value) : std::string{});
        if (!value) return;
        number(static_cast<std::uint64_t>(value->evidence));
        number(static_cast<std::uint64_t>(value->certainty));
    }

    std::string take() { return std::move(record_); }

  private:
    std::string record_;
};

class RecordReader {
  public:
    explicit RecordReader(std::string_view record) : rest_(record) {
        if (rest_.empty()) damaged();
        version_ = static_cast<unsigned char>(rest_.front());
        if (version_ > record_version) {
            throw Error(ExitCode::needs_upgrade, "the archive holds articles written by a newer version",
                        "Use the version that wrote it, or a later one.");
        }
        if (version_ < oldest_readable) damaged();
        rest_.remove_prefix(1);
    }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return value;
        }
        damaged();
    }

    std::string text() {
        const std::uint64_t size = number();
        if (size > rest_.size()) damaged();
        std::string value(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return value;
    }

    std::vector<std::string> texts() {
        std::vector<std::string> values;
        for (std::uint64_t left = count(); left > 0; --left)
            values.push_back(text());
        return values;
    }

    /// How many entries follow; each takes a byte at least.
    std::uint64_t count() {
        const std::uint64_t entries = number();
        if (entries > rest_.size()) damaged();
        return entries;
    }

    std::optional<NewsDate> date() {
        const std::string iso = text();
        if (iso.empty()) return std::nullopt;
        std::optional<NewsDate> value = parse_iso_date(iso).date;
        const std::uint64_t evidence = number();
        if (!value || evidence >= date_evidence_count) damaged();
        value->evidence = static_cast<DateEvidence>(evidence);
        if (!knows_certainty()) return value;
        const std::uint64_t certainty = number();
        if (certainty > static_cast<std::uint64_t>(DateCertainty::doubtful)) damaged();
        value->certainty = static_cast<DateCertainty>(certainty);
        return value;
    }

    bool knows_certainty() const { return version_ >= first_with_certainty; }
    bool knows_extent() const { return version_ >= first_with_extent; }

    void expect_end() const {
        if (!rest_.empty()) damaged();
    }

  private:
    [[noreturn]] static void damaged() {
        throw Error(ExitCode::unusable, "a stored article is damaged",
                    "Check the archive's segments with xapian-check, or build the archive anew.");
    }

    std::string_view rest_;
    unsigned char version_ = 0;
};

}  // namespace

std::string to_stored(const Article& article) {
    RecordWriter out;
    out.number(static_cast<std::uint64_t>(article.kind));
    out.text(article.id);
    out.text(article.url);
    out.text(article.title);
    out.texts(article.authors);
    out.texts(article.agencies);
    out.text(article.place);
    out.date(article.published);
    out.date(article.modified);
    out.text(article.source);
    out.text(article.section);
    out.texts(article.tags);
    out.text(article.language);
    out.text(article.origin);
    out.number(static_cast<std::uint64_t>(article.seen));
    out.number(article.related.size());
    for (const RelatedPost& post : article.related) {
        out.text(post.title);
        out.date(post.published);
        out.text(post.url);
    }
    out.text(article.text);
    out.number(static_cast<std::uint64_t>(article.extent));
    out.number(article.earlier.size());
    for (const Article& earlier : article.earlier)
        out.text(to_stored(earlier));
    return out.take();
}

Article from_stored(std::string_view record) {
    RecordReader in(record);
    Article article;
    article.kind = in.number() == 0 ? ArticleKind::article : ArticleKind::stub;
    article.id = in.text();
    article.url = in.text();
    article.title = in.text();
    article.authors = in.texts();
    if (in.knows_certainty()) {
        article.agencies = in.texts();
        article.place = in.text();
    }
    article.published = in.date();
    article.modified = in.date();
    article.source = in.text();
    article.section = in.text();
    article.tags = in.texts();
    article.language = in.text();
    article.origin = in.text();
    article.seen = static_cast<std::int64_t>(in.number());
    for (std::uint64_t left = in.count(); left > 0; --left) {
        RelatedPost post;
        post.title = in.text();
        post.published = in.date();
        post.url = in.text();
        article.related.push_back(std::move(post));
    }
    article.text = in.text();
    if (in.knows_extent()) article.extent = in.number() == 0 ? TextExtent::whole : TextExtent::summary;
    for (std::uint64_t left = in.count(); left > 0; --left)
        article.earlier.push_back(from_stored(in.text()));
    in.expect_end();
    return article;
}

}  // namespace news
