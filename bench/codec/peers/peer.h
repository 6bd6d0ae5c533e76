// peer.h - what the programs of all peers in C++ start with.
#pragma once
#include "harness.h"

#include <cstring>
#include <string>
#include <string_view>

// Where lists go; strings are views of what the peer holds.
using Out = mc_arena *;
