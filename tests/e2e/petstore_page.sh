#!/usr/bin/env bash
# petstore_page.sh PETSTORE SOURCE: runs every command of examples/petstore/README.md as it is
# printed, against a new shop, and compares what it prints.
set -eu -o pipefail
. "$(dirname "$0")/../builds/printed.sh"

in_scratch
port=$(free_port)
"$1" --config "$2/examples/petstore/petstore.yaml" shop.db --port "$port" 2>server.log &
server=$!
curl -o healthy "http://127.0.0.1:$port/healthz"
# No second try from here on: some answers are meant to be errors. What fails tells by its status.
curl() {
    command curl -s "$@" 2>/dev/null
}
eval "$(script_of "$2/examples/petstore/README.md")"
kill -TERM "$server"
wait "$server" || { cat server.log; fail "the server ended with $?"; }
grep -c '^begin_step' <(script_of "$2/examples/petstore/README.md")
