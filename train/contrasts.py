"""Learns the weights of the comparison's contrasts from what `eval --bin contrast-pairs` wrote:

    python train/contrasts.py --pairs TRAIN --out crates/rapporteur/weights/contrasts.txt

Logistic regression: planted differences against pairs of reports that nobody touched, where hardly any difference is
one. `--check` leaves a quarter of the stories out at a time and says how many of the planted differences are found
and how many pairs of untouched reports are taken for one, at several likelihoods."""

import argparse
import re

import numpy as np

HEAD = """\
# How likely two event mentions that say otherwise in a slot tell of one thing: a weighed sum of the features of
# src/compare/contrasts/likeness.rs. Made by train/contrasts.py from the training topics of ECB+ (Cybulska and Vossen
# 2014; labels CC BY 3.0), with differences planted by eval/src/plant; no text can be read out of it.
# A line for each feature: name, weight; then what is added to all.
"""
# A pair of untouched reports counts as much as so many planted ones: to find a contradiction where there is none is
# worse than to miss one.
WEIGHT = 3.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", required=True, action="append")
    parser.add_argument("--features", default="crates/rapporteur/src/compare/contrasts/likeness.rs")
    parser.add_argument("--out")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--decay", type=float, default=3.0)
    args = parser.parse_args()
    names = feature_names(args.features)
    rows = [row for path in args.pairs for row in read(path)]
    if args.check:
        check(rows, args.decay)
    if args.out:
        weights = trained(rows, args.decay)
        lines = [f"{name} {weight:.4f}\n" for name, weight in zip(names + ["bias"], weights)]
        open(args.out, "w").write(HEAD + "".join(lines))


def feature_names(path):
    """The names stand in the program; it checks that the weights have them."""
    block = open(path).read().split("NAMES: [")[1].split("];")[0]
    return re.findall(r'"([a-z-]+)"', block)


def read(path):
    """Label, story, slot, features, number of the planted item."""
    rows, item = [], 0
    for line in open(path):
        label, story, slot, values = line.rstrip("\n").split("\t")
        if label == "item":
            item += 1
        else:
            rows.append((label, story, slot, np.array(values.split(), dtype=float), (path, item)))
    return rows


def trained(rows, decay):
    x = np.array([np.append(row[3], 1.0) for row in rows])
    y = np.array([row[0] == "planted" for row in rows], dtype=float)
    counts = {}
    for row in rows:
        counts[row[0], row[4]] = counts.get((row[0], row[4]), 0) + 1
    # However many pairs of mentions show one planted difference, it counts once.
    c = np.array([1.0 / counts[row[0], row[4]] ** 0.5 if row[0] == "planted" else WEIGHT / 3 if row[0] == "beside" else WEIGHT for row in rows])
    w = np.zeros(x.shape[1])
    keep = np.full(len(w), decay)
    keep[-1] = 0.001
    for _ in range(60):
        p = 1 / (1 + np.exp(-(x @ w)))
        gradient = x.T @ (c * (p - y)) + keep * w
        hessian = (x.T * (c * p * (1 - p))) @ x + np.diag(keep)
        w -= np.linalg.solve(hessian, gradient)
    return w


def check(rows, decay):
    stories = sorted({row[1] for row in rows})
    scored = []
    for part in range(4):
        held = set(stories[part::4])
        w = trained([row for row in rows if row[1] not in held], decay)
        for row in rows:
            if row[1] in held:
                scored.append((row, 1 / (1 + np.exp(-(np.append(row[3], 1.0) @ w)))))
    report(scored)


def report(scored):
    for slot in sorted({row[2] for row, _ in scored}):
        here = [(row, p) for row, p in scored if row[2] == slot]
        best = {}
        for row, p in here:
            if row[0] == "planted":
                best[row[4]] = max(p, best.get(row[4], 0))
        for least in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            found = sum(p >= least for p in best.values())
            wrong = sum(row[0] == "natural" and p >= least for row, p in here)
            beside = sum(row[0] == "beside" and p >= least for row, p in here)
            print(f"{slot:20} {least:.1f} planted {found}/{len(best)} untouched {wrong} beside {beside}")


if __name__ == "__main__":
    main()
