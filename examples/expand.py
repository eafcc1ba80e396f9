#!/usr/bin/env python3
"""The whole record from its compact form.

    rapporteur compare reports/ --format json --compact > story.json
    python3 examples/expand.py < story.json > record.json

Needs Python and docs/compact.form.json. See "Compact form" in docs/record.md.
"""

import json
import pathlib
import sys

folder = pathlib.Path(__file__).resolve().parent.parent / "docs"
form = json.loads((folder / "compact.form.json").read_text("utf-8"))
packed = json.load(sys.stdin)
if packed["compact"] != 2:
    sys.exit("this compact form is not known here")
apart = {"text": packed["texts"], "report": [], "cite": [], "key": []}


def usual(form):
    if isinstance(form, dict):
        return form["words"][0]
    return [] if len(form) == 1 else False if form == "flag" else None


def expand(form, value):
    if value is None or form == "plain":
        return value
    if form == "number":
        return float(value)
    if form == "flag":
        return value == 1
    if form == "cited":
        form = "text"
    if isinstance(form, dict) or isinstance(form, str):
        values = form["words"] if isinstance(form, dict) else apart[form]
        if not isinstance(value, int):
            return value
        return values[value - 1] if value else None
    if len(form) == 1:
        return [expand(form[0], one) for one in value]
    names, forms = form[::2], form[1::2]
    values = [expand(one, value) for one, value in zip(forms, value)]
    record = dict(zip(names, values + [usual(one) for one in forms[len(value):]]))
    for name, one in zip(names, forms):
        if one == "cited" and record[name] is None:
            record[name] = record["cite"]["text"]
    return record


place = form.index("reports") // 2
reports = expand(form[2 * place + 1], (packed["record"][place:place + 1] or [[]])[0])
texts = [report["text"] for report in reports]
apart["report"] = [report["key"] for report in reports]
for report, numbers in enumerate(packed["cites"]):
    start = 0
    for gap, length in zip(numbers[::2], numbers[1::2]):
        start += gap
        words = texts[report][start:start + length]
        cite = {"report": apart["report"][report], "start": start, "end": start + length, "text": words}
        apart["cite"].append(cite)
for at, text in enumerate(packed["texts"]):
    if isinstance(text, int):
        apart["text"][at] = apart["cite"][text - 1]["text"]
for kind, *gaps in packed["keys"]:
    number = 0
    for gap in gaps:
        gap, *again = gap if isinstance(gap, list) else [gap]
        number += gap
        cite = apart["cite"][number - 1]
        key = f"{kind}:{cite['report']}:{cite['start']}-{cite['end']}"
        apart["key"].append("-".join([key, *map(str, again)]))
json.dump(expand(form, packed["record"]), sys.stdout, ensure_ascii=False)
