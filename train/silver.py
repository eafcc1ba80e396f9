"""Names for EWT's training part, which has none: two teachers agree, and the gold tags say which words are names at all.

Start at `agreed`. Writes one line for each name: sentence, first word, word after the last, and the labels that may
stand there (`?`: any, or none). The texts stay where they are; only numbers and labels are written.
"""

import argparse
import json

import torch

import data
from evaluate import load, predict

JOINS = {"of", "the", "and", "&", "de", "for", "-", "'s", ".", "la", "van", "von", "al", "in", "on", "'", ","}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--run", required=True, help="an earlier training folder: the first teacher")
    parser.add_argument("--spacy", required=True, help="what silver_spacy.py wrote: the second teacher")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model, tags, pieces = load(args.run, args.encoder)
    sentences = data.read_conllu(f"{args.data}/ud-ewt/en_ewt-ud-train.conllu")
    ours = predict(model, [s["words"] for s in sentences], tags, pieces)
    theirs = [json.loads(line) for line in open(args.spacy)]
    with open(args.out, "w") as out:
        for at, (sentence, first, second) in enumerate(zip(sentences, ours, theirs, strict=True)):
            for start, end, labels in agreed(sentence, first["names"], {tuple(span) for span in second}):
                out.write(f"{at}\t{start}\t{end}\t{' '.join(labels)}\n")


def agreed(sentence, first, second):
    """Spans with labels. Runs of proper nouns bound them; a name that only one teacher sees may also be none."""
    first, second = [{s for s in (_trimmed(sentence, span) for span in spans) if s} for spans in (first, second)]
    out, taken = [], set()

    def add(start, end, labels):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            out.append((start, end, labels))

    for start, end, label in sorted(first & second):
        add(start, end, [label])
    bounds = {(s, e): label for s, e, label in second}
    for start, end, label in sorted(first):
        other = bounds.get((start, end))
        if other:
            add(start, end, sorted({label, other}))
    for start, end, label in sorted(first | second, key=lambda s: (s[0] - s[1], s[0])):
        add(start, end, ["?"])
    for i, upos in enumerate(sentence["upos"]):
        if upos == "PROPN" and i not in taken and not _is_calendar(sentence, i):
            add(i, i + 1, ["?"])
    return sorted(out)


def _trimmed(sentence, span):
    """The span without words at its ends that are no part of a name; none if it has no proper noun."""
    start, end, label = span
    is_name = lambda i: sentence["upos"][i] == "PROPN" or sentence["words"][i][:1].isupper() and sentence["upos"][i] in ("ADJ", "NOUN")
    while start < end and (not is_name(start) or sentence["words"][start].lower() == "the"):
        start += 1
    while start < end and not is_name(end - 1):
        end -= 1
    if not any(sentence["upos"][i] == "PROPN" for i in range(start, end)):
        return (start, end, label) if start < end and label == "MISC" else None
    inside_ok = all(is_name(i) or sentence["words"][i].lower() in JOINS or sentence["upos"][i] in ("NUM", "PUNCT", "DET", "ADP", "CCONJ", "X")
                    for i in range(start, end))
    return (start, end, label) if inside_ok else None


def _is_calendar(sentence, i):
    days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
    return sentence["words"][i].lower()[:3] in days


if __name__ == "__main__":
    main()
