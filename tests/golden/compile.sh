#!/bin/sh
# compile.sh INCLUDE...: what modelc makes compiles without a warning, with gcc and clang as
# C11 and its headers as C++17. One run a compiler for all, so that it takes seconds.
set -u
cd "$(dirname "$0")" || exit 2
flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only"
for folder in "$@" *.gen; do
    flags="$flags -I$folder"
done
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
for header in *.gen/*.h; do
    echo "#include \"${header#*/}\""
done | sort -u >"$scratch/headers.cpp"

status=0
for compiler in gcc clang; do
    command -v "$compiler" >/dev/null || continue
    # shellcheck disable=SC2086
    "$compiler" -std=c11 $flags *.gen/*.c || status=1
done
for compiler in g++ clang++; do
    command -v "$compiler" >/dev/null || continue
    # shellcheck disable=SC2086
    "$compiler" -std=c++17 $flags "$scratch/headers.cpp" || status=1
done
exit $status
