#!/usr/bin/env bash
# installed.sh PREFIX SOURCE: what is installed is whole: the manual page, the completions, the
# libraries and what they show and need.
set -eu -o pipefail

. "$(dirname "$0")/printed.sh"
prefix=$1 source=$2
use_installed "$prefix"
in_scratch
libraries=$LD_LIBRARY_PATH

# Those of the command, as --help names them.
options() {
    modelc --help | sed -n 's/^  \(-.*\)/\1/p' | sed 's/  .*//' | grep -oE -- '-+[A-Za-z][A-Za-z-]*=?' | sort -u
}

# names FILE OPTION PATTERN: a line of FILE matches PATTERN.
names() {
    grep -qE -- "$3" "$prefix/share/$1" || fail "$1 does not name $2 of modelc --help"
}

manual_and_completions_name_every_option() {
    local option word
    (($(options | wc -l) >= 10)) || fail "--help names only $(options | xargs)"
    for option in $(options); do
        word=${option%=}
        names man/man1/modelc.1 "$option" "^\.BI? ${word//-/\\\\-}( |=|\$|\\\\|\")"
        names bash-completion/completions/modelc "$option" "(^|[ ='\"])$option([a-z]*)( |\$|')"
        names zsh/vendor-completions/_modelc "$option" "'?[*)]?${word}[+=]?\["
        case $word in
        --*) names fish/vendor_completions.d/modelc.fish "$option" " -l ${word#--}( |\$)" ;;
        -?) names fish/vendor_completions.d/modelc.fish "$option" " -s ${word#-} " ;;
        *) names fish/vendor_completions.d/modelc.fish "$option" " -o ${word#-} " ;;
        esac
    done
}

manual_has_no_warnings() {
    command -v man >/dev/null || return 0
    man --warnings -E UTF-8 -l -Tutf8 -Z "$prefix/share/man/man1/modelc.1" >/dev/null 2>"$said"
    [[ ! -s $said ]] || fail "man warns"
}

# completes WORDS...: what bash offers for the last of them.
completes() {
    bash -c '. "$0"; compopt() { :; }; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _modelc
        echo "${COMPREPLY[*]}"' "$prefix/share/bash-completion/completions/modelc" "$@"
}

bash_completes() {
    touch a.dsl b.txt
    [[ $(completes modelc --no) == --no-stubs ]] || fail "bash: --no"
    [[ $(completes modelc --color = al) == always ]] || fail "bash: --color=al"
    [[ $(completes modelc a) == a.dsl ]] || fail "bash: a"
    [[ $(completes modelc b) == "" ]] || fail "bash: b"
    [[ $(completes modelc explain E0205) == E0205 ]] || fail "bash: explain"
}

other_shells_can_read_theirs() {
    ! command -v zsh >/dev/null || zsh -n "$prefix/share/zsh/vendor-completions/_modelc"
    ! command -v fish >/dev/null || fish -n "$prefix/share/fish/vendor_completions.d/modelc.fish"
}

# needed FILE: what it is linked with.
needed() {
    objdump -p "$1" | awk '/NEEDED/ { print $2 }' | sort | xargs
}

libraries_have_a_version_and_show_only_what_headers_name() {
    local library name shown
    for library in "$libraries"/libmodelrt-*.so; do
        name=$(basename "$library")
        objdump -p "$library" | grep -qE "SONAME +$name\.[0-9]+\.[0-9]+$" || fail "$name has no versioned soname"
        for shown in $(nm -D --defined-only "$library" | sed -n 's/.* [TDRB] \([^@]*\).*/\1/p'); do
            grep -qrw "$shown" "$prefix/include/modelc" || fail "$name shows $shown"
        done
    done
}

a_program_that_reads_json_needs_only_libc() {
    cat >main.c <<'C'
#include "shop.h"

int main(void) {
    shop_item item;
    mc_arena arena = {0};
    bool fine = shop_item_from_json(&item, MC_STR("{\"price\": 1}"), &arena, NULL);
    mc_arena_free(&arena);
    return fine ? 0 : 1;
}
C
    printf 'package shop\nmodel Item { price: int(ge=0), on: date? }\n' >shop.dsl
    modelc shop.dsl -o gen
    cc -Igen -I"$prefix/include" main.c gen/*.c "$libraries"/libmodelrt-codec.a \
        "$libraries"/libmodelrt-base.a -lm -o static
    ./static || fail "the static program fails"
    [[ $(needed static) =~ ^libc\.so\.6(\ libm\.so\.6)?$ ]] || fail "needs $(needed static)"
    cc -Igen main.c gen/*.c $(pkg-config --cflags --libs modelc-codec) -o shared
    ./shared || fail "the shared program fails"
    [[ $(needed "$libraries/libmodelrt-codec.so") != *pcre* ]] || fail "needs PCRE2"
}

every_header_stands_alone() {
    local header
    for header in "$prefix"/include/modelc/*.h; do
        for language in c c++; do
            echo "#include <modelc/$(basename "$header")>" |
                cc -x $language -I"$prefix/include" -Wall -Wextra -Werror -fsyntax-only - >"$said" 2>&1 ||
                fail "$header does not compile as $language"
        done
    done
}

manual_and_completions_name_every_option
manual_has_no_warnings
bash_completes
other_shells_can_read_theirs
libraries_have_a_version_and_show_only_what_headers_name
a_program_that_reads_json_needs_only_libc
every_header_stands_alone
