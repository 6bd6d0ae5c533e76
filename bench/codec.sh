#!/bin/sh
# The JSON codec beside simdjson, RapidJSON, cJSON and Jansson: see codec/run.sh.
exec "$(dirname "$0")/codec/run.sh" "$@"
