#!/bin/sh
# explain.sh MODELC: holds docs/errors.md, which `modelc explain` prints, to what it says. Every
# code of diag.def has its section; the wrong example of it is answered with that code
# and no other, the right one with nothing.
set -u
case $1 in /*) modelc=$1 ;; *) modelc=$(pwd)/$1 ;; esac
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
failures=0

fail() {
    failures=$((failures + 1))
    echo "[FAIL] $*"
}

# Each example becomes CODE.wrong or CODE.right; CODE.untested holds the reason for one that
# cannot be compiled.
split_examples() {
    awk '
        /^## / { code = $2 }
        /^```dsl wrong untested: ./ { file = code ".untested"; next }
        /^```dsl (wrong|right)$/ { file = code "." $2; next }
        /^```/ { close(file); file = ""; next }
        file { print > file }
    ' "$root/docs/errors.md"
}

every_code_is_explained_and_nothing_else() {
    sed -n 's/^DIAG([a-z0-9_]*, "\(E[0-9]*\)".*/\1/p' "$root/src/diag.def" | sort >codes
    "$modelc" explain >listed || fail "explain: exit status $?"
    sed 's/ .*//' listed >explained
    [ -s codes ] || fail "no codes in src/diag.def"
    diff codes explained || fail "docs/errors.md has not the codes of src/diag.def in their order"
    grep -vE '^E[0-9]{4}  [A-Z].+' listed && fail "a code without a title"
}

# said_of FILE: the codes said about it, each once.
said_of() {
    cp "$1" example.dsl
    "$modelc" --check example.dsl --diagnostics=text --color=never >/dev/null 2>said
    sed -n 's/^[a-z]*\.dsl:.*\(error\|warning\)\[\(E[0-9]*\)\].*/\2/p' said | sort -u | tr '\n' ' '
}

wrong_examples_are_answered_with_their_code() {
    while read -r code; do
        [ -f "$code.untested" ] && continue
        [ -f "$code.wrong" ] || { fail "$code has no wrong example" && continue; }
        found=$(said_of "$code.wrong")
        [ "$found" = "$code " ] && continue
        fail "the wrong example of $code is answered with: $found"
        cat said
    done <codes
}

right_examples_are_fine() {
    while read -r code; do
        [ -f "$code.right" ] || { fail "$code has no right example" && continue; }
        cp "$code.right" example.dsl
        "$modelc" --check example.dsl >said 2>&1 || fail "the right example of $code is wrong"
        [ -s said ] && fail "something is said of the right example of $code" && cat said
    done <codes
}

explain_prints_text_and_examples() {
    "$modelc" explain E0208 >out || fail "explain E0208: exit status $?"
    for text in "E0208: A type is unknown" "Wrong:" "    model User { name: string }" "Right:" \
        "    model User { name: str }"; do
        grep -qxF -- "$text" out || fail "explain E0208 lacks '$text'"
    done
    grep -q -e '```' -e 'E0209' out && fail "explain E0208 shows marks, or the next section"
    "$modelc" explain e0208 | diff out - || fail "small letters are another code"
    "$modelc" --help | grep -qF "modelc explain" || fail "--help says nothing of explain"
}

# refuses TEXT ARGUMENT...
refuses() {
    text=$1
    shift
    "$modelc" explain "$@" >out 2>err
    status=$?
    [ "$status" -eq 2 ] || fail "explain $*: exit status $status, expected 2"
    [ -s out ] && fail "explain $* prints something"
    grep -qF -- "$text" err || fail "explain $* does not say '$text'"
}

unknown_codes_are_refused_with_the_nearest() {
    refuses "did you mean E0208?" E0280
    refuses "there is no diagnostic NOTHING" nothing
    refuses "lists them all" ""
    refuses "no -o" E0208 -o made
}

split_examples
printf 'package other\nmodel Place { street: str }\n' >other.dsl
every_code_is_explained_and_nothing_else
wrong_examples_are_answered_with_their_code
right_examples_are_fine
explain_prints_text_and_examples
unknown_codes_are_refused_with_the_nearest
[ "$failures" -eq 0 ]
