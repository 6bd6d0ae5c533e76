#!/usr/bin/env bash
# stage.sh SOURCE BUILD STAGE: builds a release in BUILD and installs it below STAGE, as a package
# would lie in /.
set -eu -o pipefail

source=$1 build=$2 stage=$3
cmake -G Ninja -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
    -DMODELC_TESTS=OFF -DMODELC_EXAMPLES=OFF
cmake --build "$build"
rm -rf "$stage"
DESTDIR=$stage cmake --install "$build"
