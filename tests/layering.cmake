# SPDX-License-Identifier: GPL-2.0-or-later
# Checks the doors of the house over the #include lines: cmake -D root=DIR -P layering.cmake
# Each rule says which files may include what; everything the pattern matches elsewhere is a breach.

cmake_minimum_required(VERSION 3.25)

set(breaches 0)

# only_in(PATTERN FILES WHY): an include that matches PATTERN may stand only in files that match FILES.
function(only_in pattern files why)
  foreach(line IN LISTS include_lines)
    if(NOT line MATCHES "^([^|]+)\\|(.+)$")
      continue()
    endif()
    set(file "${CMAKE_MATCH_1}")
    set(header "${CMAKE_MATCH_2}")
    if("${header}" MATCHES "${pattern}" AND NOT "${file}" MATCHES "${files}")
      message(SEND_ERROR "${file} includes ${header}: ${why}")
      math(EXPR breaches "${breaches} + 1")
    endif()
  endforeach()
  set(breaches ${breaches} PARENT_SCOPE)
endfunction()

# "file|header" for every include below the rooms.
set(include_lines "")
file(GLOB_RECURSE sources RELATIVE "${root}" "${root}/common/*.[ch]pp" "${root}/indexer/*.[ch]pp"
     "${root}/searcher/*.[ch]pp")
foreach(source IN LISTS sources)
  file(STRINGS "${root}/${source}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"].*$" "\\1" header "${line}")
    list(APPEND include_lines "${source}|${header}")
  endforeach()
endforeach()
list(LENGTH include_lines count)
if(count EQUAL 0)
  message(FATAL_ERROR "no include lines found below ${root}")
endif()

# Rooms.
only_in("^indexer/" "^indexer/" "only the indexer knows its rooms")
only_in("^searcher/" "^(searcher/|indexer/command_remove)" "only the searcher knows its rooms")
only_in("^searcher/search/matching_ids" "^(searcher/search/|indexer/command_remove)"
        "the one door from indexer to searcher: what a query matches, to remove it")
only_in("^indexer/build/" "^indexer/(build/|pipeline/|command_|run_settings)" "building is reached from commands and pipeline")
only_in("^indexer/pipeline/" "^indexer/(pipeline/|command_|add_report|options|run_settings)" "the pipeline is reached from the commands")
only_in("^indexer/glass/" "^indexer/(glass/|build/|pipeline/)" "only who writes segments knows their format")
only_in("^indexer/input/" "^indexer/(input/|record_source|command_formats)"
        "formats get bytes, they do not read files")
only_in("^searcher/search/(analyzers|article_count|article_links|article_placement|article_probe|article_showing|article_words|asked_article|best_matches|bm25|clause_verdicts|score_parts|similar_articles|typical_words|calendar_windows|citing_articles|highlighter|hit_maker|hit_receiver|index_notes|match_order|match_spool|overview|query_expansion|query_report|relevance_feedback|search_plan|search_run|searcher|snippet|spelling_check)" "^searcher/(search/|answering)"
        "output renders a Response and searches nothing")
only_in("^searcher/(query/query_tree|query/parser|query/lexer|query/query_nodes)" "^searcher/(query|translation|search)/"
        "the tree stays between query and search")
only_in("^searcher/translation/" "^searcher/(translation|search)/"
        "what becomes of a query stays between tree and search")
only_in("^searcher/counting/(article_counter|article_set|date_counts|facet_counts|segment_matches|value_counts)" "^searcher/(counting/|search/|translation/archive_view)"
        "they speak Xapian")
only_in("^searcher/evaluation/" "^searcher/(evaluation|output|answering)"
        "what people judged tells how good answers are, and makes none")
only_in("^searcher/(search|output)/" "^(searcher/(search|output|answering|choices|main|mode_checks|option|page_style|remarks)|indexer/command_remove)"
        "parsing, translating and matching know no answers")
only_in("^searcher/matching/(bonus_source|candidates|deadline_source|index_positions|iterator_source|native_query|number_range_source|positional_source|posting_lists|recency_source)" "^searcher/(matching/|translation/|search/)"
        "they speak Xapian")
only_in("^searcher/vocabulary/(archive_words|joined_words|spelling|stem_forms|word_walk)" "^searcher/(vocabulary/|translation/|search/)"
        "they speak Xapian")

# Engines, each behind its door.
only_in("^xapian\\.h" "^(common/archive/archive_database|common/analysis/analyzer\\.cpp|indexer/build/|searcher/matching/(bonus_source|candidates|deadline_source|index_positions|iterator_source|native_query|number_range_source|positional_source|posting_lists|recency_source)|searcher/vocabulary/(archive_words|joined_words|spelling|stem_forms|word_walk)|searcher/translation/(archive_languages|archive_view|filter_queries|query_cost|word_queries|xapian_query)|searcher/counting/(article_counter|article_set|date_counts|facet_counts|segment_matches|value_counts)|searcher/search/(article_count|article_probe|article_showing|article_words|asked_article|best_matches|bm25|calendar_windows|citing_articles|hit_maker|match_order|score_parts|matching_ids\\.cpp|overview|query_expansion|relevance_feedback|search_plan|search_run|searcher\\.cpp))"
        "Xapian stays in archive, stemmer, build and search")
only_in("^common/archive/archive_database" "^(common/archive/|indexer/build/|searcher/search/)"
        "it speaks Xapian")
only_in("^boost/" "^common/command_line/command_line\\.cpp" "only one file knows the option library")
only_in("^nlohmann/" "^common/(json_writer|archive/archive_settings)\\.cpp" "JSON is written in one place")
only_in("^simdjson" "^indexer/formats/json_reader\\.cpp" "JSON is read in one place")
only_in("^zlib" "^indexer/(input/inflating_source|glass/piecewise_stream)\\.cpp"
        "decompression is done in one place, and what Xapian can decompress is known in another")
only_in("^archive(_entry)?\\.h" "^indexer/input/" "archives and compression are read in one room")
only_in("^brotli/" "^indexer/input/brotli_source\\.cpp" "decompression is done in one place")
only_in("^gumbo\\.h" "^indexer/html/html_tree\\.cpp" "HTML is parsed in one place")
only_in("^libxml/" "^indexer/xml/xml_tree\\.cpp" "XML is parsed in one place")
only_in("^libdeflate" "^indexer/glass/deflater\\.cpp" "tags are compressed in one place")
only_in("^unicode/" "^(common/text|common/text_layout|common/analysis/[a-z_]+|indexer/formats/(text_encoding|byline|dateline_place)|indexer/dates/[a-z_]+)\\.cpp"
        "ICU stays in text work and time zones")
only_in("^cld2/" "^common/analysis/language\\.cpp" "languages are told apart in one place")
only_in("^xxhash" "^common/hash\\.cpp" "hashes are made in one place")

# The glass room knows nothing of ours but how files are written, bytes hashed, errors said and faults tried.
foreach(line IN LISTS include_lines)
  if(line MATCHES "^(indexer/glass/[^|]+)\\|((common|indexer|searcher)/.*)$")
    set(file "${CMAKE_MATCH_1}")
    set(header "${CMAKE_MATCH_2}")
    if(NOT header MATCHES "^(indexer/glass/|common/archive/(appended_file|durable_file)|common/(hash|error|fault_point)\\.hpp)")
      message(SEND_ERROR "${file} includes ${header}: the glass room knows no articles")
      math(EXPR breaches "${breaches} + 1")
    endif()
  endif()
endforeach()

# Formats, and the rooms that they are made of, are pure: bytes in, article out.
foreach(impure "fstream" "filesystem" "thread" "mutex" "unistd\\.h" "fcntl\\.h" "sys/" "iostream" "ctime"
               "common/archive/" "common/standard_output" "common/terminal")
  foreach(line IN LISTS include_lines)
    if(line MATCHES "^(indexer/(formats|dates|html|xml)/[^|]+|searcher/output/[^|]+)\\|(${impure}.*)$")
      message(SEND_ERROR "${CMAKE_MATCH_1} includes ${CMAKE_MATCH_3}: it has no files, threads or terminal")
      math(EXPR breaches "${breaches} + 1")
    endif()
  endforeach()
endforeach()

message(STATUS "${count} includes checked, ${breaches} breaches")
