# Every piece of C in PAGE compiles, alone: as one sees it there. All together, and with HARNESS,
# which calls them, they do what PAGE says: linked by OPTIONS with LIBRARIES.
file(READ ${PAGE} text)
string(REPLACE ";" "\\;" text "${text}")
string(REPLACE "[" "<:" text "${text}") # a list knows no single bracket; C does not mind
string(REPLACE "]" ":>" text "${text}")
string(REGEX MATCHALL "```c\n([^`]*)```" pieces "${text}")
list(LENGTH pieces count)
if(count LESS 10)
  message(FATAL_ERROR "only ${count} pieces of C in ${PAGE}")
endif()
set(number 0)
set(all "#include <modelc/async.h>\n#include <string.h>\n#define main the_first_program\n")
foreach(piece IN LISTS pieces)
  string(REGEX REPLACE "^```c\n|```$" "" piece "${piece}")
  math(EXPR number "${number} + 1")
  set(file ${FOLDER}/piece_${number}.c)
  string(APPEND all "${piece}")
  file(WRITE ${file} "#include <modelc/async.h>\n#include <string.h>\n${piece}")
  execute_process(
    COMMAND ${COMPILER} -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
      -Wno-unused-function -I${ROOT}/runtime/async/include -I${ROOT}/runtime/base/include
      -fsyntax-only ${file}
    ERROR_VARIABLE errors RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "piece ${number}:\n${errors}")
  endif()
endforeach()

file(WRITE ${FOLDER}/pieces.c "${all}\n#undef main\n")
execute_process(
  COMMAND ${COMPILER} -std=c11 ${OPTIONS} -D_GNU_SOURCE -I${FOLDER}
    -I${ROOT}/runtime/async/include -I${ROOT}/runtime/base/include
    ${HARNESS} ${LIBRARIES} -lpthread -lm -o ${FOLDER}/pieces
  ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "all pieces together:\n${errors}")
endif()
execute_process(COMMAND ${FOLDER}/pieces ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "the pieces ended with ${status}:\n${errors}")
endif()
