"""Trains the encoder further, so that values of two reports that answer one question lie near each other.

Start at `main`. The data is what `values` of the crate `eval` writes of the stories with an answer key: a line of JSON for
each story, with sentences, values and marks in code points. Writes `RUN/pairing.pt`; `export.py` takes it from there.
"""

import argparse
import json
import os
import random
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer

from model import Encoder, Linear

KINDS = ["quantity", "rank", "age", "time", "nominal", "predicate", "quotation"]
SLOTS = ["none", "number", "age", "money", "time", "place", "name", "role", "who", "whom", "what", "status", "certainty",
         "source", "cause", "wording", "position"]
VERDICTS = {"same": 0, "compatible": 0, "changed": 1, "differs": 2}
# Pieces on each side of a value that count as its surroundings.
AROUND = 6
# Sentences are read together until so many pieces are reached.
CHUNK = 120
QUESTION, ANSWER = 128, 64


class Pairing(nn.Module):
    """The encoder with two views of a value: what it answers, and what it says."""

    def __init__(self, config):
        super().__init__()
        self.encoder = Encoder(config)
        size = config["hidden_size"]
        self.question = nn.Linear(3 * size, QUESTION)
        self.answer = nn.Linear(3 * size, ANSWER)
        self.kinds = nn.Parameter(torch.zeros(len(KINDS), len(KINDS)))
        self.scale = nn.Parameter(torch.tensor(12.0))
        self.null = nn.Parameter(torch.tensor(4.0))
        self.slot = nn.Linear(QUESTION + ANSWER, len(SLOTS))
        self.verdict = nn.Sequential(nn.Linear(QUESTION + 2 * ANSWER + 2, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 3))

    def views(self, parts):
        return F.normalize(self.question(parts), dim=-1), self.answer(parts)

    def scores(self, one, other, one_kinds, other_kinds):
        kinds = (self.kinds + self.kinds.T) / 2
        return self.scale * one @ other.T + kinds[one_kinds][:, other_kinds]

    def verdicts(self, one, other, one_answers, other_answers):
        near = F.cosine_similarity(one_answers, other_answers, dim=-1)[..., None]
        return self.verdict(torch.cat([one * other, (one_answers - other_answers).abs(), one_answers * other_answers, near,
                                       (one * other).sum(-1, keepdim=True)], -1))


class Report:
    """A report as pieces in chunks, and where each value stands in them."""

    def __init__(self, data, tokenizer):
        text = data["text"]
        sentences = [tokenizer.encode(text[start:end], add_special_tokens=False) for start, end, _ in data["sentences"]]
        self.letter, self.published = data["letter"], data["published"]
        self.chunks, self.own, self.near, self.all = [], [], [], []
        places = {}
        for at, found in enumerate(sentences):
            ids = found.ids[:CHUNK]
            if not self.chunks or len(self.chunks[-1]) + len(ids) + 2 > CHUNK:
                self.chunks.append([101])
            chunk = self.chunks[-1]
            places[at] = (len(self.chunks) - 1, len(chunk), found.offsets[:CHUNK])
            chunk.extend(ids)
        for chunk in self.chunks:
            chunk.append(102)
        self.values = []
        for value in data["values"]:
            chunk, first, offsets = places[value["sentence"]]
            start = data["sentences"][value["sentence"]][0]
            own = [first + at for at, (a, b) in enumerate(offsets) if a < value["end"] - start and b > value["start"] - start]
            # What lies behind the end of what is read stands with the last piece.
            own = own or [first + len(offsets) - 1]
            near = [at for at in range(own[0] - AROUND, own[-1] + AROUND + 1) if first <= at < first + len(offsets) and at not in own]
            self.own.append((chunk, own))
            self.near.append((chunk, near or own))
            self.all.append((chunk, list(range(first, first + len(offsets)))))
            self.values.append(value)
        self.kinds = torch.tensor([KINDS.index(value["kind"]) for value in self.values], dtype=torch.long)

    def near_of(self, mark):
        """The values that stand in the words of a mark without showing it."""
        return [at for at, value in enumerate(self.values) if mark in value["near"]]

    def told(self):
        """For each mark the values that show it."""
        found = {}
        for at, value in enumerate(self.values):
            for mark in value["marks"]:
                found.setdefault(mark, []).append(at)
        return found


class Story:
    def __init__(self, data, tokenizer):
        self.name, self.part = data["name"], data["part"]
        self.reports = [Report(report, tokenizer) for report in data["reports"]]
        self.key = {line["mark"]: line for line in data["key"]}


def load(path, tokenizer, parts):
    for line in open(path, encoding="utf-8"):
        data = json.loads(line)
        if data["part"] in parts:
            yield Story(data, tokenizer)


def prepared(encoder, story, frozen):
    """The states of each report's chunks below the layers that are trained, padded, with what hides the padding."""
    for report in story.reports:
        longest = max(len(chunk) for chunk in report.chunks)
        ids = torch.zeros(len(report.chunks), longest, dtype=torch.long)
        mask = torch.full((len(report.chunks), 1, 1, longest), -1e4)
        for at, chunk in enumerate(report.chunks):
            ids[at, : len(chunk)] = torch.tensor(chunk)
            mask[at, 0, 0, : len(chunk)] = 0
        with torch.no_grad():
            x = encoder.norm(encoder.word(ids) + encoder.position[:longest])
            for layer in encoder.layers[:frozen]:
                x = layer(x, mask)
        report.states, report.mask = x.half(), mask
        report.pools = []
        for groups in (report.own, report.near, report.all):
            rows, columns, shares = [], [], []
            for at, (chunk, places) in enumerate(groups):
                rows += [at] * len(places)
                columns += [chunk * longest + place for place in places]
                shares += [1 / len(places)] * len(places)
            size = (len(groups), ids.numel())
            report.pools.append(torch.sparse_coo_tensor(torch.tensor([rows, columns]), torch.tensor(shares), size).coalesce())


def parts_of(model, reports, frozen, masked=0.0):
    """The three vectors of each value of each report: its own words, those around, the sentence. In training the first
    is left out of some values, so that what is around has to tell what they answer."""
    found = []
    for report in reports:
        x = report.states.float()
        for layer in model.encoder.layers[frozen:]:
            x = layer(x, report.mask)
        flat = x.reshape(-1, x.shape[-1])
        vectors = [F.normalize(torch.sparse.mm(pool, flat), dim=-1) for pool in report.pools]
        if masked:
            vectors[0] = vectors[0] * (torch.rand(len(vectors[0]), 1) >= masked)
        found.append(torch.cat(vectors, -1))
    return found


def losses(model, story, frozen, masked):
    reports = [report for report in story.reports if report.values]
    views = [model.views(parts) for parts in parts_of(model, reports, frozen, masked)]
    pair_losses, verdict_losses, slot_losses = [], [], []
    told = [report.told() for report in reports]
    for a, one in enumerate(reports):
        for b, other in enumerate(reports):
            if a == b:
                continue
            scores = model.scores(views[a][0], views[b][0], one.kinds, other.kinds)
            scores = torch.cat([scores, model.null.expand(len(scores), 1)], 1)
            all_shares = F.log_softmax(scores, 1)
            for mark, values in told[a].items():
                line = story.key.get(mark)
                if line is None:
                    continue
                if line["slot"] is None:
                    pair_losses.append(-0.3 * all_shares[values, -1].mean())
                    continue
                there = told[b].get(mark)
                if there is None:
                    continue
                # What merely stands in the words of the answer is neither right nor wrong.
                shares = scores[values].clone()
                shares[:, other.near_of(mark)] = -1e4
                shares = F.log_softmax(shares, 1)
                found = torch.logsumexp(shares[:, there], 1)
                pair_losses.append(-(torch.logsumexp(found, 0) - torch.log(torch.tensor(float(len(values))))) * 0.5 - 0.5 * found.max())
                if a < b and other.letter in line["values"]:
                    same = line["values"][one.letter].lower() == line["values"][other.letter].lower()
                    verdict = 0 if same else VERDICTS[line["verdict"]]
                    i, j = best(shares[:, there].detach())
                    logits = model.verdicts(views[a][0][values[i]], views[b][0][there[j]], views[a][1][values[i]], views[b][1][there[j]])
                    verdict_losses.append(F.cross_entropy(logits[None], torch.tensor([verdict])))
        slots = torch.tensor([slot_of(value, story.key) for value in one.values])
        weights = torch.where(slots == 0, 0.2, 1.0)
        logits = model.slot(torch.cat(views[a], -1))
        slot_losses.append((F.cross_entropy(logits, slots, reduction="none") * weights).mean())
    mean = lambda list_: torch.stack(list_).mean() if list_ else torch.zeros(())
    return mean(pair_losses), mean(verdict_losses), mean(slot_losses)


def best(table):
    at = int(table.argmax())
    return at // table.shape[1], at % table.shape[1]


def slot_of(value, key):
    slots = [key[mark]["slot"] for mark in value["marks"] if mark in key and key[mark]["slot"]]
    return SLOTS.index(slots[0]) if slots else 0


@torch.no_grad()
def measure(model, stories, frozen):
    """How often the likeliest partner of a marked value is the right one, by kind; verdicts given the right pair."""
    model.eval()
    counts = Counter()
    for story in stories:
        reports = [report for report in story.reports if report.values]
        views = [model.views(parts) for parts in parts_of(model, reports, frozen)]
        told = [report.told() for report in reports]
        for a, one in enumerate(reports):
            for b, other in enumerate(reports):
                if a == b:
                    continue
                scores = model.scores(views[a][0], views[b][0], one.kinds, other.kinds)
                for mark, values in told[a].items():
                    there = told[b].get(mark)
                    if there is None:
                        continue
                    line = story.key[mark]
                    hits = [int(scores[value].argmax()) in there for value in values]
                    counts[f"{line['slot']}"] += 1
                    counts[f"{line['slot']} right"] += any(hits)
                    counts["all"] += 1
                    counts["all right"] += any(hits)
                    counts["each"] += len(hits)
                    counts["each right"] += sum(hits)
                    if a < b:
                        same = line["values"][one.letter].lower() == line["values"][other.letter].lower()
                        verdict = 0 if same else VERDICTS[line["verdict"]]
                        i, j = best(scores[values][:, there])
                        logits = model.verdicts(views[a][0][values[i]], views[b][0][there[j]], views[a][1][values[i]], views[b][1][there[j]])
                        counts["verdict"] += 1
                        counts["verdict right"] += int(logits.argmax()) == verdict
    return counts


def show(counts):
    names = sorted(name for name in counts if not name.endswith(" right"))
    return "  ".join(f"{name} {counts[name + ' right'] / counts[name]:.3f}" for name in ["all", "each", "verdict"]) + "\n    " + \
        "  ".join(f"{name} {counts[name + ' right'] / counts[name]:.2f}" for name in names if name not in ("all", "each", "verdict"))


def trained(args, train, check, label):
    """A model trained on the stories `train`; after each round what it finds in `check`."""
    torch.manual_seed(1)
    rng = random.Random(1)
    model = Pairing(json.load(open(f"{args.encoder}/config.json")))
    model.encoder.load(f"{args.encoder}/model.safetensors")
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder") and p.requires_grad]
    body = [p for layer in model.encoder.layers[args.frozen:] for p in layer.parameters()]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.rate}, {"params": heads, "lr": 15 * args.rate}], weight_decay=0.01)
    steps = args.rounds * len(train)
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / warm, max(0.02, 1 - step / steps)))
    began, train = time.time(), list(train)
    for round_ in range(args.rounds):
        rng.shuffle(train)
        model.train()
        # The last round learns under the rounding that the shipped network has.
        Linear.rounds = round_ == args.rounds - 1
        sums = [0.0, 0.0, 0.0]
        for story in train:
            pair, verdict, slot = losses(model, story, args.frozen, args.masked)
            loss = pair + 0.4 * verdict + 0.2 * slot
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimizer.step()
            schedule.step()
            sums = [one + float(other.detach()) for one, other in zip(sums, (pair, verdict, slot))]
        Linear.rounds = False
        print(f"{label}, round {round_ + 1}, {time.time() - began:.0f} s: " + " ".join(f"{one / len(train):.3f}" for one in sums), flush=True)
        if check:
            print("   ", show(measure(model, check, args.frozen)), flush=True)
    return model.eval()


@torch.no_grad()
def write_views(model, stories, frozen, closeness, out):
    """A line for each report: question, answer and slots of each value, and the file of the weights that belong to them."""
    short = lambda row: [round(float(number), 4) for number in row]
    for story in stories:
        for report in story.reports:
            parts = parts_of(model, [report], frozen)[0]
            question, answer = model.views(parts)
            slots = model.slot(torch.cat([question, answer], -1)).softmax(-1)
            views = [[short(one), short(other), short(third)] for one, other, third in zip(question, answer, slots)]
            out.write(json.dumps({"story": story.name, "letter": report.letter, "closeness": closeness, "views": views}) + "\n")


def write_closeness(model, path):
    """The weights that the core needs, as text."""
    kinds = (model.kinds + model.kinds.T) / 2
    inner, outer = model.verdict[0], model.verdict[3]
    rows = [("scale", model.scale[None]), ("null", model.null[None])]
    rows += [("kinds", row) for row in kinds]
    rows += [("inner", row) for row in inner.weight] + [("inner-bias", inner.bias)]
    rows += [("outer", row) for row in outer.weight] + [("outer-bias", outer.bias)]
    with open(path, "w") as out:
        out.write("# How near the questions of two values must lie, and what their answers say. Written by train/pairing.py.\n")
        for name, row in rows:
            out.write(name + " " + " ".join(f"{float(number):.4g}" for number in row.detach()) + "\n")


def job(args, fold):
    """Trains on all stories of train (fold 0), or on those outside of a fold, and writes how the others are seen."""
    tokenizer = Tokenizer.from_file(f"{args.encoder}/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    stories = list(load(args.values, tokenizer, ("train", "dev", "test")))
    encoder = Encoder(json.load(open(f"{args.encoder}/config.json"))).eval()
    encoder.load(f"{args.encoder}/model.safetensors")
    for story in stories:
        prepared(encoder, story, args.frozen)
    train = [story for story in stories if story.part == "train"]
    check = [story for story in stories if story.part == "dev"]
    is_held = lambda at: fold > 0 and at % args.folds == fold - 1
    model = trained(args, [story for at, story in enumerate(train) if not is_held(at)], check, f"fold {fold}" if fold else "all")
    seen = [story for at, story in enumerate(train) if is_held(at)] if fold else \
        [story for story in stories if not args.folds or story.part != "train"]
    closeness = f"closeness-{fold}.txt" if fold else "closeness.txt"
    with open(f"{args.out}/views-{fold}.jsonl", "w") as out:
        write_views(model, seen, args.frozen, closeness, out)
    write_closeness(model, f"{args.out}/{closeness}")
    if not fold:
        torch.save(model.state_dict(), f"{args.out}/pairing.pt")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--values", required=True, help="what `values` wrote")
    parser.add_argument("--encoder", required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--out", required=True, help="the training folder")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--frozen", type=int, default=3, help="lower layers that stay as they are")
    parser.add_argument("--masked", type=float, default=0.3)
    parser.add_argument("--folds", type=int, default=2, help="0: none")
    parser.add_argument("--workers", type=int, default=2, help="so many trainings side by side, on a core each")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    # What the small networks learn from must not have been learned by heart: each fold of the stories is seen by a
    # model that was trained on the others.
    with ProcessPoolExecutor(args.workers, mp_context=get_context("spawn"), initializer=torch.set_num_threads, initargs=(1,)) as pool:
        list(pool.map(job, [args] * (args.folds + 1), range(args.folds + 1)))
    with open(f"{args.out}/views.jsonl", "w") as out:
        for fold in range(args.folds + 1):
            out.writelines(open(f"{args.out}/views-{fold}.jsonl"))


if __name__ == "__main__":
    main()
