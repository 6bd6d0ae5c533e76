#!/usr/bin/env bash
# studio.sh PROGRAM: streams, uploads and files of examples/studio, asked for as a client would.
set -eu -o pipefail

program=$1
folder=$(mktemp -d)
server=

end() {
    [[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    [[ ! -s $folder/body ]] || { head -c 2000 "$folder/body"; echo; } >&2
    sleep 1 # for what a sanitizer has to say
    cat "$folder/log" >&2
    exit 1
}

start() {
    "$program" --port 0 2>"$folder/log" &
    server=$!
    for _ in {1..200}; do
        url=$(sed -n 's/^.*listening on \(http[^ ]*\).*$/\1/p' "$folder/log")
        [[ -z $url ]] || return 0
        kill -0 "$server" 2>/dev/null || fail "the server did not start"
        sleep 0.05
    done
    fail "the server does not listen after 10 s"
}

stop() {
    local status=0
    kill -TERM "$server"
    wait "$server" || status=$?
    server=
    [[ $status == 0 ]] || fail "after SIGTERM it exited with $status"
}

# ask STATUS ARGUMENTS-OF-CURL...: body and headers are then in $folder.
ask() {
    local wanted=$1 status
    shift
    status=$(curl -sS -m 20 -o "$folder/body" -D "$folder/headers" -w '%{http_code}' "$@") ||
        fail "$*: no answer"
    [[ $status == "$wanted" ]] || fail "$*: $status instead of $wanted"
}

body_is() {
    [[ $(<"$folder/body") == "$1" ]] || fail "the body is not $1"
}

holds() {
    grep -qF -- "$1" "$folder/body" || fail "the answer lacks $1"
}

header() {
    grep -qi -- "^$1"$'\r$' "$folder/headers" || { cat "$folder/headers"; fail "no header $1"; }
}

sends_lines() {
    ask 200 "$url/meters/replay?count=3"
    body_is '{"n":1,"db":-7.0}
{"n":2,"db":-14.0}
{"n":3,"db":-21.0}'
    header 'content-type: application/jsonl'
    header 'transfer-encoding: chunked'
    ask 200 "$url/meters/replay?count=100000"
    [[ $(wc -l <"$folder/body") == 100000 ]] || fail "not 100000 lines"
    ask 200 "$url/meters/replay?count=0"
    body_is ''
    ask 200 --http1.0 "$url/meters/replay?count=1"
    body_is '{"n":1,"db":-7.0}'
    header 'connection: close'
    ask 200 -I "$url/meters/replay"
    header 'content-type: application/jsonl'
}

may_still_refuse_before_the_first_item() {
    ask 409 "$url/meters/replay?count=100001"
    body_is '{"detail":"the tape is shorter"}'
    ask 422 "$url/meters/replay?count=x"
}

keeps_the_connection_after_a_stream() {
    curl -sS -m 20 -v -o "$folder/body" "$url/meters/replay?count=2" -o "$folder/body" \
        "$url/meters/replay?count=1" 2>"$folder/headers" || fail "no answer"
    grep -q 'Re-using existing connection' "$folder/headers" || fail "a new connection was needed"
    body_is '{"n":1,"db":-7.0}'
}

sends_events_until_the_client_goes() {
    local status=0
    curl -sS -N -m 1 -H 'Last-Event-ID: 41' -D "$folder/headers" "$url/meters/live?every=100" \
        >"$folder/body" 2>/dev/null || status=$?
    [[ $status == 28 ]] || fail "curl ended with $status, not by its time limit"
    header 'content-type: text/event-stream; charset=utf-8'
    header 'cache-control: no-cache'
    [[ $(head -4 "$folder/body") == 'event: level
id: 42
data: {"n":42,"db":-24.0}' ]] || fail "not the event"
    [[ $(grep -c '^id:' "$folder/body") -ge 2 ]] || fail "only one event in a second"
    ends_meters 1
}

# ends_meters N: so many handlers have been cleaned up after by now.
ends_meters() {
    for _ in {1..100}; do
        [[ $(grep -c 'a meter stopped' "$folder/log") != "$1" ]] || return 0
        sleep 0.05
    done
    fail "not $1 handlers ended when their clients went"
}

# A handler that waits for long notices as well.
cancels_what_waits_when_the_client_goes() {
    curl -sS -N -m 0.3 "$url/meters/live?every=60000" >"$folder/body" 2>/dev/null || true
    ends_meters 2
}

start
sends_lines
may_still_refuse_before_the_first_item
keeps_the_connection_after_a_stream
sends_events_until_the_client_goes
cancels_what_waits_when_the_client_goes
stop
