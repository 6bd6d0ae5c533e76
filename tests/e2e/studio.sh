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
    : >"$folder/log" # it is read before the server has opened it
    STUDIO_FILES=$folder/files "$program" --port 0 2>"$folder/log" &
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
    : >"$folder/body"
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

takes_forms_with_files() {
    head -c 1000 /dev/zero | tr '\0' '\1' >"$folder/small"
    head -c 3000000 /dev/zero | tr '\0' '\2' >"$folder/large"
    ask 201 "$url/takes" -F title=Intro -F stars=5 -F tags=a -F tags=b \
        -F "sound=@$folder/small;type=audio/ogg;filename=/etc/x/in \"tro.ogg"
    body_is '{"title":"Intro","stars":5,"tags":["a","b"],"name":"in \"tro.ogg","kind":"audio/ogg","bytes":1000,"sum":1000,"cover":false}'
    ask 201 "$url/takes" -F title=Two -F "sound=@$folder/large" -F "cover=@$folder/large"
    holds '"bytes":3000000,"sum":6000000,"cover":true'
    ask 201 "$url/takes" -H 'transfer-encoding: chunked' -F "sound=@$folder/large" -F title=Three
    holds '"bytes":3000000,"sum":6000000,"cover":false'
    ask 201 "$url/takes" -F title=Four -F "sound=@$folder/small" -F 'cover=;filename='
    holds '"cover":false'
    [[ -z $(find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'modelc-upload-*' -newer "$folder/small") ]] ||
        fail "a temporary file was left"
}

tells_all_mistakes_of_a_form() {
    ask 422 "$url/takes" -F title= -F stars=9 -F sound=text
    holds '"loc":["body","title"]'
    holds '"loc":["body","stars"]'
    holds '"loc":["body","sound"]'
    ask 422 "$url/takes" -F title=x
    body_is '{"detail":[{"type":"missing","loc":["body","sound"],"msg":"Field required","input":null}]}'
    ask 400 "$url/takes" -H 'content-type: multipart/form-data; boundary=x' -d 'nonsense'
    body_is '{"detail":"There was an error parsing the body"}'
    ask 400 "$url/takes" -H 'content-type: multipart/form-data' -d 'nonsense'
    ask 415 "$url/takes" --json '{}'
    head -c 9000000 /dev/zero >"$folder/huge"
    ask 413 "$url/takes" -F title=x -F "sound=@$folder/huge"
    ask 413 "$url/takes" -H 'transfer-encoding: chunked' -F title=x -F "sound=@$folder/huge"
}

takes_plain_forms_and_models_of_a_query() {
    ask 200 "$url/takes/x/rate" -d 'title=A+b%21&stars=1&tags=x&tags=y'
    body_is '{"title":"A b!","stars":1,"tags":["x","y"]}'
    ask 200 "$url/takes/x/rate" -F title=ab
    body_is '{"title":"ab","stars":3,"tags":[]}'
    ask 422 "$url/takes/x/rate" -d 'stars=0'
    holds '"loc":["body","title"]'
    holds '"loc":["body","stars"]'
    ask 422 -X POST "$url/takes/x/rate"
    holds '"type":"missing","loc":["body","title"]'
    ask 200 "$url/takes?title=q&tags=a&tags=b"
    body_is '{"title":"q","stars":3,"tags":["a","b"]}'
    ask 422 "$url/takes?stars=x"
    holds '"loc":["query","title"]'
    holds '"loc":["query","stars"]'
}

runs_isolated_handlers_in_processes_of_their_own() {
    ask 200 "$url/covers" --json '{"text":"Ann"}'
    holds '"rows":["-------","| Ann |","-------"],"worker":'
    ! grep -q "\"worker\":$server}" "$folder/body" || fail "it ran in the server"
    ask 422 "$url/covers" --json '{"text":"","ms":-1}'
    holds '"loc":["body","ms"]'
}

loses_one_request_to_a_crash() {
    local before status
    before=$(curl -sS "$url/meters/replay?count=1")
    ask 500 "$url/covers" --json '{"text":"a","crash":true}'
    body_is '{"detail":"Internal Server Error"}'
    grep -q 'Covers.draw: its worker' "$folder/log" || fail "the log does not tell of it"
    ask 200 "$url/covers" --json '{"text":"a"}'
    ask 200 "$url/metrics"
    holds 'modelc_isolated_deaths_total 1'
    [[ $(curl -sS "$url/meters/replay?count=1") == "$before" ]] || fail "the server was touched"
}

# From outside: all workers are killed, and only the request that one of them drew is lost.
loses_one_request_to_a_killed_worker() {
    local worker slow others=() other i
    ask 200 "$url/covers" --json '{"text":"a"}'
    curl -sS -m 20 -o "$folder/slow" -w '%{http_code}' "$url/covers" \
        --json '{"text":"slow","ms":1500}' >"$folder/slow_status" &
    slow=$!
    sleep 0.3
    for i in {1..8}; do
        curl -sS -m 20 -o "$folder/other" -w '%{http_code}\n' "$url/meters/replay?count=1000" &
        others+=($!)
    done >"$folder/others"
    # the children of the helper that forks them: the busy one among them
    for worker in $(pgrep -P "$(pgrep -d, -P "$server")"); do
        kill -SEGV "$worker"
    done
    wait "$slow" || fail "the slow request got no answer"
    for other in "${others[@]}"; do wait "$other" || fail "another request got no answer"; done
    [[ $(sort -u "$folder/others") == 200 ]] || fail "another request was lost too"
    [[ $(<"$folder/slow_status") == 500 ]] || fail "the killed one got $(<"$folder/slow_status")"
    ask 200 "$url/covers" --json '{"text":"a"}'
}

stops_an_isolated_handler_that_takes_too_long() {
    ask 504 "$url/covers" --json '{"text":"a","ms":60000}'
    ask 200 "$url/covers" --json '{"text":"a"}'
}

makes_files() {
    mkdir -p "$folder/files/deep" "$folder/files/.git"
    printf '0123456789' >"$folder/files/tape.txt"
    printf '<p>deep' >"$folder/files/deep/index.html"
    printf 'secret' | tee "$folder/secret" "$folder/files/.git/config" >"$folder/files/.env"
    ln -s "$folder/secret" "$folder/files/link"
    ln -s "$folder" "$folder/files/up"
    mkfifo "$folder/files/pipe"
    head -c 3000000 /dev/urandom >"$folder/files/large.bin"
}

sends_files_and_parts_of_them() {
    local tag modified
    ask 200 "$url/takes/tape"
    body_is 0123456789
    header 'content-type: text/plain; charset=utf-8'
    header 'content-length: 10'
    grep -q "filename=\"Tape n__ 1.txt\"; filename\*=UTF-8''%54" "$folder/headers" || fail "no name"
    tag=$(sed -n 's/^etag: \(.*\)\r$/\1/p' "$folder/headers")
    modified=$(sed -n 's/^last-modified: \(.*\)\r$/\1/p' "$folder/headers")
    ask 304 "$url/takes/tape" -H "if-none-match: \"x\", W/$tag"
    body_is ''
    ask 304 "$url/takes/tape" -H "if-modified-since: $modified"
    ask 200 "$url/takes/tape" -H "if-modified-since: $modified" -H 'if-none-match: "x"'
    ask 206 "$url/takes/tape" -r 2-4
    body_is 234
    header 'content-range: bytes 2-4/10'
    ask 206 "$url/takes/tape" -r 7-
    body_is 789
    ask 206 "$url/takes/tape" -r -3
    body_is 789
    ask 206 "$url/takes/tape" -r -99
    body_is 0123456789
    ask 206 "$url/takes/tape" -r 0-0 -H "if-range: $tag"
    body_is 0
    ask 200 "$url/takes/tape" -r 0-0 -H 'if-range: "x"'
    ask 416 "$url/takes/tape" -r 10-
    header 'content-range: bytes \*/10'
    for range in 4-2 a-b - 0-1,3-4 18446744073709551616-; do
        ask 200 "$url/takes/tape" -H "range: bytes=$range"
        body_is 0123456789
    done
    ask 200 -I "$url/takes/tape"
    header 'content-length: 10'
    ask 200 "$url/files/large.bin"
    cmp -s "$folder/body" "$folder/files/large.bin" || fail "the large file came out otherwise"
    header 'content-type: application/octet-stream'
    ask 206 "$url/files/large.bin" -r 1000000-2999999
    cmp -s "$folder/body" <(tail -c +1000001 "$folder/files/large.bin") || fail "not its end"
    ask 200 "$url/files/deep/"
    body_is '<p>deep'
    header 'content-type: text/html; charset=utf-8'
}

leads_out_of_no_folder() {
    for path in ../secret ..%2fsecret %2e%2e/secret deep/../../secret .env .git/config link up/secret \
        deep pipe '' deep//index.html tape.txt/ tape.txt%00.html %ff nothing; do
        ask 404 --path-as-is "$url/files/$path"
        ! grep -q secret "$folder/body" || fail "$path leads out"
    done
    ask 404 -X POST "$url/files/tape.txt"
    ask 404 "$url/filesystem"
}

start
makes_files
sends_files_and_parts_of_them
leads_out_of_no_folder
runs_isolated_handlers_in_processes_of_their_own
loses_one_request_to_a_crash
loses_one_request_to_a_killed_worker
stops_an_isolated_handler_that_takes_too_long
takes_forms_with_files
tells_all_mistakes_of_a_form
takes_plain_forms_and_models_of_a_query
sends_lines
may_still_refuse_before_the_first_item
keeps_the_connection_after_a_stream
sends_events_until_the_client_goes
cancels_what_waits_when_the_client_goes
stop
