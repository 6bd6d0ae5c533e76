# Builds the async layer, with the stack switch CONTEXT, and each plain program of NAMES by
# COMPILER with OPTIONS, without sanitizers, and runs it by RUNNER: an emulator, valgrind or nothing.
file(GLOB sources ${ROOT}/runtime/async/*.c ${ROOT}/runtime/base/*.c)
list(FILTER sources EXCLUDE REGEX "/context_")
set(flags -O2 -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror ${OPTIONS}
  -Wno-unknown-warning-option -Wno-maybe-uninitialized # gcc and clang know one each
  -I${ROOT}/runtime/async/include -I${ROOT}/runtime/base/include)

function(run_or_stop what)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${what} ended with ${status}")
  endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
run_or_stop("the compiler" ${COMPILER} ${flags} -c ${sources}
  ${ROOT}/runtime/async/context_${CONTEXT}.c)
file(GLOB objects ${FOLDER}/*.o)
foreach(name IN LISTS NAMES)
  run_or_stop("the linker" ${COMPILER} ${flags} ${ROOT}/tests/stress/${name}.c ${objects}
    -o ${FOLDER}/${name} -lpthread -lm)
  run_or_stop(${name} ${RUNNER} ${FOLDER}/${name})
endforeach()
