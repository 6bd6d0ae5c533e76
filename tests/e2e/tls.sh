#!/usr/bin/env bash
# tls.sh SERVER: HTTPS as curl sees it: versions, keep-alive, long bodies both ways, mistakes.
set -eu -o pipefail
server=$1
folder=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

command -v curl openssl >/dev/null || { echo "SKIP: curl and openssl are wanted"; exit 77; }

fail() {
    echo "tls.sh: $1" >&2
    cat log >&2
    exit 1
}

# expect WHAT WANTED GOT
expect() {
    [[ $2 == "$3" ]] || fail "$1: wanted \"$2\", got \"$3\""
}

make_cert() {
    openssl req -x509 -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.pem" -days 2 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost >/dev/null 2>&1
}

make_cert one
make_cert two
: >log

# Mistakes are told before anything is served.
! "$server" --port 0 --cert one.pem 2>log || fail "a certificate without its key"
grep -q 'wants a certificate and its key' log || fail "why"
! "$server" --port 0 --cert one.pem --key two.key 2>log || fail "the key of another certificate"
grep -q 'cannot use the key' log || fail "why"
! "$server" --port 0 --cert nowhere.pem --key one.key 2>log || fail "no certificate"
grep -q 'cannot use the certificate' log || fail "why"

"$server" --port 0 --threads 2 --cert one.pem --key one.key 2>log &
pid=$!
for _ in {1..100}; do
    port=$(sed -n 's|^listening on https://127.0.0.1:||p' log)
    [[ -z $port ]] || break
    sleep 0.05
done
url=https://localhost:$port
ask() {
    curl -sS --max-time 20 --cacert one.pem --resolve "localhost:$port:127.0.0.1" "$@"
}

expect "hello" hello "$(ask "$url/")"
expect "two requests of one connection" "1 0 " \
    "$(ask -o a -o b -w '%{num_connects} ' "$url/" "$url/")"
expect "TLS 1.2" hello "$(ask --tls-max 1.2 "$url/")"
expect "TLS 1.3" hello "$(ask --tlsv1.3 "$url/")"
! ask --tls-max 1.1 "$url/" >/dev/null 2>&1 || fail "TLS 1.1 is refused"
! curl -sS --max-time 20 "http://127.0.0.1:$port/" >/dev/null 2>&1 || fail "plain HTTP is refused"
expect "HTTP/1.1 is chosen" 1.1 "$(ask --http2 -o a -w '%{http_version}' "$url/")"

# Long enough for many records both ways.
head -c 450000 /dev/urandom | base64 -w 0 | sed 's/.*/"&"/' >sent
ask --data-binary @sent -H 'content-type: application/json' "$url/echo" >got
cmp sent got || fail "a long body comes back as it was"

ask "$url/self" >got
cmp "$server" got || fail "a file comes as it is"
expect "a part of it" ELF "$(ask -r 1-3 "$url/self")"
ask "$url/count" >got
cmp got <(seq 1 20000) || fail "a stream comes whole"

# A client that says nothing after it has connected does not stop the others, and is ended.
exec 3<>"/dev/tcp/127.0.0.1/$port"
expect "beside a silent client" hello "$(ask "$url/")"
read -r -t 10 -u 3 || [[ $? -le 128 ]] || fail "a client without a handshake is ended"
exec 3>&-

for i in {1..20}; do ask "$url/" >"out$i" & done
for job in $(jobs -p); do [[ $job == "$pid" ]] || wait "$job" || fail "twenty at once"; done
kill -TERM "$pid"
wait "$pid" || fail "the server ends with 0"
pid=
