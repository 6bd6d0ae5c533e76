#!/usr/bin/env bash
# petstore.sh PROGRAM: serves the petstore on a free port and asks it what a client would.
set -eu -o pipefail

program=$1
folder=$(mktemp -d)
export PETSTORE_PAPERS=$folder/papers
server=

end() {
    [[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    [[ ! -s $folder/body ]] || { cat "$folder/body"; echo; } >&2
    sleep 1 # for what a sanitizer has to say
    cat "$folder/log" >&2
    exit 1
}

# start: sets `url` once the server accepts connections.
start() {
    : >"$folder/log" # it is read before the server has opened it
    "$program" "$folder/shop.db" --port 0 2>"$folder/log" &
    server=$!
    for _ in {1..200}; do
        url=$(sed -n 's/^.*listening on \(http[^ ]*\).*$/\1/p' "$folder/log")
        [[ -z $url ]] || return 0
        kill -0 "$server" 2>/dev/null || fail "the server did not start"
        sleep 0.05
    done
    fail "the server does not listen after 10 s"
}

# stop SIGNAL: the server must end by itself, with status 0 (a leak makes it another).
stop() {
    local status=0
    kill -"$1" "$server"
    wait "$server" || status=$?
    server=
    [[ $status == 0 ]] || fail "after SIG$1 it exited with $status"
}

# ask STATUS METHOD PATH [BODY]: the answer is then in $folder/body.
ask() {
    local status
    status=$(curl -sS -m 20 -o "$folder/body" -w '%{http_code}' -X "$2" "$url$3" \
        ${4:+-H 'content-type: application/json' -d "$4"}) || fail "$2 $3: no answer"
    [[ $status == "$1" ]] || fail "$2 $3: $status instead of $1"
}

holds() {
    grep -qF -- "$1" "$folder/body" || fail "the answer lacks $1"
}

milliseconds() {
    local now=${EPOCHREALTIME/[.,]/}
    echo $((now / 1000))
}

stores_and_reads_back() {
    ask 201 POST /pets '{"name":"Tom","price":12000,"animal":{"kind":"cat","lives":7}}'
    local created
    created=$(<"$folder/body")
    ask 200 GET /pets/1
    [[ $(<"$folder/body") == "$created" ]] || fail "what was read is not what was stored: $created"
    holds '"animal":{"kind":"cat","indoor":true,"lives":7}'
    ask 201 POST /pets '{"name":"Bo","price":1,"animal":{"kind":"dog","tricks":["sit"]}}'
    ask 200 GET '/pets?limit=1&status=available'
    holds '[{"name":"Bo"'
    ask 200 PUT /pets/2 '{"name":"Bob","price":2,"animal":{"kind":"fish","salt_water":true}}'
    holds '"name":"Bob","price":2,"animal":{"kind":"fish","salt_water":true,"litres":60.0}'
    ask 404 GET /pets/3
    holds '{"detail":"no such pet"}'
    ask 422 GET '/pets?limit=0&status=bad'
    holds '"loc":["query","limit"]'
    holds '"loc":["query","status"]'
}

tells_five_mistakes_at_once() {
    ask 422 POST /pets \
        '{"name":" ","price":-1,"animal":{"kind":"cat","lives":12},"nick":"","age":"old"}'
    holds '"loc":["body","name"]'
    holds '"loc":["body","price"]'
    holds '"loc":["body","animal","cat","lives"]'
    holds '"loc":["body","nick"]'
    holds '"loc":["body","age"]'
    [[ $(grep -o '"loc"' "$folder/body" | wc -l) == 5 ]] || fail "not five mistakes"
}

sells_all_or_nothing() {
    local ann='{"name":"Ann","email":"ann@example.org",
        "address":{"street":"Main 1","city":"Ulm","postcode":"89073"}}'
    ask 201 POST /owners "$ann"
    ask 409 POST /owners "$ann"
    ask 200 GET /owners/1
    ask 409 POST /orders '{"owner":1,"pets":[1,99]}'
    ask 200 GET /pets/1
    holds '"status":"available"'
    ask 404 GET /orders/1
    ask 422 POST /orders '{"owner":1,"pets":[1],"gift":true}'
    holds 'a gift needs a note'
    ask 201 POST /orders '{"owner":1,"pets":[1,2],"gift":true,"note":"for Bob"}'
    ask 409 POST /orders '{"owner":1,"pets":[2]}'
    ask 200 GET /owners/1/overview
    holds '"total":12002}],"spent":12002}'
    ask 404 GET /owners/2/overview
    ask 409 DELETE /pets/1
    ask 200 GET /shop/stock
    holds '{"available":0,"sold":2}'
}

keeps_data_over_a_restart() {
    stop INT
    start
    ask 200 GET /orders/1
    holds '"pets":[1,2]'
}

# One after the other, 256 naps of 50 ms are 12.8 s.
naps_256_at_once() {
    local begin took
    begin=$(milliseconds)
    curl -sS -m 20 -Z --parallel-immediate --parallel-max 256 -o /dev/null -w '%{http_code}\n' \
        "$url/shop/nap?ms=50&n=[1-256]" >"$folder/codes" 2>"$folder/meter"
    took=$(($(milliseconds) - begin))
    [[ $(grep -c '^200$' "$folder/codes") == 256 ]] || fail "not 256 times 200"
    echo "256 naps of 50 ms: $took ms"
    ((took < 3000)) || fail "256 naps of 50 ms took $took ms"
}

blocks_nobody_but_itself() {
    local walkers=() begin took
    for _ in {1..8}; do
        curl -sS -m 20 -o /dev/null "$url/shop/stock?ms=3000" &
        walkers+=($!)
    done
    sleep 0.3
    begin=$(milliseconds)
    ask 200 GET '/shop/nap?ms=1'
    ask 200 GET /pets/1
    took=$(($(milliseconds) - begin))
    echo "two requests beside eight handlers that block: $took ms"
    ((took < 1500)) || fail "two requests beside blocked handlers took $took ms"
    wait "${walkers[@]}"
}

documents_itself() {
    ask 200 GET /openapi.json
    holds '{"openapi":"3.1.0","info":{"title":"Petstore"'
    holds '"operationId":"pets_create"'
    ask 200 GET /openapi.yaml
    holds 'operationId: "pets_create"'
    ask 200 GET /docs
    holds '<!doctype html>'
    ask 200 GET /healthz
    ask 200 GET /metrics
    holds 'modelc_requests_total{operation="Pets.create",status="422"} 1'
}

start
stores_and_reads_back
tells_five_mistakes_at_once
documents_itself
sells_all_or_nothing
keeps_data_over_a_restart
naps_256_at_once
blocks_nobody_but_itself
stop TERM
