/// Literals: an enum of the place they stand in.
package literals

type Level = "low" | "high"

model Job {
    mode: "fast" | "slow" = "fast"
    retries: 0 | 1 | -3 = 1
    exact: Literal[true] = true
    mixed: Literal["auto", 1, true, false]
    either: "auto" | int = "auto"
    level: Level = low_level
    operator: "+" | "-" | "" | "a b"
    maybe: "yes" | "no" | null
    several: ("a" | "b" | null)[]
    by_level: map[Level, int] = {low: 1}
}
const low_level = "low"
