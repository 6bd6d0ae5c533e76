"""Runs ours and the peers in turns; prints tables of MB/s and of ratios, and writes them as JSON.

Usage: run.py FOLDER ROUNDS. FOLDER holds peers/ and inputs/, and gets results.json. Each figure
is the median over the rounds, each ratio the median of the ratios within the rounds: what slows
the machine down slows both of a round. BENCH_MS is how long one run takes, BENCH_ONLY picks
workloads by name.
"""
import json
import os
import re
import statistics
import subprocess
import sys

# name, workload, file
INPUTS = [
    ("orders", "orders", "orders.ndjson"),
    ("orders, keys shuffled", "orders", "orders_shuffled.ndjson"),
    ("twitter", "twitter", "twitter.json"),
    ("twitter, minified", "twitter", "twitter_min.json"),
    ("citm", "citm", "citm_catalog.json"),
    ("canada", "canada", "canada.json"),
]
# The file does not matter to those that write, but for its values.
WRITTEN = ["orders", "twitter, minified", "citm", "canada"]
# name, program, variant, what it does
PEERS = [
    ("ours, borrowed", "modelc_peer", "", "read"),
    ("ours, owned", "modelc_peer", "owned", "read"),
    ("ours, tables", "modelc_peer", "tables", "read"),
    ("ours", "modelc_peer", "", "write"),
    ("ours, tables", "modelc_peer", "tables", "write"),
    ("simdjson", "simdjson_peer", "", "read"),
    ("simdjson, newest", "simdjson_new_peer", "", "read"),
    ("yyjson, newest", "yyjson_peer", "", "both"),
    ("RapidJSON", "rapidjson_peer", "", "both"),
    ("cJSON", "cjson_peer", "", "both"),
    ("Jansson", "jansson_peer", "", "both"),
    ("memcpy", "memcpy_peer", "", "read"),
]
# what, input, peer, at least so many times as fast
AIMS = [
    ("read", "orders", "simdjson", 2.0),
    ("read", "orders, keys shuffled", "simdjson", 1.4),
    ("read", "twitter", "simdjson", 1.05),
    ("read", "twitter, minified", "simdjson", 1.4),
    ("read", "citm", "simdjson", 1.0),
    ("read", "canada", "simdjson", 1.5),
    ("read", "orders", "RapidJSON", 6),
    ("read", "twitter", "RapidJSON", 4.5),
    ("read", "citm", "RapidJSON", 2.8),
    ("read", "canada", "RapidJSON", 2.2),
    ("read", "orders", "cJSON", 11),
    ("write", "orders", "RapidJSON", 6),
    ("write", "twitter, minified", "RapidJSON", 6),
    ("write", "citm", "RapidJSON", 4.5),
    ("write", "canada", "RapidJSON", 2.3),
]
# All numbers of cJSON are doubles, so that the long ones of twitter.json are not what they were;
# RapidJSON's doubles may be off by one in the last place, as it is made to be fast.
INEXACT = {"cJSON", "RapidJSON"}


def run_once(folder, peer, what, entry):
    program = os.path.join(folder, "peers", peer[1])
    line = [program, entry[1], os.path.join(folder, "inputs", entry[2]), what,
            os.environ.get("BENCH_MS", "200")]
    if peer[2]:
        line.append(peer[2])
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(line)}: {done.stderr}")
    median, least, size, total = done.stdout.split()
    return {"ns": float(median), "least_ns": float(least), "bytes": int(size), "sum": total}


def entries(folder, what):
    only = os.environ.get("BENCH_ONLY", "")
    for entry in INPUTS:
        if what == "write" and entry[0] not in WRITTEN:
            continue
        if only in entry[0] and os.path.exists(os.path.join(folder, "inputs", entry[2])):
            yield entry


def peers(folder, what):
    for peer in PEERS:
        if peer[3] in (what, "both") and os.access(os.path.join(folder, "peers", peer[1]), os.X_OK):
            yield peer


def check_sums(runs, what, entry):
    """The same values were read, or written, by all."""
    sums = {name: some[0]["sum"] for name, some in runs.items() if name != "memcpy"}
    wanted = next(value for name, value in sums.items() if name.startswith("ours"))
    wrong = [name for name, value in sums.items() if value != wanted]
    for name in wrong:
        if name not in INEXACT:
            sys.exit(f"{what} {entry}: {name} has other values than ours")
    return wrong


def measure(folder, rounds):
    seen = {}
    for number in range(rounds):
        for what in ["read", "write"]:
            for entry in entries(folder, what):
                for peer in peers(folder, what):
                    runs = seen.setdefault((what, entry[0]), {}).setdefault(peer[0], [])
                    runs.append(run_once(folder, peer, what, entry))
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return seen


def speed(runs, key="ns"):
    """Megabytes of text a second."""
    middle = statistics.median if key == "ns" else min
    return runs[0]["bytes"] * 1000 / middle(run[key] for run in runs)


def ratio(ours, theirs, key="ns"):
    """How many times as fast ours are: within the rounds, or by the least times of all."""
    if key != "ns":
        return speed(ours, key) / speed(theirs, key)
    pairs = [speed([mine], key) / speed([other], key) for mine, other in zip(ours, theirs)]
    return statistics.median(pairs)


def table(seen, what, title):
    rows = {name: runs for (which, name), runs in seen.items() if which == what}
    names = list(dict.fromkeys(peer for runs in rows.values() for peer in runs))
    print(f"\n| {title:22} | " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    result = {}
    for name, runs in rows.items():
        inexact = check_sums(runs, what, name)
        cells = [f"{speed(runs[peer]):,.0f}" + ("*" if peer in inexact else "") for peer in names]
        print(f"| {name:22} | " + " | ".join(f"{cell:>{len(peer)}}" for cell, peer in
                                            zip(cells, names)) + " |")
        result[name] = {peer: {"mb_s": speed(some), "best_mb_s": speed(some, "least_ns"),
                               "ns": statistics.median(run["ns"] for run in some),
                               "bytes": some[0]["bytes"], "exact": peer not in inexact}
                        for peer, some in runs.items()}
    return result


def aims(seen):
    print("\n| ours / peer                            | median | best  | aim |")
    print("|---|---|---|---|")
    result = []
    for what, name, peer, aim in AIMS:
        runs = seen.get((what, name), {})
        ours = runs.get("ours" if what == "write" else "ours, borrowed")
        if ours is None or peer not in runs:
            continue
        middle, best = ratio(ours, runs[peer]), ratio(ours, runs[peer], "least_ns")
        print(f"| {what + ' ' + name + ' / ' + peer:38} | {middle:6.2f} | {best:5.2f} | "
              f">= {aim}: {'yes' if middle >= aim else 'no'} |")
        result.append({"what": what, "input": name, "peer": peer, "ratio": middle, "best": best,
                       "aim": aim})
    return result


def owned(seen):
    print("\n| owned strings: more time than borrowed | median | best  | aim |")
    print("|---|---|---|---|")
    result = {}
    for (what, name), runs in seen.items():
        if what != "read":
            continue
        pair = runs["ours, borrowed"], runs["ours, owned"]
        middle, best = ratio(*pair) - 1, ratio(*pair, "least_ns") - 1
        print(f"| {name:38} | {middle:6.1%} | {best:5.1%} | <= 15%: "
              f"{'yes' if middle <= 0.15 else 'no'} |")
        result[name] = {"median": middle, "best": best}
    return result


def text_bytes(folder, object_file):
    """Bytes of machine code of one object file."""
    path = os.path.join(folder, "CMakeFiles", object_file)
    sections = subprocess.run(["size", "-A", path], capture_output=True, text=True,
                              check=True).stdout
    return sum(int(found) for found in re.findall(r"^\.text\S*\s+(\d+)", sections, re.M))


def text_sizes(folder):
    """Bytes of machine code of PACKAGE_json.c, in all and for one of its models."""
    print("\n| machine code of PACKAGE_json.c | models | .text bytes | a model | "
          "--optimize=size | a model |")
    print("|---|---|---|---|---|---|")
    result = {}
    for workload in dict.fromkeys(entry[1] for entry in INPUTS):
        source = f"{workload}_json.c"
        fast = text_bytes(folder, f"harness.dir/models/{source}.o")
        small = text_bytes(folder, f"small.dir/small/{source}.o")
        with open(os.path.join(folder, "models", source), encoding="utf-8") as file:
            models = len(re.findall(r"^bool \w+_from_json\(", file.read(), re.M))
        print(f"| {workload:30} | {models:6} | {fast:11,} | {fast // models:7,} | "
              f"{small:15,} | {small // models:7,} |")
        result[workload] = {"models": models, "text": fast, "small_text": small}
    return result


def machine(folder):
    """What the figures depend on."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        found = re.search(r"^model name\s*: (.*)", file.read(), re.M)
    with open(os.path.join(folder, "CMakeCache.txt"), encoding="utf-8") as file:
        cache = file.read()
    compiler = re.search(r"^CMAKE_C_COMPILER:\w+=(.*)", cache, re.M)[1]
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True)
    return {"cpu": found[1] if found else os.uname().machine,
            "compiler": version.stdout.splitlines()[0], "flags": "-O2 (no -march)"}


def main():
    folder, rounds = sys.argv[1], int(sys.argv[2])
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    about = machine(folder)
    seen = measure(folder, rounds)
    print(f"{about['cpu']}, {about['compiler']}, {about['flags']}; MB/s of text, medians of "
          f"{rounds} rounds")
    result = {"about": about, "rounds": rounds,
              "read": table(seen, "read", "decode"), "write": table(seen, "write", "encode"),
              "aims": aims(seen), "owned": owned(seen), "text": text_sizes(folder)}
    if any(not one["exact"] for runs in result["read"].values() for one in runs.values()):
        print("\n* some of its numbers are not quite what the text says")
    path = os.path.join(folder, "results.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
    print(f"\nall figures: {path}")


if __name__ == "__main__":
    main()
