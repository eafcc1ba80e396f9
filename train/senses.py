"""Writes the lists of word senses from a WordNet 3.0 folder (`dict`, or Debian's wordnet-base):

    python train/senses.py --wordnet /usr/share/wordnet --out crates/rapporteur/lexicon/en

Kept are the verbs, nouns and adjectives of one word (verbs with a particle too) that occur in WordNet's counted texts, and
of the others the nouns for acts, animals, things, bodies, communication, events, food, groups, places, people, phenomena,
possession, processes and states that are no names; each with its commonest senses."""

import argparse
import re
from collections import defaultdict

# Lexicographer files of the nouns that are kept though they are not counted: act, animal, artifact, body, communication,
# event, food, group, location, object, person, phenomenon, possession, process, state.
NOUNS = {4, 5, 6, 8, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22, 26}
SENSES = 4
# Senses as near as this to the root ("entity", "abstraction") include too much to tell anything.
GENERAL = 4
FILES = {"n": "noun", "v": "verb", "a": "adj"}
SOURCE = "# Source: WordNet 3.0, Copyright 2006 by Princeton University; licence in lexicon/LICENSE-WORDNET. Made by train/senses.py."


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    synsets, senses, names = read(args.wordnet)
    counted = counts(args.wordnet)
    words = sorted(word for word in senses if is_kept(word, senses[word], synsets, counted, names))
    own = {word: commonest(senses[word]) for word in words}
    wider = telling_wider(synsets)
    # Every kept sense and all that include it.
    kept, open_ = set(), [sense for found in own.values() for sense in found]
    while open_:
        sense = open_.pop()
        if sense not in kept:
            kept.add(sense)
            open_ += wider[sense]
    number = {sense: base36(i) for i, sense in enumerate(sorted(kept))}
    derived, opposite = (relatives(synsets, kind) for kind in ("derived", "opposite"))
    listed = lambda found: {word: ",".join(others) for word in words if (others := sorted(found[word] & set(words) - {word}))}
    write(args.out, "word_senses.txt", [
        "# Verbs, nouns and adjectives, by lemma, with the numbers of their commonest senses; a sense has the same number at",
        "# all its words.", SOURCE],
        {word: " ".join(number[sense] for sense in own[word]) for word in words})
    write(args.out, "wider_senses.txt", [
        "# Senses of word_senses.txt with the senses that include them.", SOURCE],
        {number[sense]: " ".join(sorted(number[w] for w in wider[sense])) for sense in kept if wider[sense]})
    write(args.out, "derived_words.txt", [
        "# Words of word_senses.txt with those that are derived from them, or they from those; between commas.", SOURCE],
        listed(derived))
    against = defaultdict(set)
    for sense in kept:
        for part, offset, _, _ in synsets[sense]["opposite"]:
            if sense[0] == "v" and (part, offset) in kept:
                against[sense].add((part, offset))
                against[part, offset].add(sense)
    write(args.out, "opposite_senses.txt", [
        "# Senses of verbs in word_senses.txt with those that are the opposite.", SOURCE],
        {number[sense]: " ".join(sorted(number[o] for o in against[sense])) for sense in against})
    write(args.out, "opposite_words.txt", [
        "# Words of word_senses.txt with those that mean the opposite; between commas.", SOURCE], listed(opposite))


def read(folder):
    synsets, senses, names = {}, defaultdict(list), set()
    for part, name in FILES.items():
        for line in open(f"{folder}/data.{name}"):
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            n = int(fields[3], 16)
            written = [re.sub(r"\(.*", "", word).replace("_", " ") for word in fields[4:4 + 2 * n:2]]
            words = [word.lower() for word in written]
            names.update(word.lower() for word in written if word != word.lower())
            at = 4 + 2 * n
            pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
            synsets[part, fields[0]] = {
                "file": int(fields[1]), "words": words,
                "wider": [(p, o) for kind, o, p, _ in pointers if kind in "@$&"],
                "derived": [(p, o, int(ends[:2], 16), int(ends[2:], 16)) for kind, o, p, ends in pointers if kind == "+"],
                "opposite": [(p, o, int(ends[:2], 16), int(ends[2:], 16)) for kind, o, p, ends in pointers if kind == "!"],
            }
        for line in open(f"{folder}/index.{name}"):
            if not line.startswith("  "):
                fields = line.split()
                senses[fields[0].replace("_", " ")] += [(part, o) for o in fields[-int(fields[2]):]]
    return synsets, senses, names


def counts(folder):
    found = defaultdict(int)
    for line in open(f"{folder}/cntlist.rev"):
        key, _, count = line.split()
        found[key.split("%")[0].replace("_", " ")] += int(count)
    return found


def commonest(senses):
    return [s for part in FILES for s in [s for s in senses if s[0] == part][:SENSES]]


def is_kept(word, senses, synsets, counted, names):
    if not word.isascii() or not word.replace(" ", "").replace("-", "").isalpha():
        return False
    if any(part == "v" for part, _ in senses) and counted[word] > 0 and word.count(" ") <= 1:
        return True
    if " " in word or "-" in word:
        return False
    is_noun = any(part == "n" and synsets[part, offset]["file"] in NOUNS for part, offset in senses[:3])
    return counted[word] > 0 or is_noun and word not in names


def telling_wider(synsets):
    """For each sense those that include it, without the nouns near the root."""
    depth = {}
    def of(sense):
        if sense not in depth:
            above = [w for w in synsets[sense]["wider"] if w in synsets and w[0] == "n"]
            depth[sense] = 1 + min(map(of, above)) if above else 0
        return depth[sense]
    is_telling = lambda sense: sense in synsets and (sense[0] != "n" or of(sense) >= GENERAL)
    return {sense: [w for w in synset["wider"] if is_telling(w)] for sense, synset in synsets.items()}


def relatives(synsets, kind):
    """Words with those that stand in a relation to them."""
    found = defaultdict(set)
    for synset in synsets.values():
        for part, offset, here, there in synset[kind]:
            if (part, offset) in synsets and here and there:
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
