#!/usr/bin/env bash
# openapi.sh MODELC [--update]: the OpenAPI documents of openapi/library.dsl are those that were
# read and found right: openapi/openapi.json and .yaml. With --update they are made anew.
set -eu -o pipefail

modelc=$1
here=$(cd "$(dirname "$0")/openapi" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$modelc" "$here/library.dsl" -o "$folder" --no-stubs
for name in openapi.json openapi.yaml; do
    [[ ${2:-} != --update ]] || cp "$folder/$name" "$here/$name"
    diff -u "$here/$name" "$folder/$name"
done
