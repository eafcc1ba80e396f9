"""Learns the weights of the signs by which the speaker of a passage is told.

    speakers litbank LITBANK models --turns turns.tsv
    python train/turns.py turns.tsv crates/rapporteur/lexicon/en/turn_signs.txt

A line of the table is a candidate: number of the passage, 1 if it is the
speaker, signs. A log-linear model over the candidates of each passage; passages
of which no candidate is the speaker are left out. The signs themselves depend
on whom the present weights gave earlier turns, so do it twice.
"""

import collections
import sys

import torch

STRENGTH = 0.005  # of the pull of all weights to zero
FOLDS = 5
HEAD = """# Signs that somebody speaks a passage of a dialogue that nobody introduces; value: weight of the sign.
# Source: learned by train/turns.py on LitBank's quotations (CC BY 4.0) without every fifth book, which was kept for measuring.
"""


def read(path):
    groups = collections.defaultdict(list)
    for line in open(path):
        number, right, signs = line.rstrip("\n").split("\t")
        groups[int(number)].append((int(right), signs.split("; ")))
    return [group for _, group in sorted(groups.items())]


def matrix(group, names):
    rows = torch.zeros(len(group), len(names))
    for row, (_, signs) in enumerate(group):
        for sign in signs:
            rows[row, names[sign]] = 1
    return rows, torch.tensor([float(right) for right, _ in group])


def learn(groups, names):
    data = [matrix(group, names) for group in groups if any(right for right, _ in group)]
    weights = torch.zeros(len(names), requires_grad=True)
    step = torch.optim.LBFGS([weights], max_iter=100, line_search_fn="strong_wolfe")

    def loss():
        step.zero_grad()
        total = sum(-torch.logsumexp(torch.log_softmax(rows @ weights, 0)[right > 0], 0) for rows, right in data)
        total = total / len(data) + STRENGTH * (weights**2).sum() / 2
        total.backward()
        return total

    step.step(loss)
    return weights.detach()


def share(groups, names, weights):
    chosen = 0
    for group in groups:
        rows, right = matrix(group, names)
        chosen += int(right[int((rows @ weights).argmax())])
    return chosen / len(groups)


def main():
    table, out = sys.argv[1:]
    groups = read(table)
    signs = sorted({sign for group in groups for _, signs in group for sign in signs})
    names = {sign: number for number, sign in enumerate(signs)}
    found = []
    for fold in range(FOLDS):
        size = len(groups) // FOLDS + 1
        held = groups[fold * size : (fold + 1) * size]
        rest = groups[: fold * size] + groups[(fold + 1) * size :]
        found.append(share(held, names, learn(rest, names)))
    weights = learn(groups, names)
    print("right, learned on the other folds:", round(sum(found) / FOLDS, 3), "on all:", round(share(groups, names, weights), 3))
    with open(out, "w") as file:
        file.write(HEAD)
        for sign in signs:
            file.write(f"{sign}\t{weights[names[sign]]:.2f}\n")


main()
