"""Writes the lists of word senses from a WordNet 3.0 folder (`dict`, or Debian's wordnet-base):

    python train/senses.py --wordnet /usr/share/wordnet --out crates/rapporteur/lexicon/en

Kept are the verbs and the nouns for acts, events, communication, processes, phenomena and states that occur in
WordNet's counted texts, with their commonest senses."""

import argparse
import re
from collections import defaultdict

# Lexicographer files of nouns for what happens: act, communication, event, phenomenon, process, state.
HAPPENING = {4, 10, 11, 19, 22, 26}
SENSES = 4
FILES = {"n": "noun", "v": "verb"}
SOURCE = "# Source: WordNet 3.0, Copyright 2006 by Princeton University; licence in lexicon/LICENSE-WORDNET. Made by train/senses.py."


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    synsets, senses = read(args.wordnet)
    counted = counts(args.wordnet)
    words = sorted(word for word in senses if is_kept(word, senses[word], synsets, counted))
    own = {word: commonest(senses[word]) for word in words}
    number = {sense: base36(i) for i, sense in enumerate(sorted({s for kept in own.values() for s in kept}))}
    wider = {sense: sorted({number[w] for w in synsets[sense]["wider"] if w in number}) for sense in number}
    derived = derivations(synsets)
    write(args.out, "word_senses.txt", [
        "# Verbs and nouns for what happens, by lemma, with the numbers of their commonest senses; a sense has the same",
        "# number at all its words.", SOURCE],
        {word: " ".join(number[sense] for sense in own[word]) for word in words})
    write(args.out, "wider_senses.txt", [
        "# Senses of word_senses.txt with the senses that include them.", SOURCE],
        {number[sense]: " ".join(found) for sense, found in wider.items() if found})
    write(args.out, "derived_words.txt", [
        "# Words of word_senses.txt with those that are derived from them, or they from those; between commas.", SOURCE],
        {word: ",".join(found) for word in words if (found := sorted(derived[word] & set(words) - {word}))})


def read(folder):
    synsets, senses = {}, defaultdict(list)
    for part, name in FILES.items():
        for line in open(f"{folder}/data.{name}"):
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            n = int(fields[3], 16)
            words = [re.sub(r"\(.*", "", word).replace("_", " ").lower() for word in fields[4:4 + 2 * n:2]]
            at = 4 + 2 * n
            pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
            synsets[part, fields[0]] = {
                "file": int(fields[1]), "words": words,
                "wider": [(p, o) for kind, o, p, _ in pointers if kind in "@$&"],
                "derived": [(p, o, int(ends[:2], 16), int(ends[2:], 16)) for kind, o, p, ends in pointers if kind == "+"],
            }
        for line in open(f"{folder}/index.{name}"):
            if not line.startswith("  "):
                fields = line.split()
                senses[fields[0].replace("_", " ")] += [(part, o) for o in fields[-int(fields[2]):]]
    return synsets, senses


def counts(folder):
    found = defaultdict(int)
    for line in open(f"{folder}/cntlist.rev"):
        key, _, count = line.split()
        found[key.split("%")[0].replace("_", " ")] += int(count)
    return found


def commonest(senses):
    return [s for part in FILES for s in [s for s in senses if s[0] == part][:SENSES]]


def is_kept(word, senses, synsets, counted):
    """Verbs with at most one particle, and single nouns one of whose first senses is something that happens."""
    is_verb = any(part == "v" for part, _ in senses)
    is_noun = any(synsets[s]["file"] in HAPPENING for s in [s for s in senses if s[0] == "n"][:3])
    fits = is_verb and word.count(" ") <= 1 or is_noun and " " not in word
    return fits and counted[word] > 0 and word.isascii()


def derivations(synsets):
    found = defaultdict(set)
    for synset in synsets.values():
        for part, offset, here, there in synset["derived"]:
            if (part, offset) in synsets:
                one, other = synset["words"][here - 1], synsets[part, offset]["words"][there - 1]
                found[one].add(other)
                found[other].add(one)
    return found


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base36(number // 36) if number >= 36 else "") + digits[number % 36]


def write(folder, name, head, entries):
    with open(f"{folder}/{name}", "w") as file:
        file.write("\n".join(head) + "\n")
        file.writelines(f"{key}\t{entries[key]}\n" for key in sorted(entries))


if __name__ == "__main__":
    main()
