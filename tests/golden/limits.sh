#!/bin/sh
# limits.sh MODELC [strict]: schemas that are large, deep or circular give a result or a
# diagnostic, and neither a crash nor a wait. With `strict`, for a release build, each within one
# second of processor time and 256 MB.
set -u
case $1 in /*) modelc=$1 ;; *) modelc=$(pwd)/$1 ;; esac
strict=${2:-}
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
failures=0

# each N FORMAT: FORMAT with a number for each %d, N repeat, counted from 0; %D is the next number.
each() {
    awk -v n="$1" -v format="$2" 'BEGIN {
        for (pieces = 0; (at = match(format, /%[dD]/)) > 0; format = substr(format, at + 2)) {
            text[++pieces] = substr(format, 1, at - 1)
            more[pieces] = substr(format, at + 1, 1) == "D"
        }
        for (i = 0; i < n; i++) {
            for (k = 1; k <= pieces; k++)
                printf "%s%d", text[k], i + more[k]
            print format
        }
    }'
}

# repeat N TEXT: on one line.
repeat() {
    awk -v n="$1" -v text="$2" 'BEGIN { while (i++ < n) printf "%s", text }'
}

# expect STATUS NAME: the schema comes from the standard input.
expect() {
    { echo "package $2" && cat; } >"$2.dsl"
    (
        if [ "$strict" = strict ]; then
            ulimit -t 1 -v 262144
        else
            ulimit -t 60
        fi
        exec "$modelc" "$2.dsl" -o "$2" --color=never
    ) >out 2>err
    status=$?
    [ "$status" -eq "$1" ] && return
    failures=$((failures + 1))
    echo "[FAIL] $2: status $status, expected $1"
    head -c 1000 err
}

each 10000 'model M%d { a: int, b: str?, c: M%d[] = [], d: map[str, M%D] }' |
    sed 's/M10000/M0/' | expect 0 models
{ each 10000 'model M%d { a: M%D? }' && echo 'model M10000 { a: int }'; } | expect 1 chain
{ each 10000 'model M%d { a: M%D }' && echo 'model M10000 { a: int }'; } | expect 1 needs_next
each 10000 'model M%d { a: M%D }' | sed 's/M10000/M0/' | expect 1 needs_itself
{ each 60 'model M%d { a: M%D, b: M%D }' && echo 'model M60 { a: int }'; } | expect 1 doubles
echo 'model A { a: A }' | expect 1 itself
echo 'model A { a: A?, b: A | null, c: A[], d: map[str, A] }' | expect 0 itself_by_pointer
echo 'union U { U, int }' | expect 0 union_of_itself
{ echo 'enum E {' && each 100000 'v%d' && echo '}'; } | expect 0 enum_values
{ echo 'enum E: i32 {' && each 100000 'v%d' && echo '}'; } | expect 0 enum_numbers
{ echo 'model A {' && each 10000 'f%d: int' && echo '}'; } | expect 0 fields
{ echo 'model A {' && each 10000 'f%d: int(check=c%d)' && echo '}'; } | expect 0 checks
{ echo 'model Z { a: int }' && echo 'union U by k {' && each 10000 'f%d: Z' &&
    echo '}'; } | expect 0 union_members
{ echo 'service S {' && each 5000 'async get o%d "/o%d" (a: int) -> int' && echo '}'; } |
    expect 0 operations
{ each 50000 '/// One more line.' && echo 'model A { a: int }'; } | expect 0 doc_lines
{ printf 'model A { a: int[] = [' && repeat 100000 '1, ' && echo '1] }'; } | expect 0 default_list
{ printf 'model A { a: ' && repeat 1000 'list[' && printf int && repeat 1000 ']' && echo ' }'; } |
    expect 1 lists
{ printf 'model A { a: int' && repeat 1000 '[]' && echo ' }'; } | expect 1 suffixes
{ printf 'model A { a: ' && repeat 199 'list[' && printf int && repeat 199 ']' && echo ' }'; } |
    expect 0 deepest
{ echo 'type T0 = int[]' && each 3000 'type T%D = T%d[]' && echo 'model A { a: T3000 }'; } |
    expect 1 list_aliases
{ each 20000 'type T%d = T%D' && echo 'type T20000 = int'; } | expect 1 aliases
{ each 20000 'model M%d : M%D { }' && echo 'model M20000 { a: int }'; } | expect 1 bases
{ each 20000 'union U%d { U%D, int }' && echo 'union U20000 { int, str }'; } | expect 1 unions
{ printf 'model A { check ' && repeat 5000 '(' && printf 1 && repeat 5000 ')' && echo ' }'; } |
    expect 1 parentheses
{ printf 'model A { a: int\ncheck a == 1' && repeat 5000 ' and a == 1' && echo ' }'; } |
    expect 1 long_expression
each 10000 'model M%d { a: Unknown%d }' | expect 1 unknown_types
each 10000 'model M { a: int }' | expect 1 same_names
printf 'const A = B\nconst B = A\nmodel M { a: int(..A) = B }\n' | expect 1 constants
{ printf 'model A { a: f64[1000000] }\nmodel B { a: A[1000] }\n'; } | expect 1 huge_array
repeat 1000000 '{' | expect 1 braces
repeat 1000000 'a ' | expect 1 words
repeat 200000 'model {
' | expect 1 mistakes

printf 'import "b.dsl"\n' >a.dsl
printf 'import "c.dsl"\n' >b.dsl
printf 'import "a.dsl"\n' >c.dsl
printf 'import "a.dsl"\nimport "b.dsl"\nimport "import_cycle.dsl"\n' | expect 1 import_cycle

[ "$failures" -eq 0 ] || echo "$failures failures"
[ "$failures" -eq 0 ]
