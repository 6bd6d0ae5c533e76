#!/bin/sh
# command.sh MODELC: what the command promises besides its output: exit statuses, files that are
# written whole, once, or not at all, depfiles, templates, diagnostics as JSON.
set -u
case $1 in /*) modelc=$1 ;; *) modelc=$(pwd)/$1 ;; esac
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
cp "$here"/tour.dsl "$here"/shared.dsl "$here"/imports.dsl .
failures=0

fail() {
    failures=$((failures + 1))
    echo "[FAIL] $*"
}

# run STATUS ARGUMENT...: leaves out and err behind.
run() {
    wanted=$1
    shift
    "$modelc" "$@" >out 2>err
    status=$?
    [ "$status" -eq "$wanted" ] && return
    fail "modelc $*: exit status $status, expected $wanted"
    cat err
}

# says FILE TEXT
says() {
    grep -qF -- "$2" "$1" && return
    fail "expected '$2' in:"
    cat "$1"
}

exit_status_tells_fine_from_wrong_schema_from_wrong_usage() {
    run 0 tour.dsl -o made
    echo 'model A { a: Unknown }' >wrong.dsl
    run 1 wrong.dsl -o wrong
    [ -e wrong ] && fail "a wrong schema made outputs"
    for usage in "" "tour.dsl" "tour.dsl -o" "--unknown" "tour.dsl -o x --diagnostics=xml" \
        "not_there.dsl -o x" ". -o x" "tour.dsl -o x --color=blue"; do
        # shellcheck disable=SC2086
        run 2 $usage
        [ -s err ] || fail "modelc $usage says nothing"
        [ -e x ] && fail "modelc $usage made x"
    done
    run 0 --help
    says out "usage: modelc"
    run 0 --version
    says out "modelc "
}

small_code_has_no_decoders_and_encoders() {
    run 0 tour.dsl -o fast --optimize=speed
    run 0 tour.dsl -o small --optimize=size
    run 2 tour.dsl -o x --optimize=more
    grep -q '_decode(mc_fast' fast/tour_json.c || fail "no decoders where there should be"
    grep -q '_decode(\|_encode(\|static' small/tour_json.c && fail "decoders or encoders in small code"
    cmp fast/tour.c small/tour.c || fail "the tables differ"
}

schema_writes_one_name_or_all_and_says_what_was_meant() {
    run 0 schema tour.dsl
    says out '"$defs"'
    run 0 schema tour.dsl -o made.json
    run 0 schema tour.dsl
    cmp -s out made.json || fail "-o and the standard output differ"
    name=$(sed -n 's/^model \([A-Z][A-Za-z]*\).*/\1/p' tour.dsl | head -n 1)
    run 0 schema tour.dsl "$name" --format=yaml --mode=output
    says out "\$ref: \"#/\$defs/$name"
    run 2 schema tour.dsl "${name}x"
    says err "did you mean $name?"
    run 2 schema tour.dsl "$name" Other
    run 2 schema tour.dsl --format=xml
    echo 'model A { a: Unknown }' >wrong.dsl
    run 1 schema wrong.dsl -o wrong.json
    [ -e wrong.json ] && fail "a wrong schema made a file"
}

unchanged_files_keep_their_time() {
    run 0 tour.dsl -o kept
    touch -d '2001-01-01' kept/*
    run 0 tour.dsl -o kept
    [ -z "$(find kept -type f -newermt 2001-01-02)" ] || fail "rewritten: $(ls -l kept)"
    sed 's/A pet shop/Another shop/' tour.dsl >changed.dsl
    run 0 changed.dsl -o kept
    [ "$(find kept -type f -newermt 2001-01-02 | wc -l)" -gt 0 ] || fail "a change wrote nothing"
}

same_input_gives_the_same_bytes() {
    run 0 tour.dsl -o first
    mkdir -p elsewhere/deep
    (cd elsewhere/deep && LC_ALL=tr_TR.UTF-8 LANG=de_DE TZ=Asia/Tokyo \
        "$modelc" ../../tour.dsl -o "$scratch/second") || fail "another folder and locale"
    run 0 "$scratch/tour.dsl" -o third/made/below
    diff -r first second || fail "it depends on the folder or the locale"
    diff -r first third/made/below || fail "it depends on the path"
    grep -rqF "$scratch" first && fail "an absolute path is in the output"
}

what_is_the_users_is_never_written_over() {
    run 0 tour.dsl -o mine
    for file in tour_handlers.c tour_checks.c main.c; do
        echo "mine" >"mine/$file"
    done
    echo "broken" >mine/tour.c
    run 0 tour.dsl -o mine
    for file in tour_handlers.c tour_checks.c main.c; do
        [ "$(cat "mine/$file")" = mine ] || fail "$file was written over"
    done
    cmp -s mine/tour.c "$here/tour.gen/tour.c" || fail "tour.c was not made anew"
    run 0 tour.dsl -o stubless --no-stubs
    [ -e stubless/main.c ] && fail "--no-stubs made main.c"
    [ -e stubless/tour_service.c ] || fail "--no-stubs left out tour_service.c"
}

# expect_untouched FOLDER: it holds what it held before, and no temporary file.
expect_untouched() {
    [ "$(cat "$1/tour.h")" = old ] || fail "$1/tour.h was changed"
    [ "$(ls "$1")" = tour.h ] || fail "left behind in $1: $(ls "$1")"
}

output_is_whole_or_not_at_all() {
    echo "a file" >in_the_way
    run 2 tour.dsl -o in_the_way
    run 2 tour.dsl -o in_the_way/below
    says err "in_the_way"

    mkdir full
    echo old >full/tour.h
    (ulimit -f 8 && "$modelc" tour.dsl -o full) 2>err
    [ $? -eq 2 ] || fail "a file that is too large: exit status is not 2"
    says err "cannot write"
    expect_untouched full

    mkdir -p taken/tour_service.c
    echo old >taken/tour.h
    run 2 tour.dsl -o taken
    rmdir taken/tour_service.c || fail "something was put into a folder"
    expect_untouched taken

}

check_and_list_write_nothing() {
    run 0 --check tour.dsl
    run 0 --check tour.dsl -o checked
    [ -e checked ] && fail "--check wrote something"
    run 0 --list-outputs tour.dsl -o listed
    [ -e listed ] && fail "--list-outputs wrote something"
    cp out listed.txt
    run 0 tour.dsl -o listed
    find listed -type f | sort >there.txt
    sort listed.txt | diff - there.txt || fail "--list-outputs tells other files"
}

depfiles_tell_every_input_and_output() {
    run 0 imports.dsl -o dep -MD
    says dep/imports.d "dep/imports.h"
    says dep/imports.d "dep/shared.c"
    says dep/imports.d "imports.dsl"
    says dep/imports.d "shared.dsl"
    run 0 imports.dsl -o dep2 -MF my.d -MT 'my target$'
    [ -e dep2/imports.d ] && fail "-MF made a second depfile"
    says my.d 'my\ target$$:'
    command -v make >/dev/null || return
    run 0 imports.dsl -o dep2 -MF my.d -MT target
    printf 'target:\n\t@true\ninclude my.d\n' >Makefile
    touch -d '2001-01-01' shared.dsl imports.dsl
    touch target
    make -q target || fail "make finds the target older than its inputs"
    touch -d '2001-01-01' target
    touch shared.dsl
    make -q target && fail "make does not see that an import has changed"
    mv shared.dsl moved.dsl
    make -s target || fail "make ends where an import was deleted"
    mv moved.dsl shared.dsl
}

diagnostics_as_json_are_json() {
    if ! command -v python3 >/dev/null; then
        echo "[SKIP] diagnostics_as_json_are_json: no python3"
        return
    fi
    mkdir told
    (cd "$here/errors" && for schema in *.dsl; do
        set --
        [ -f "${schema%.dsl}.c" ] && set -- --handlers "${schema%.dsl}.c"
        "$modelc" --check --diagnostics=json "$schema" "$@" 2>"$scratch/told/$schema"
    done)
    python3 -c '
import glob, json
for name in glob.glob("told/*"):
    told = json.load(open(name, encoding="utf-8"))
    assert isinstance(told, list) and told, name
    for one in told:
        assert {"code", "severity", "message", "file", "line", "column"} <= one.keys(), one
        assert one["line"] >= 1 and one["column"] >= 1, one
' || fail "no JSON as promised"
    run 0 --check --diagnostics=json tour.dsl
    python3 -c 'import json; assert json.load(open("err")) == []' || fail "nothing wrong is no []"
}

templates_are_replaced_one_by_one() {
    mkdir -p templates
    printf '/* mine: $package$ $$ */\n' >templates/json.c
    run 0 tour.dsl -o own --templates templates
    [ "$(cat own/tour_json.c)" = '/* mine: tour $ */' ] || fail "the template was not used"
    cmp -s own/tour.h "$here/tour.gen/tour.h" || fail "the built-in templates are gone"
}

# A template that is wrong: told with its line, and nothing is written.
expect_template_error() {
    printf '%b' "$1" >templates/json.c
    run 2 tour.dsl -o broken --templates templates
    says err "template json.c, line $2: $3"
    [ -e broken ] && fail "a wrong template made outputs"
}

wrong_templates_are_told_with_their_line() {
    mkdir -p templates
    expect_template_error '\n\n$nothing$\n' 3 "there is no text called nothing"
    expect_template_error '$api$\n' 1 "there is no text called api"
    expect_template_error '\n$package\n' 2 'a $ without its partner'
    expect_template_error '//% for x in nothing\n//% end\n' 1 "there is no list called nothing"
    expect_template_error '//% for x in api\n$x.nothing$\n//% end\n' 2 "there is no text called"
    expect_template_error '//% if nothing\n//% end\n' 1 "there is nothing called nothing"
    expect_template_error '//% for api\n//% end\n' 1 "a for without in"
    expect_template_error '//% unknown\n' 1 "unknown directive"
    expect_template_error '\n//% end\n' 2 "an end or else without its"
    expect_template_error '//% if package\n' 1 "an if without end"
    expect_template_error '//% for x in api\n' 1 "a for without end"
    expect_template_error '//% for x in api\n//% else\n//% end\n' 2 "a for without end"
    expect_template_error '//% include nothing.c\n' 1 "there is no template called nothing.c"
    expect_template_error '//% include json.c\n' 1 "too deep to include json.c"
}

exit_status_tells_fine_from_wrong_schema_from_wrong_usage
small_code_has_no_decoders_and_encoders
schema_writes_one_name_or_all_and_says_what_was_meant
unchanged_files_keep_their_time
same_input_gives_the_same_bytes
what_is_the_users_is_never_written_over
output_is_whole_or_not_at_all
check_and_list_write_nothing
depfiles_tell_every_input_and_output
diagnostics_as_json_are_json
templates_are_replaced_one_by_one
wrong_templates_are_told_with_their_line
[ "$failures" -eq 0 ] || echo "$failures failures"
[ "$failures" -eq 0 ]
