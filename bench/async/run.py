"""Runs ours and the peers in turns; prints medians and ratios, and writes them as JSON.

Usage: run.py FOLDER ROUNDS. FOLDER holds the programs, and gets results.json.
"""
import json
import os
import statistics
import subprocess
import sys

# case, what it is, unit, the peer that the aim is about, the aim: ours / that peer
CASES = [
    ("switch", "switch, bare", "ns", "boost", 0.55),
    ("switch_two", "switch, two tasks", "ns", "go", None),
    ("switch_10k", "switch, 10,000 runnable", "ns", "go", 1 / 40),
    ("spawn_bare", "spawn to finish, bare", "ns", "boost", 0.7),
    ("spawn_await", "spawn, await", "ns", "go", 0.3),
    ("channel", "channel hand-over", "ns", "go", 0.3),
    ("sleep_100k", "100,000 sleep 10 ms: CPU", "ms", "libuv", 1.25),
    ("sleep_again", "the same once more: CPU", "ms", "libuv", 1.25),
    ("touch_100k", "touch 100,000 pages: CPU", "ms", "libuv", None),
    ("idle_1m", "one of a million idle", "bytes", None, 4.4 * 1024),
    ("offload_64", "offload, 64 in flight", "ns", "libuv", 0.5),
    ("offload_1", "offload, one alone", "ns", "libuv", 1.0),
]
PEERS = {
    "ours": {case[0] for case in CASES},
    "boost": {"switch", "spawn_bare"},
    "libuv": {"sleep_100k", "sleep_again", "offload_64", "offload_1"},
    "go": {"switch_two", "switch_10k", "spawn_await", "channel", "sleep_100k", "sleep_again",
           "idle_1m"},
    "asyncio": {"switch_two", "switch_10k", "spawn_await", "channel", "sleep_100k", "offload_64",
                "offload_1"},
}


def command(folder, peer, case):
    if peer == "asyncio":
        here = os.path.dirname(os.path.abspath(__file__))
        return [sys.executable, os.path.join(here, "peer.py"), case]
    program = os.path.join(folder, peer)
    return [program, case] if os.access(program, os.X_OK) else None


def run_once(folder, peer, case):
    line = command(folder, peer, case)
    if line is None:
        return None
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(line)}: {done.stderr}")
    return float(done.stdout)


def measure(folder, rounds):
    seen = {}
    for number in range(rounds):
        for case in CASES:
            for peer, cases in PEERS.items():
                value = run_once(folder, peer, case[0]) if case[0] in cases else None
                if value is not None:
                    seen.setdefault(case[0], {}).setdefault(peer, []).append(value)
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return seen


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def best_ratio(values, peer):
    """Of the fastest runs: what a machine that others use too disturbs least."""
    return f"{min(values['ours']) / min(values[peer]):.3f}" if peer in values else ""


def verdict(medians, peer, aim):
    if aim is None:
        return "", ""
    if peer is None:
        return "", f"<= {number(aim)}: {'yes' if medians['ours'] <= aim else 'no'}"
    if peer not in medians:
        return "", ""
    ratio = medians["ours"] / medians[peer]
    return f"{ratio:.3f}", f"<= {aim:.3g} x {peer}: {'yes' if ratio <= aim else 'no'}"


def main():
    folder, rounds = sys.argv[1], int(sys.argv[2])
    seen = measure(folder, rounds)
    result = {}
    print(f"| {'medians of ' + str(rounds) + ' rounds':26} | unit  | "
          + " | ".join(f"{peer:>10}" for peer in PEERS) + " | ratio  | best   | aim |")
    print("|---" * (len(PEERS) + 5) + "|")
    for case, what, unit, peer, aim in CASES:
        medians = {p: statistics.median(values) for p, values in seen[case].items()}
        ratio, text = verdict(medians, peer, aim)
        cells = [f"{number(medians[p]) if p in medians else '':>10}" for p in PEERS]
        best = best_ratio(seen[case], peer)
        print(f"| {what:26} | {unit:5} | {' | '.join(cells)} | {ratio:6} | {best:6} | {text} |")
        result[case] = {"what": what, "unit": unit, "medians": medians, "all": seen[case],
                        "peer": peer, "aim": aim, "ratio": float(ratio) if ratio else None}
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
    print(f"\nall figures: {os.path.join(folder, 'results.json')}")


if __name__ == "__main__":
    main()
