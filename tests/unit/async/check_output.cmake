# Runs PROGRAM: it must end well and print what stands under "Prints:" in SOURCE.
file(READ ${SOURCE} text)
string(REGEX MATCH "\n \\* Prints:\n(( \\* [^\n]*\n)+) \\*/" found "${text}")
string(REGEX REPLACE "(^|\n) \\* " "\\1" expected "${CMAKE_MATCH_1}")
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE printed RESULT_VARIABLE status)
if(NOT found OR NOT status EQUAL 0 OR NOT printed STREQUAL expected)
  message(FATAL_ERROR "ended with ${status}, printed\n${printed}instead of\n${expected}")
endif()
