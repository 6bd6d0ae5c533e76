# Writes OUTPUT, a C file that holds every file of TEMPLATES as bytes (a string literal
# may not be as long as a template is), under its path below FOLDER.
set(arrays "")
set(entries "")
set(number 0)
foreach(path IN LISTS TEMPLATES)
  file(RELATIVE_PATH name ${FOLDER} ${path})
  file(READ ${path} hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR len "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "static const char text_${number}[] = {${bytes}0};\n")
  string(APPEND entries "    {\"${name}\", text_${number}, ${len}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "/* Made from templates/: do not edit. */
#include \"templates.h\"

${arrays}
const builtin_template builtin_templates[] = {
${entries}};
const size_t builtin_templates_len = ${number};
")
