"""Trains the scorer of coreference on the tagger's states. Start at `main`; see README.md for the commands.

The candidates, their features and their pairs come from the program itself (`eval --bin candidates`), so that they are
the same here and there. A candidate refers to one of those before it or to none; the loss is the probability of all
its right antecedents together (Lee et al. 2017), over heads instead of spans (Dobrovolskii 2021).
"""

import argparse
import collections
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import data
from batch import collate
from evaluate import load
from model import Mix, word_vectors

# How many values each feature of a candidate has, as in `annotate/antecedents.rs`.
SIZES = [12, 6, 13, 6, 3, 3, 5, 2, 2, 2]
N_PAIR = 26
SIZE, HIDDEN = 192, 128
NOBODY = -1e4
# So much of LitBank is read in each round; GUM's texts are nearer to the news.
LITBANK_SHARE = 0.15
# LitBank marks people, places, ships and the like; of other words nothing is known there.
SURE_CLASSES = {2, 3, 4, 5, 7}


class Scorer(nn.Module):
    """Vectors of candidates in their order, then scores of pairs; 0 is the score of no antecedent."""

    def __init__(self, n_states, size=384, dropout=0.3):
        super().__init__()
        self.mix = Mix(n_states)
        self.inner = nn.Linear(size, SIZE)
        self.features = nn.ModuleList([nn.Embedding(n, SIZE) for n in SIZES])
        for table in self.features:
            nn.init.normal_(table.weight, std=0.1)
        self.norm1 = nn.LayerNorm(SIZE)
        self.order = nn.GRU(SIZE, SIZE // 2, batch_first=True, bidirectional=True)
        self.norm2 = nn.LayerNorm(SIZE)
        self.later, self.earlier = nn.Linear(SIZE, HIDDEN), nn.Linear(SIZE, HIDDEN)
        self.pair = nn.Linear(N_PAIR, HIDDEN)
        self.pair_out = nn.Linear(HIDDEN, 1)
        self.like = nn.Linear(SIZE, HIDDEN, bias=False)
        self.alike = nn.Linear(SIZE, HIDDEN, bias=False)
        self.mention = nn.Sequential(nn.Linear(SIZE, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
        self.dropout = dropout

    def forward(self, states, features, later, earlier, pairs):
        """`states` is [layer, candidate, size]; returns one score for each pair."""
        states = F.dropout(self.mix(list(states)), self.dropout, self.training)
        return self.of_states(self.inner(states), features, later, earlier, pairs)

    def of_states(self, x, features, later, earlier, pairs):
        """The part that runs over a whole report; what comes before runs with the tagger."""
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        for column, table in zip(features.T, self.features):
            x = x + table(column)
        x = drop(F.gelu(self.norm1(x)))
        x = self.norm2(x + self.order(x[None])[0][0])
        x = drop(x)
        mention = self.mention(x)[:, 0]
        inner = self.later(x)[later] + self.earlier(x)[earlier] + self.pair(pairs)
        scores = self.pair_out(F.relu(inner))[:, 0]
        alike = (self.like(x)[later] * self.alike(x)[earlier]).sum(-1) * HIDDEN ** -0.5
        return scores + alike + mention[later] + mention[earlier]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--run", required=True, help="the tagger's training folder; the scorer is written there")
    parser.add_argument("--candidates", required=True, help="folder with gum.* and litbank.* of `eval --bin candidates`")
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", help="weights to go on from, say of a scorer for an earlier state of the tagger")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    tagger, _, pieces = load(args.run, args.encoder)
    kept = f"{args.run}/documents.pt"
    if not os.path.exists(kept):
        torch.save(documents(args, tagger, pieces), kept)
    train, dev = torch.load(kept, weights_only=False)
    print(len(train), "documents to train on,", len(dev), "to measure", flush=True)
    model = Scorer(train[0]["states"].shape[0])
    print(sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=0.02, fused=True)
    start, rounds = time.time(), 0
    average = None
    while time.time() - start < args.minutes * 60:
        chosen = [d for d in train if d["genre"] != "litbank" or rng.random() < LITBANK_SHARE]
        rng.shuffle(chosen)
        model.train()
        total = 0.0
        for document in chosen:
            progress = min(1, (time.time() - start) / (args.minutes * 60))
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, progress / 0.02 + 0.05) * (1 - progress) + 1e-5
            loss = loss_of(model, document)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            total += loss.item()
            if progress > 0.5:
                average = averaged(average, model)
        rounds += 1
        print(f"round {rounds} {time.time() - start:.0f}s loss {total / len(chosen):.3f}", flush=True)
        if rounds % 5 == 0:
            print("  dev", measure(model, dev), flush=True)
    if average:
        model.load_state_dict(average)
    print("final", measure(model, dev), flush=True)
    open_dev = [d for d in dev if d["genre"] not in data.CLOSED_GENRES - {"conversation"}]
    print("open genres", measure(model, open_dev), flush=True)
    print("news", measure(model, [d for d in dev if d["genre"] == "news"]), flush=True)
    torch.save(model.state_dict(), f"{args.run}/coreference.pt")


def averaged(average, model, keep=0.998):
    """Moving average of the weights."""
    now = model.state_dict()
    if average is None:
        return {name: value.clone() for name, value in now.items()}
    for name, value in now.items():
        average[name].mul_(keep).add_(value, alpha=1 - keep)
    return average


def documents(args, tagger, pieces):
    """Documents to train on and to measure on, with states, features and gold antecedents."""
    marks = dict(line.split()[:2] for line in open(f"{args.data}/gum/splits.tsv"))
    train, dev = [], []
    for document in read_candidates(f"{args.candidates}/gum"):
        document["genre"] = document["name"].split("_")[1]
        is_dev = marks.get(document["name"]) == "dev"
        if not is_dev and document["genre"] in data.CLOSED_GENRES:
            continue
        document["gold"] = gum_clusters(f"{args.data}/gum/dep/{document['name']}.conllu", document)
        (dev if is_dev else train).append(document)
    for document in read_candidates(f"{args.candidates}/litbank"):
        document["genre"] = "litbank"
        document["gold"] = litbank_clusters(f"{args.data}/litbank/coref/conll/{document['name']}.conll", document)
        train.append(document)
    for document in train + dev:
        prepare(document, tagger, pieces)
    return train, dev


def read_candidates(path):
    raw = np.memmap(path + ".pairs", np.uint8, mode="r").reshape(-1, N_PAIR)
    at = 0
    for line in open(path + ".jsonl"):
        document = json.loads(line)
        n = sum(len(earlier) for earlier in document["earlier"])
        document["pairs"] = torch.from_numpy(np.array(raw[at:at + n]))
        at += n
        yield document


def gum_clusters(path, document):
    """Cluster of each head word, counted over the document."""
    sentences = data.read_conllu(path)
    assert [s["words"] for s in sentences] == document["words"], path
    open_, found, offset = [], [], 0
    for sentence in sentences:
        for i, misc in enumerate(sentence["misc"]):
            for kind, key in data.entity_marks(misc):
                if kind != ")":
                    open_.append((key, offset + i))
                if kind != "(":
                    for k in range(len(open_) - 1, -1, -1):
                        if open_[k][0] == key:
                            found.append((open_.pop(k)[1], offset + i + 1, key))
                            break
        offset += len(sentence["words"])
    heads = flat_heads([s["head"] for s in sentences], 1)
    tags = [t for s in sentences for t in s["upos"]]
    return heads_of_spans(found, heads, tags)


def litbank_clusters(path, document):
    open_, found, at = [], [], 0
    for line in open(path, encoding="utf8"):
        row = line.rstrip("\n").split("\t")
        if line.startswith("#") or len(row) < 4:
            continue
        for part in row[-1].split("|") if row[-1] not in ("_", "") else []:
            key = part.strip("()")
            if part.startswith("("):
                open_.append((key, at))
            if part.endswith(")"):
                k = max(k for k in range(len(open_)) if open_[k][0] == key)
                found.append((open_.pop(k)[1], at + 1, key))
        at += 1
    assert at == sum(len(words) for words in document["words"]), path
    heads = flat_heads([[-1 if h is None else h for h in heads] for heads in document["heads"]], 0)
    return heads_of_spans(found, heads, None)


def flat_heads(sentences, base):
    """Heads counted over the document; -1 for roots."""
    out, offset = [], 0
    for heads in sentences:
        out += [offset + h - base if h >= base else -1 for h in heads]
        offset += len(heads)
    return out


def heads_of_spans(spans, heads, tags):
    clusters = {}
    for start, end, key in sorted(spans, key=lambda s: (s[0], -s[1])):
        tops = [i for i in range(start, end) if not start <= heads[i] < end]
        if tags and len(tops) > 1:
            tops = [i for i in tops if tags[i] in ("NOUN", "PROPN", "PRON")] or tops
        clusters.setdefault(tops[0] if tops else start, key)
    return clusters


@torch.no_grad()
def prepare(document, tagger, pieces):
    """Tensors of a document."""
    at = [word for word, _ in document["candidates"]]
    document["at"] = at
    document["states"] = states_of(document["words"], at, tagger, pieces)
    document["features"] = torch.tensor([features for _, features in document["candidates"]])
    document["later"] = torch.tensor([i for i, earlier in enumerate(document["earlier"]) for _ in earlier])
    document["earlier_of"] = torch.tensor([j for earlier in document["earlier"] for j in earlier])
    gold = document["gold"]
    right = [at[i] in gold and gold.get(at[j]) == gold[at[i]] for i, earlier in enumerate(document["earlier"]) for j in earlier]
    document["right"] = torch.tensor(right)
    counts = [1.0] * len(at)
    if document["genre"] == "litbank":
        counts = [float(word in gold or features[0] in SURE_CLASSES) for word, features in document["candidates"]]
    document["counts"] = torch.tensor(counts)


def states_of(sentences, wanted, tagger, pieces):
    """The states of all layers of the wanted words, as halves: [layer, word, size]."""
    examples = [pieces.encode(words) for words in sentences]
    starts = np.cumsum([0] + [len(words) for words in sentences])
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]["ids"]))
    rows, group = [None] * len(examples), []
    for i in order + [None]:
        if group and (i is None or len(examples[i]["ids"]) * (len(group) + 1) > 3000):
            batch = collate([examples[k] for k in group], None)
            with torch.autocast("cpu", torch.bfloat16):
                states = tagger.encoder(tagger.encoder.word(batch["ids"]), batch["shapes"], batch["mask"])
            words = torch.stack([word_vectors(s.float(), batch["first"], batch["last"]) for s in states])
            for row, k in enumerate(group):
                rows[k] = words[:, row, : len(sentences[k])].half()
            group = []
        group.append(i)
    flat = torch.cat(rows, 1)
    assert flat.shape[1] == starts[-1]
    return flat[:, wanted].clone()


def scores_of(model, document):
    return model(document["states"].float(), document["features"], document["later"], document["earlier_of"],
                 document["pairs"].float() / 255)


def loss_of(model, document):
    scores = scores_of(model, document)
    n = len(document["at"])
    top = log_sum(scores, document["later"], n)
    right = scores.masked_fill(~document["right"], NOBODY)
    has = torch.zeros(n).index_add_(0, document["later"], document["right"].float()) > 0
    good = torch.where(has, log_sum(right, document["later"], n, with_none=False), torch.zeros(n))
    return ((top - good) * document["counts"]).sum() / 50


def log_sum(scores, index, n, with_none=True):
    """Log of the sum of exponentials by candidate, with 0 for none."""
    most = torch.zeros(n) if with_none else torch.full((n,), NOBODY)
    most = most.scatter_reduce(0, index, scores.detach(), "amax")
    sums = torch.zeros(n).index_add(0, index, (scores - most[index]).exp())
    if with_none:
        sums = sums + (-most).exp()
    return most + sums.clamp(min=1e-30).log()


@torch.no_grad()
def measure(model, docs, threshold=0.0):
    """MUC, B³, CEAFe and their average over documents; a word goes with its best antecedent if that beats none."""
    model.eval()
    golds, founds = [], []
    for document in docs:
        scores = scores_of(model, document).tolist()
        best = {}
        for score, i, j in zip(scores, document["later"].tolist(), document["earlier_of"].tolist()):
            if score > best.get(i, (threshold, None))[0]:
                best[i] = (score, j)
        founds.append(clusters_of(len(document["at"]), {i: j for i, (_, j) in best.items()}, document["at"]))
        groups = collections.defaultdict(set)
        for word, key in document["gold"].items():
            groups[key].add(word)
        golds.append([g for g in groups.values() if len(g) > 1])
    return conll(golds, founds)


def clusters_of(n, antecedent, at):
    group = {}
    for i in sorted(antecedent):
        j = antecedent[i]
        members = group.setdefault(j, {j})
        members.add(i)
        group[i] = members
    return [{at[i] for i in members} for members in {id(m): m for m in group.values()}.values()]


def conll(golds, founds):
    from scipy.optimize import linear_sum_assignment

    muc, b3, ceaf = np.zeros(4), np.zeros(4), np.zeros(4)
    for gold, found in zip(golds, founds):
        of_gold = {m: i for i, c in enumerate(gold) for m in c}
        of_found = {m: i for i, c in enumerate(found) for m in c}
        muc += [*_muc(found, of_gold), *_muc(gold, of_found)]
        both = [m for m in of_found if m in of_gold]
        shared = {m: len(found[of_found[m]] & gold[of_gold[m]]) for m in both}
        b3 += [sum(shared[m] / len(found[of_found[m]]) for m in both), len(of_found),
               sum(shared[m] / len(gold[of_gold[m]]) for m in both), len(of_gold)]
        value = 0.0
        if gold and found:
            likeness = np.array([[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold])
            rows, columns = linear_sum_assignment(-likeness)
            value = likeness[rows, columns].sum()
        ceaf += [value, len(found), value, len(gold)]
    out = {}
    for name, (a, b, c, d) in (("MUC", muc), ("B3", b3), ("CEAFe", ceaf)):
        p, r = a / max(b, 1e-9), c / max(d, 1e-9)
        out[name] = tuple(round(100 * x, 1) for x in (p, r, 2 * p * r / max(p + r, 1e-9)))
    out["CoNLL"] = round(sum(out[name][2] for name in ("MUC", "B3", "CEAFe")) / 3, 2)
    return out


def _muc(clusters, other):
    right = wanted = 0
    for cluster in clusters:
        parts = {other[m] for m in cluster if m in other}
        right += len(cluster) - len(parts) - sum(m not in other for m in cluster)
        wanted += len(cluster) - 1
    return right, wanted


if __name__ == "__main__":
    main()
