#!/bin/sh
# Builds ours and the peers, runs them in turns, prints a table and writes it as JSON.
# Usage: run.sh [ROUNDS [DATA]]. DATA, else ../shared/data/json, holds twitter.json,
# citm_catalog.json and canada.json; the workloads of files that are not there are left out.
# Peers of Debian are installed where apt-get can. Newer ones than Debian's are measured too where
# MODELC_BENCH_SIMDJSON and MODELC_BENCH_YYJSON name folders of their sources.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${MODELC_BENCH_BUILD:-$root/build/bench-codec}
mkdir -p "$out"

missing=""
[ -e /usr/include/simdjson.h ] || missing="$missing libsimdjson-dev"
[ -e /usr/include/rapidjson/document.h ] || missing="$missing rapidjson-dev"
[ -e /usr/include/cjson/cJSON.h ] || missing="$missing libcjson-dev"
[ -e /usr/include/jansson.h ] || missing="$missing libjansson-dev"
command -v c++ >/dev/null || missing="$missing g++"
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086
    apt-get install -y -qq $missing >/dev/null 2>&1 || echo "not installed:$missing" >&2
fi

cmake -G Ninja -S "$here" -B "$out" -DCMAKE_BUILD_TYPE=Release \
    -DBENCH_SIMDJSON="${MODELC_BENCH_SIMDJSON:-}" -DBENCH_YYJSON="${MODELC_BENCH_YYJSON:-}" \
    >"$out/build.log" || { cat "$out/build.log" >&2; exit 1; }
cmake --build "$out" -j 2 >"$out/build.log" || { cat "$out/build.log" >&2; exit 1; }
python3 "$here/inputs.py" "$out/inputs" "${2:-$root/../shared/data/json}"
exec python3 "$here/run.py" "$out" "${1:-5}"
