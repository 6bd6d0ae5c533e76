#!/usr/bin/env bash
# foreign.sh TOOLS lint MODELC [EXAMPLE.dsl...]
# foreign.sh TOOLS client MODELC PETSTORE.dsl PETSTORE
# foreign.sh TOOLS swagger PETSTORE
#
# What others make of our OpenAPI documents: a public validator finds no error in them, a client
# that somebody else's generator makes asks the petstore, and Swagger UI shows it. The tools come from npm, into
# TOOLS, at the first run, in the versions of foreign/package-lock.json. Where npm or its registry
# is not there, the test is skipped (77) and says why.
set -eu -o pipefail
here=$(cd "$(dirname "$0")/foreign" && pwd)
tools=$1 what=$2
shift 2

skip() {
    echo "SKIP: $*"
    exit 77
}

install_tools() {
    command -v node npm >/dev/null || skip "node and npm are wanted"
    node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' ||
        skip "node 20 or newer is wanted, not $(node --version)"
    mkdir -p "$tools"
    cmp -s "$here/package-lock.json" "$tools/installed" && return
    cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$tools/"
    timeout 300 npm ci --prefix "$tools" --prefer-offline --ignore-scripts --no-audit --no-fund \
        --fetch-retries=1 >"$tools/npm.log" 2>&1 ||
        skip "npm does not install the tools: $(grep -m1 'npm error' "$tools/npm.log")"
    cp "$here/package-lock.json" "$tools/installed"
}

# The errors of the specification and of the usual rules; what is only taste is no error there.
lint() {
    local modelc=$1 documents=() schema name
    shift
    for schema in "$@"; do
        name=$(basename "$schema" .dsl)
        "$modelc" "$schema" -o "$folder/$name" --no-stubs
        documents+=("$folder/$name/openapi.json" "$folder/$name/openapi.yaml")
    done
    cd "$folder"
    if ! REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true CI=1 \
        "$tools/node_modules/.bin/redocly" lint --extends=minimal "${documents[@]}" >log 2>&1; then
        cat log
        exit 1
    fi
    grep -c validated log
}

make_client() {
    "$1" "$2" -o "$folder/made" --no-stubs
    cp "$here/client.ts" "$here/tsconfig.json" "$folder/"
    ln -s "$tools/node_modules" "$folder/node_modules"
    cd "$folder"
    node_modules/.bin/openapi-ts -i "$folder/made/openapi.json" -o "$folder/made" \
        -c @hey-api/client-fetch --no-log-file >log 2>&1 || { cat log; exit 1; }
    node_modules/.bin/tsc -p .
    # Node wants the whole name of a file that is imported.
    find built -name '*.js' -exec sed -i -E \
        "s#(from ')(\.\.?/[^']*)#\1\2.js#; s#(\./made|\./client|\.\./client)\.js'#\1/index.js'#" {} +
    echo '{"type": "module"}' >built/package.json
}

run_client() {
    "$1" "$folder/shop.db" --port 0 2>"$folder/server.log" &
    server=$!
    for _ in {1..200}; do
        url=$(sed -n 's/^.*listening on \(http[^ ]*\).*$/\1/p' "$folder/server.log")
        [[ -z $url ]] || break
        sleep 0.05
    done
    timeout 60 node built/client.js "$url" || { cat "$folder/server.log"; exit 1; }
    kill -TERM "$server"
    wait "$server"
    server=
}

install_tools
folder=$(mktemp -d)
export PETSTORE_PAPERS=$folder/papers
server=
trap '[[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
case $what in
lint) lint "$@" ;;
client)
    make_client "$1" "$2"
    run_client "$3"
    ;;
swagger)
    /usr/bin/python3 -B "$here/../browser/swagger.py" "$1" "$tools/node_modules/swagger-ui-dist"
    ;;
esac
