# SPDX-License-Identifier: GPL-2.0-or-later
# The check of the doors must go red when one is forced: plants one forbidden include at a time in a copy of a room
# and expects layering.cmake to name it. cmake -D root=DIR -D scratch=DIR -P layering_selftest.cmake

cmake_minimum_required(VERSION 3.25)

# file that is planted|the forbidden include
set(planted
  "common/article.hpp|indexer/record.hpp"
  "indexer/record.hpp|searcher/search/request.hpp"
  "searcher/output/render_json.cpp|searcher/search/searcher.hpp"
  "searcher/output/render_text.cpp|xapian.h"
  "indexer/formats/plain_text.cpp|fstream"
  "indexer/formats/plain_text.cpp|simdjson.h"
  "indexer/dates/printed_date.cpp|fstream"
  "indexer/formats/plain_text.cpp|gumbo.h"
  "indexer/command_add.cpp|boost/program_options.hpp"
  "indexer/options.cpp|boost/program_options.hpp"
  "searcher/search/searcher.cpp|nlohmann/json.hpp")

foreach(plant IN LISTS planted)
  string(REPLACE "|" ";" parts "${plant}")
  list(GET parts 0 file)
  list(GET parts 1 header)
  file(REMOVE_RECURSE "${scratch}")
  cmake_path(GET file PARENT_PATH folder)
  file(COPY "${root}/${file}" DESTINATION "${scratch}/${folder}")
  file(APPEND "${scratch}/${file}" "#include <${header}>\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -D root=${scratch} -P "${CMAKE_CURRENT_LIST_DIR}/layering.cmake"
                  RESULT_VARIABLE result ERROR_VARIABLE complaint OUTPUT_QUIET)
  string(REGEX REPLACE "[\n ]+" " " complaint "${complaint}")
  if(result EQUAL 0 OR NOT complaint MATCHES "${file} includes ${header}")
    message(SEND_ERROR "${header} planted in ${file} was not noticed")
  endif()
endforeach()
file(REMOVE_RECURSE "${scratch}")
