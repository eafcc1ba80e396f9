#!/usr/bin/env python3
"""Scores the program on story files (README.md beside this file): from text to row.

    score.py --program PATH [--show] FILE...
    score.py --records FOLDER [--show] FILE...

Runs `PATH compare --no-cache --format json` on each story, or takes its record from FOLDER (`NAME.json`), and compares
the record's rows with the key. `eval --bin stories` gives the same figures; a test holds the two together.

A row *touches* a line of the key if in two reports or more a cite of its cells overlaps a mark of that line; for a
line with several values, reports of at least two values must be touched. It is *in the slot* if the row's slot is one
of those that FAMILIES gives for the line's slot.

paired       lines told by two reports or more that any row touches
differs R    lines `differs` that a row `differs` (or `disputed`, which counts as such) touches, in the slot
differs P    rows `differs` that touch a line `differs` or `changed`, among all rows `differs`
changed R    lines `changed` that a row `changed`, `differs` or `compatible` touches, in the slot
agree R      lines `same` and `compatible` that a row `same` or `compatible` touches, in the slot
agree as differs   lines `same` and `compatible` that a row `differs` touches in the slot
only R       lines `only` that a row `only-one` touches
unmatched R  the same of rows `unmatched`; `unmatched wrong` likewise
only wrong   rows `only-one` all of whose marks belong to lines that other reports tell too, among those with marks
silent wrong cells `silent` of a report that has a mark of a line which the row touches in its slot (ELSEWHERE left out),
             among the `silent` cells of such rows
"""
import argparse
import collections
import difflib
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check  # noqa: E402

FAMILIES = {
    "number": {"number", "age", "timing"}, "age": {"age", "number"}, "money": {"number"},
    "time": {"time", "timing"}, "place": {"place", "destination", "departure"},
    "name": {"name", "agent", "patient", "recipient", "place", "destination", "departure", "speaker"},
    "role": {"role", "agent", "patient", "recipient"},
    "who": {"agent", "patient", "recipient", "speaker", "source", "name", "role", "companion"},
    "whom": {"agent", "patient", "recipient", "name", "role"},
    "what": {"agent", "patient", "recipient", "topic", "instrument", "mention", "manner", "kind", "what"},
    "status": {"status", "mention"}, "certainty": {"certainty", "status"}, "source": {"source", "speaker"},
    "cause": {"cause", "wording", "source", "certainty"}, "wording": {"wording"},
    "position": {"position", "wording", "status", "cause"},
}
# Rows about something else than the value itself: that a report has no such statement or part says nothing of the value.
ELSEWHERE = {"speaker", "source", "agent", "patient", "recipient", "companion"}


def solid(text):
    """The text without white space and marks of headings, and where each character stood."""
    places = [place for place, letter in enumerate(text) if not letter.isspace() and letter != "#"]
    return "".join(text[place] for place in places), places


def moved(marks, ours, theirs):
    """The marks of our text as code points of the program's."""
    (a, at_a), (b, at_b) = solid(ours), solid(theirs)
    to = {}
    for block in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            to[at_a[block.a + step]] = at_b[block.b + step]
    found = []
    for mark in marks:
        places = [to[place] for place in range(mark["start"], mark["end"]) if place in to]
        if places:
            found.append((mark["mark"], min(places), max(places) + 1))
    return found


def record(program, story, folder):
    paths = []
    for report in story["reports"]:
        head = "".join(f"{field}: {report[field]}\n" for field in ("outlet", "published") if field in report)
        path = pathlib.Path(folder) / f"{report['letter']}.md"
        path.write_text((f"---\n{head}---\n" if head else "") + report["text"], encoding="utf-8")
        paths.append(str(path))
    run = subprocess.run([program, "compare", "--no-cache", "--format", "json", *paths], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{story['name']}: the program exits {run.returncode}: {run.stderr[-300:]}")
    return json.loads(run.stdout)


def score(story, found, show):
    letters = [report["letter"] for report in story["reports"]]
    keys = [report["key"] for report in found["reports"]]
    marks = collections.defaultdict(list)
    for ours, theirs in zip(story["reports"], found["reports"]):
        for mark, start, end in moved(ours["marks"], ours["text"], theirs["text"]):
            marks[ours["letter"]].append((mark, start, end))
    rows = []
    for row in found["comparison"]:
        cites = [(letters[keys.index(cell["report"])], said["cite"]) for cell in row["cells"] for said in cell["said"]]
        touched = collections.defaultdict(set)
        for letter, cite in cites:
            for mark, start, end in marks[letter]:
                if start < cite["end"] and cite["start"] < end:
                    touched[mark].add(letter)
        if row["agreement"] == "disputed":
            row["agreement"] = "differs"
        rows.append((row, touched, cites))
    counts = collections.Counter()
    right = set()
    names = {f"{line['fact']}.{line['slot']}": line for line in story["key"] if line["slot"]}
    for name, line in names.items():
        best = {}
        for at, (row, touched, _) in enumerate(rows):
            letters_touched = {letter for letter in touched.get(name, ()) if letter in line["values"]}
            if len(letters_touched) < 2:
                continue
            values = {line["values"][letter].lower() for letter in letters_touched}
            if len(set(value.lower() for value in line["values"].values())) > 1 and len(values) < 2:
                continue
            in_slot = row["slot"] in FAMILIES[line["slot"]]
            best.setdefault("any", []).append(row)
            if in_slot:
                best.setdefault(row["agreement"], []).append(row)
            if row["agreement"] == "differs" and line["verdict"] in ("differs", "changed"):
                right.add(at)
        verdict = line["verdict"]
        counts["told by two"] += 1
        counts["paired"] += bool(best)
        counts[verdict] += 1
        order = ("differs", "changed", "compatible", "same")
        shown = next((word for word in order if word in best), "other slot" if best else "-")
        if verdict == "differs":
            counts["differs found"] += shown == "differs"
            counts[f"differs {line['slot']}"] += 1
            counts[f"differs {line['slot']} found"] += shown == "differs"
        elif verdict == "changed":
            counts["changed found"] += shown in ("differs", "changed", "compatible")
        else:
            counts["agree"] += 1
            counts["agree found"] += "same" in best or "compatible" in best
            counts["agree as differs"] += "differs" in best
        if show:
            values = " ".join(f"{letter}={value}" for letter, value in line["values"].items())
            print(f"  {verdict:10} shown {shown:10} {name} {values} | {line['about']}")
    told = {line["fact"] for line in story["key"] if line["slot"] is None}
    for line in story["key"]:
        if line["slot"] is None:
            counts["only"] += 1
            for agreement, name in (("only-one", "only found"), ("unmatched", "unmatched found")):
                counts[name] += any(row["agreement"] == agreement and touched.get(line["fact"]) for row, touched, _ in rows)
    for at, (row, touched, cites) in enumerate(rows):
        if row["agreement"] == "differs":
            counts["rows differs"] += 1
            counts["rows differs right"] += at in right
            if show and at not in right:
                words = " | ".join(f"{letter} “{cite['text'][:50]}”" for letter, cite in cites)
                print(f"  row differs, not in the key: {row['slot']}: {words}")
        lines = [name for name in touched if name in names and row["slot"] in FAMILIES[names[name]["slot"]] - ELSEWHERE]
        for cell in row["cells"]:
            if lines and cell["state"] == "silent":
                letter = letters[keys.index(cell["report"])]
                wrong = any(mark in lines for mark, _, _ in marks[letter])
                counts["cells silent"] += 1
                counts["cells silent wrong"] += wrong
                if show and wrong:
                    print(f"  said to be silent though it tells: {letter}, {row['slot']}, {', '.join(lines)}")
        kind = {"only-one": "only", "unmatched": "unmatched"}.get(row["agreement"])
        if kind and touched:
            counts[f"rows {kind} with marks"] += 1
            wrong = not any(name in told for name in touched)
            counts[f"rows {kind} wrong"] += wrong
            if show and wrong:
                print(f"  row {row['agreement']} of what others tell too: {cites[0][0]} “{cites[0][1]['text'][:70]}”")
    return counts


def share(counts, part, whole):
    return f"{counts[part] / counts[whole]:.3f} ({counts[part]} of {counts[whole]})" if counts[whole] else "-"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--program")
    source.add_argument("--records", type=pathlib.Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    total = collections.Counter()
    for path in arguments.files:
        story, faults = check.read(path)
        if faults:
            sys.exit("\n".join(faults))
        if arguments.show:
            print(story["name"])
        if arguments.records:
            found = json.loads((arguments.records / f"{path.stem}.json").read_text(encoding="utf-8"))
            total += score(story, found, arguments.show)
            continue
        with tempfile.TemporaryDirectory() as folder:
            total += score(story, record(arguments.program, story, folder), arguments.show)
    for name, part, whole in (
        ("paired", "paired", "told by two"), ("differs R", "differs found", "differs"),
        ("differs P", "rows differs right", "rows differs"), ("changed R", "changed found", "changed"),
        ("agree R", "agree found", "agree"), ("agree as differs", "agree as differs", "agree"),
        ("only R", "only found", "only"), ("only wrong", "rows only wrong", "rows only with marks"),
        ("unmatched R", "unmatched found", "only"),
        ("unmatched wrong", "rows unmatched wrong", "rows unmatched with marks"),
        ("silent wrong", "cells silent wrong", "cells silent"),
    ):
        print(f"{name:18}{share(total, part, whole)}")
    for slot in sorted(FAMILIES):
        if total[f"differs {slot}"]:
            print(f"  differs R, {slot:12}{share(total, f'differs {slot} found', f'differs {slot}')}")


if __name__ == "__main__":
    main()
