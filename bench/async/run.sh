#!/bin/sh
# Builds ours and the peers, runs them in turns and prints one table. Usage: run.sh [ROUNDS]
# Peers that are not installed are installed where apt-get can, and left out where not.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out="$root/build/bench-async"
mkdir -p "$out"

missing=""
[ -e /usr/include/uv.h ] || missing="$missing libuv1-dev"
[ -e /usr/include/boost/context/fiber.hpp ] || missing="$missing libboost-context-dev g++"
command -v go >/dev/null || missing="$missing golang-go"
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086
    apt-get install -y -qq $missing >/dev/null 2>&1 || echo "not installed:$missing" >&2
fi

cmake -S "$root" -B "$out/runtime" -DCMAKE_BUILD_TYPE=Release -DMODELC_TESTS=OFF \
    -DMODELC_EXAMPLES=OFF >/dev/null
cmake --build "$out/runtime" --target modelrt_async -j 2 >/dev/null
cc -O2 -std=c11 -D_GNU_SOURCE -I"$root/runtime/async/include" -I"$root/runtime/base/include" \
    "$here/ours.c" -o "$out/ours" "$out/runtime/runtime/async/libmodelrt-async.a" \
    "$out/runtime/runtime/base/libmodelrt-base.a" -lpthread
cc -O2 "$here/uv.c" -o "$out/libuv" -luv || echo "no libuv" >&2
c++ -O2 "$here/boost.cpp" -o "$out/boost" -lboost_context || echo "no Boost.Context" >&2
go build -o "$out/go" "$here/peer.go" || echo "no Go" >&2

exec python3 "$here/run.py" "$out" "${1:-5}"
