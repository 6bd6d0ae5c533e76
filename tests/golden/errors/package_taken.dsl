package main
import "parts/string.dsl"
import "parts/main_json.dsl"
import "parts/mc.dsl"
