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

# Each part of the training stories was seen by another model, whose answers mean nothing to the verdicts of the last.
UNLEARNED = ("answer-agrees", "answer-changed", "answer-differs")
UNITS = 16
# The mean of several networks is one network with the units of all.
SEEDS = 3
NETWORKS = {
    "pairs": "do two values of two reports answer one question about one thing",
    "agrees": "and do they agree",
    "changed": "and are they two states or counts, one after the other",
    "differs": "and can they not both be true",
    "repeats": "are two values of one report one that is told twice",
}


def load(path):
    """The features of all pairs, and for each what the key says of it in each network's question (1, 0, or -1: nothing)."""
    names = open(f"{path}.names").read().split("\n")
    features = np.fromfile(f"{path}.pairs", "<f4").reshape(-1, len(names))
    features[:, [names.index(name) for name in UNLEARNED]] = 0
    labels = {name: [] for name in NETWORKS}
    parts, stories = [], []
    for line in open(f"{path}.jsonl", encoding="utf-8"):
        data = json.loads(line)
        key = {row["mark"]: row for row in data["key"]}
        one, other = data["marks"]
        told = [set().union(*marks) if marks else set() for marks in data["marks"]]
        is_same = data["one"] == data["other"]
        for i, j in data["pairs"]:
            found = of_pair(key, set(one[i]), set(other[j]), told, (data["one"], data["other"]), is_same)
            for name in NETWORKS:
                labels[name].append(found.get(name, -1))
            parts.append(data["part"])
            stories.append(data["story"])
    return names, features, {name: np.array(list_) for name, list_ in labels.items()}, np.array(parts), np.array(stories)


def of_pair(key, one, other, told, letters, is_same):
    shared = [key[mark] for mark in one & other if mark in key and key[mark]["slot"]]
    if is_same:
        if shared:
            return {"repeats": 1}
        return {"repeats": 0} if one or other else {}
    shared = [line for line in shared if letters[0] in line["values"] and letters[1] in line["values"]]
    if not shared:
        # What is marked and told in the other report has its partner there; what only one tells has none. Of the rest nothing
        # is known, but that no editor would call it a difference.
        is_known = any(mark in told[1] or not key[mark]["slot"] for mark in one if mark in key) or \
            any(mark in told[0] or not key[mark]["slot"] for mark in other if mark in key)
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
    optimizer = torch.optim.AdamW([p for p in net.parameters() if p.requires_grad], lr=2e-3, weight_decay=0.02)
    x, y = torch.tensor(features), torch.tensor(labels, dtype=torch.float32)
    steps = rounds * (len(x) // 512 + 1)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 0.02, steps)
    for _ in range(rounds):
        net.train()
        order = torch.tensor(rng.permutation(len(x)))
        for start in range(0, len(x), 512):
            at = order[start:start + 512]
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
            row = [net.mean[at], net.deviation[at], *(inner[:, at] * (name not in UNLEARNED))]
            out.write(name + " " + " ".join(map(number, row)) + "\n")
        out.write("bias " + " ".join(map(number, bias)) + "\n")
        out.write("output " + " ".join(map(number, [outer_bias, *outer])) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", required=True, help="what `value-pairs` wrote, without ending")
    parser.add_argument("--out", help="the core's folder of weights")
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    names, features, labels, parts, stories = load(args.pairs)
    print(f"{len(features)} pairs of {len(set(stories))} stories")
    for name, what in NETWORKS.items():
        known = labels[name] >= 0
        own, dev = known & (parts == "train"), known & (parts == "dev")
        nets = [train(features[own], labels[name][own], args.rounds, seed) for seed in range(SEEDS)]
        with torch.no_grad():
            scores = torch.sigmoid(torch.stack([net(torch.tensor(features[dev])) for net in nets]).mean(0)).numpy()
        found = " ".join(f"{precision}: {share:.3f} ({least:.2f})" for precision in (0.95, 0.9, 0.85, 0.8, 0.7, 0.5)
                         for share, least in [recall_at(scores, labels[name][dev], precision)])
        print(f"{name:8} train {int((labels[name][own] == 1).sum())} of {own.sum()}; dev average precision "
              f"{average_precision(scores, labels[name][dev]):.3f}; recall at precision {found}", flush=True)
        if args.out:
            write(nets, names, what, f"{args.out}/{name}.txt")


if __name__ == "__main__":
    main()
