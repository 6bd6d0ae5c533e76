# modelc_generate(TARGET target SCHEMA file.dsl... [IMPORT_DIRS folder...] [OUTPUT_DIR folder]
#                 [HANDLERS file.c...] [OPTIMIZE size] [YAML] [CLIENT])
#
# Compiles schemas, and all that they import, to C and adds the result to `target`: the
# sources, the include folder, and modelc::http where there is a service, else modelc::codec;
# modelc::pattern too, and with it PCRE2, where there is a pattern; modelc::ws, and with it
# libwslay, where there is a WebSocket.
# Handlers, checks and main() are sources of yours: add them to the target as any other
# (`modelc file.dsl -o folder` writes first versions of them). An operation without a handler is
# answered with 501, and each build that has to do with the schema or the handlers says which are
# to be added, removed or changed.
#
#   TARGET       an executable or a library that is defined already
#   SCHEMA       what to compile; relative to the current source folder
#   IMPORT_DIRS  where imports are looked for besides the importing file's own folder
#   OUTPUT_DIR   where the C goes; else TARGET_modelc in the current binary folder
#   HANDLERS     the C files that hold the handlers; else the target's own
#   OPTIMIZE     size: all JSON by the tables, several times slower and much less code; else speed
#   YAML         YAML in and out too: PACKAGE_yaml.h, and modelc::yaml, which links libyaml
#   CLIENT       a client of the services too: PACKAGE_client.h
#
# Generated again where a schema, an imported one or modelc has changed; compiled again only
# where the generated text is another. The file names, which CMake must know beforehand, come
# from the lines `package`, `import` and `service` of the schemas: where one of those
# may have changed, CMake runs again by itself.
#
# Works within this project and with an installed one; where modelc is neither a target of the
# build nor imported, set MODELC_EXECUTABLE to its path.

# The lines of `file` that begin with `word`, without what stands before its value.
function(_modelc_lines file word out)
  file(STRINGS ${file} lines REGEX "^[ \t]*${word}[ \t]")
  list(TRANSFORM lines REPLACE "^[ \t]*${word}[ \t]+" "")
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()

# Where `import "name"` in `file` leads to; empty where that is nowhere: modelc says so then.
function(_modelc_find_import file name import_dirs out)
  get_filename_component(folder ${file} DIRECTORY)
  foreach(candidate IN LISTS folder import_dirs)
    if(EXISTS ${candidate}/${name})
      get_filename_component(found ${candidate}/${name} ABSOLUTE)
      set(${out} ${found} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${out} "" PARENT_SCOPE)
endfunction()

# All files that a run over `schemas` reads.
function(_modelc_closure schemas import_dirs out)
  set(open ${schemas})
  set(seen "")
  while(open)
    list(POP_FRONT open file)
    if(file IN_LIST seen)
      continue()
    endif()
    list(APPEND seen ${file})
    _modelc_lines(${file} import imports)
    foreach(line IN LISTS imports)
      if(line MATCHES "^\"([^\"]+)\"")
        _modelc_find_import(${file} ${CMAKE_MATCH_1} "${import_dirs}" found)
        list(APPEND open ${found})
      endif()
    endforeach()
  endwhile()
  set(${out} "${seen}" PARENT_SCOPE)
endfunction()

# The C files that `file` becomes: their names in `out`; where it has a service, `missing` is
# the one that answers for handlers that are not written.
function(_modelc_outputs file out missing)
  get_filename_component(package ${file} NAME_WE)
  _modelc_lines(${file} package packages)
  if(packages MATCHES "^([a-z][a-z0-9_]*)")
    set(package ${CMAKE_MATCH_1})
  endif()
  set(names ${package}.h ${package}.c ${package}_json.c)
  _modelc_lines(${file} service services)
  if(services)
    list(APPEND names ${package}_service.h ${package}_service.c ${package}_openapi.c)
    set(${missing} ${package}_missing.c PARENT_SCOPE)
  endif()
  set(${out} "${names}" PARENT_SCOPE)
endfunction()

# Whether `file` has a regular expression: a constraint's, or behind `~` in a check.
function(_modelc_has_pattern file out)
  file(STRINGS ${file} patterns REGEX "(pattern[ \t]*=|~)[ \t]*/" LIMIT_COUNT 1)
  if(patterns)
    set(${out} TRUE PARENT_SCOPE)
  endif()
endfunction()

# Whether `file` has a WebSocket: a parameter that is a stream.
function(_modelc_has_socket file out)
  file(STRINGS ${file} sockets REGEX ":[ \t]*stream[ \t]" LIMIT_COUNT 1)
  if(sockets)
    set(${out} TRUE PARENT_SCOPE)
  endif()
endfunction()

# The C files of `target` that are there already.
function(_modelc_own_sources target out)
  get_target_property(folder ${target} SOURCE_DIR)
  get_target_property(sources ${target} SOURCES)
  set(found "")
  foreach(source IN LISTS sources)
    get_filename_component(path "${source}" ABSOLUTE BASE_DIR ${folder})
    if(path MATCHES "\\.c$" AND EXISTS "${path}")
      list(APPEND found ${path})
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# What answers for handlers that are not written is weak, and in a library of its own which is
# linked last: so a handler takes its place wherever it is, in an archive too.
function(_modelc_link_missing target folder stamp files)
  set(library ${target}_missing_handlers)
  while(TARGET ${library})
    string(APPEND library _)
  endwhile()
  list(TRANSFORM files PREPEND ${folder}/)
  add_library(${library} STATIC ${files} ${stamp})
  target_include_directories(${library} PRIVATE ${folder})
  target_link_libraries(${library} PRIVATE modelc::http)
  cmake_language(EVAL CODE "cmake_language(DEFER CALL target_link_libraries
    ${target} PRIVATE \$<BUILD_INTERFACE:${library}>)")
endfunction()

function(_modelc_command out)
  if(TARGET modelc)
    set(${out} $<TARGET_FILE:modelc> PARENT_SCOPE)
  elseif(TARGET modelc::modelc)
    set(${out} $<TARGET_FILE:modelc::modelc> PARENT_SCOPE)
  elseif(MODELC_EXECUTABLE)
    set(${out} ${MODELC_EXECUTABLE} PARENT_SCOPE)
  else()
    message(FATAL_ERROR "modelc_generate: no modelc: set MODELC_EXECUTABLE to its path")
  endif()
endfunction()

function(_modelc_absolute paths out)
  set(all "")
  foreach(path IN LISTS paths)
    get_filename_component(path ${path} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
    list(APPEND all ${path})
  endforeach()
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

function(_modelc_check_arguments)
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "modelc_generate: what is meant by ${ARG_UNPARSED_ARGUMENTS}?")
  endif()
  if(NOT ARG_TARGET OR NOT TARGET ${ARG_TARGET})
    message(FATAL_ERROR "modelc_generate: TARGET must be a target, not \"${ARG_TARGET}\"")
  endif()
  if(NOT ARG_SCHEMA)
    message(FATAL_ERROR "modelc_generate: SCHEMA is missing")
  endif()
endfunction()

function(modelc_generate)
  cmake_parse_arguments(ARG "YAML;CLIENT" "TARGET;OUTPUT_DIR;OPTIMIZE" "SCHEMA;IMPORT_DIRS;HANDLERS" ${ARGN})
  _modelc_check_arguments()
  _modelc_command(command)
  _modelc_absolute("${ARG_SCHEMA}" schemas)
  _modelc_absolute("${ARG_IMPORT_DIRS}" import_dirs)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${ARG_TARGET}_modelc)
  if(ARG_OUTPUT_DIR)
    get_filename_component(folder ${ARG_OUTPUT_DIR} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_BINARY_DIR})
  endif()

  get_property(known GLOBAL PROPERTY "modelc_generate ${folder}")
  if(known)
    message(FATAL_ERROR "modelc_generate: ${ARG_TARGET} has been called for: name all schemas in one call, "
      "or another OUTPUT_DIR")
  endif()
  set_property(GLOBAL PROPERTY "modelc_generate ${folder}" TRUE)

  _modelc_closure("${schemas}" "${import_dirs}" inputs)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${inputs})
  set(outputs "")
  set(runtime modelc::codec)
  set(has_pattern FALSE)
  set(has_socket FALSE)
  set(all_missing "")
  foreach(file IN LISTS inputs)
    set(missing "")
    _modelc_has_pattern(${file} has_pattern)
    _modelc_has_socket(${file} has_socket)
    _modelc_outputs(${file} names missing)
    list(APPEND outputs ${names})
    if(ARG_YAML)
      list(TRANSFORM names REPLACE "_json.c$" "_yaml.c" OUTPUT_VARIABLE yaml)
      list(FILTER yaml INCLUDE REGEX "_yaml.c$")
      list(APPEND outputs ${yaml})
    endif()
    if(missing)
      set(runtime modelc::http)
      if(ARG_CLIENT)
        list(TRANSFORM names REPLACE "_json.c$" "_client.c" OUTPUT_VARIABLE client)
        list(FILTER client INCLUDE REGEX "_client.c$")
        list(APPEND outputs ${client})
      endif()
      list(APPEND all_missing ${missing})
    endif()
  endforeach()
  list(TRANSFORM outputs PREPEND ${folder}/)
  list(TRANSFORM all_missing PREPEND ${folder}/ OUTPUT_VARIABLE missing_outputs)
  set(optimize_option "")
  if(ARG_OPTIMIZE)
    set(optimize_option --optimize=${ARG_OPTIMIZE})
  endif()
  set(yaml_option "")
  if(ARG_YAML)
    set(yaml_option --yaml)
    list(APPEND runtime modelc::yaml)
  endif()

  set(client_option "")
  if(ARG_CLIENT)
    set(client_option --client)
  endif()

  _modelc_absolute("${ARG_HANDLERS}" handlers)
  if(NOT handlers)
    _modelc_own_sources(${ARG_TARGET} handlers)
  endif()
  if(NOT all_missing)
    set(handlers "")
  endif()
  list(TRANSFORM handlers PREPEND --handlers= OUTPUT_VARIABLE handler_options)

  # modelc leaves a file alone whose text stays the same, so the files' times tell the compiler
  # what to do but not Make whether modelc has run: that is what the stamp is for.
  set(stamp ${folder}/modelc.stamp)
  list(TRANSFORM import_dirs PREPEND -I OUTPUT_VARIABLE import_options)
  add_custom_command(OUTPUT ${stamp}
    BYPRODUCTS ${outputs} ${missing_outputs}
    COMMAND ${command} ${schemas} -o ${folder} ${import_options} --no-stubs ${yaml_option} ${client_option} ${optimize_option}
            ${handler_options}
            -MD -MF ${folder}/modelc.d -MT ${stamp}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${inputs} ${handlers} ${command}
    DEPFILE ${folder}/modelc.d
    COMMENT "modelc for ${ARG_TARGET}"
    VERBATIM)
  target_sources(${ARG_TARGET} PRIVATE ${stamp} ${outputs})
  if(all_missing)
    _modelc_link_missing(${ARG_TARGET} ${folder} ${stamp} "${all_missing}")
  endif()
  target_include_directories(${ARG_TARGET} PUBLIC ${folder})
  if(has_pattern)
    list(APPEND runtime modelc::pattern)
  endif()
  if(has_socket)
    if(NOT TARGET modelc::ws)
      message(FATAL_ERROR "modelc_generate: ${ARG_TARGET} has a WebSocket, which wants libwslay")
    endif()
    list(APPEND runtime modelc::ws)
  endif()
  target_link_libraries(${ARG_TARGET} PUBLIC ${runtime})
endfunction()
