#!/usr/bin/env bash
# documents.sh MODELC SOURCE: holds the Markdown of the project to what it shows. A block
#   ```modelc                  is a whole schema, and compiles;
#   <!-- from FILE -->         before a block: it stands in FILE, word for word;
#   <!-- made of SCHEMA -->    before a block: it stands in what modelc makes of SCHEMA.
# Links to files of the project lead somewhere, and tests that are named exist.
set -eu -o pipefail

modelc=$1
cd "$2"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    failed=1
}

# split DOCUMENT: each block into $folder/N.text, what it is into $folder/N.kind.
split() {
    rm -f "$folder"/*.text "$folder"/*.kind
    awk -v folder="$folder" '
        /^<!-- (from|made of) .* -->$/ { claim = $0; gsub(/^<!-- | -->$/, "", claim); next }
        /^```/ && !inside { inside = 1; n++; kind = claim ? claim : substr($0, 4)
                            print kind > (folder "/" n ".kind"); claim = ""; next }
        /^```/ { inside = 0; next }
        inside { print > (folder "/" n ".text") }
    ' "$1"
}

# stands_in BLOCK FILES...
stands_in() {
    local block file
    block=$(<"$1")
    shift
    for file in "$@"; do
        [[ $(<"$file") != *"$block"* ]] || return 0
    done
    return 1
}

check_block() {
    local document=$1 text=$2 kind
    kind=$(<"${text%.text}.kind")
    case $kind in
    modelc)
        cp "$text" "$folder/block.dsl"
        "$modelc" --check "$folder/block.dsl" || fail "$document: a schema does not compile"
        ;;
    from\ *)
        stands_in "$text" "${kind#from }" || fail "$document: not as in ${kind#from }:" "$(<"$text")"
        ;;
    made\ of\ *)
        "$modelc" "${kind#made of }" -o "$folder/made"
        stands_in "$text" "$folder"/made/* || fail "$document: modelc makes no such:" "$(<"$text")"
        ;;
    esac
}

check_links() {
    local document=$1 link
    for link in $(sed '/^```/,/^```/d' "$document" | grep -o '](\([^)# ]*\)' | cut -c3- | grep -v '^http' || true); do
        [[ -e $(dirname "$document")/$link ]] || fail "$document: there is no $link"
    done
}

# Tests that a document names, as Test(suite, name) or by their file, exist.
check_tests() {
    local document=$1 name
    { grep -oE '`Test\([a-z_0-9]+, [a-z_0-9]+\)`' "$document" || true; } | tr -d '`)' | while read -r name; do
        grep -rqE "^${name/(/\\(}[,)]" tests || echo "$name)"
    done >"$folder/missing"
    { grep -oE '`tests/[a-zA-Z_0-9/.]+`' "$document" || true; } | tr -d '`' | while read -r name; do
        [[ -e $name ]] || echo "$name"
    done >>"$folder/missing"
    [[ ! -s $folder/missing ]] || fail "$document names tests that are not there: $(<"$folder/missing")"
}

schemas=0
for document in README.md CONTRIBUTING.md docs/*.md examples/*/README.md; do
    split "$document"
    check_links "$document"
    check_tests "$document"
    for text in "$folder"/*.text; do
        [[ -e $text ]] || continue
        check_block "$document" "$text"
        schemas=$((schemas + 1))
    done
done
((schemas > 10)) || fail "only $schemas blocks were found"
exit $failed
