#!/usr/bin/env bash
# init.sh MODELC CONFIG: makes a project by `modelc init`, builds and asks it as its README says,
# then changes the schema: what was written by hand stays, the build says which handlers are to be
# added, changed or removed, and a missing one answers 501, wherever the others are.
# CONFIG is the folder of a modelcConfig.cmake.
set -eu -o pipefail

modelc=$1 config=$2
folder=$(mktemp -d)
server=

end() {
    [[ -z $server ]] || kill -KILL "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    cat "$folder/log" >&2
    exit 1
}

build() {
    cmake --build "$folder/build" >"$folder/log" 2>&1 || fail "the build fails"
}

says() {
    grep -qF -- "$1" "$folder/log" || fail "the build does not say: $1"
}

silent() {
    ! grep -q 'E080' "$folder/log" || fail "the build complains"
}

start() {
    "$folder/build/$1" --port 0 2>"$folder/log" &
    server=$!
    for _ in {1..1200}; do
        url=$(sed -n 's/^.*listening on \(http[^ ]*\).*$/\1/p' "$folder/log")
        [[ -z $url ]] || return 0
        kill -0 "$server" 2>/dev/null || fail "the server did not start"
        sleep 0.05
    done
    fail "the server does not listen after 60 s"
}

stop() {
    local status=0
    kill -TERM "$server"
    wait "$server" || status=$?
    server=
    [[ $status == 0 ]] || fail "after SIGTERM it exited with $status"
}

# answers STATUS TEXT CURL-ARGUMENTS...
answers() {
    local status=$1 text=$2 got
    shift 2
    got=$(curl -sS -m 60 -o "$folder/body" -w '%{http_code}' "$@") || fail "$*: no answer"
    [[ $got == "$status" ]] || fail "$*: $got instead of $status"
    grep -qF -- "$text" "$folder/body" || fail "$*: no $text in $(<"$folder/body")"
}

cd "$folder"
: >log
refuses() {
    ! "$modelc" init "$@" >log 2>&1 || fail "init $* is accepted"
    [[ -s log ]] || fail "init $* says nothing"
}
for wrong in "" . / Shop 2shop shop.x int mc "a b" ../../int; do refuses "$wrong"; done
refuses
refuses one two
"$modelc" init my-shop >log 2>&1 || fail "init fails"
find my-shop -type f -exec md5sum {} + >before
refuses my-shop
mkdir other && echo mine >other/main.c
refuses other
[[ $(ls other) == main.c && $(<other/main.c) == mine ]] || fail "init wrote into a used folder"

# As its README says, but for the port.
cmake -G Ninja -S my-shop -B build -DCMAKE_BUILD_TYPE=Debug -Dmodelc_DIR="$config" >log 2>&1 ||
    fail "cmake fails"
build
silent
ctest --test-dir build >log 2>&1 || fail "the test fails"
start my-shop
asked=0
while read -r line; do
    eval "${line//http:\/\/127.0.0.1:8000/$url} -sS -m 60" >>said 2>>log || fail "$line"
    echo >>said
    asked=$((asked + 1))
done < <(sed -n 's/^    \(curl .*\)$/\1/p' my-shop/README.md)
((asked == 3)) || fail "the README shows $asked requests"
for text in '{"text":"Hello, Ann! Hello!"}' '{"item":"rake","count":2,"email":null,"id":1}' \
    '"loc":["body","item"]' '"loc":["body","count"]'; do
    grep -qF -- "$text" said || fail "the README's requests are not answered with $text: $(<said)"
done
stop
md5sum --quiet -c before >>log || fail "building has changed what is the user's"

# One more operation, one that is gone, one with another parameter.
sed -i 's|^  async get hello.*|  async get hello "/hello/{name}" (name: str, loud: bool = false) -> Greeting|
    s|^  async post order .*|  sync get added "/added/{id}" (id: int) -> Order|' my-shop/my_shop.dsl
! cmake --build build >log 2>&1 || fail "a handler of another type compiles"
says 'warning[E0801]'
says 'add my_shop_api_added_result my_shop_api_added(mc_context *ctx, int64_t id) { ... }'
says 'warning[E0802]'
says 'make it my_shop_api_hello_result my_shop_api_hello(mc_context *ctx, mc_str name, bool loud)'
says 'warning[E0803]'
says 'handlers.c:'
cat >my-shop/handlers.c <<'C'
#include "my_shop_service.h"

my_shop_api_hello_result my_shop_api_hello(mc_context *ctx, mc_str name, bool loud) {
    return my_shop_api_hello_ok(ctx, &(my_shop_greeting){loud ? MC_STR("!") : name});
}
C
echo 'int main(void) { return 0; }' >my-shop/test.c
build
says 'warning[E0801]'
! grep -q 'E080[23]' log || fail "what is mended is still told"

# The handlers in the program, in an archive that is linked before, and behind, the generated code.
cat >>my-shop/CMakeLists.txt <<'CMAKE'
add_library(api STATIC empty.c)
modelc_generate(TARGET api SCHEMA my_shop.dsl HANDLERS handlers.c)
add_library(written STATIC handlers.c)
target_link_libraries(written PRIVATE api)
target_link_libraries(api PRIVATE written)
add_executable(apart main.c)
target_link_libraries(apart PRIVATE api)
add_executable(whole main.c)
target_link_libraries(whole PRIVATE written api)
CMAKE
echo 'typedef int nothing;' >my-shop/empty.c
build
for program in my-shop apart whole; do
    start "$program"
    answers 200 '{"text":"Ann"}' "$url/hello/Ann"
    answers 501 '{"detail":"Not Implemented"}' "$url/added/7"
    answers 422 '"loc":["path","id"]' "$url/added/x"
    grep -qF 'Api.added: the handler is not written' log || fail "$program: nothing in the log"
    stop
done
