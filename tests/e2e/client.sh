#!/usr/bin/env bash
# client.sh PETSTORE PETSTORE_CLIENT: the example's client, built on modelc/client.h, and the
# petstore understand each other.
set -eu -o pipefail
folder=$(mktemp -d)
export PETSTORE_PAPERS=$folder/papers
server=
trap '[[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

"$1" "$folder/shop.db" --port 0 2>"$folder/log" &
server=$!
url=
for _ in {1..200}; do
    url=$(sed -n 's/^.*listening on \(http[^ ]*\).*$/\1/p' "$folder/log")
    [[ -z $url ]] || break
    sleep 0.05
done
timeout 60 "$2" "$url" >"$folder/out" || { cat "$folder/out" "$folder/log"; exit 1; }
cat "$folder/out"
grep -q "^Pet(name='Tom', price=12000" "$folder/out"
grep -q '^mistakes: status 422: body.name: ' "$folder/out"
grep -q '^an error: .' "$folder/out"
kill -TERM "$server"
wait "$server"
server=
# Where nobody listens it says so, and ends.
status=0
timeout 60 "$2" "$url" 2>"$folder/said" || status=$?
[[ $status == 1 ]] && grep -q '^no answer: ' "$folder/said"
