# Writes OUTPUT, a C file that defines explanations with the bytes of INPUT (a string literal
# may not be as long as the page is).
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "/* Made from docs/errors.md: do not edit. */
#include \"explanations.h\"

static const char page[] = {${bytes}0};
const mc_str explanations = {page, sizeof page - 1};
")
