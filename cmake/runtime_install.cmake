# What the layers of the runtime need to be installed: their place, the two sets of exported
# targets (static and shared, of the same names), and which symbols a shared library shows.

# modelc_export_map(TARGET): of the layer in this folder, only what its public headers name is
# visible in the shared library TARGET, however many files of it use a function.
function(modelc_export_map target)
  set(script ${PROJECT_SOURCE_DIR}/cmake/export_map.cmake)
  set(map ${CMAKE_CURRENT_BINARY_DIR}/exports.map)
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/modelc/*.h)
  add_custom_command(OUTPUT ${map}
    COMMAND ${CMAKE_COMMAND} "-DHEADERS=${headers}" -DOUTPUT=${map}
            -DVERSION=MODELRT_${MODELC_SOVERSION} -P ${script}
    DEPENDS ${headers} ${script}
    VERBATIM)
  target_sources(${target} PRIVATE ${map})
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${map})
  target_link_options(${target} PRIVATE LINKER:--version-script=${map})
  if(NOT MODELC_SANITIZE)
    target_link_options(${target} PRIVATE LINKER:--no-undefined)
  endif()
endfunction()

# modelc_install_layer(NAME TARGET static|shared)
function(modelc_install_layer name target kind)
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME modelrt-${name}
    EXPORT_NAME ${name}
    VERSION ${PROJECT_VERSION}
    SOVERSION ${MODELC_SOVERSION})
  if(NOT MODELC_INSTALL)
    return()
  endif()
  install(TARGETS ${target} EXPORT modelc-${kind}
    LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
    ARCHIVE COMPONENT development)
  if(kind STREQUAL "static")
    install(DIRECTORY include/modelc TYPE INCLUDE COMPONENT development)
  endif()
endfunction()
