# The warnings and sanitizers that every target of this project is built with.
# modelc_warnings is also what generated code promises to be clean under.
add_library(modelc_warnings INTERFACE)
target_compile_options(modelc_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)

# A frame that is larger than a page must touch the guard page of a stack, not step over it.
include(CheckCCompilerFlag)
check_c_compiler_flag(-fstack-clash-protection MODELC_HAS_STACK_CLASH_PROTECTION)

add_library(modelc_hardening INTERFACE)
target_compile_options(modelc_hardening INTERFACE
  -fstack-protector-strong
  $<$<BOOL:${MODELC_HAS_STACK_CLASH_PROTECTION}>:-fstack-clash-protection>
  $<$<COMPILE_LANGUAGE:C>:-Wmissing-prototypes;-Wstrict-prototypes;-Wvla>)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MODELC_SANITIZE)
  target_compile_definitions(modelc_hardening INTERFACE _FORTIFY_SOURCE=2)
endif()

if(MODELC_SANITIZE)
  add_compile_options(-fsanitize=${MODELC_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=${MODELC_SANITIZE})
endif()
if(MODELC_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
