"""Trains the tagger. Start at `main`; see README.md for the commands."""

import argparse
import json
import math
import os
import random
import time

import torch
import torch.nn.functional as F

import data
from batch import collate, mask_arcs, run_model
from evaluate import score_names, score_syntax
from model import Linear, Tagger
from pieces import Pieces, recased

# Share of the pieces that each set gives; the treebanks lead because the trees need the most.
SHARES = {"ewt": 0.40, "gum": 0.30, "wikigold": 0.075, "wnut17": 0.07, "politics": 0.06, "btc": 0.06, "re3d": 0.035}
# From this part of the run on, the network is trained under the rounding that it will run with, ...
ROUND_FROM = 0.75
# ... and the weights that are kept in the end are a moving average.
AVERAGE_FROM, KEPT = 0.6, 0.998


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    sets = data.load_training(args.data)
    tags = label_lists(sets)
    config = json.load(open(f"{args.encoder}/config.json"))
    pieces = Pieces(f"{args.encoder}/tokenizer.json")
    model = Tagger(config, tags)
    model.encoder.load(f"{args.encoder}/model.safetensors")
    optimizer = make_optimizer(model, args)
    queues = {name: [] for name in SHARES}
    state = dict(seconds=0.0, step=0, pieces=0)
    os.makedirs(args.out, exist_ok=True)
    checkpoint = f"{args.out}/checkpoint.pt"
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
        rng = random.Random(args.seed + state["step"])
    json.dump(tags, open(f"{args.out}/tags.json", "w"), indent=1)
    print({k: len(v) for k, v in sets.items()}, "from", state, flush=True)
    dev = data.load_development(args.data)
    index = label_index(tags)
    average = saved.get("average") if os.path.exists(checkpoint) else None
    losses, next_report, next_save = {}, state["seconds"] + 60, state["seconds"] + args.every * 60
    while state["seconds"] < args.minutes * 60:
        start = time.time()
        name = rng.choices(list(SHARES), list(SHARES.values()))[0]
        if not queues[name]:
            queues[name] = batches(sets[name], name, index, pieces, rng, args.pieces)
        batch = queues[name].pop()
        progress = state["seconds"] / (args.minutes * 60)
        set_rates(optimizer, progress)
        model.train()
        Linear.rounds = progress > ROUND_FROM
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
            loss, parts = loss_of(model, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        if progress > AVERAGE_FROM:
            average = averaged(average, model)
        state["step"] += 1
        state["pieces"] += batch["n_pieces"]
        state["seconds"] += time.time() - start
        for key, value in parts.items():
            losses.setdefault(key, []).append(value)
        if state["seconds"] > next_report:
            report = {key: round(sum(v) / len(v), 3) for key, v in losses.items()}
            print(f"{state['seconds']:.0f}s step {state['step']} pieces {state['pieces']} {report}", flush=True)
            losses, next_report = {}, state["seconds"] + 60
        if state["seconds"] > next_save:
            next_save = state["seconds"] + args.every * 60
            save(model, optimizer, state, average, checkpoint)
            measure(model, dev, tags, pieces, limit=400)
    save(model, optimizer, state, average, checkpoint)
    torch.save(model.state_dict(), f"{args.out}/last.pt")
    torch.save(average or model.state_dict(), f"{args.out}/final.pt")
    print("done", state, flush=True)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True, help="folder with ud-ewt, gum and ner")
    parser.add_argument("--encoder", required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--every", type=float, default=12, help="minutes between checkpoints")
    parser.add_argument("--pieces", type=int, default=1500, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=1.4e-4)
    parser.add_argument("--head-rate", type=float, default=1.2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bf16", action="store_true")
    return parser.parse_args()


def label_lists(sets):
    """The inventories of all labels; each feature's first value is "" (not there)."""
    treebank = sets["ewt"] + sets["gum"]
    values = {}
    for sentence in treebank:
        for feats in sentence["feats"]:
            for pair in feats.split("|") if feats != "_" else []:
                name, value = pair.split("=")
                values.setdefault(name, set()).add(value)
    return dict(upos=sorted({t for s in treebank for t in s["upos"]}),
                xpos=sorted({t for s in treebank for t in s["xpos"]}),
                deprel=sorted({t for s in treebank for t in s["deprel"]}),
                feats=[(name, [""] + sorted(values[name])) for name in sorted(values)],
                names=data.NAME_TAGS)


def label_index(tags):
    index = {key: {t: i for i, t in enumerate(tags[key])} for key in ("upos", "xpos", "deprel")}
    index["feats"] = [(name, {v: i for i, v in enumerate(values)}) for name, values in tags["feats"]]
    return index


def make_optimizer(model, args):
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    is_slow = lambda n: n.startswith("encoder.") and "shape" not in n
    return torch.optim.AdamW(
        [dict(params=[p for n, p in trained if is_slow(n)], base=args.rate),
         dict(params=[p for n, p in trained if not is_slow(n)], base=args.head_rate)],
        lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def set_rates(optimizer, progress):
    scale = min(1, progress / 0.04) * 0.5 * (1 + math.cos(math.pi * min(1, progress)))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * max(scale, 1e-3)


def batches(sentences, name, index, pieces, rng, size):
    """One pass over a set, cut into batches of sentences of like length, in random order."""
    examples = []
    for sentence in sentences:
        if name not in ("ewt", "gum") and rng.random() < 0.5:
            sentence = data.swap_persons(sentence, rng)
        example = pieces.encode(sentence["words"])
        if len(example["ids"]) <= 200:
            example["shapes"] = recased(example["shapes"], sentence["words"], rng)
            example["sentence"] = sentence
            examples.append(example)
    examples.sort(key=lambda e: len(e["ids"]) + rng.random() * 6)
    groups, group = [], []
    for example in examples:
        if group and len(example["ids"]) * (len(group) + 1) > size:
            groups.append(group)
            group = []
        group.append(example)
    groups.append(group)
    rng.shuffle(groups)
    return [LazyBatch(group, index) for group in groups]


class LazyBatch:
    """A batch whose tensors are made when it is used, so that a pass stays small in memory."""

    def __init__(self, examples, index):
        self.examples, self.index, self.made = examples, index, None

    def __getitem__(self, key):
        if self.made is None:
            self.made = collate(self.examples, self.index)
        return self.made[key]

    def get(self, key):
        self["ids"]
        return self.made.get(key)





def loss_of(model, batch):
    tasks = [task for task, key in (("syntax", "head"), ("names", "names")) if batch.get(key) is not None]
    out = run_model(model, batch, tasks)
    parts, total = {}, 0.0
    if "syntax" in tasks:
        losses = syntax_losses(model, out, batch)
        total = total + 0.5 * (losses["upos"] + losses["xpos"] + losses["feats"]) + losses["arc"] + losses["rel"]
        parts.update({key: value.item() for key, value in losses.items()})
    if "names" in tasks:
        loss = allowed_loss(out["names"].float(), batch["names"], batch["is_word"])
        total = total + loss * (2.0 if tasks == ["names"] else 1.0)
        parts["names" if tasks == ["names"] else "names_gum"] = loss.item()
    return total, parts


def syntax_losses(model, out, batch):
    cross = lambda logits, gold: F.cross_entropy(logits.float().flatten(0, -2), gold.flatten(), ignore_index=-100)
    arc = mask_arcs(out["arc"].float(), batch["is_word"])
    rel = model.rel_scores(out["rel_dep"], out["rel_head"], batch["head"].clamp(min=0))
    feats, at = 0.0, 0
    for i, (_, values) in enumerate(batch.index["feats"]):
        feats = feats + cross(out["feats"][..., at:at + len(values)], batch["feats"][..., i])
        at += len(values)
    return dict(upos=cross(out["upos"], batch["upos"]), xpos=cross(out["xpos"], batch["xpos"]), feats=feats,
                arc=cross(arc, batch["head"]), rel=cross(rel, batch["deprel"]))



def allowed_loss(logits, bits, is_word):
    """Cross entropy where several labels may be right: the mass on all of them counts."""
    allowed = (bits[..., None] >> torch.arange(logits.shape[-1])) & 1
    right = logits.masked_fill(allowed == 0, -1e4).logsumexp(-1)
    return ((logits.logsumexp(-1) - right) * is_word).sum() / is_word.sum()



def measure(model, dev, tags, pieces, limit):
    start = time.time()
    for key in ("ewt", "gum"):
        step = max(1, len(dev[key]) // limit)
        print("DEV", key, score_syntax(model, dev[key][::step], tags, pieces), flush=True)
    step = max(1, len(dev["uner"]) // (2 * limit))
    print("DEV uner", score_names(model, dev["uner"][::step], tags, pieces), f"{time.time() - start:.0f}s", flush=True)


def averaged(average, model):
    """Moving average of the trained weights."""
    now = model.state_dict()
    if average is None:
        return {name: value.clone() for name, value in now.items()}
    for name, value in now.items():
        if name != "encoder.word.weight":
            average[name].lerp_(value, 1 - KEPT)
    return average


def save(model, optimizer, state, average, path):
    torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), state=dict(state), average=average), path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main()
