"""Trains the scorer of event pairs on what `eval --bin event-pairs` wrote and writes its weights as text:

    python train/events.py --pairs TRAIN [--pairs TRAIN_MIXED] --out crates/rapporteur/weights/events.txt

Three small networks are trained and written as one: the mean of their answers. `--check` trains on three quarters of
the topics at a time instead and says how well the rest is scored, and where the thresholds lie."""

import argparse
import json
import random
import re

import numpy as np
import torch
from torch import nn

UNITS = 16
NETWORKS = 3
HEAD = """\
# Likelihood that two event mentions tell of one event: a network with one hidden layer over the features of
# src/coreference/features.rs. Made by train/events.py from the training topics of ECB+ (Cybulska and Vossen 2014;
# labels CC BY 3.0); no text can be read out of it.
# A line for each feature: name, mean, deviation, its weight in each unit; then the units' bias; then the bias and
# weights of the output.
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", required=True, action="append", help="path without ending; may be given twice")
    parser.add_argument("--features", default="crates/rapporteur/src/coreference/features.rs")
    parser.add_argument("--out")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    names = feature_names(args.features)
    stories = [story for path in args.pairs for story in read(path, len(names))]
    if args.check:
        check(stories, args)
    if args.out:
        write(args.out, names, *trained(stories, args))


def feature_names(path):
    """The names stand in the program; it checks that the weights have them."""
    block = open(path).read().split("NAMES: [")[1].split("];")[0]
    return re.findall(r'"([a-z-]+)"', block)


def read(path, width):
    features = np.fromfile(path + ".pairs", np.float32).reshape(-1, width)
    at = 0
    for line in open(path + ".jsonl"):
        story = json.loads(line)
        n = len(story["pairs"])
        story["features"] = features[at:at + n]
        at += n
        clusters = [mention["cluster"] for mention in story["mentions"]]
        story["right"] = np.array([clusters[a] == clusters[b] for a, b in story["pairs"]], np.float32)
        yield story


def trained(stories, args):
    """Mean, deviation and the networks."""
    x = np.concatenate([story["features"] for story in stories])
    y = torch.tensor(np.concatenate([story["right"] for story in stories]))
    mean, deviation = x.mean(0), x.std(0) + 1e-2
    x = torch.tensor((x - mean) / deviation)
    return mean, deviation, [fit(x, y, args.rounds, args.seed + i) for i in range(NETWORKS)]


def fit(x, y, rounds, seed, batch=1024, rate=3e-3):
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(x.shape[1], UNITS), nn.ReLU(), nn.Dropout(0.1), nn.Linear(UNITS, 1))
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-2)
    steps = rounds * (len(y) // batch)
    done = 0
    for _ in range(rounds):
        order = torch.randperm(len(y))
        for start in range(0, len(y) - batch + 1, batch):
            for group in optimizer.param_groups:
                group["lr"] = rate * (1 - done / steps) + 1e-5
            chosen = order[start:start + batch]
            scores = network(x[chosen])[:, 0]
            loss = nn.functional.binary_cross_entropy_with_logits(scores, y[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            done += 1
    return network.eval()


@torch.no_grad()
def likelihoods(features, mean, deviation, networks):
    x = torch.tensor((features - mean) / deviation)
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


def check(stories, args):
    topics = sorted({story["topic"] for story in stories})
    random.Random(3).shuffle(topics)
    likely, right = [], []
    for fold in range(4):
        held = set(topics[fold::4])
        model = trained([story for story in stories if story["topic"] not in held], args)
        for story in stories:
            if story["topic"] in held and len(story["pairs"]):
                likely.append(likelihoods(story["features"], *model))
                right.append(story["right"])
    likely, right = np.concatenate(likely), np.concatenate(right)
    order = np.argsort(-likely)
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    print(f"{len(right)} pairs, {right.sum():.0f} right, average precision {(precision * right[order]).sum() / right.sum():.3f}")
    for threshold in np.arange(0.3, 0.96, 0.05):
        found = likely >= threshold
        print(f"from {threshold:.2f}: precision {right[found].mean():.3f}, recall {right[found].sum() / right.sum():.3f}")


if __name__ == "__main__":
    main()
