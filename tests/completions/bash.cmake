# SPDX-License-Identifier: GPL-2.0-or-later
# That bash completes what it should: cmake -D scripts=DIR -D scratch=DIR -P bash.cmake
# Each case is a line as it is typed, the last word unfinished, and what bash offers for it, sorted.

cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${scratch}")
file(WRITE "${scratch}/news.jsonl" "")
file(MAKE_DIRECTORY "${scratch}/newspapers")

function(completes line expected)
  separate_arguments(words UNIX_COMMAND "${line}")
  execute_process(
    COMMAND bash --norc -c "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _$1; printf '%s\\n' \"\${COMPREPLY[@]}\" | LC_ALL=C sort | paste -s -d ' '"
            bash "${scripts}/${ARGV2}.bash" ${words}
    WORKING_DIRECTORY "${scratch}" OUTPUT_VARIABLE offered ERROR_VARIABLE complaint OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT offered STREQUAL expected OR complaint)
    message(SEND_ERROR "${line}\n  offers   ${offered}\n  expected ${expected}\n${complaint}")
  endif()
endfunction()

completes("newssearch --so" "--sort" newssearch)
completes("newssearch --sort ne" "newest" newssearch)
completes("newssearch --sort = ne" "newest" newssearch)  # bash's way to see --sort=ne
completes("newssearch --sort =" "newest oldest recent relevance" newssearch)
completes("newssearch --timeline = mo" "month" newssearch)
completes("newssearch --timeline b" "before: by:" newssearch)
completes("newssearch --facet source,au" "source,author" newssearch)
completes("newssearch paris aft" "after:" newssearch)
completes("newssearch --limit 1" "" newssearch)
completes("newssearch --batch new" "news.jsonl newspapers" newssearch)
completes("newssearch --archive new" "newspapers" newssearch)
completes("newsindex rem" "remove" newsindex)
completes("newsindex add news" "news.jsonl newspapers" newsindex)
completes("newsindex add --r" "--rejects --retry" newsindex)
completes("newsindex --archive add info --o" "--output" newsindex)
completes("newsindex remove --r" "" newsindex)
completes("newsindex add --format ni" "nitf" newsindex)
completes("newsindex versions n" "" newsindex)
