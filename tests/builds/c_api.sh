#!/usr/bin/env bash
# c_api.sh SOURCE [--update]: docs/c-api.md is what the public headers say; --update writes it anew.
set -eu -o pipefail

cd "$1"
page=docs/c-api.md

# Generated code alone calls what is in these.
inner='fast.h fast_keys.h fast_write.h expr.h'

# functions_of HEADER: its first comment, its sections, and each function with its comment.
functions_of() {
    awk '
        function text_of(comment) {
            gsub(/^\/\*\*? ?|\*\/$/, "", comment)
            sub(/^ *modelc\/[a-z_]*\.h - /, "", comment)
            gsub(/[ \t]+/, " ", comment)
            gsub(/^ | $/, "", comment)
            gsub(/</, "\\&lt;", comment)
            return comment
        }
        function show(declaration) {
            sub(/ *(\{.*|;)$/, "", declaration)
            sub(/ (MC_PRINTF|__attribute__).*$/, "", declaration)
            gsub(/[ \t]+/, " ", declaration)
            sub(/^(static )?inline |^static /, "", declaration)
            sub(/^inline /, "", declaration)
            shown = shown declaration ";\n"
        }
        # What stands below one comment belongs together.
        function flush() {
            if (shown) {
                if (section) print "\n### " section
                section = ""
                print "\n```c\n" shown "```" (told ? "\n\n" text_of(told) : "")
            }
            shown = told = ""
        }
        NR == 1 { head = 1 }
        comment { comment_text = comment_text " " gensub_star($0) }
        comment && /\*\// { comment = 0; close_comment(); next }
        comment { next }
        /^\/\* ---- .* -*/ { flush(); section = $0; gsub(/^\/\* -+ | -+ \*\/$/, "", section); next }
        /^\/\*\*/ {
            flush()
            comment_text = $0
            if (/\*\//) { close_comment(); next }
            comment = 1
            next
        }
        declaration { declaration = declaration " " $0 }
        !declaration && /^[a-z].*mc_[a-z0-9_]+\(/ && !/^(typedef|extern|struct [a-z_]* \{|return)/ { declaration = $0 }
        declaration && /[;{]$/ { show(declaration); declaration = ""; next }
        declaration { next }
        /^$/ || /^(typedef|struct|enum|#)/ { flush() }
        END { flush() }
        function gensub_star(line) { sub(/^ *\* ?/, "", line); return line == "/" ? "*/" : line }
        function close_comment() {
            if (head) { head = 0; print text_of(comment_text); told = "" }
            else told = comment_text
        }
    ' "$1"
}

page_text() {
    local header name
    cat <<'TEXT'
# The C functions

What the runtime offers to C, header by header: a copy of what the headers in `runtime/*/include` say, made by
`tests/builds/c_api.sh . --update` and held to them by a test. What modelc makes for each model is in
[generated-c.md](generated-c.md), the concurrency with examples in [async.md](async.md), services in
[services.md](services.md). Types and constants, with their comments, stand in the headers.
TEXT
    for header in runtime/{base,codec,pattern,yaml,async,http,tls,ws}/include/modelc/*.h; do
        name=$(basename "$header")
        [[ " $inner " != *" $name "* ]] || continue
        printf '\n## modelc/%s\n\n' "$name"
        functions_of "$header"
    done
    printf '\n## What generated code calls\n\n'
    for name in $inner; do
        printf -- '- `modelc/%s`\n' "$name"
    done
}

if [[ ${2:-} == --update ]]; then
    page_text >$page
    exit
fi
diff <(page_text) $page || {
    echo "FAILED: docs/c-api.md is not what the headers say: tests/builds/c_api.sh . --update" >&2
    exit 1
}

# What the compiler sees of the headers is all there, whatever their text looks like.
includes=()
for folder in runtime/*/include; do includes+=(-I "$folder"); done
for header in runtime/*/include/modelc/*.h; do
    [[ " $inner " == *" ${header##*/} "* ]] || echo "#include <modelc/${header##*/}>"
done | ${CC:-cc} -std=c11 "${includes[@]}" -E -P - | tr '\n' ' ' | tr ';{}' '\n' |
    grep -vE '^ *typedef |\(\*mc_|return|=' |
    grep -oE '^[a-z_ 0-9]+[ *]mc_[a-z0-9_]+ *\((void|const|struct|enum|mc_|int|size_t|uint|unsigned|char|bool|double|float|FILE).*' |
    sed -E 's/ *\(.*//; s/.*[ *]//' |
    sed -E 's/$/(/' |
    sed 's/(.*//' | sort -u | while read -r name; do
    grep -q "\b$name(" $page || {
        echo "FAILED: docs/c-api.md lacks $name" >&2
        exit 1
    }
done
