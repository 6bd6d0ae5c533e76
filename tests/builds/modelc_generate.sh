#!/usr/bin/env bash
# modelc_generate.sh GENERATOR MODELC SOURCE: edits the schemas of a copy of project/ and sees
# that exactly what depends on the edit is made again.
set -eu -o pipefail

generator=$1 modelc=$2 source=$3
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    cat "$folder/log" >&2
    exit 1
}

build() {
    cmake --build "$folder/build" >"$folder/log" 2>&1
}

# Name and time of all that a build makes of the schemas.
snapshot() {
    (cd "$folder/build" && find . \( -name '*.o' -o -name 'modelc.stamp' \) -printf '%f %T@\n' | sort)
}

# after_build WHAT NAMES...: a build makes just those files new.
after_build() {
    local what=$1 before
    shift
    before=$(snapshot)
    build || fail "$what: the build fails"
    local changed
    changed=$(comm -13 <(echo "$before") <(snapshot) | cut -d' ' -f1 | xargs)
    [[ $changed == "$*" ]] || fail "$what: made \"$changed\" instead of \"$*\""
}

cp -r "$here/project" "$folder/project"
cp "$modelc" "$folder/modelc"
cmake -G "$generator" -S "$folder/project" -B "$folder/build" -DCMAKE_BUILD_TYPE=Debug \
    -DMODELC_SOURCE="$source" -DMODELC_EXECUTABLE="$folder/modelc" >"$folder/log" 2>&1 ||
    fail "cmake fails"
zoo=$folder/project/zoo.dsl units=$folder/project/shared/units.dsl

after_build "the first build" modelc.stamp units.c.o units_json.c.o uses_neither.c.o \
    uses_units.c.o uses_zoo.c.o zoo.c.o zoo_json.c.o
after_build "nothing has changed"

echo '// only a remark' >>"$units"
after_build "a remark in an imported schema" modelc.stamp
after_build "nothing has changed since the remark"

sed -i 's/40/50/' "$zoo"
after_build "the named schema has changed" modelc.stamp uses_zoo.c.o zoo.c.o zoo_json.c.o

sed -i 's/1000/2000/' "$units"
after_build "an imported schema has changed" modelc.stamp units.c.o units_json.c.o \
    uses_units.c.o uses_zoo.c.o zoo.c.o zoo_json.c.o

touch "$folder/modelc"
after_build "modelc has changed, and makes the same" modelc.stamp

printf 'package food\nmodel Hay { bales: int }\n' >"$folder/project/food.dsl"
sed -i '2a import "food.dsl"' "$zoo"
after_build "one more schema is imported" food.c.o food_json.c.o modelc.stamp uses_zoo.c.o \
    zoo.c.o zoo_json.c.o

sed -i 's/bales: int/bales: strawberry/' "$folder/project/food.dsl"
! build || fail "a wrong schema builds"
grep -q 'food.dsl:2' "$folder/log" || fail "the mistake is not told"
sed -i 's/strawberry/int/' "$folder/project/food.dsl"
after_build "the mistake is mended" modelc.stamp

# A second call for a target would write into the folder of the first.
echo 'modelc_generate(TARGET zoo SCHEMA food.dsl)' >>"$folder/project/CMakeLists.txt"
! cmake "$folder/build" >"$folder/log" 2>&1 || fail "a second call for a target is taken"
grep -q 'zoo has been called for' "$folder/log" || fail "what is wrong with it is not told"
