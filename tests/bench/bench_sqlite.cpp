// SPDX-License-Identifier: GPL-2.0-or-later
// bench_sqlite FILE DATABASE: puts a file of JSON Lines into a new SQLite database with a full-text index
// (FTS5, English stems, texts kept), as fast as SQLite does it: all in one transaction, without a journal.
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include <sqlite3.h>

#include "tests/bench/documents.hpp"

namespace {

struct Close {
    void operator()(sqlite3* database) const noexcept { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void check(sqlite3* database, int outcome) {
    if (outcome != SQLITE_OK && outcome != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database));
}

Database opened(const char* path) {
    sqlite3* database = nullptr;
    const int outcome = sqlite3_open(path, &database);
    Database owned(database);
    check(database, outcome);
    return owned;
}

Statement prepared(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    check(database, sqlite3_prepare_v2(database, sql, -1, &statement, nullptr));
    return Statement(statement);
}

void execute(sqlite3* database, const char* sql) {
    check(database, sqlite3_exec(database, sql, nullptr, nullptr, nullptr));
}

/// The text must live until the statement has run.
void bind(sqlite3_stmt* statement, int place, const std::string& text) {
    check(sqlite3_db_handle(statement),
          sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void run(sqlite3_stmt* statement) {
    check(sqlite3_db_handle(statement), sqlite3_step(statement));
    check(sqlite3_db_handle(statement), sqlite3_reset(statement));
}

bool fill(sqlite3* database, const char* path) {
    execute(database,
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144;"
            "CREATE VIRTUAL TABLE articles USING fts5(title, text, tokenize='porter unicode61');"
            "CREATE TABLE facts(number INTEGER PRIMARY KEY, id TEXT, day INT); BEGIN");
    const Statement article = prepared(database, "INSERT INTO articles(rowid, title, text) VALUES(?, ?, ?)");
    const Statement facts = prepared(database, "INSERT INTO facts VALUES(?, ?, ?)");
    sqlite3_int64 number = 0;
    const bool is_read = news::bench::for_each_document(path, [&](const news::bench::Document& document) {
        ++number;
        check(database, sqlite3_bind_int64(article.get(), 1, number));
        bind(article.get(), 2, document.title);
        bind(article.get(), 3, document.text);
        run(article.get());
        check(database, sqlite3_bind_int64(facts.get(), 1, number));
        bind(facts.get(), 2, document.id);
        bind(facts.get(), 3, document.day);
        run(facts.get());
    });
    execute(database, "CREATE INDEX facts_day ON facts(day); COMMIT");
    return is_read;
}

}  // namespace

int main(int argument_count, char** arguments) try {
    if (argument_count < 3) {
        std::fprintf(stderr, "usage: bench_sqlite FILE DATABASE\n");
        return 2;
    }
    const Database database = opened(arguments[2]);
    return fill(database.get(), arguments[1]) ? 0 : 3;
} catch (const std::exception& error) {
    std::fprintf(stderr, "bench_sqlite: %s\n", error.what());
    return 3;
}
