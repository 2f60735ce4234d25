# SPDX-License-Identifier: GPL-2.0-or-later
# Everything the project builds on; all of it is in Debian 12 (script/install-dependencies names the packages).
find_package(xapian 1.4.22 REQUIRED)
find_package(Boost REQUIRED COMPONENTS program_options)
find_package(fmt REQUIRED)
find_package(simdjson REQUIRED)
find_package(ZLIB REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libdeflate REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(libbrotlidec REQUIRED IMPORTED_TARGET libbrotlidec)
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
find_path(NLOHMANN_JSON_INCLUDE_DIR nlohmann/json.hpp REQUIRED)

# Xapian's package file gives variables only; a target keeps its headers apart from our warnings.
add_library(newsarchive_xapian INTERFACE)
target_include_directories(newsarchive_xapian SYSTEM INTERFACE ${XAPIAN_INCLUDE_DIR})
target_link_libraries(newsarchive_xapian INTERFACE ${XAPIAN_LIBRARIES})

# CLD2 comes without a package file.
find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(newsarchive_cld2 INTERFACE)
target_include_directories(newsarchive_cld2 SYSTEM INTERFACE ${CLD2_INCLUDE_DIR})
target_link_libraries(newsarchive_cld2 INTERFACE ${CLD2_LIBRARY})
