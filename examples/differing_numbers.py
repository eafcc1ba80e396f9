#!/usr/bin/env python3
"""Numbers on which reports differ, with the sentence of each.

    rapporteur compare reports/ --format json | python3 examples/differing_numbers.py

Needs nothing but Python. See docs/record.md for the fields.
"""

import json
import sys

record = json.load(sys.stdin)
letters = {report["key"]: chr(ord("A") + place) for place, report in enumerate(record["reports"])}


def sentence(cite):
    """The sentence in which a cite begins."""
    for one in record["sentences"]:
        place = one["cite"]
        if place["report"] == cite["report"] and place["start"] <= cite["start"] < place["end"]:
            return " ".join(place["text"].split())
    return " ".join(cite["text"].split())


for row in record["comparison"]:
    if row["slot"] != "number" or row["agreement"] not in ("differs", "changed"):
        continue
    title = " ".join(piece["text"] for piece in row["title"]) or row["label"]["text"]
    print(f"{title} ({row['agreement']})")
    for cell in row["cells"]:
        for said in cell["said"]:
            bounds = f"{said['low']} to {said['high']}" if said["low"] != said["high"] else f"{said['low']}"
            print(f"  {letters[cell['report']]}  {bounds}  {sentence(said['cite'])}")
