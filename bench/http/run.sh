#!/usr/bin/env bash
# run.sh [SECONDS]: microseconds of CPU that each server spends on a request: it on one core, wrk on
# another. Throughput is not compared: on few cores, wrk's own share would decide it. A server
# that is not installed is left out (nginx: nginx-light, mhd: libmicrohttpd-dev, go: golang-go).
set -eu -o pipefail
cd "$(dirname "$0")"

seconds=${1:-3}
build=../../build/bench-http
port=8790
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null || true' EXIT

command -v wrk >/dev/null || { echo "run.sh: wrk is missing (apt-get install wrk)" >&2; exit 1; }
cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$build" >"$build/build.log" || { cat "$build/build.log" >&2; exit 1; }
build=$(cd "$build" && pwd)

# Clock ticks of a process and of its children, as nginx's worker is one.
ticks() {
    local pid sum=0 user system
    for pid in "$1" $(pgrep -P "$1" || true); do
        read -r user system < <(sed 's/.*) //' "/proc/$pid/stat" | cut -d' ' -f12,13)
        sum=$((sum + user + system))
    done
    echo "$sum"
}

# ask NAME PATH [SCRIPT]: prints one line.
ask() {
    local name=$1 path=$2 script=${3:-} before after requests
    taskset -c 1 wrk -t1 -c64 -d1 ${script:+-s "$script"} "http://127.0.0.1:$port$path" >/dev/null
    before=$(ticks "$server")
    taskset -c 1 wrk -t1 -c64 -d"$seconds" ${script:+-s "$script"} "http://127.0.0.1:$port$path" \
        >"$build/wrk.log"
    after=$(ticks "$server")
    ! grep -q 'Non-2xx\|Socket errors' "$build/wrk.log" || { cat "$build/wrk.log" >&2; exit 1; }
    requests=$(sed -n 's/^ *\([0-9]*\) requests in.*/\1/p' "$build/wrk.log")
    awk -v name="$name" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
        'BEGIN { printf "%-24s %8.2f us of CPU a request (%d requests)\n", name, ticks / hz * 1e6 / n, n }'
}

# serve COMMAND...: waits until it listens.
serve() {
    taskset -c 0 "$@" >"$build/server.log" 2>&1 &
    server=$!
    for _ in {1..100}; do
        ! curl -s -o /dev/null "http://127.0.0.1:$port/" || return 0
        sleep 0.05
    done
    cat "$build/server.log" >&2
    exit 1
}

stop() {
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
}

serve "$build/floor" "$port"
ask "floor GET" /
ask "floor POST" /order post.lua
ask "floor pipelined 16" / pipeline.lua
stop
serve "$build/ours" --port "$port" --quiet
ask "modelc GET" /
ask "modelc GET item" /items/7?limit=3
ask "modelc POST order" /order post.lua
ask "modelc pipelined 16" / pipeline.lua
stop
if command -v nginx >/dev/null; then
    sed "s|PORT|$port|; s|FOLDER|$build|" nginx.conf >"$build/nginx.conf"
    serve "$(command -v nginx)" -p "$build" -c "$build/nginx.conf"
    ask "nginx GET" /
    stop
fi
if [[ -x $build/mhd ]]; then
    serve "$build/mhd" "$port"
    ask "libmicrohttpd GET" /
    stop
fi
if command -v go >/dev/null; then
    go build -o "$build/go" server.go
    GOMAXPROCS=1 serve "$build/go" "$port"
    ask "Go GET" /
    ask "Go POST order" /order post.lua
    stop
fi
