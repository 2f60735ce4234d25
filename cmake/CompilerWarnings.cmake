# SPDX-License-Identifier: GPL-2.0-or-later
# Warnings and sanitizers for every target of the project, and for nothing that is only included.
add_compile_options(-Wall -Wextra -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlapping copies in plain std::string concatenation (GCC bug 105651).
  add_compile_options(-Wno-restrict)
endif()
if(NEWSARCHIVE_WARNINGS_AS_ERRORS)
  add_compile_options(-Werror)
endif()
if(NEWSARCHIVE_SANITIZERS)
  add_compile_options(-fsanitize=${NEWSARCHIVE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${NEWSARCHIVE_SANITIZERS})
endif()
if(NEWSARCHIVE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
