# Builds the async layer and one plain program with another processor's COMPILER, and runs it
# by EMULATOR: the stack switch is assembly, and this is how the one of that processor is tested.
file(GLOB sources ${ROOT}/runtime/async/*.c ${ROOT}/runtime/base/*.c)
list(FILTER sources EXCLUDE REGEX "context_(x86_64|ucontext)\\.c$")
set(program ${FOLDER}/${NAME})
file(MAKE_DIRECTORY ${FOLDER})
execute_process(
  COMMAND ${COMPILER} -O2 -std=c11 -static -D_GNU_SOURCE -Wall -Wextra -Werror
    -Wno-maybe-uninitialized
    -I${ROOT}/runtime/async/include -I${ROOT}/runtime/base/include
    ${ROOT}/tests/stress/${NAME}.c ${sources} -o ${program} -lpthread -lm
  ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "cannot build ${NAME}:\n${errors}")
endif()
execute_process(COMMAND ${EMULATOR} ${program} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${NAME} ended with ${status}")
endif()
