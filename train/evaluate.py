"""Scores a model in full precision on gold words. Start at `predict`."""

import argparse
import json
import os

import numpy as np
import torch

import data
from batch import collate, mask_arcs, run_model
from decode import heads_of, name_spans
from model import Tagger
from pieces import Pieces


@torch.no_grad()
def predict(model, word_lists, tags, pieces, tree=False, size=3000):
    """Upos, xpos, feats, head, deprel and names of each sentence; greedy heads unless `tree`."""
    model.eval()
    examples = [pieces.encode(words) for words in word_lists]
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]["ids"]))
    results, group = [None] * len(examples), []
    for i in order + [None]:
        if group and (i is None or len(examples[i]["ids"]) * (len(group) + 1) > size):
            batch = collate([examples[k] for k in group], None)
            out = run_model(model, batch, ("syntax", "names"))
            arc = mask_arcs(out["arc"].float(), batch["is_word"])
            heads = arc.argmax(-1)
            for row, k in enumerate(group) if tree else []:
                n = len(word_lists[k])
                heads[row, :n] = torch.tensor(np.array(heads_of(arc[row, :n, : n + 1].log_softmax(-1).numpy())))
            rels = model.rel_scores(out["rel_dep"], out["rel_head"], heads).argmax(-1)
            for row, k in enumerate(group):
                results[k] = _read_row(out, heads, rels, row, len(word_lists[k]), tags)
            group = []
        group.append(i)
    return results


def _read_row(out, heads, rels, row, n, tags):
    pick = lambda key: [tags[key][k] for k in out[key][row, :n].argmax(-1).tolist()]
    feats, at = [[] for _ in range(n)], 0
    for name, values in tags["feats"]:
        for i, k in enumerate(out["feats"][row, :n, at:at + len(values)].argmax(-1).tolist()):
            if k:
                feats[i].append(f"{name}={values[k]}")
        at += len(values)
    return dict(upos=pick("upos"), xpos=pick("xpos"), feats=["|".join(sorted(f, key=str.lower)) or "_" for f in feats],
                head=heads[row, :n].tolist(), deprel=[tags["deprel"][k] for k in rels[row, :n].tolist()],
                names=name_spans(out["names"][row, :n].float().log_softmax(-1).numpy(), tags["names"]))


def score_syntax(model, sentences, tags, pieces, tree=False):
    """Per cent right; `LAS` ignores subtypes as the shared tasks do, `LASsub` does not."""
    found = predict(model, [s["words"] for s in sentences], tags, pieces, tree)
    n, right = 0, dict.fromkeys(("UPOS", "XPOS", "FEATS", "UAS", "LAS", "LASsub"), 0)
    for gold, ours in zip(sentences, found):
        for i in range(len(gold["words"])):
            n += 1
            head = gold["head"][i] == ours["head"][i]
            right["UPOS"] += gold["upos"][i] == ours["upos"][i]
            right["XPOS"] += gold["xpos"][i] == ours["xpos"][i]
            right["FEATS"] += gold["feats"][i] == ours["feats"][i]
            right["UAS"] += head
            right["LAS"] += head and gold["deprel"][i].split(":")[0] == ours["deprel"][i].split(":")[0]
            right["LASsub"] += head and gold["deprel"][i] == ours["deprel"][i]
    return dict(words=n, **{key: round(100 * value / max(n, 1), 2) for key, value in right.items()})


def score_names(model, sentences, tags, pieces):
    """Precision, recall and F of whole spans; labels that the gold does not have are left out."""
    found = predict(model, [words for words, _ in sentences], tags, pieces)
    kinds = ("PER", "ORG", "LOC")
    count = {key: [0, 0, 0] for key in (*kinds, "all")}
    for (_, gold), ours in zip(sentences, found):
        ours = {span for span in ours["names"] if span[2] in kinds}
        for key in count:
            keep = lambda spans: {s for s in spans if key in ("all", s[2])}
            count[key][0] += len(keep(gold) & keep(ours))
            count[key][1] += len(keep(ours))
            count[key][2] += len(keep(gold))
    out = {}
    for key, (right, ours, gold) in count.items():
        p, r = right / max(ours, 1), right / max(gold, 1)
        out[key] = tuple(round(100 * x, 1) for x in (p, r, 2 * p * r / max(p + r, 1e-9)))
    return out


# Added to the scores of name labels: the sets of names hold more organisations than other texts do. Found on UNER's
# EWT dev and looked at on MEANTIME, where it helps as well.
CALIBRATION = {"O": 0.5, "ORG": -1.0}


def load(folder, encoder):
    """Model, tags and pieces of a training folder: the final weights, else the last checkpoint; names calibrated."""
    tags = json.load(open(f"{folder}/tags.json"))
    model = Tagger(json.load(open(f"{encoder}/config.json")), tags)
    final = f"{folder}/final.pt"
    weights = torch.load(final if os.path.exists(final) else f"{folder}/checkpoint.pt", weights_only=False)
    model.load_state_dict(weights.get("model", weights))
    with torch.no_grad():
        model.names.bias += torch.tensor([CALIBRATION.get(tag.split("-")[-1], 0.0) for tag in tags["names"]])
    return model.eval(), tags, Pieces(f"{encoder}/tokenizer.json")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--run", required=True, help="the training folder")
    args = parser.parse_args()
    torch.set_num_threads(1)
    model, tags, pieces = load(args.run, args.encoder)
    dev = data.load_development(args.data)
    print("ewt dev", score_syntax(model, dev["ewt"], tags, pieces, tree=True))
    print("gum dev", score_syntax(model, dev["gum"], tags, pieces, tree=True))
    news = [s for s in dev["gum"] if s["genre"] == "news"]
    print("gum dev news", score_syntax(model, news, tags, pieces, tree=True))
    print("uner dev", score_names(model, dev["uner"], tags, pieces))


if __name__ == "__main__":
    main()
