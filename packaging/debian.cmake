# The Debian packages: `cpack -G DEB` in a release build that is configured with
# -DCMAKE_INSTALL_PREFIX=/usr.
#   modelc             the compiler
#   libmodelrtX.Y      the shared libraries, of which several versions can be there at once
#   libmodelrt-dev     to build programs: headers, static libraries, CMake, pkg-config
set(runtime_package libmodelrt${MODELC_SOVERSION})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME modelc)
set(CPACK_PACKAGE_VENDOR "The modelc authors")
set(CPACK_PACKAGE_CONTACT "The modelc authors <modelc@packages.modelc.dev>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL modelc development)
if(MODELC_SHARED)
  list(APPEND CPACK_COMPONENTS_ALL runtime)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian_files.cmake)
set(CPACK_MODELC_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_MODELC_PACKAGE_NAME modelc)
set(CPACK_DEBIAN_MODELC_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_MODELC_PACKAGE_RECOMMENDS "libmodelrt-dev (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_MODELC_DESCRIPTION "models in, C out: the compiler
modelc makes C11 of a small language for models and services: structs,
validation, JSON and YAML in and out, and HTTP handlers.")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${runtime_package})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/triggers)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "")
foreach(layer base codec pattern yaml async http tls ws)
  list(APPEND CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/runtime/${layer})
endforeach()
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "models in, C out: the shared libraries
Programs that modelc has made C for, and that link its runtime dynamically,
need these.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libmodelrt-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "${runtime_package} (= ${PROJECT_VERSION}), modelc (= ${PROJECT_VERSION}), libc6-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "libpcre2-dev, libyaml-dev, libssl-dev, libwslay-dev, zlib1g-dev, pkgconf")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "models in, C out: to build programs
Headers, static libraries, and what CMake and pkg-config want to know.")
include(CPack)
