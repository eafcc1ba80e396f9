"""Trains the small networks over the features of value pairs: do two values answer one question, and do they then agree,
follow each other or contradict each other.

Start at `main`. The pairs are what `value-pairs` of the crate `eval` writes of the stories with an answer key. Writes the
weights as text into the core's folder `weights`.
"""

import argparse
import json

import numpy as np
import torch
import torch.nn as nn

UNITS = 16
BATCH = 2048
# The mean of several networks is one network with the units of all.
SEEDS = 3
NETWORKS = {
    "pairs": "do two values of two reports answer one question about one thing",
    "agrees": "and do they agree",
    "changed": "and are they two states or counts, one after the other",
    "differs": "and can they not both be true",
    "repeats": "are two values of one report one that is told twice",
}
# Pairs less likely than this are never joined: what they would say of each other is not learned.
LEAST = 0.03
# Beside the features of a value's likeliest partner in another report, how likely that one and the next are.
BESIDE = ("likeliest", "next")
TOLD = "does another report tell what a value tells, seen from its likeliest partner there"


class Pairs:
    """The pairs of all stories, in order."""

    def __init__(self, path):
        self.names = open(f"{path}.names").read().split("\n")
        self.features = np.fromfile(f"{path}.pairs", "<f4").reshape(-1, len(self.names))
        # What the key says of each pair in each network's question: 1, 0, or -1 if nothing.
        self.labels = {name: [] for name in NETWORKS}
        self.parts = []
        # For each value with a mark and each other report: its pairs there, and whether that report tells it.
        self.sought = []
        for line in open(f"{path}.jsonl", encoding="utf-8"):
            self.add(json.loads(line))
        self.labels = {name: np.array(list_) for name, list_ in self.labels.items()}
        self.parts = np.array(self.parts)

    def add(self, data):
        key = {row["mark"]: row for row in data["key"]}
        sides = [[(set(own), set(near)) for own, near in zip(*both)] for both in zip(data["marks"], data["near"])]
        told = [set().union(*(own | near for own, near in side)) for side in sides]
        letters, is_same = (data["one"], data["other"]), data["one"] == data["other"]
        first = len(self.parts)
        for i, j in data["pairs"]:
            found = of_pair(key, sides[0][i], sides[1][j], told, letters, is_same)
            for name in NETWORKS:
                self.labels[name].append(found.get(name, -1))
            self.parts.append(data["part"])
        if is_same:
            return
        for side in (0, 1):
            partners = {}
            for at, pair in enumerate(data["pairs"]):
                partners.setdefault(pair[side], []).append(first + at)
            for value, pairs in partners.items():
                own = [mark for mark in sides[side][value][0] if mark in key]
                if own:
                    self.sought.append((pairs, any(mark in told[1 - side] for mark in own), data["part"]))


def of_pair(key, one, other, told, letters, is_same):
    """Of two values, each with the marks that it shows and those that it stands in."""
    shared = [key[mark] for mark in one[0] & other[0] if mark in key and key[mark]["slot"]]
    # What merely stands in the words of the same mark is neither a pair nor none.
    if not shared and (one[0] | one[1]) & (other[0] | other[1]):
        return {}
    if is_same:
        return {"repeats": 1} if shared else {"repeats": 0} if one[0] or other[0] else {}
    shared = [line for line in shared if letters[0] in line["values"] and letters[1] in line["values"]]
    if not shared:
        # What is marked and told in the other report has its partner there; what only one tells has none. Of the rest nothing
        # is known, but that no editor would call it a difference.
        is_known = any(mark in told[1] or not key[mark]["slot"] for mark in one[0] if mark in key) or \
            any(mark in told[0] or not key[mark]["slot"] for mark in other[0] if mark in key)
        found = {"changed": 0, "differs": 0}
        return {**found, "pairs": 0, "agrees": 0} if is_known else found
    verdicts = set()
    for line in shared:
        same = line["values"][letters[0]].lower() == line["values"][letters[1]].lower()
        verdicts.add("agrees" if same or line["verdict"] in ("same", "compatible") else line["verdict"])
    found = {"pairs": 1, "agrees": 0, "changed": 0, "differs": 0}
    for verdict in verdicts:
        found[verdict] = 1
    return found


class Net(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.mean = nn.Parameter(torch.tensor(features.mean(0)), requires_grad=False)
        self.deviation = nn.Parameter(torch.tensor(features.std(0) + 2e-2), requires_grad=False)
        self.inner = nn.Linear(features.shape[1], UNITS)
        self.outer = nn.Linear(UNITS, 1)

    def forward(self, x, drop=0.0):
        x = (x - self.mean) / self.deviation
        return self.outer(nn.functional.dropout(torch.relu(self.inner(x)), drop, self.training))[:, 0]


def train(features, labels, rounds, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = Net(features)
    optimizer = torch.optim.AdamW([p for p in net.parameters() if p.requires_grad], lr=4e-3, weight_decay=0.02)
    x, y = torch.tensor(features), torch.tensor(labels, dtype=torch.float32)
    steps = rounds * (len(x) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 0.02, steps)
    for _ in range(rounds):
        net.train()
        order = torch.tensor(rng.permutation(len(x)))
        for start in range(0, len(x), BATCH):
            at = order[start:start + BATCH]
            loss = nn.functional.binary_cross_entropy_with_logits(net(x[at], 0.1), y[at])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return net.eval()


def average_precision(scores, labels):
    order = np.argsort(-scores)
    hits = labels[order] == 1
    return float((np.cumsum(hits) / (np.arange(len(hits)) + 1))[hits].mean()) if hits.any() else 0.0


def recall_at(scores, labels, precision):
    order = np.argsort(-scores)
    hits = np.cumsum(labels[order] == 1)
    reached = np.nonzero(hits / (np.arange(len(hits)) + 1) >= precision)[0]
    return (hits[reached[-1]] / max(1, (labels == 1).sum()), scores[order][reached[-1]]) if len(reached) else (0.0, 1.0)


def write(nets, names, what, path):
    net = nets[0]
    inner = np.concatenate([each.inner.weight.detach().numpy() for each in nets])
    bias = np.concatenate([each.inner.bias.detach().numpy() for each in nets])
    outer = np.concatenate([each.outer.weight.detach().numpy()[0] for each in nets]) / len(nets)
    outer_bias = sum(float(each.outer.bias.detach()[0]) for each in nets) / len(nets)
    number = lambda value: f"{float(value):.5g}"
    with open(path, "w") as out:
        out.write(f"# Value pairs: {what}. Written by train/values.py: name, mean, deviation, weights of the units.\n")
        for at, name in enumerate(names):
            row = [net.mean[at], net.deviation[at], *inner[:, at]]
            out.write(name + " " + " ".join(map(number, row)) + "\n")
        out.write("bias " + " ".join(map(number, bias)) + "\n")
        out.write("output " + " ".join(map(number, [outer_bias, *outer])) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", required=True, help="what `value-pairs` wrote, without ending")
    parser.add_argument("--out", help="the core's folder of weights")
    parser.add_argument("--rounds", type=int, default=12)
    args = parser.parse_args()
    pairs = Pairs(args.pairs)
    print(f"{len(pairs.features)} pairs")
    likely = None
    for name, what in NETWORKS.items():
        labels = pairs.labels[name]
        if name in ("agrees", "changed", "differs"):
            labels = np.where(likely >= LEAST, labels, -1)
        nets = learned(name, what, pairs.names, pairs.features, labels, pairs.parts, args)
        if name == "pairs":
            likely = scores(nets, pairs.features)
    features, labels, parts = [], [], []
    for places, is_told, part in pairs.sought:
        order = sorted(places, key=lambda at: -likely[at])
        features.append([*pairs.features[order[0]], likely[order[0]], likely[order[1]] if len(order) > 1 else 0.0])
        labels.append(int(is_told))
        parts.append(part)
    learned("told", TOLD, [*pairs.names, *BESIDE], np.array(features, np.float32), np.array(labels), np.array(parts), args)


def scores(nets, features):
    with torch.no_grad():
        found = [torch.stack([net(torch.tensor(part)) for net in nets]).mean(0) for part in np.array_split(features, 64)]
        return torch.sigmoid(torch.cat(found)).numpy()


def learned(name, what, names, features, labels, parts, args):
    """The networks that answer a question, learned from train; shows what they find in dev."""
    known = labels >= 0
    own, dev = known & (parts == "train"), known & (parts == "dev")
    nets = [train(features[own], labels[own], args.rounds, seed) for seed in range(SEEDS)]
    found = scores(nets, features[dev])
    for title, likely, wanted in ((name, found, labels[dev]), (f"not {name}", 1 - found, 1 - labels[dev])):
        shares = " ".join(f"{precision}: {share:.3f} ({least:.3f})" for precision in (0.95, 0.9, 0.85, 0.8, 0.7, 0.5)
                          for share, least in [recall_at(likely, wanted, precision)])
        if title == name or name == "told":
            print(f"{title:9} train {int((labels[own] == 1).sum())} of {own.sum()}; dev average precision "
                  f"{average_precision(likely, wanted):.3f}; recall at precision {shares}", flush=True)
    if args.out:
        write(nets, names, what, f"{args.out}/{name}.txt")
    return nets


if __name__ == "__main__":
    main()
