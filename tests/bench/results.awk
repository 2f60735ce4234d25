# SPDX-License-Identifier: GPL-2.0-or-later
# Reads what tests/bench/measuring.sh notes: name, round, articles, bytes of text, wall, user and system seconds, peak
# MB, bytes on disk. Prints the medians over the rounds; and, where `reference` names one of the names, how many
# times the others' time it takes, each round compared with itself. What is named "REFERENCE, ..." is the reference
# at other work: that is a share of its time.

BEGIN { FS = "\t" }

{
  if (!($1 in rounds)) names[++count] = $1
  rounds[$1] = rounds[$1] " " $2
  articles[$1] = $3; megabytes[$1] = $4 / 1e6; disk[$1] = $9 / 1e6
  wall[$1, $2] = $5; cpu[$1, $2] = $6 + $7; peak[$1, $2] = $8
}

# The median over the rounds of `name` of its values, or of what those are of the reference's.
function median(values, name, other,    list, n, i, j, v) {
  n = split(rounds[name], list, " ")
  for (i = 1; i <= n; ++i) {
    v = values[name, list[i]]
    if (other != "") v = v > 0 ? values[other, list[i]] / v : 0
    for (j = i - 1; j > 0 && sorted[j] > v; --j) sorted[j + 1] = sorted[j]
    sorted[j + 1] = v
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}

END {
  printf "%-20s %8s %10s %8s %8s %9s %9s %8s %8s %6s", "", "MB/s", "articles/s", "wall s", "CPU s", "wall us/a",
    "CPU us/a", "peak MB", "disk MB", "/text"
  print reference == "" ? "" : sprintf(" %8s %8s", "wall x", "CPU x")
  for (i = 1; i <= count; ++i) {
    name = names[i]; w = median(wall, name); c = median(cpu, name)
    if (w <= 0) w = 0.0001
    printf "%-20s %8.2f %10.0f %8.2f %8.2f %9.0f %9.0f %8.0f %8.1f %6.2f", name, megabytes[name] / w,
      articles[name] / w, w, c, w * 1e6 / articles[name], c * 1e6 / articles[name], median(peak, name), disk[name],
      disk[name] / megabytes[name]
    print reference == "" || index(name, reference) == 1 ? "" \
      : sprintf(" %8.2f %8.2f", median(wall, name, reference), median(cpu, name, reference))
  }
  for (i = 1; i <= count; ++i)
    if (reference != "" && index(names[i], reference ",") == 1)
      printf "%s: %.3f of the wall time and %.3f of the CPU time of %s\n", names[i],
        median(wall, reference, names[i]), median(cpu, reference, names[i]), reference
}
