#!/usr/bin/env bash
# tour.sh PROGRAM EXPECTED: the tour of the language prints what its folder says.
set -eu -o pipefail
diff -u "$2" <("$1" || echo "exit status $?")
