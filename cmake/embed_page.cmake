# Puts the page at /docs together of the files in FOLDER. Writes OUTPUT, a C file that defines
# mc_http_docs_page() with its bytes (a string literal may not be as long as a page is), its entity
# tag, and the policy that allows its one script and its one style by their hashes.

# The base64 of a text's SHA-256, as a Content-Security-Policy wants it.
function(hash_of text result)
  set(alphabet "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  string(SHA256 digest "${text}")
  set(digits "${digest}00") # 33 bytes: what the last character says is then only padding
  set(made "")
  foreach(at RANGE 0 60 6)
    string(SUBSTRING "${digits}" ${at} 6 six)
    math(EXPR bits "0x${six}")
    foreach(shift 18 12 6 0)
      math(EXPR index "(${bits} >> ${shift}) & 63")
      string(SUBSTRING "${alphabet}" ${index} 1 character)
      string(APPEND made "${character}")
    endforeach()
  endforeach()
  string(SUBSTRING "${made}" 0 43 made)
  set(${result} "'sha256-${made}='" PARENT_SCOPE)
endfunction()

file(READ ${FOLDER}/page.html page)
file(READ ${FOLDER}/page.css style)
set(script "")
foreach(name schema request answer page)
  file(READ ${FOLDER}/${name}.js part)
  string(APPEND script "${part}")
endforeach()
hash_of("${script}" script_hash)
hash_of("${style}" style_hash)
string(REPLACE "@STYLE@" "${style}" page "${page}")
string(REPLACE "@SCRIPT@" "${script}" page "${page}")
string(SHA256 tag "${page}")
string(SUBSTRING "${tag}" 0 16 tag)

string(HEX "${page}" hex)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "/* Made from the files in docs/: do not edit. */
#include \"docs_page.h\"

static const char page[] = {${bytes}0};

mc_str mc_http_docs_page(void) {
    return (mc_str){page, sizeof page - 1};
}

mc_str mc_http_docs_tag(void) {
    return MC_STR(\"W/\\\"${tag}\\\"\");
}

mc_str mc_http_docs_policy(void) {
    return MC_STR(\"default-src 'none'; connect-src 'self'; img-src 'self' data: blob:; \"
                  \"script-src ${script_hash}; \"
                  \"style-src ${style_hash}; \"
                  \"base-uri 'none'; form-action 'none'; frame-ancestors 'none'\");
}
")
