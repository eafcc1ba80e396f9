#!/usr/bin/env python3
"""The whole record from its compact form.

    rapporteur compare reports/ --format json --compact > story.json
    python3 examples/expand.py < story.json > record.json

Needs nothing but Python. See "In little room" in docs/record.md.
"""

import json
import sys

packed = json.load(sys.stdin)
if packed["compact"] != 1:
    sys.exit("this compact form is not known here")
texts, cites, keys = packed["texts"], [], []


def empty(form):
    return [] if form[0] == "list" else False if form == "flag" else None


def expand(form, value):
    if value is None or form == "plain":
        return value
    if form == "flag":
        return value == 1
    if form in ("text", "key", "cite"):
        return {"text": texts, "key": keys, "cite": cites}[form][value]
    if form[0] == "list":
        return [expand(form[1], one) for one in value]
    fields = form[1:]
    values = [expand(field[1], one) for field, one in zip(fields, value)]
    values += [empty(field[1]) for field in fields[len(value):]]
    return {field[0]: one for field, one in zip(fields, values)}


place = [field[0] for field in packed["form"][1:]].index("reports")
reports = expand(packed["form"][1 + place][1], (packed["record"][place:place + 1] or [[]])[0])
for report, numbers in zip(reports, packed["cites"]):
    start = 0
    for gap, length in zip(numbers[::2], numbers[1::2]):
        start += gap
        words = report["text"][start:start + length]
        cites.append({"report": report["key"], "start": start, "end": start + length, "text": words})
for kind, number, *again in packed["keys"]:
    cite = cites[number]
    key = f"{texts[kind]}:{cite['report']}:{cite['start']}-{cite['end']}"
    keys.append("-".join([key, *map(str, again)]))
json.dump(expand(packed["form"], packed["record"]), sys.stdout, ensure_ascii=False)
