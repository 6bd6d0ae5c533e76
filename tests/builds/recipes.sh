#!/usr/bin/env bash
# recipes.sh PREFIX SOURCE RECIPE: does what a section of docs/builds.md prints, against what is
# installed below PREFIX; then edits the schemas and sees that exactly what depends on the
# edit is compiled again.
set -eu -o pipefail

. "$(dirname "$0")/printed.sh"
document=$2/docs/builds.md
recipe=$3
if [[ $recipe == Meson ]] && ! command -v meson >/dev/null; then
    echo "skipped: no meson"
    exit 77
fi
use_installed "$1"
in_scratch
eval "$(script_of "$document" "The program" "$recipe")"

case $recipe in
"By hand") exit 0 ;;
Make) build=(make) ;;
Meson) build=(meson compile -C build) ;;
*) build=(cmake --build build) ;;
esac

# Name and time of all objects; Meson calls shop.c's meson-generated_.._shop.c.o.
objects() {
    find . -name '*.o' -printf '%f %T@\n' |
        sed -e 's/^meson-generated_\.\._//' -e 's/\(\.c\|\.cpp\)\?\.o / /' | sort
}

# after EDIT OBJECTS...: a build compiles just those.
after() {
    local edit=$1 before changed
    shift
    before=$(objects)
    eval "$edit"
    "${build[@]}" >"$said" 2>&1 || fail "after $edit the build fails"
    changed=$(comm -13 <(echo "$before") <(objects) | cut -d' ' -f1 | xargs)
    [[ $changed == "$*" ]] || fail "after $edit compiled \"$changed\" instead of \"$*\""
}

importers=()
if [[ $recipe == "Two schemas in one program" ]]; then
    importers=(paint paint_json pots)
fi
all=(main "${importers[@]}" shop shop_json units units_json)
[[ $(objects | cut -d' ' -f1 | xargs) == "${all[*]}" ]] || fail "there is: $(objects)"

after "true"
after "echo '// only a remark' >>units.dsl"
# units.h, all that units_json.c includes, does not tell the limit.
after "sed -i 's/1000/2000/' units.dsl" main "${importers[@]}" shop shop_json units
after "sed -i 's/1..40/1..50/' shop.dsl" main shop shop_json
if [[ $recipe == "Two schemas in one program" ]]; then
    after "sed -i 's/blue/green/' paint.dsl" "${importers[@]}"
fi
after "true"
sed -i 's/Grams/Kilos/' shop.dsl
! "${build[@]}" >"$said" 2>&1 || fail "a wrong schema builds"
grep -q 'shop.dsl:6' "$said" || fail "the mistake is not told"
