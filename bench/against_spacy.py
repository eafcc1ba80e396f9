"""Compares Rapporteur with spaCy's small English model on the same texts, in one run.

    python bench/against_spacy.py --spacy MODEL --data DATA [--models models] [--no-build]

What is measured, and how, stands in README.md beside this file. Start at `main`.
"""

import argparse
import datetime
import glob
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1", RAYON_NUM_THREADS="1")

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAMS = os.path.join(os.environ.get("CARGO_TARGET_DIR", f"{ROOT}/target"), "release")
LABELS = {"PERSON": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}
ARTICLES = {"the", "a", "an"}
CLITICS = {"'s", "’s", "'", "’"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--spacy", required=True, help="folder of en_core_web_sm")
    parser.add_argument("--data", help="folder of the labelled data")
    parser.add_argument("--models", default=f"{ROOT}/models", help="folder of our model")
    parser.add_argument("--programs", help="folder of our programs, if they are built already")
    parser.add_argument("--read", nargs="+", help="only read these files with spaCy and print the CPU seconds")
    args = parser.parse_args()
    os.environ["RAPPORTEUR_MODELS"] = os.path.abspath(args.models)
    import spacy
    nlp = spacy.load(args.spacy)
    if args.read:
        return read_with_spacy(nlp, args.read)
    programs = args.programs or build()
    print(f"{datetime.date.today()}; spaCy {spacy.__version__}, {nlp.meta['lang']}_{nlp.meta['name']} "
          f"{nlp.meta['version']}; our weights of {date_of_weights(args.models)}\n")
    tagger = [f"{programs}/examples/annotate", args.models]
    print("| | Rapporteur | spaCy |\n|---|---|---|")
    for name, pattern in (("EWT dev", "ud-ewt/*dev.conllu"), ("GUM dev", None)):
        paths = glob.glob(f"{args.data}/{pattern}") if pattern else gum(args.data, "dev")
        compare_syntax(name, [sentence for path in sorted(paths) for sentence in read_conllu(path)], nlp, tagger)
    compare_names(f"{args.data}/ner/uner-ewt", nlp, tagger)
    news = [path for path in gum(args.data, "dev") + gum(args.data, "train") if "_news_" in path]
    compare_sentences([path for path in news if path in gum(args.data, "dev")], "GUM news dev", nlp, programs)
    compare_sentences(news, "GUM news", nlp, programs)
    compare_speed(news, args.spacy, programs)


def build():
    """Builds our programs; gives their folder."""
    command = ["cargo", "build", "--release", "--locked", "-p", "rapporteur-cli", "-p", "eval", "-p", "rapporteur-nn",
               "--bin", "rapporteur", "--bin", "sentences", "--example", "annotate"]
    subprocess.run(command, cwd=ROOT, check=True)
    return PROGRAMS


def date_of_weights(models):
    """The day on which the weights were committed; of the file if they are not in a repository."""
    command = ["git", "log", "-1", "--format=%as", "--", "tagger.onnx"]
    found = subprocess.run(command, cwd=models, capture_output=True, text=True).stdout.strip()
    return found or str(datetime.date.fromtimestamp(os.path.getmtime(f"{models}/tagger.onnx")))


def row(name, ours, theirs):
    print(f"| {name} | {ours} | {theirs} |", flush=True)


# --- the labelled data


def gum(data, part):
    lines = open(f"{data}/gum/splits.tsv").read().split("\n")
    names = [line.split("\t")[0] for line in lines if line.endswith("\t" + part)]
    paths = [f"{data}/gum/dep/{name}.conllu" for name in names]
    return [path for path in paths if os.path.exists(path)]


def read_conllu(path):
    """Sentences: a dictionary of columns, and whether the sentence begins a paragraph."""
    found = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        if not block.strip():
            continue
        words, inside, spaced_after = [], 0, True
        for line in block.split("\n"):
            columns = line.split("\t")
            if len(columns) < 10 or "." in columns[0]:
                continue
            spaced = "SpaceAfter=No" not in columns[9]
            if "-" in columns[0]:
                inside, spaced_after = int(columns[0].split("-")[1]), spaced
                continue
            number = int(columns[0])
            after = False if number < inside else spaced_after if number == inside else spaced
            words.append((columns[1], columns[3], int(columns[6]) - 1, after))
        is_new = bool(re.search(r"^# new(par|doc)", block, re.M))
        found.append({"words": [w[0] for w in words], "upos": [w[1] for w in words], "head": [w[2] for w in words],
                      "spaced": [w[3] for w in words], "new": is_new})
    return found


def paragraphs(path):
    """Running text of each paragraph with the first and last offset of its sentences."""
    found = []
    for sentence in read_conllu(path):
        if sentence["new"] or not found:
            found.append(["", []])
        start = len(found[-1][0])
        text = "".join(word + " " * spaced for word, spaced in zip(sentence["words"], sentence["spaced"]))
        found[-1][0] += text
        found[-1][1].append((start, start + len(text.rstrip())))
    return [(text.rstrip(), spans) for text, spans in found]


# --- tags and heads on labelled words


def compare_syntax(name, sentences, nlp, tagger):
    ours = annotate([s["words"] for s in sentences], tagger)
    theirs = list(nlp.pipe(docs(nlp, sentences), batch_size=64))
    row(f"{name}: UPOS", percent(tags(sentences, [s["upos"] for s in ours])),
        percent(tags(sentences, [[token.pos_ for token in doc] for doc in theirs])))
    row(f"{name}: heads of words that are no punctuation", percent(heads(sentences, [s["head"] for s in ours])),
        percent(heads(sentences, [universal_heads(doc) for doc in theirs])))


def docs(nlp, sentences):
    from spacy.tokens import Doc
    for sentence in sentences:
        # One sentence each: boundaries are given to both.
        yield Doc(nlp.vocab, words=sentence["words"], spaces=sentence.get("spaced"),
                  sent_starts=[i == 0 for i in range(len(sentence["words"]))])


def annotate(sentences, tagger):
    """Our tagger on given words. A word may not have a space in it there."""
    text = "\n".join(" ".join(word.replace(" ", "\u00a0") for word in words) for words in sentences) + "\n"
    run = subprocess.run(tagger, input=text, capture_output=True, text=True, check=True)
    found = [{"upos": [], "head": [], "names": []}]
    for line in run.stdout.split("\n"):
        columns = line.split("\t")
        if len(columns) == 10:
            found[-1]["upos"].append(columns[3])
            found[-1]["head"].append(int(columns[6]) - 1)
        elif line.startswith("# name "):
            start, end, label = line.split(" ")[2:5]
            found[-1]["names"].append((int(start), int(end), label))
        elif not line:
            found.append({"upos": [], "head": [], "names": []})
    found = found[:len(sentences)]
    assert [len(s["upos"]) for s in found] == [len(words) for words in sentences]
    return found


def tags(sentences, found):
    pairs = [pair for s, tags in zip(sentences, found) for pair in zip(s["upos"], tags)]
    return sum(gold == ours for gold, ours in pairs) / len(pairs)


def heads(sentences, found):
    pairs = [(gold, ours) for s, heads in zip(sentences, found)
             for gold, ours, upos in zip(s["head"], heads, s["upos"]) if upos != "PUNCT"]
    return sum(gold == ours for gold, ours in pairs) / len(pairs)


def universal_heads(doc):
    """spaCy's heads (ClearNLP) turned to those of Universal Dependencies: content
    words head adpositions and copulas, the first conjunct heads the others."""
    head = [token.head.i if token.head.i != token.i else -1 for token in doc]
    relation = [token.dep_ for token in doc]

    def swap(word, above):
        """`word` takes the place of `above`, and all that depends on it."""
        head[word], relation[word] = head[above], relation[above]
        for other in range(len(doc)):
            if head[other] == above:
                head[other] = word
        head[above] = word

    for i, token in enumerate(doc):
        if relation[i] in ("pobj", "pcomp") and head[i] >= 0 and relation[head[i]] in ("prep", "agent", "dative"):
            above = head[i]
            swap(i, above)
            relation[i], relation[above] = "nmod", "case"
    for i, token in enumerate(doc):
        if relation[i] in ("attr", "acomp") and head[i] >= 0 and doc[head[i]].lemma_ == "be":
            above = head[i]
            swap(i, above)
            relation[above] = "cop"
    for i, token in enumerate(doc):
        if token.lemma_ == "be" and relation[i] not in ("aux", "auxpass", "cop"):
            below = [k for k in range(len(doc)) if head[k] == i]
            phrases = [k for k in below if relation[k] == "nmod" and k > i]
            has_other = any(relation[k] in ("attr", "acomp", "expl") for k in below)
            if phrases and not has_other:
                swap(phrases[0], i)
                relation[i] = "cop"
    first = list(head)
    for i in range(len(doc)):
        seen = 0
        while relation[i] == "conj" and first[i] >= 0 and relation[first[i]] == "conj" and seen < len(doc):
            first[i], seen = head[first[i]], seen + 1
    for i in range(len(doc)):
        if relation[i] == "cc" and head[i] >= 0:
            later = [k for k in range(i + 1, len(doc)) if relation[k] == "conj" and head[k] == head[i]]
            first[i] = later[0] if later else head[i]
    return first


# --- names on labelled words


def compare_names(folder, nlp, tagger):
    sentences = [s for path in glob.glob(f"{folder}/*.iob2") for s in read_iob2(path)]
    words = [s["words"] for s in sentences]
    gold = [stripped(s["names"], s["words"]) for s in sentences]
    ours = [stripped(s["names"], w) for s, w in zip(annotate(words, tagger), words)]
    theirs = [stripped([(e.start, e.end, LABELS.get(e.label_)) for e in doc.ents], w)
              for doc, w in zip(nlp.pipe(docs(nlp, sentences), batch_size=64), words)]
    row("UNER EWT dev: names (PER, ORG, LOC), P / R / F1", scores(gold, ours), scores(gold, theirs))
    for label in ("PER", "ORG", "LOC"):
        only = lambda all: [{name for name in names if name[2] == label} for names in all]
        row(f"UNER EWT dev: {label}, P / R / F1", scores(only(gold), only(ours)), scores(only(gold), only(theirs)))


def read_iob2(path):
    found = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if "\t" in line and not line.startswith("#")]
        names = []
        for i, columns in enumerate(rows):
            place, _, label = columns[2].partition("-")
            if place == "I" and names and names[-1][1] == i and names[-1][2] == label:
                names[-1] = (names[-1][0], i + 1, label)
            elif label:
                names.append((i, i + 1, label))
        if rows:
            found.append({"words": [columns[1] for columns in rows], "names": names})
    return found


def stripped(names, words):
    """PER, ORG and LOC without articles before and clitics after them, on all three sides."""
    found = set()
    for start, end, label in names:
        while end - start > 1 and words[start].lower() in ARTICLES:
            start += 1
        while end - start > 1 and words[end - 1].lower() in CLITICS:
            end -= 1
        if label in ("PER", "ORG", "LOC"):
            found.add((start, end, label))
    return found


def scores(gold, found):
    right, n_found, n_gold = sum(len(g & f) for g, f in zip(gold, found)), sum(map(len, found)), sum(map(len, gold))
    p, r = right / max(n_found, 1), right / max(n_gold, 1)
    return f"{100 * p:.1f} / {100 * r:.1f} / **{200 * p * r / max(p + r, 1e-9):.1f}**"


def percent(share):
    return f"{100 * share:.2f}"


# --- sentences of running text


def compare_sentences(paths, name, nlp, programs):
    """Each paragraph apart for both, so that no one has to guess its end."""
    reports = [paragraphs(path) for path in paths]
    texts = [paragraph for report in reports for paragraph in report]
    wanted = {(i, span) for i, (_, spans) in enumerate(texts) for span in spans}
    theirs = {(i, (sent.start_char, sent.end_char)) for i, doc in enumerate(nlp.pipe(text for text, _ in texts))
              for sent in doc.sents}
    theirs = {(i, (start + len(t[start:end]) - len(t[start:end].lstrip()), start + len(t[start:end].rstrip())))
              for i, (start, end) in theirs for t in [texts[i][0]]}
    ours, before = set(), 0
    for report in reports:
        for paragraph, start, end in our_sentences([text for text, _ in report], programs):
            ours.add((before + paragraph, (start, end)))
        before += len(report)
    f1 = lambda found: percent(2 * len(found & wanted) / (len(found) + len(wanted)))
    row(f"{name}, running text: sentences F1 ({len(wanted)})", f1(ours), f1(theirs))


def our_sentences(texts, programs):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.write("\n".join(texts))
        file.flush()
        run = subprocess.run([f"{programs}/sentences", file.name], capture_output=True, text=True, check=True)
    return [map(int, line.split("\t")) for line in run.stdout.split("\n") if line]


# --- speed and memory


def compare_speed(paths, spacy, programs):
    with tempfile.TemporaryDirectory() as folder:
        files, n_words = [], 0
        for path in paths:
            text = "\n\n".join(text for text, _ in paragraphs(path))
            files.append(f"{folder}/{os.path.basename(path)}.txt")
            open(files[-1], "w", encoding="utf-8").write(text + "\n")
            n_words += len(text.split())
        short = f"{folder}/short.txt"
        open(short, "w", encoding="utf-8").write("The mayor left.\n")
        ours, theirs = [], []
        # In turn, so that other work on the machine falls on both.
        for _ in range(3):
            start = statistics.mean(cost(ours_on(programs, short))[0] for _ in range(5))
            ours.append(sum(cost(ours_on(programs, file))[0] - start for file in files))
            printed = subprocess.run(theirs_on([short, *files], spacy), capture_output=True, text=True, check=True).stdout
            theirs.append(sum(json.loads(printed)[1:]))
        ours, theirs = n_words / min(ours), n_words / min(theirs)
        row(f"words a CPU second, whole pipeline, one core, loading left out ({len(files)} reports, {n_words} words)",
            f"{ours:.0f} (**{ours / theirs:.2f}** of spaCy's)", f"{theirs:.0f}")
        row("CPU seconds to start and read one sentence", f"{start:.2f}", f"{cost(theirs_on([short], spacy))[0]:.2f}")
        long = f"{folder}/long.txt"
        words = " ".join(open(file, encoding="utf-8").read() for file in files[:8])
        open(long, "w", encoding="utf-8").write(first_words(words, 1000))
        row("peak memory on a report of 1,000 words, MB", f"{cost(ours_on(programs, long))[1]:.0f}",
            f"{cost(theirs_on([long], spacy))[1]:.0f}")


def first_words(text, n):
    """The first n words, spaces and lines kept."""
    end = [match.end() for match in re.finditer(r"\S+", text)][:n][-1]
    return text[:end] + "\n"


def ours_on(programs, file):
    return [f"{programs}/rapporteur", "read", "--no-cache", "--format", "json", "--output", os.devnull, file]


def theirs_on(files, spacy):
    return [sys.executable, os.path.abspath(__file__), "--spacy", spacy, "--read", *files]


def read_with_spacy(nlp, files):
    """Prints the CPU seconds of each file, loading left out."""
    import time
    spent = []
    for file in files:
        text = open(file, encoding="utf-8").read()
        start = time.process_time()
        nlp(text)
        spent.append(time.process_time() - start)
    print(json.dumps(spent))


def cost(command):
    """CPU seconds and peak memory in MB (of 1000 kB) of a program, held to one core where that can be."""
    hold = lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}) if hasattr(os, "sched_setaffinity") else None
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=hold)
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        raise RuntimeError(f"{command}: {child.stderr.read().decode()}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


if __name__ == "__main__":
    main()
