#!/usr/bin/env bash
# cross.sh MODELC SOURCE COMPILER EMULATOR: modelc of this machine makes the program of
# docs/builds.md, COMPILER compiles it and the codec's sources for another machine, EMULATOR runs it.
set -eu -o pipefail

. "$(dirname "$0")/printed.sh"
modelc=$1 source=$2 compiler=$3 emulator=$4
for tool in "$compiler" "$emulator"; do
    command -v "$tool" >/dev/null || {
        echo "skipped: no $tool"
        exit 77
    }
done
in_scratch
eval "$(script_of "$source/docs/builds.md" "The program")"
"$modelc" shop.dsl -o gen
includes=(-I gen -I "$source/runtime/base/include" -I "$source/runtime/codec/include")
"$compiler" -static -std=c11 -O1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -D_GNU_SOURCE \
    "${includes[@]}" main.c gen/*.c "$source"/runtime/base/*.c "$source"/runtime/codec/*.c -lm -o shop \
    >"$said" 2>&1 || fail "$compiler fails"
[[ $("$emulator" ./shop) == "tea: 250 g" ]] || fail "the program prints something else"
