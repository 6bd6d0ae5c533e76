#!/bin/sh
# naughty.sh MODELC INCLUDE...: text and names of a schema never become other code. Each naughty text stands in
# every place of naughty.in that takes one, with a marker in it: what is made compiles without a
# warning, and the marker is nowhere but in comments and strings.
set -u
case $1 in /*) modelc=$1 ;; *) modelc=$(pwd)/$1 ;; esac
shift
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
flags="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
for folder in "$@"; do
    flags="$flags -I$folder"
done
failures=0

fail() {
    failures=$((failures + 1))
    echo "[FAIL] $*"
}

# naughty NAME DOC TEXT: DOC as it stands in a comment, TEXT as in a string, with its escapes.
naughty() {
    NAUGHTY_DOC=$2 NAUGHTY_TEXT=$3 awk -v package="$1" '
        # Not with sub(), to which & and \ would mean something.
        function put(line, word, text,    at, out) {
            for (out = ""; (at = index(line, word)) > 0; line = substr(line, at + length(word)))
                out = out substr(line, 1, at - 1) text
            return out line
        }
        { $0 = put($0, "DOC", ENVIRON["NAUGHTY_DOC"]); $0 = put($0, "TEXT", ENVIRON["NAUGHTY_TEXT"])
          print put($0, "PACKAGE", package) }' "$here/naughty.in" >"$1.dsl"
    "$modelc" "$1.dsl" -o "$1" --color=never 2>err && return
    fail "$1.dsl is refused"
    head -n 20 err
}

naughty comment_end '*/ MaRkEr /*' '*/ MaRkEr /*'
naughty comment_start '/* MaRkEr //' '/* MaRkEr //'
naughty quote '"; MaRkEr("' '\"; MaRkEr(\"'
naughty backslash 'MaRkEr \' '\\ MaRkEr \\'
naughty new_line '\n MaRkEr' '\n MaRkEr'
naughty directive '#error MaRkEr' '\n#error MaRkEr\n'
naughty joined_lines '\' '\\\nMaRkEr\\\n'
naughty trigraph '??/ MaRkEr ??/' '??/ MaRkEr ??/ \"??/'
naughty split_trigraph '?\??/ MaRkEr *??/' '?\\??/ MaRkEr'
naughty template '//% end MaRkEr' '\n//% end\n MaRkEr'
naughty value '$x$ MaRkEr $' '$x$ MaRkEr $ $$'
naughty format '%s%n%100000d MaRkEr' '%s%n%100000d MaRkEr'
naughty bidi "$(printf '*\342\200\256/ MaRkEr *\342\201\246/')" '*\u202e/ MaRkEr /\u2066*'
naughty control "$(printf '*\001/ MaRkEr \177\t\033[31m')" '\u0001*\u007f/ MaRkEr \r\t\u001b[31m'
naughty character "'; MaRkEr '" "'; MaRkEr '"
naughty digits '0 MaRkEr' '\u00015MaRkEr'
naughty wide "$(printf '\303\251 \360\237\230\200 MaRkEr')" '\u{1F600} MaRkEr \u00e9\u{feff}\u2028'

# A doc comment of 100 kB is fine; a text of that length is no string of C.
long=$(awk 'BEGIN { while (n++ < 10000) printf "0 MaRkEr */" }')
naughty long_doc "$long" 'short MaRkEr'
for place in 'model A { a: str = "T" }' 'model A { a: int @alias("T") }' 'enum E { a = "T" }' \
    'model A { "T": int }' 'enum E { "T" }' 'model B { a: int } union U by "T" { a: B }' \
    'union U by kind in "T" { a: int }' 'union U by kind in value { "T": int }' \
    'service S { async get a "/T" () -> int }' 'import "T"' \
    'service S { async get a (@header("T") a: int) -> int }'; do
    { printf 'package long\n%s' "${place%%T*}" && printf '%s' "$long" &&
        printf '%s\n' "${place#*T}"; } >long.dsl
    "$modelc" long.dsl -o long --color=never >out 2>err
    [ $? -eq 1 ] || fail "100 kB in: $place"
    [ -e long ] && fail "100 kB made outputs: $place"
    [ "$(wc -c <err)" -lt 10000 ] || fail "the diagnostic of 100 kB is as long: $place"
done

# A route and an import are no place for it at all.
for text in '*/ MaRkEr' '\"; MaRkEr' '\\' '\n' '??/' '$x$' '%s' '\u202e' '{*/}' 'x y'; do
    for place in 'service S { async get a "/TEXT" () -> int }' 'service S at "/TEXT" { }' \
        'import "TEXT"'; do
        { printf 'package refused\n%s' "${place%%TEXT*}" && printf '%s' "$text" &&
            printf '%s\n' "${place#*TEXT}"; } >refused.dsl
        "$modelc" refused.dsl -o refused --color=never >out 2>err
        [ $? -eq 1 ] || fail "'$text' is accepted in: $place"
    done
done

# Keywords of C and C++, macros, and names that generated code uses itself (names.txt), as names
# of all that has one.
awk '
    { all[NR] = "`" $0 "`"; checks = checks "\ncheck `check_" $0 "`(x)" }
    function list(format, separator,    i, out) {
        for (i = 1; i <= NR; i++)
            out = out (i > 1 ? separator : "") sprintf(format, all[i], all[i])
        return out
    }
    END {
        print "package names_inside\nmodel Sub { a: int }"
        print "model Fields { " list("%s: int", ", ") " }"
        print "model Optional_ { " list("%s: str?", ", ") " }"
        print "model Filled { " list("%s: str = \"a\"", ", ") " }"
        print "enum Words { " list("%s", ", ") " }"
        print "union Inside by kind { " list("%s: Sub", ", ") " }"
        print "union Beside by kind in value { " list("%s: int", ", ") " }"
        print "error Wrong(400) { " list("%s: int", ", ") " }"
        print "model Checked { x: int" checks " }"
        for (i = 1; i <= NR; i++)
            of = of "\ncheck of_" i "(" all[i] ")"
        print "model Given { " list("%s: int", ", ") of " }"
        print "service S at \"/s\" {"
        for (i = 1; i <= NR; i++)
            print "async get " all[i] " \"/" i "\" (a: int) -> int raises Wrong"
        print "async get many \"/all\" (" list("%s: int", ", ") ") -> int\n}"
        for (i = 1; i <= NR; i++)
            print "service " all[i] " at \"/t/" i "\" { async get read () -> str }"
    }' "$here/names.txt" >names_inside.dsl
awk 'BEGIN {
        print "package names_declared\nmodel Zz { a: int }"
        split("model %s { a: int }|enum %s { a, b }|union %s by k { a: Zz, b: Zz }|" \
              "type %s = int(ge=1)|error %s(400) { a: int }", forms, "|")
    }
    # What stands for a type cannot be declared.
    !/^(bool|float|int|str|any)$/ { printf forms[NR % 5 + 1] "\n", "`" $0 "`" }
    ' "$here/names.txt" >names_declared.dsl
for schema in names_inside names_declared; do
    "$modelc" $schema.dsl -o $schema --color=never 2>err && continue
    fail "$schema.dsl is refused"
    head -n 20 err
done

# A file's own name stands in the output, too.
name=$(printf 'na*\n*"??%%s$x$\\')
printf 'package file_name\nmodel A { a: int }\n' >"$name.dsl"
"$modelc" "$name.dsl" -o file_name --color=never 2>err || fail "a file's naughty name"
"$modelc" "$name.dsl" -o file_name -MD --color=never 2>err || fail "a file's naughty name in .d"

set --
for folder in */; do
    set -- "$@" "-I$folder"
done
for compiler in gcc clang; do
    command -v "$compiler" >/dev/null || continue
    # shellcheck disable=SC2086
    "$compiler" -std=c11 $flags "$@" -fsyntax-only */*.c || fail "$compiler refuses what is made"
done
for header in */*.h; do
    echo "#include \"${header#*/}\""
done >headers.cpp
for compiler in g++ clang++; do
    command -v "$compiler" >/dev/null || continue
    # shellcheck disable=SC2086
    "$compiler" -std=c++17 $flags "$@" -fsyntax-only headers.cpp || fail "$compiler refuses a header"
done

# What is left when the compiler has taken out comments, and sed strings.
gcc -std=c11 -x c -fpreprocessed -E -P */*.c */*.h 2>/dev/null |
    sed -e "s/'\([^'\\\\]\|\\\\.\)*'//g" -e 's/"\([^"\\]\|\\.\)*"//g' >code
[ "$(wc -l <code)" -gt 1000 ] || fail "gcc -E shows no code"
grep -n MaRkEr code && fail "the marker is code"
[ "$(cat */*.h */*.c | grep -c MaRkEr)" -gt 100 ] || fail "the marker is hardly anywhere"
[ "$failures" -eq 0 ] || echo "$failures failures"
[ "$failures" -eq 0 ]
