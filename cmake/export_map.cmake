# Writes OUTPUT, a version script for the linker: of a library, what HEADERS name is exported.
set(names "")
foreach(header IN LISTS HEADERS)
  file(READ ${header} text)
  string(REGEX MATCHALL "mc_[a-zA-Z0-9_]+" found "${text}")
  list(APPEND names ${found})
endforeach()
list(REMOVE_DUPLICATES names)
list(SORT names)
list(JOIN names ";\n    " names)
file(WRITE ${OUTPUT} "${VERSION} {
  global:
    ${names};
  local:
    *;
};
")
