# printed.sh - sourced by tests that run what a Markdown document prints, in a folder of their own,
# against an installed modelc. What a document means:
#   `NAME`:           before a block: the block is that file
#   ```sh             commands; they must succeed, or fail where it says ```sh fails
#   ... prints:       before a block: the block is the end of what the commands before it printed
# The port 8000 is replaced by a free one.

# Else a function that sets or takes away a trap leaves the old one behind.
set -E

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    [[ ! -s ${said:-} ]] || cat "$said" >&2
    exit 1
}

# use_installed PREFIX: what is installed below PREFIX is found as if it were in /usr.
use_installed() {
    local libraries
    libraries=$(dirname "$(find "$1" -name libmodelrt-base.a)")
    export PATH=$1/bin:$PATH
    export CMAKE_PREFIX_PATH=$1
    export PKG_CONFIG_PATH=$libraries/pkgconfig
    export LD_LIBRARY_PATH=$libraries
}

# in_scratch: changes into a new folder, which is removed at the end with all that still runs.
in_scratch() {
    scratch=$(mktemp -d)
    said=$scratch/said
    trap 'trap - ERR; kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$scratch"' EXIT
    mkdir "$scratch/work"
    cd "$scratch/work"
}

free_port() {
    local port
    for port in $(shuf -i 20000-32000 -n 50); do
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port" && return; }
    done
    fail "no free port"
}

# A server that was started the moment before may need another one.
curl() {
    command curl -sS --retry 50 --retry-connrefused --retry-delay 0 --retry-max-time 20 "$@"
}

# What is between these is shown only where a command in it fails.
begin_step() {
    exec 3>&1 4>&2 >"$said" 2>&1
    trap 'end_step; fail "a command fails: $BASH_COMMAND"' ERR
}

end_step() {
    trap - ERR
    exec >&3 2>&4
}

# expect_printed: standard input is how that ends what the last commands printed.
expect_printed() {
    cat >"$said.wanted"
    tail -n "$(wc -l <"$said.wanted")" "$said" | sed '$a\' >"$said.end"
    diff "$said.wanted" "$said.end" || fail "something else is printed"
}

# script_of DOCUMENT SECTION...: a script that does what those sections print; all of the
# document where none is named.
script_of() {
    local document=$1
    shift
    awk -v port="${port:-8000}" -v wanted="$(printf '%s\n' "$@")" '
        BEGIN { n = split(wanted, names, "\n"); for (i = 1; i <= n; i++) want[names[i]] = 1 }
        /^## / && !inside { section = substr($0, 4) }
        !inside && wanted && !(section in want) { next }
        /^```/ && !inside {
            inside = 1
            kind = substr($0, 4)
            if (file) {
                kind = "file"
                print "mkdir -p \"$(dirname " file ")\"; cat >" file " <<\047END_OF_FILE\047"
            } else if (kind ~ /^sh/) {
                print (kind == "sh" ? "begin_step" : "if {")
            } else if (prints) {
                kind = "prints"
                print "expect_printed <<\047END_OF_FILE\047"
            }
            next
        }
        /^```/ {
            inside = 0
            if (kind == "file" || kind == "prints") print "END_OF_FILE"
            if (kind == "sh") print "end_step"
            if (kind == "sh fails") print "} >\"$said\" 2>&1; then fail \"no command fails\"; fi"
            file = prints = ""
            next
        }
        inside { gsub(/8000/, port) }
        inside && kind ~ /^(sh|prints|file)/ { print; next }
        /^`[^` ]+`:$/ { file = $0; gsub(/[`:]/, "", file) }
        /prints:$/ { prints = 1 }
    ' "$document"
}
