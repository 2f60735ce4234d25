# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
# For script/bench, which reads it in and sets: $programs (where the build is), $scratch, $corpus.

results="$scratch/results"    # a line each run, of tab-parted columns (results.awk names them)
log="$scratch/log"

# take_corpus FILE: what is indexed from here on; reading it once also brings it into memory for everyone.
take_corpus() {
  corpus="$1"
  size="$("$programs/tests/bench/corpus_size" "$corpus")"
  articles="${size% *}"
  text_bytes="${size#* }"
}

# generate COUNT [FIRST]: makes that many made-up articles the corpus.
generate() {
  "$programs/tests/bench/generate_articles" "$@" > "$scratch/generated.jsonl"
  take_corpus "$scratch/generated.jsonl"
}

bytes_of() {
  find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f", sum }'
}

# measured NAME ROUND OUTPUT COMMAND...: runs it and notes what it cost and how large OUTPUT has become.
measured() {
  name="$1" round_number="$2" output="$3"
  shift 3
  sync    # nobody pays for what was written before
  status=0
  costs="$("$programs/tests/bench/measure" "$@" 2>> "$log")" || status=$?
  case "$name:$status" in
    *:0 | newsindex*:1) ;;    # 1: some records are rejected
    *) tail -n 5 "$log" >&2; echo "script/bench: $name ended with exit code $status" >&2; exit 3 ;;
  esac
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$name" "$round_number" "$articles" "$text_bytes" "$costs" "$(bytes_of "$output")" \
    >> "$results"
}

# add_newsindex NAME ROUND ARCHIVE: adds the corpus.
add_newsindex() {
  measured "$1" "$2" "$3" "$programs/indexer/newsindex" --archive "$3" add ${JOBS:+--jobs "$JOBS"} \
    ${MEMORY:+--memory "$MEMORY"} "$corpus"
}

# print_results [REFERENCE]: the medians, with the ratios of REFERENCE to the others, paired by round.
print_results() {
  awk -v reference="${1:-}" -f "$bench/results.awk" "$results"
}
