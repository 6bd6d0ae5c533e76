#!/usr/bin/env bash
# http.sh: CPU time a request of our server beside others; see http/run.sh.
exec "$(dirname "$0")/http/run.sh" "$@"
