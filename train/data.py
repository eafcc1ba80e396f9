"""Reads the labelled sets and makes training examples of them.

Start at `load_training`. A sentence is a dict with `words` and, where its set
labels them, `upos`, `xpos`, `feats`, `head`, `deprel` and `names` (a list of
`(start, end, labels)`; more than one label means that the set does not tell
them apart; no label means that anything may stand there).
"""

import collections
import glob
import os
import random
import re

import names as invented

NAME_LABELS = ["PER", "ORG", "LOC", "EVENT", "MISC"]
NAME_TAGS = ["O"] + [f"{p}-{label}" for label in NAME_LABELS for p in "BIES"]
# GUM genres whose texts may not be used commercially, or whose words are not here.
CLOSED_GENRES = {"fiction", "letter", "podcast", "essay", "whow", "reddit", "conversation"}
# The part of re3d under a non-commercial licence.
CLOSED_RE3D = {"BBC_Online"}
PERSON_TITLES = set(
    "mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister secretary general senator sen "
    "gen rep gov governor king queen prince princess pope judge justice chancellor chairman director foreign defence "
    "defense deputy former press spokesman spokesperson commander colonel col major maj captain capt lieutenant lt army "
    "navy air force us uk u.s. special representative high commissioner ambassador envoy leader chief executive "
    "of state for the east middle office operations navy marine corps brig brigadier adm admiral sgt sergeant".split()
)
PRONOUNS = {"i", "we", "he", "she", "they", "it", "you", "us", "who", "our", "his", "their"}


def load_training(root):
    """All training sets by name: `{"ewt": [...], "gum": [...], "wikigold": [...], ...}`."""
    gum = [s for s in read_gum(root, dev=False) if s["genre"] not in CLOSED_GENRES]
    ner = f"{root}/ner"
    sets = {
        "wikigold": _labelled(read_columns(f"{ner}/wikigold/CONLL-format/data/wikigold.conll.txt"),
                              {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"], "MISC": ["MISC", "EVENT"]}, []),
        "wnut17": _labelled(read_columns(f"{ner}/wnut17/wnut17train.conll", f"{ner}/wnut17/emerging.dev.conll"),
                            {"person": ["PER"], "location": ["LOC"], "group": ["ORG"], "corporation": ["ORG"],
                             "creative-work": ["MISC"], "product": ["MISC"]}, ["EVENT", "MISC"]),
        "politics": _labelled(read_columns(*sorted(glob.glob(f"{ner}/crossner-politics/*.txt"))),
                              {"person": ["PER"], "politician": ["PER"], "organisation": ["ORG"],
                               "politicalparty": ["ORG"], "location": ["LOC"], "country": ["LOC"],
                               "event": ["EVENT"], "election": ["EVENT"], "misc": ["MISC"]}, []),
        "btc": _labelled(read_columns(*sorted(glob.glob(f"{ner}/btc/CONLL-format/data/*.conll"))),
                         {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"]}, ["EVENT", "MISC"]),
        "re3d": _labelled([_rejoin_clitics(*s) for s in read_columns(*re3d_files(ner))],
                          {"Person": ["PER"], "Organisation": ["ORG"], "Location": ["LOC"], "Nationality": ["?"],
                           "DocumentReference": ["?"], "Weapon": ["?"], "MilitaryPlatform": ["?"]}, ["EVENT", "MISC"]),
    }
    sets["btc"] = [_without_handles(s) for s in sets["btc"] if not _is_mostly_handles(s)]
    for sentence in sets["re3d"]:
        _trim_descriptions(sentence)
    places = _place_names(sets, gum)
    for sentence in sets["re3d"] + gum:
        _states_are_places(sentence, places)
    rng = random.Random(7)
    for key in sets:
        sets[key] = [_treebank_words(s, rng) for s in sets[key]]
    sets["ewt"] = read_conllu(f"{root}/ud-ewt/en_ewt-ud-train.conllu")
    add_silver_names(sets["ewt"], os.path.join(os.path.dirname(os.path.abspath(__file__)), "silver/ewt.tsv"))
    sets["gum"] = gum
    return sets


def add_silver_names(sentences, path):
    """The names that `silver.py` wrote."""
    for sentence in sentences:
        sentence.update(names=[], open=[])
    for line in open(path):
        at, start, end, labels = line.rstrip("\n").split("\t")
        sentences[int(at)]["names"].append((int(start), int(end), labels.split()))


def load_development(root):
    """The sets that measure: two treebanks and the gold names of one of them."""
    return dict(ewt=read_conllu(f"{root}/ud-ewt/en_ewt-ud-dev.conllu"), gum=read_gum(root, dev=True),
                uner=read_uner(f"{root}/ner/uner-ewt/en_ewt-ud-dev.iob2"))


def re3d_files(ner):
    """The re3d files with an open licence."""
    found = glob.glob(f"{ner}/re3d/CONLL-format/data-by-source/conll/*/*.conll")
    return sorted(f for f in found if f.split("/")[-2] not in CLOSED_RE3D)


def read_gum(root, dev):
    """GUM's sentences with genre and derived names; `dev` asks for the development documents."""
    marks = dict(line.split()[:2] for line in open(f"{root}/gum/splits.tsv"))
    out = []
    for path in sorted(glob.glob(f"{root}/gum/dep/*.conllu")):
        document = os.path.basename(path)[: -len(".conllu")]
        if (marks.get(document) == "dev") != dev:
            continue
        sentences = read_conllu(path)
        add_gum_names(sentences)
        for sentence in sentences:
            sentence["genre"] = document.split("_")[1]
        out.extend(sentences)
    return out


def read_conllu(path):
    """Syntactic words of a CoNLL-U file; heads are 0 for the root, else 1-based."""
    out, rows = [], []
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            column = lambda i: [row[i] for row in rows]
            out.append(dict(words=column(1), upos=column(3), xpos=column(4), feats=column(5),
                            head=[int(h) for h in column(6)], deprel=column(7), misc=column(9)))
            rows = []
    return out


def read_uner(path):
    """Gold names of a Universal NER file: `(words, {(start, end, label)})` per sentence."""
    out, words, tags = [], [], []
    for line in list(open(path, encoding="utf8")) + [""]:
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            row = line.split("\t")
            words.append(row[1])
            tags.append(row[2] if row[2][2:] in ("PER", "ORG", "LOC") else "O")
        elif words:
            out.append((words, set(_spans(tags))))
            words, tags = [], []
    return out


def read_columns(*paths):
    """Word and last column of CoNLL-like files, `(words, tags)` per sentence."""
    out = []
    for path in paths:
        words, tags = [], []
        for line in list(open(path, encoding="utf8", errors="replace")) + [""]:
            row = line.rstrip("\n").split("\t") if "\t" in line else line.split()
            if len(row) >= 2 and row[0].strip() and row[0] != "-DOCSTART-":
                words.append(row[0].strip())
                tags.append(row[-1].strip())
            elif words:
                out.append((words, tags))
                words, tags = [], []
    return out


def add_gum_names(sentences):
    """Derives proper names from GUM's entity layer: mentions with a proper noun for a head."""
    kinds = {"person": "PER", "place": "LOC", "organization": "ORG", "event": "EVENT", "object": "MISC",
             "abstract": "MISC", "animal": "MISC", "plant": "MISC", "substance": "MISC"}
    for sentence, mentions in zip(sentences, _gum_mentions(sentences)):
        found = []
        for start, end, kind, core in mentions:
            span = _name_in_mention(sentence, start, end, core)
            if span and kind in kinds:
                found.append((*span, [kinds[kind]]))
        found.sort(key=lambda n: (n[0] - n[1], n[0]))
        taken, kept = set(), []
        for start, end, labels in found:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                plural = sentence["xpos"][end - 1] == "NNPS" and labels == ["PER"]
                # "Americans" is a people, not a person; other sets leave it out or call it MISC.
                kept.append((start, end, ["?"] if plural else labels))
        sentence["names"] = sorted(kept)
        sentence["open"] = ["MISC"]


def _gum_mentions(sentences):
    """`(start, end, type, core words)` of the mentions in each sentence."""
    out = []
    for sentence in sentences:
        mentions, pending = [], []
        for i, misc in enumerate(sentence["misc"]):
            entity = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
            for part in re.findall(r"\([^()]*\)?|[^()]+\)", entity.group(1)) if entity else []:
                if part.startswith("("):
                    field = part.strip("()").split("-")
                    core = [int(k) for k in field[5].split(",") if k.isdigit()] if len(field) > 5 else []
                    pending.append((field[0], i, field[1] if len(field) > 1 else "", core))
                if part.endswith(")"):
                    key = part.strip("()").split("-")[0]
                    for k in range(len(pending) - 1, -1, -1):
                        if pending[k][0] == key:
                            _, start, kind, core = pending.pop(k)
                            mentions.append((start, i + 1, kind, core))
                            break
        out.append(mentions)
    return out


def _name_in_mention(sentence, start, end, core):
    upos, head, words = sentence["upos"], sentence["head"], sentence["words"]
    heads = [i for i in range(start, end) if not start <= head[i] - 1 < end]
    if not heads or upos[heads[0]] != "PROPN":
        return None
    first = last = heads[0]
    inside = [start + k - 1 for k in core if start + k - 1 < end]
    if 1 < len(inside) <= 6:
        first, last = min(first, *inside), max(last, *inside)
    joins = {"-", "of", "de", "la", "van", "von", "der", "al", "&", "el", "bin", "da", "do", "'"}
    grow = lambda i, step: upos[i] == "PROPN" or (
        words[i].lower() in joins and start <= i + step < end and upos[i + step] == "PROPN")
    # A modifier of the head grows the name; a possessor or an apposition does not.
    tied = lambda i: sentence["deprel"][i] in ("flat", "compound", "goeswith", "punct", "case", "amod", "det", "nmod")
    while first > start and grow(first - 1, -1) and tied(first - 1):
        first -= 1
    while last + 1 < end and grow(last + 1, 1) and sentence["deprel"][last + 1] in ("flat", "punct", "compound", "case"):
        last += 1
    while first < last and (words[first].lower().strip(".") in PERSON_TITLES or not words[first][0].isalnum()):
        first += 1
    if first == last and words[first].lower() in PERSON_TITLES:
        return None
    return first, last + 1


def _labelled(sentences, kinds, open_labels):
    out = []
    for words, tags in sentences:
        spans = [(s, e, kinds[label]) for s, e, label in _spans(tags) if label in kinds]
        out.append(dict(words=list(words), names=spans, open=open_labels))
    return out


def _spans(tags):
    """`(start, end, label)` of IO, BIO or broken BIO tags."""
    out, start = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        label = tag[2:] if tag[:2] in ("B-", "I-") else None
        if start is not None and (label != current or tag.startswith("B-")):
            out.append((start, i, current))
            start = None
        if label and start is None:
            start, current = i, label
    return out


def _rejoin_clitics(words, tags):
    """re3d cuts `’s` in two."""
    out_words, out_tags = [], []
    for word, tag in zip(words, tags):
        if out_words and out_words[-1] in ("'", "’") and word in ("s", "re", "ve", "ll", "t"):
            out_words[-1] += word
        else:
            out_words.append(word)
            out_tags.append(tag)
    return out_words, out_tags


def _trim_descriptions(sentence):
    """re3d marks whole descriptions: keep the proper name, leave doubtful ones open."""
    kept = []
    for start, end, labels in sentence["names"]:
        words = sentence["words"]
        while start < end and (words[start].lower() in ("the", "a", "an") or labels == ["PER"] and (
                words[start].lower().strip(".") in PERSON_TITLES or words[start][0].islower() or words[start] == "-")):
            start += 1
        while end > start and (words[end - 1] in ("'s", "’s", "’", "'", ",")):
            end -= 1
        if start == end:
            continue
        capitals = sum(word[0].isupper() for word in words[start:end])
        if capitals == 0 or " ".join(words[start:end]).lower() in PRONOUNS:
            continue
        plain = words[start][0].isupper() and words[end - 1][0].isupper() and end - start <= 6 and "," not in words[start:end]
        plain = plain and words[end - 1].lower() not in PERSON_TITLES
        kept.append((start, end, labels if plain else ["?"]))
    sentence["names"] = kept


def _place_names(sets, gum):
    """Names which are places more often than organisations, for `_states_are_places`."""
    count = collections.Counter()
    for sentence in [s for key in ("wikigold", "wnut17", "politics") for s in sets[key]] + gum:
        for start, end, labels in sentence["names"]:
            if labels in (["LOC"], ["ORG"]):
                count[" ".join(sentence["words"][start:end])] += 1 if labels == ["LOC"] else -1
    return {name for name, n in count.items() if n > 0}


def _states_are_places(sentence, places):
    """GUM and re3d call an acting state an organisation; the other sets call it a place."""
    sentence["names"] = [
        (s, e, ["LOC"] if labels == ["ORG"] and " ".join(sentence["words"][s:e]) in places else labels)
        for s, e, labels in sentence["names"]]


def _is_mostly_handles(sentence):
    return sum(w.startswith(("@", "http", "#")) for w in sentence["words"]) * 4 > len(sentence["words"])


def _without_handles(sentence):
    """Handles are no names in news; leave the model free there."""
    is_handle = lambda i: sentence["words"][i].startswith("@") or i > 0 and sentence["words"][i - 1] == "@"
    sentence["names"] = [(s, e, ["?"] if is_handle(s) else labels) for s, e, labels in sentence["names"]]
    return sentence


def _treebank_words(sentence, rng):
    """Cuts clitics as the treebanks do, and hyphens half of the time (the treebanks do both)."""
    clitic = re.compile(r"^(.+?)(n't|n’t|'s|’s|'m|'re|'ve|'ll|'d|’m|’re|’ve|’ll|’d)$", re.I)
    pieces = []
    for word in sentence["words"]:
        match = clitic.match(word)
        parts = [match.group(1), match.group(2)] if match else [word]
        if re.fullmatch(r"\w+(-\w+)+", parts[0]) and rng.random() < 0.5:
            parts = invented.split_hyphens([parts[0]]) + parts[1:]
        pieces.append(parts)
    starts = [0]
    for parts in pieces:
        starts.append(starts[-1] + len(parts))
    named = [(starts[s], starts[e] - (1 if pieces[e - 1][-1].lower() in ("'s", "’s") and len(pieces[e - 1]) > 1 else 0), labels)
             for s, e, labels in sentence["names"]]
    return dict(sentence, words=[w for parts in pieces for w in parts], names=named)


def swap_persons(sentence, rng):
    """A copy of the sentence with some persons renamed, sometimes with a title in front."""
    words, named, shift = list(sentence["words"]), [], 0
    for start, end, labels in sorted(sentence["names"]):
        start, end = start + shift, end + shift
        if labels == ["PER"] and not words[start].startswith("@") and rng.random() < 0.6:
            new = invented.person_name(rng, end - start)
            if rng.random() < 0.6:
                new = invented.split_hyphens(new)
            if words[start].isupper() and len(words[start]) > 3:
                new = [word.upper() for word in new]
            before = words[start - 1].lower() if start else ""
            front = invented.title(rng) if rng.random() < 0.25 and not before.strip(".") in PERSON_TITLES else []
            words[start:end] = front + new
            change = len(front) + len(new) - (end - start)
            start, end, shift = start + len(front), end + change, shift + change
        named.append((start, end, labels))
    return dict(sentence, words=words, names=named)


def name_bits(sentence):
    """One integer per word: the set of name tags that its labels allow."""
    words = sentence["words"]
    bits = [_bits(["O"])] * len(words)
    if sentence["open"]:
        open_bits = _bits(["O"] + [f"{p}-{label}" for label in sentence["open"] for p in "BIES"])
        capital = [w[0].isupper() for w in words]
        for i in range(len(words)):
            between = any(capital[max(0, i - 2):i]) and any(capital[i + 1:i + 3])
            if capital[i] or between:
                bits[i] = open_bits
    for start, end, labels in sentence["names"]:
        for i in range(start, end):
            place = "S" if end - start == 1 else "B" if i == start else "E" if i == end - 1 else "I"
            bits[i] = (1 << len(NAME_TAGS)) - 1 if labels == ["?"] else _bits([f"{place}-{label}" for label in labels])
    return bits


def _bits(tags):
    return sum(1 << NAME_TAGS.index(tag) for tag in tags)


def entity_marks(misc):
    """The brackets of GUM's entities at a word: `("(" | ")" | "()", key)`, in order."""
    entity = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
    out = []
    for part in re.findall(r"\([^()]*\)?|[^()]+\)", entity.group(1)) if entity else []:
        kind = ("(" if part.startswith("(") else "") + (")" if part.endswith(")") else "")
        out.append((kind, part.strip("()").split("-")[0]))
    return out
