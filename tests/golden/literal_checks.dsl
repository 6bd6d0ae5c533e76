/// Literals and sets in checks and as parameters.
package literal_checks
enum K { a, b }
model M {
  mode: "fast" | "slow", n: 1 | 2 = 1, tags: set[str], by: map[str(..3), int], other: "x" | "fast", by_k: map[K, int]
  check mode == "fast" => n > 1
  check "slow" != mode
  check mode in ["fast", "slow"] and len(tags) < 3 and ("x" in tags or "y" in by)
  computed fast: bool = mode == "fast"
}
service S { async get q "/q" (@query tags: set[int] = [1], @query kinds: set[K]?, mode: "a" | "b") -> int }
