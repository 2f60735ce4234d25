# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
# For script/bench, which reads it in behind measuring.sh: other engines indexing the same corpus.
# Each add_PEER ROUND leaves its engine out when it is not there.

fresh() { rm -rf "${1:?}"; mkdir "$1"; }

add_sqlite() {
  sqlite="$programs/tests/bench/bench_sqlite"
  [ -x "$sqlite" ] || return 0
  fresh "$scratch/sqlite"
  measured "SQLite FTS5" "$1" "$scratch/sqlite" "$sqlite" "$corpus" "$scratch/sqlite/database"
}

# In the first round only: it takes minutes where the others take seconds.
add_scriptindex() {
  [ "$1" -eq 1 ] && [ "${SCRIPTINDEX:-1}" != 0 ] && command -v scriptindex > /dev/null || return 0
  fresh "$scratch/omega"
  "$programs/tests/bench/omega_records" "$corpus" > "$scratch/omega.records"
  measured scriptindex "$1" "$scratch/omega" scriptindex -s english "$scratch/omega/database" "$bench/omega.script" \
    "$scratch/omega.records"
  rm "$scratch/omega.records"
}

# $PEERS: drivers/ with LucenePeer (compiled to work/java) and node_peers.js, both called as "index CORPUS DIR THREADS
# VARIANT". $PEERS_JARS: where Lucene's and Jackson's jars are.
add_lucene() {
  jars="${PEERS_JARS:-/usr/share/java}"
  [ -n "${PEERS:-}" ] && [ -e "$PEERS/work/java/LucenePeer.class" ] && command -v java > /dev/null || return 0
  classes="$PEERS/work/java:$(find "$jars" -name 'lucene-*-[0-9]*.jar' | tr '\n' ':')"
  classes="$classes$jars/jackson-core.jar:$jars/jackson-databind.jar:$jars/jackson-annotations.jar"
  fresh "$scratch/lucene"
  measured "Lucene, 2 threads" "$1" "$scratch/lucene" java -Xmx4g -cp "$classes" LucenePeer index "$corpus" \
    "$scratch/lucene" 2 english
}

add_tantivy() {
  driver="${PEERS:-}/drivers/node_peers.js"
  [ -n "${PEERS:-}" ] && [ -d "$PEERS/node_modules" ] && command -v node > /dev/null || return 0
  fresh "$scratch/tantivy"
  measured "tantivy, 2 threads" "$1" "$scratch/tantivy" node --max-old-space-size=8192 "$driver" tantivy index \
    "$corpus" "$scratch/tantivy" 2 stem
}
