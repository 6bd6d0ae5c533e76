# Writes OUTPUT, a C file that defines mc_http_docs_page() with the bytes of INPUT (a string
# literal may not be as long as a page is).
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "/* Made from docs.html: do not edit. */
#include \"docs_page.h\"

static const char page[] = {${bytes}0};

mc_str mc_http_docs_page(void) {
    return (mc_str){page, sizeof page - 1};
}
")
