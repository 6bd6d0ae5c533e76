#!/usr/bin/env bash
# tutorial.sh PREFIX SOURCE: does what docs/tutorial.md prints, from its first line to its last,
# against what is installed below PREFIX.
set -eu -o pipefail

. "$(dirname "$0")/printed.sh"
command -v curl >/dev/null || {
    echo "skipped: no curl"
    exit 77
}
use_installed "$1"
in_scratch
port=$(free_port)
eval "$(script_of "$2/docs/tutorial.md")"
