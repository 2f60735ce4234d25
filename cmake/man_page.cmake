# SPDX-License-Identifier: GPL-2.0-or-later
# Makes a man page of a Markdown file, by pandoc:
#   cmake -D pandoc=PROGRAM -D source=FILE -D page=FILE -D title=NAME -D section=N -D version=V -D date=DAY
#         [-D summary=TEXT] -P man_page.cmake
# With a summary the source is a document like any other here, with a heading of its own, and gets what a man page has
# beside it; without one it is written as a man page.

cmake_minimum_required(VERSION 3.25)

set(before ".nh\n.ad l\n")  # torn words and gaps make tables and options hard to read
set(shift 0)
if(summary)
  set(shift -1)
  string(TOLOWER "${title}" name)
  string(REPLACE "-" "\\-" name "${name}")
  string(APPEND before ".SH NAME\n${name} \\- ${summary}\n.SH DESCRIPTION\n")
endif()
file(WRITE "${page}.before" "${before}")
execute_process(
  COMMAND "${pandoc}" --standalone --to man --columns 72 --shift-heading-level-by ${shift}
          --from markdown_strict+pipe_tables+fenced_code_blocks+definition_lists+all_symbols_escapable+escaped_line_breaks+intraword_underscores
          --variable "title=${title}" --variable "section=${section}" --variable "date=${date}"
          --variable "footer=newsarchive ${version}" --include-before-body "${page}.before"
          "${source}" --output "${page}"
  COMMAND_ERROR_IS_FATAL ANY)

file(READ "${page}" text)
file(REMOVE "${page}.before")
# Code is bold; pandoc 2.17 asks for fonts that not every reader of man pages has.
string(REGEX REPLACE "\n\\.\\\\\" Define V font.*\n\\.TH" "\n.TH" text "${text}")
string(REPLACE "\\f[V]" "\\f[B]" text "${text}")
string(REPLACE "\\f[C]" "\\f[R]" text "${text}")
string(REPLACE "\n.IP\n.nf\n" "\n.PP\n.RS 4\n.nf\n" text "${text}")
string(REPLACE "\n.fi\n" "\n.fi\n.RE\n" text "${text}")
string(REGEX REPLACE "(\n\\.SH [^\n]*)\n\\.PP\n" "\\1\n" text "${text}")
string(REGEX MATCHALL "\n\\.SH [^\n]*" headings "${text}")
foreach(heading IN LISTS headings)
  string(TOUPPER "${heading}" capitals)
  string(REPLACE "${heading}\n" "${capitals}\n" text "${text}")
endforeach()
# Pandoc shares out 70 columns among those of a table, which leaves none for the gaps between them.
string(REGEX MATCHALL "lw\\([0-9]+\\.[0-9]n\\)" widths "${text}")
list(REMOVE_DUPLICATES widths)
foreach(width IN LISTS widths)
  string(REGEX REPLACE "lw\\(([0-9]+)\\.([0-9]).*" "\\1\\2" tenths "${width}")
  math(EXPR columns "(${tenths} * 88 + 500) / 1000")
  string(REPLACE "${width}" "lw(${columns}n)" text "${text}")
endforeach()
file(WRITE "${page}" "${text}")
execute_process(COMMAND gzip -9n INPUT_FILE "${page}" OUTPUT_FILE "${page}.gz" COMMAND_ERROR_IS_FATAL ANY)
