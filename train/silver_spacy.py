"""Names that spaCy's small model finds in the words of EWT's training part, one JSON list a sentence.

Runs in an environment of its own with spaCy 3.8: `python silver_spacy.py DATA MODEL > spacy.jsonl`,
where MODEL is the folder of `en_core_web_sm` 3.8 (MIT).
"""

import json
import sys

import spacy
from spacy.tokens import Doc

KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "EVENT": "EVENT", "NORP": "MISC",
         "PRODUCT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}


def sentences(path):
    words = []
    for line in open(path, encoding="utf8"):
        row = line.rstrip("\n").split("\t")
        if len(row) > 1 and row[0].isdigit():
            words.append(row[1])
        elif len(row) == 1 and not row[0] and words:
            yield words
            words = []


def main():
    data, model = sys.argv[1:]
    nlp = spacy.load(model, disable=["parser", "tagger", "lemmatizer", "attribute_ruler"])
    docs = (Doc(nlp.vocab, words=words) for words in sentences(f"{data}/ud-ewt/en_ewt-ud-train.conllu"))
    for doc in nlp.pipe(docs, batch_size=256):
        print(json.dumps([[e.start, e.end, KINDS[e.label_]] for e in doc.ents if e.label_ in KINDS]))


if __name__ == "__main__":
    main()
