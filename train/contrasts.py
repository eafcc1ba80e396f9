"""Trains the scorer of the comparison's contrasts on what `eval --bin contrast-pairs` wrote and writes its weights as text:

    python train/contrasts.py --pairs TRAIN --out crates/rapporteur/weights/contrasts.txt

Planted differences against pairs of reports that nobody touched, where hardly any difference is one. Several small
networks are trained and written as one: the mean of their answers. `--check` leaves a quarter of the stories out at a
time and says how many of the planted differences are found and how many pairs of untouched reports are taken for one,
at several likelihoods; `--against DEV` says the same of other stories, `--read SLOT` shows the likeliest wrong pairs."""

import argparse
import re

import numpy as np
import torch
from torch import nn

UNITS = 12
NETWORKS = 4
HEAD = """\
# How likely two event mentions that say otherwise in a slot tell of one thing: a network with one hidden layer over
# the features of src/compare/contrasts/likeness.rs. Made by train/contrasts.py from the training topics of ECB+
# (Cybulska and Vossen 2014; labels CC BY 3.0), with differences planted by eval/src/plant; no text can be read out of it.
# A line for each feature: name, mean, deviation, its weight in each unit; then the units' bias; then the bias and
# weights of the output.
"""
# A pair of untouched reports counts as much as so many planted ones: to find a contradiction where there is none is
# worse than to miss one.
WEIGHT = 1.5
# Many reports of which one hedges do differ in that.
HEDGED = 0.3
# Pairs beside a planted difference, which cite only one of its two places.
BESIDE = 0.7


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", required=True, action="append")
    parser.add_argument("--features", default="crates/rapporteur/src/compare/contrasts/likeness.rs")
    parser.add_argument("--out")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--against")
    parser.add_argument("--read")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    names = feature_names(args.features)
    rows = [row for path in args.pairs for row in read(path, len(names))]
    if args.check:
        check(rows, args.seed)
    if args.out or args.against:
        model = trained(rows, args.seed)
        if args.against:
            others = read(args.against, len(names))
            report(list(zip(others, likelihoods(others, *model))), args.read)
        if args.out:
            write(args.out, names, *model)


def feature_names(path):
    """The names stand in the program; it checks that the weights have them."""
    block = open(path).read().split("NAMES: [")[1].split("];")[0]
    return re.findall(r'"([a-z-]+)"', block)


def read(path, width):
    """Label, story, slot, features, number of the planted item, sentences."""
    rows, item = [], 0
    for line in open(path):
        label, story, slot, values, words = line.rstrip("\n").split("\t")
        if label == "item":
            item += 1
        else:
            features = np.array(values.split(), dtype=np.float32)
            assert len(features) == width, "the pairs were written with other features"
            rows.append((label, story, slot, features, (path, item), words))
    return rows


def importance(rows):
    counts = {}
    for row in rows:
        counts[row[0], row[4]] = counts.get((row[0], row[4]), 0) + 1
    # However many pairs of mentions show one planted difference, it counts once.
    untouched = lambda row: WEIGHT * (HEDGED if row[2] == "Certainty" else 1.0)
    weigh = {"planted": lambda row: 1.0 / counts[row[0], row[4]] ** 0.5, "beside": lambda row: BESIDE}
    return np.array([weigh.get(row[0], untouched)(row) for row in rows], np.float32)


def trained(rows, seed):
    """Mean, deviation and the networks."""
    x = np.array([row[3] for row in rows])
    y = torch.tensor(np.array([row[0] == "planted" for row in rows], np.float32))
    c = torch.tensor(importance(rows))
    mean, deviation = x.mean(0), x.std(0) + 5e-2
    x = torch.tensor((x - mean) / deviation)
    return mean, deviation, [fit(x, y, c, seed + i) for i in range(NETWORKS)]


def fit(x, y, c, seed, rounds=14, batch=256, rate=3e-3):
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(x.shape[1], UNITS), nn.ReLU(), nn.Dropout(0.2), nn.Linear(UNITS, 1))
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=5e-2)
    steps, done = rounds * (len(y) // batch), 0
    for _ in range(rounds):
        order = torch.randperm(len(y))
        for start in range(0, len(y) - batch + 1, batch):
            for group in optimizer.param_groups:
                group["lr"] = rate * (1 - done / steps) + 1e-5
            chosen = order[start:start + batch]
            losses = nn.functional.binary_cross_entropy_with_logits(network(x[chosen])[:, 0], y[chosen], reduction="none")
            optimizer.zero_grad()
            (losses * c[chosen]).mean().backward()
            optimizer.step()
            done += 1
    return network.eval()


@torch.no_grad()
def likelihoods(rows, mean, deviation, networks):
    x = torch.tensor((np.array([row[3] for row in rows]) - mean) / deviation)
    return torch.sigmoid(torch.stack([network(x)[:, 0] for network in networks]).mean(0)).numpy()


@torch.no_grad()
def write(path, names, mean, deviation, networks):
    """The mean of several networks is one network with the units of all."""
    weights = torch.cat([network[0].weight for network in networks]).T.tolist()
    bias = torch.cat([network[0].bias for network in networks]).tolist()
    output = (torch.cat([network[3].weight[0] for network in networks]) / len(networks)).tolist()
    output_bias = sum(network[3].bias.item() for network in networks) / len(networks)
    shown = lambda values: " ".join(f"{value:.4g}" for value in values)
    with open(path, "w") as file:
        file.write(HEAD)
        for name, m, d, row in zip(names, mean.tolist(), deviation.tolist(), weights):
            file.write(f"{name} {shown([m, d])} {shown(row)}\n")
        file.write(f"bias {shown(bias)}\noutput {shown([output_bias] + output)}\n")


def check(rows, seed):
    stories = sorted({row[1] for row in rows})
    scored = []
    for part in range(4):
        held = set(stories[part::4])
        model = trained([row for row in rows if row[1] not in held], seed)
        rest = [row for row in rows if row[1] in held]
        scored.extend(zip(rest, likelihoods(rest, *model)))
    report(scored, None)


def report(scored, shown):
    for slot in sorted({row[2] for row, _ in scored}):
        here = [(row, p) for row, p in scored if row[2] == slot]
        best = {}
        for row, p in here:
            if row[0] == "planted":
                best[row[4]] = max(p, best.get(row[4], 0))
        for least in (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            found = sum(p >= least for p in best.values())
            wrong = sum(row[0] == "natural" and p >= least for row, p in here)
            beside = sum(row[0] == "beside" and p >= least for row, p in here)
            print(f"{slot:20} {least:.2f} planted {found}/{len(best)} untouched {wrong} beside {beside}")
        if shown == slot:
            wrong = sorted((pair for pair in here if pair[0][0] == "natural"), key=lambda pair: -pair[1])
            for row, p in wrong[:60]:
                print(f"   {p:.2f} {row[1]} {row[5][:400]}")


if __name__ == "__main__":
    main()
