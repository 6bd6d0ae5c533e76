#!/usr/bin/env bash
# run.sh [SECONDS [ROUNDS]]: microseconds of CPU that each server spends on a request: it on one core,
# wrk on another. Throughput is not compared: on few cores, wrk's own share would decide it. Floor and
# ours take turns, and the median of the rounds counts. Then the parser alone, memory a connection,
# and peers. A server that is not installed is left out (nginx: nginx-light, mhd: libmicrohttpd-dev,
# go: golang-go, h2o, FastAPI: python3-fastapi uvicorn; the parser: libhttp-parser-dev).
set -eu -o pipefail
cd "$(dirname "$0")"

seconds=${1:-2}
rounds=${2:-5}
build=${BUILD:-../../build/bench-http}
floor_port=8790
port=8791
pids=()
trap '[[ ${#pids[@]} == 0 ]] || kill "${pids[@]}" 2>/dev/null || true' EXIT

command -v wrk >/dev/null || { echo "run.sh: wrk is missing (apt-get install wrk)" >&2; exit 1; }
ulimit -n "$(ulimit -Hn)"
cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$build" >"$build/build.log" || { cat "$build/build.log" >&2; exit 1; }
build=$(cd "$build" && pwd)

# Nanoseconds on a processor, of all threads of a process and of its children: nginx's worker is one.
cpu() {
    local pid sum=0 ns _
    for pid in "$1" $(pgrep -P "$1" || true); do
        for task in /proc/"$pid"/task/*/schedstat; do
            read -r ns _ <"$task" 2>/dev/null && sum=$((sum + ns))
        done
    done
    echo "$sum"
}

# once PID PORT PATH SCRIPT CONNECTIONS: nanoseconds of CPU a request.
once() {
    local before after requests time=$seconds
    (($5 < 1000 || time >= 5)) || time=5 # connecting takes its time
    before=$(cpu "$1")
    taskset -c 1 wrk -t1 -c"$5" -d"$time" --timeout 10 ${4:+-s "$4"} "http://127.0.0.1:$2$3" \
        >"$build/wrk.log"
    after=$(cpu "$1")
    ! grep -q 'Non-2xx\|Socket errors' "$build/wrk.log" || { cat "$build/wrk.log" >&2; exit 1; }
    requests=$(sed -n 's/^ *\([0-9]*\) requests in.*/\1/p' "$build/wrk.log")
    ((requests > 0)) || { echo "run.sh: no requests" >&2; exit 1; }
    echo $(((after - before) / requests))
}

median() {
    sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# line NAME NS [FLOOR]
line() {
    awk -v name="$1" -v ns="$2" -v floor="${3:-0}" 'BEGIN {
        printf "%-28s %8.2f us of CPU a request", name, ns / 1000
        if (floor) printf "; %.2f times the floor, %.2f us", ns / floor, floor / 1000
        print ""
    }'
}

# turns NAME PATH [SCRIPT [CONNECTIONS [FLOOR_PATH]]]: ours beside the floor.
turns() {
    local connections=${4:-64} round
    : >"$build/floor.txt"
    : >"$build/ours.txt"
    for ((round = 0; round < rounds; round++)); do
        once "$floor" $floor_port "${5:-$2}" "${3:-}" "$connections" >>"$build/floor.txt"
        once "$ours" $port "$2" "${3:-}" "$connections" >>"$build/ours.txt"
    done
    line "modelc $1" "$(median <"$build/ours.txt")" "$(median <"$build/floor.txt")"
}

# serve PORT COMMAND...: waits until it listens; its process is $!.
serve() {
    local at=$1
    shift
    taskset -c 0 "$@" >"$build/server.log" 2>&1 &
    pids+=($!)
    for _ in {1..100}; do
        ! curl -s -o /dev/null "http://127.0.0.1:$at/" || return 0
        sleep 0.05
    done
    cat "$build/server.log" >&2
    exit 1
}

# peer NAME COMMAND...: asks for / and, where POSTS is set, for /order; then ends it.
peer() {
    local name=$1 pid
    shift
    serve $port "$@"
    pid=${pids[-1]}
    once "$pid" $port / "" 64 >/dev/null
    line "$name GET" "$(once "$pid" $port / "" 64)"
    [[ -z ${POSTS:-} ]] || line "$name POST order" "$(once "$pid" $port /order post.lua 64)"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    unset 'pids[-1]'
}

resident() {
    awk '/^VmRSS/ { print $2 }' "/proc/$1/status"
}

# What 10,000 connections cost that have been answered once and stay open.
memory() {
    local before after
    before=$(resident "$ours")
    "$build/hold" $port 10000 >"$build/hold.log" &
    pids+=($!)
    until grep -q held "$build/hold.log"; do
        kill -0 "${pids[-1]}" || exit 1
        sleep 0.1
    done
    sleep 3 # what is idle gives back its buffers
    after=$(resident "$ours")
    awk -v kb=$((after - before)) \
        'BEGIN { printf "%-28s %8.2f KB a connection\n", "modelc 10,000 idle", kb / 10000 }'
    kill "${pids[-1]}"
    wait "${pids[-1]}" 2>/dev/null || true
    unset 'pids[-1]'
}

[[ ! -x $build/parser ]] || taskset -c 0 "$build/parser"
serve $floor_port "$build/floor" $floor_port
floor=${pids[-1]}
serve $port "$build/ours" --port $port --quiet
ours=${pids[-1]}
memory
once "$ours" $port / "" 64 >/dev/null
turns "GET" /
turns "GET item" "/items/7?limit=3"
turns "POST order" /order post.lua
turns "pipelined 16" / pipeline.lua
turns "GET sync" /sync "" 64 /
turns "10,000 await 50 ms" /wait "" 10000
kill "$ours" "$floor"
wait "$ours" "$floor" 2>/dev/null || true
pids=()
if command -v nginx >/dev/null; then
    sed "s|PORT|$port|; s|FOLDER|$build|" nginx.conf >"$build/nginx.conf"
    peer nginx "$(command -v nginx)" -p "$build" -c "$build/nginx.conf"
fi
[[ ! -x $build/mhd ]] || peer libmicrohttpd "$build/mhd" $port
if command -v h2o >/dev/null; then
    sed "s|PORT|$port|" h2o.conf >"$build/h2o.conf"
    peer "h2o (mruby)" h2o -c "$build/h2o.conf"
fi
if command -v go >/dev/null; then
    go build -o "$build/go" server.go
    GOMAXPROCS=1 POSTS=1 peer Go "$build/go" $port
fi
for python in python3 /usr/bin/python3; do
    "$python" -c 'import fastapi, uvicorn' 2>/dev/null || continue
    PYTHONDONTWRITEBYTECODE=1 POSTS=1 peer FastAPI "$python" -m uvicorn --log-level error --port $port fast:app
    break
done
