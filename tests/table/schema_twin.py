"""schema_twin.py TABLE MODELC SCHEMAS CASES DIFFERENCES

What `modelc schema` writes accepts what the generated decoder accepts, and nothing else: asked of
python3-jsonschema for every input of the table that is read as a body, and for inputs made of these
by small changes. They differ only where the schema has a keyword for which DIFFERENCES has a line:

    KEYWORD schema|decoder WHY      who accepts more

A difference without a line fails, and so does a line without a difference.
"""
import copy
import glob
import json
import re
import subprocess
import sys

import jsonschema

table, modelc, schemas, cases, differences = sys.argv[1:6]
MOST_CHANGES = 24
LONGEST = 400
ENDLESS = {"patterns_greedy"}  # Python's regular expressions have no limit of steps
SCALARS = [None, True, 0, -1, 1.5, 1e300, "", "x", [], {}]


def changes(value):
    """Each with one thing in it that is another."""
    for other in SCALARS:
        if type(other) is not type(value) or other != value:
            yield copy.deepcopy(other)
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
            for changed in changes(value[key]):
                yield {**value, key: changed}
        yield {**value, "no such key": 1}
    if isinstance(value, list):
        for i, item in enumerate(value):
            for changed in changes(item):
                yield value[:i] + [changed] + value[i + 1:]
        yield value + value
        yield value[:-1]


def packages():
    found = {}
    for path in glob.glob(schemas + "/*.dsl"):
        with open(path, encoding="utf-8") as file:
            name = re.search(r"^package\s+(\w+)", file.read(), re.M)
        found[name[1]] = path
    return found


def no_duplicates(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key that is there twice is lost here")
    return dict(pairs)


def no_constant(name):
    raise ValueError(name)


def read(text):
    return json.loads(text, object_pairs_hook=no_duplicates, parse_constant=no_constant)


def instances():
    """(C name, name, JSON text), each once, in the table's order."""
    listed = subprocess.run([table, "--list", *sorted(glob.glob(cases + "/*.txt"))], check=True,
                            capture_output=True, encoding="utf-8").stdout
    seen = {}
    for line in listed.splitlines():
        c_name, name, text = line.split("\t", 2)
        if c_name in ENDLESS:
            continue
        try:
            value = read(json.loads(text))
        except (ValueError, RecursionError):
            continue  # no JSON at all, which is not the schema's to say
        if "\\ud8" in json.dumps(value):
            continue  # half a pair, which Python takes for a character
        seen[c_name, name, json.dumps(value)] = True
        if len(text) > LONGEST:
            continue
        step = list(changes(value))
        for changed in step[::max(1, len(step) // MOST_CHANGES)]:
            seen[c_name, name, json.dumps(changed)] = True
    return list(seen)


def decoder_answers(asked):
    lines = "".join(f"{c_name}\t{text}\n" for c_name, _, text in asked)
    answers = subprocess.run([table, "--accepts"], input=lines, check=True, capture_output=True,
                             encoding="utf-8").stdout.split()
    assert len(answers) == len(asked), (len(answers), len(asked))
    return [answer == "1" for answer in answers]


def validator(paths, known, c_name, name):
    if c_name not in known:
        package = max((p for p in paths if c_name.startswith(p + "_")), key=len)
        text = subprocess.run([modelc, "schema", paths[package], name], check=True,
                              capture_output=True, encoding="utf-8").stdout
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        known[c_name] = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.FormatChecker())
    return known[c_name]


def listed_differences():
    found = {}
    with open(differences, encoding="utf-8") as file:
        for line in file:
            words = line.split(None, 2)
            if words and not line.startswith("#"):
                found[words[0], words[1]] = words[2].strip()
    return found


def keywords(schema):
    if isinstance(schema, dict):
        for key, value in schema.items():
            yield key
            yield from keywords(value)
    if isinstance(schema, list):
        for item in schema:
            yield from keywords(item)


def main():
    paths, known = packages(), {}
    asked = instances()
    expected = listed_differences()
    seen, unlisted, differ, accepted = set(), 0, 0, 0
    for (c_name, name, text), decoder in zip(asked, decoder_answers(asked)):
        of = validator(paths, known, c_name, name)
        schema = of.is_valid(json.loads(text))
        accepted += schema and decoder
        if schema == decoder:
            continue
        differ += 1
        reasons = {(key, "schema" if schema else "decoder") for key in keywords(of.schema)}
        seen |= reasons & expected.keys()
        if not reasons & expected.keys():
            unlisted += 1
            print(f"only the {'schema' if schema else 'decoder'} accepts {c_name}: {text}")
    for key in sorted(set(expected) - seen):
        print(*key, "is listed, and there is no such difference")
    print(f"{len(asked)} instances of {len(known)} models: both accept {accepted}, "
          f"they differ on {differ}, {unlisted} of these for a reason that is not listed")
    return unlisted > 0 or set(expected) != seen


sys.exit(main())
