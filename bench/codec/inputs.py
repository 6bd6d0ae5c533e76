"""Makes the inputs of the benchmark in a folder; the same ones each time.

Usage: inputs.py FOLDER DATA. DATA holds twitter.json, citm_catalog.json and canada.json; what is
not there is left out.
"""
import json
import os
import random
import re
import shutil
import sys

FIRST = ["Ada", "Grace", "Linus", "Dennis", "Barbara", "José", "Björn", "Анна", "Hélène", "Yuki"]
LAST = ["Lovelace", "Hopper", "Knuth", "Ritchie", "Liskov", "García", "Müller", "Иванова", "Zhang"]
HOSTS = ["example.com", "example.org", "example.net", "example.co.uk"]
WORDS = ["please", "leave", "the", "parcel", "at", "front", "door", "handle", "with", "care",
         "second", "floor", "ring", "twice", "before", "noon", "gift", "wrapped"]
STATUSES = ["pending", "paid", "shipped", "delivered", "cancelled"]
TAGS = ["web", "mobile", "eu", "us", "vip", "bulk", "promo", "express", "priority", "newsletter"]


def item(chance):
    letters = "".join(chance.choice("ABCDEFGHJK") for _ in range(3))
    return {"sku": f"SKU-{letters}-{chance.randrange(100000):05}",
            "qty": int(chance.choice([1, 10, 10, 100]) * chance.random()) + 1,
            "price": round(chance.choice([10, 100, 2500]) * chance.random() + 0.99, 2)}


def order(chance):
    items = [item(chance) for _ in range(chance.choice([2, 3, 3, 3, 4]))]
    made = {
        "id": chance.randrange(10 ** chance.randint(6, 11)) + 1,
        "created_at": f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T"
                      f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:"
                      f"{chance.randint(0, 59):02}Z",
        "customer": {"name": f"{chance.choice(FIRST)} {chance.choice(LAST)}",
                     "email": f"user.{chance.choice(WORDS)}{chance.randrange(1000)}@"
                              f"{chance.choice(HOSTS)}",
                     "age": chance.randint(18, 90)},
        "items": items,
        "total": round(sum(one["qty"] * one["price"] for one in items), 2),
    }
    kind = chance.random()
    if kind < 0.5:
        made["note"] = " ".join(chance.choices(WORDS, k=chance.randint(3, 8)))
    elif kind < 0.7:
        made["note"] = None
    made["status"] = chance.choice(STATUSES)
    made["gift"] = chance.random() < 0.2
    made["tags"] = chance.sample(TAGS, chance.randint(0, 3))
    return made


def shuffled(value, chance):
    if isinstance(value, list):
        return [shuffled(one, chance) for one in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    chance.shuffle(keys)
    return {key: shuffled(value[key], chance) for key in keys}


def write_lines(path, values):
    with open(path, "w", encoding="utf-8") as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def minified(text):
    """Without white space between tokens; strings stay as they are."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|\s+', lambda found: found.group(1) or "", text)


def copy_data(folder, data):
    for name in ["twitter.json", "citm_catalog.json", "canada.json"]:
        path = os.path.join(data, name)
        if not os.path.exists(path):
            print(f"{path} is not there: left out", file=sys.stderr)
            continue
        shutil.copyfile(path, os.path.join(folder, name))
        if name != "twitter.json":
            continue
        with open(path, encoding="utf-8") as file:
            text = minified(file.read())
        with open(os.path.join(folder, "twitter_min.json"), "w", encoding="utf-8") as file:
            file.write(text)


def main():
    folder, data = sys.argv[1], sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(377)
    orders = [order(chance) for _ in range(1000)]
    write_lines(os.path.join(folder, "orders.ndjson"), orders)
    write_lines(os.path.join(folder, "orders_shuffled.ndjson"),
                [shuffled(one, chance) for one in orders])
    copy_data(folder, data)


if __name__ == "__main__":
    main()
