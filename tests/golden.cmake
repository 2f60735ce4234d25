# SPDX-License-Identifier: GPL-2.0-or-later
# Runs one command test: cmake -D case=DIR -D scratch=DIR -D programs=DIR:DIR -D samples=DIR -P golden.cmake
#
# A case is a folder below tests/cli with
#   command    what a user would type, run by the shell in an empty folder with sample-data/ in it
#   setup      commands run first; their output does not count (optional)
#   stdout, stderr, exit_code   what must come out; a missing file means nothing, or 0
#   masks      lines "REGEX => REPLACEMENT" for what varies (optional)
# With NEWSARCHIVE_ACCEPT=1 in the environment, what comes out is written down as what must.

cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${scratch}")
file(MAKE_DIRECTORY "${scratch}/home")
file(CREATE_LINK "${samples}" "${scratch}/sample-data" SYMBOLIC)

foreach(variable NEWSARCHIVE NEWSARCHIVE_CONFIG XDG_CONFIG_HOME XDG_DATA_HOME NO_COLOR CLICOLOR_FORCE TERM COLUMNS LINES NEWSSEARCH_PAGER PAGER LESS)
  unset(ENV{${variable}})
endforeach()
set(ENV{PATH} "${programs}:$ENV{PATH}")
set(ENV{HOME} "${scratch}/home")
set(ENV{XDG_CACHE_HOME} "${scratch}/../../cache")  # one for all: what is known of the machine
set(ENV{NEWSARCHIVE} "${scratch}/archive")
set(ENV{TZ} UTC)
set(ENV{LC_ALL} C.UTF-8)

if(EXISTS "${case}/setup")
  execute_process(COMMAND sh -eu "${case}/setup" WORKING_DIRECTORY "${scratch}" RESULT_VARIABLE result
                  OUTPUT_VARIABLE ignored ERROR_VARIABLE complaint)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "setup ended with ${result}: ${complaint}")
  endif()
endif()

execute_process(COMMAND sh "${case}/command" WORKING_DIRECTORY "${scratch}" RESULT_VARIABLE exit_code
                OUTPUT_FILE "${scratch}/home/stdout" ERROR_FILE "${scratch}/home/stderr")

set(masks "")
if(EXISTS "${case}/masks")
  file(STRINGS "${case}/masks" masks)
endif()

function(compare name actual)
  if(DEFINED ENV{NEWSARCHIVE_ACCEPT})
    if(actual STREQUAL "")
      file(REMOVE "${case}/${name}")
    else()
      file(WRITE "${case}/${name}" "${actual}")
    endif()
    return()
  endif()
  set(expected "")
  if(EXISTS "${case}/${name}")
    file(READ "${case}/${name}" expected)
  endif()
  if(NOT "${actual}" STREQUAL "${expected}")
    message(SEND_ERROR "${name} is not as expected\n--- expected\n${expected}\n--- actual\n${actual}")
  endif()
endfunction()

foreach(stream stdout stderr)
  file(READ "${scratch}/home/${stream}" text)
  foreach(mask IN LISTS masks)
    if(NOT mask MATCHES "^(.+) => (.*)$")
      message(FATAL_ERROR "no mask: ${mask}")
    endif()
    string(REGEX REPLACE "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" text "${text}")
  endforeach()
  compare(${stream} "${text}")
endforeach()
if(exit_code EQUAL 0)
  compare(exit_code "")
else()
  compare(exit_code "${exit_code}\n")
endif()
