#!/usr/bin/env bash
# deb.sh BUILD DOCUMENT: makes the Debian packages of a release build, installs them by dpkg into a
# clean root, which holds nothing but what they and a compiler depend on, builds the program of
# docs/builds.md there, and uninstalls them without a trace.
set -eu -o pipefail

. "$(dirname "$0")/printed.sh"
build=$1 document=$2

skip() {
    echo "skipped: $*"
    exit 77
}
command -v dpkg dpkg-deb dpkg-shlibdeps >/dev/null || skip "this is no Debian"
[[ $(id -u) == 0 ]] || skip "only root can change the root folder"
in_scratch
root=$scratch/root

# Packages, and all that they depend on, as they are installed here.
closure() {
    apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts \
        --no-breaks --no-replaces --no-enhances "$@" | grep '^[a-z0-9]' | sed 's/:.*//' | sort -u |
        comm -12 - <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u)
}

# clean_root PACKAGES...: $root, with their files as this machine has them, and dpkg's memory of them.
clean_root() {
    local info=/var/lib/dpkg/info merged='' folder package
    mkdir -p "$root"/{usr/bin,usr/sbin,usr/lib,usr/lib64,tmp,dev,var/lib/dpkg/{info,updates,triggers}}
    # Where /bin is /usr/bin, packages still list their files in either.
    if [[ -L /bin ]]; then
        merged='s,^/(s?bin|lib|lib64)/,/usr/\1/,'
        for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
    fi
    touch "$root/dev/null"
    dpkg-query -s "$@" >"$root/var/lib/dpkg/status"
    touch "$root/var/lib/dpkg/available"
    # Folders as they are, files and links; without documents, which nobody reads here.
    dpkg-query -L "$@" | grep -E '^/.*/' | grep -vE '^/usr/share/(doc|man|locale|info)/' |
        sed -E "$merged" | sort -u | while read -r path; do
            if [[ ! -d $path || -L $path ]] && [[ -e $path ]]; then echo "${path#/}"; fi
        done | tar -C / -cf - -T - | tar -C "$root" -xf -
    cp -a /var/lib/dpkg/triggers/. "$root/var/lib/dpkg/triggers"
    for package in "$@"; do
        cp -a "$info/$package".* "$info/$package":*.* "$root/var/lib/dpkg/info/" 2>/dev/null || true
    done
    # What alternatives would have made.
    ln -sf gcc "$root/usr/bin/cc"
    chroot "$root" /sbin/ldconfig
}

files_of_root() {
    (cd "$root" && find . -path ./var -prune -o -path ./etc/ld.so.cache -prune -o -path ./tmp -prune -o -print | sort)
}

(cd "$build" && cpack -G DEB -B "$scratch/debs") >"$said" 2>&1 || fail "cpack fails"
mapfile -t debs < <(ls "$scratch"/debs/*.deb)
((${#debs[@]} == 3)) || fail "there are not three packages: ${debs[*]}"
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error "${debs[@]}" >"$said" 2>&1 || fail "lintian finds errors"
fi

mapfile -t needed < <(closure gcc libc6-dev libc-bin dash pkg-config bash coreutils diffutils dpkg sed grep \
    $(dpkg-deb -f "${debs[0]}" Depends | sed 's/ *([^)]*)//g; s/,//g; s/libmodelrt[^ ]*\|modelc//g') \
    libpcre2-8-0 libwslay1 libyaml-0-2 libssl3 zlib1g)
clean_root "${needed[@]}"
before=$(files_of_root)

for wanted in libmodelrt0 modelc libc6-dev; do
    dpkg-deb -f "$scratch"/debs/libmodelrt-dev_*.deb Depends | grep -q "$wanted" || fail "libmodelrt-dev without $wanted"
done
dpkg --root="$root" -i "${debs[@]}" >"$said" 2>&1 || fail "dpkg -i fails"

{
    echo 'said=/tmp/said; set -eu -o pipefail; mkdir -p /tmp/work; cd /tmp/work'
    echo 'set -E'
    declare -f fail begin_step end_step expect_printed
    script_of "$document" "The program" "By hand"
    echo '[[ $(ldd ./shop) == */libmodelrt-codec.so* ]] || fail "the shared library is not used"'
} >"$root/tmp/recipe.sh"
chroot "$root" /bin/bash /tmp/recipe.sh || fail "the recipe fails with the packages"

dpkg --root="$root" --purge libmodelrt-dev modelc \
    "$(basename "$scratch"/debs/libmodelrt[0-9]*.deb | sed 's/_.*//')" >"$said" 2>&1 || fail "dpkg --purge fails"
diff <(echo "$before") <(files_of_root) >"$said" || fail "left behind, or taken along"
