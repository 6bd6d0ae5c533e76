#!/bin/sh
# run.sh [--update] MODELC: holds the compiler to what is written down here.
#   NAME.dsl         with NAME.gen/: every file that it is made into, byte by byte
#                    made with the options in NAME.options, where there are some
#   errors/NAME.dsl  with NAME.err: all that is said about it, and exit status 1; with NAME.c it
#                    is told of the handlers in there, and the status is 0
# With --update it writes NAME.gen/ and NAME.err anew: read `git diff` before you commit.
set -u
update=
[ "$1" = --update ] && update=$1 && shift
case $1 in /*) modelc=$1 ;; *) modelc=$(pwd)/$1 ;; esac
cd "$(dirname "$0")" || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
failures=0

fail() {
    failures=$((failures + 1))
    echo "[FAIL] $*"
}

# same EXPECTED MADE: shows the difference, or takes it over.
same() {
    if [ "$update" = --update ]; then
        rm -rf "$1" && cp -R "$2" "$1"
        return
    fi
    diff -rNu "$1" "$2" >"$scratch/diff" && return
    fail "$1 differs; accept it with run.sh --update MODELC"
    head -n 60 "$scratch/diff"
}

check_output() {
    name=${1%.dsl}
    options=
    [ -f "$name.options" ] && options=$(cat "$name.options")
    # shellcheck disable=SC2086
    "$modelc" "$1" $options -o "$scratch/$name" --color=never 2>"$scratch/said"
    status=$?
    if [ "$status" -ne 0 ] || [ -s "$scratch/said" ]; then
        fail "$1: exit status $status, expected 0 and nothing said"
        cat "$scratch/said"
        return
    fi
    same "$name.gen" "$scratch/$name"
}

check_error() {
    wanted=1
    set -- "$1"
    [ -f "${1%.dsl}.c" ] && wanted=0 && set -- "$1" --handlers "${1%.dsl}.c"
    "$modelc" --check "$@" --color=never >"$scratch/out" 2>"$scratch/said"
    status=$?
    [ "$status" -eq "$wanted" ] || fail "errors/$1: exit status $status, expected $wanted"
    [ -s "$scratch/out" ] && fail "errors/$1: something on the standard output"
    same "${1%.dsl}.err" "$scratch/said"
}

# Every code of diag.def has a case here that it is said in.
check_codes() {
    sed -n 's/^DIAG([a-z0-9_]*, "\(E[0-9]*\)".*/\1/p' ../../src/diag.def >"$scratch/codes"
    [ -s "$scratch/codes" ] || fail "no codes in src/diag.def"
    while read -r code; do
        grep -qF "[$code]" errors/*.err || fail "$code of src/diag.def is in no errors/*.err"
    done <"$scratch/codes"
}

# A file with eight mistakes has eight told, in one run.
check_eight() {
    carets=$(grep -c '^ *| *\^\^*$' errors/eight_mistakes.err)
    [ "$carets" -eq 8 ] || fail "errors/eight_mistakes.err has $carets carets, expected 8"
}

# What nobody asks for any more must not stay behind.
check_leftovers() {
    for made in *.gen errors/*.err; do
        [ -f "${made%.*}.dsl" ] || fail "$made has no .dsl"
    done
}

for schema in *.dsl; do
    check_output "$schema"
done
cd errors || exit 2
for schema in *.dsl; do
    check_error "$schema"
done
cd ..
check_codes
check_eight
check_leftovers
[ "$failures" -eq 0 ] || echo "$failures failures"
[ "$failures" -eq 0 ]
