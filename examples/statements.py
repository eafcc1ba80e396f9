#!/usr/bin/env python3
"""What somebody says about something, report by report.

    rapporteur compare reports/ --format json | python3 examples/statements.py marsh ferry

Needs nothing but Python. See docs/record.md for the fields.
"""

import json
import sys

if len(sys.argv) != 3:
    sys.exit("usage: statements.py SPEAKER WORDS < record.json")
speaker, words = (argument.lower() for argument in sys.argv[1:])
record = json.load(sys.stdin)
entities = {entity["key"]: entity for entity in record["entities"]}
outlets = {report["key"]: report["outlet"] or report["path"] for report in record["reports"]}

for statement in record["statements"]:
    entity = entities.get(statement["speaker"])
    names = [entity["name"]["text"]] if entity else []
    for quote in statement["quotes"]:
        said = " … ".join(piece["text"] for piece in quote["content"])
        phrase = [quote["speaker"]["text"]] if quote["speaker"] else []
        if any(speaker in name.lower() for name in names + phrase) and words in said.lower():
            place = quote["content"][0]
            who = (names or phrase)[0]
            print(f"{outlets[place['report']]} {place['start']}: {who} {quote['stance']}: {' '.join(said.split())}")
