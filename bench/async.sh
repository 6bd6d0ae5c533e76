#!/bin/sh
# The async layer beside Boost.Context, libuv, Go and asyncio: ./dev bench async
exec "$(dirname "$0")/async/run.sh" "$@"
