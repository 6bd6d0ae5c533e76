# Every piece of C in PAGE compiles, alone: as one sees it there.
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
foreach(piece IN LISTS pieces)
  string(REGEX REPLACE "^```c\n|```$" "" piece "${piece}")
  math(EXPR number "${number} + 1")
  set(file ${FOLDER}/piece_${number}.c)
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
