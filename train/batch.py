"""Batches of sentences as tensors, and the model run on them. Start at `collate`."""

import torch

import data


def collate(examples, index):
    """Tensors of a batch; label -100 means none."""
    length = max(len(e["ids"]) for e in examples)
    n_words = max(len(e["first"]) for e in examples)
    pad = lambda rows, n, fill: torch.tensor([list(row) + [fill] * (n - len(row)) for row in rows])
    batch = dict(
        ids=pad([e["ids"] for e in examples], length, 0),
        shapes=pad([[e["shapes"][o] if o >= 0 else 0 for o in e["owner"]] for e in examples], length, 0),
        mask=pad([[1] * len(e["ids"]) for e in examples], length, 0)[:, None, None, :].float().sub(1).mul(1e4),
        first=pad([e["first"] for e in examples], n_words, 0),
        last=pad([e["last"] for e in examples], n_words, 0),
        is_word=pad([[1] * len(e["first"]) for e in examples], n_words, 0).bool(),
        n_pieces=sum(len(e["ids"]) for e in examples))
    sentences = [e.get("sentence", {}) for e in examples]
    if "head" in sentences[0]:
        for key in ("upos", "xpos", "deprel"):
            batch[key] = pad([[index[key].get(t, -100) for t in s[key]] for s in sentences], n_words, -100)
        batch["head"] = pad([s["head"] for s in sentences], n_words, -100)
        batch["feats"] = torch.tensor(
            [[feat_values(f, index) for f in s["feats"]] + [[-100] * len(index["feats"])] * (n_words - len(s["feats"]))
             for s in sentences])
    if "names" in sentences[0]:
        batch["names"] = pad([data.name_bits(s) for s in sentences], n_words, 0)
    return batch


def feat_values(feats, index):
    """The value of every feature, 0 where the word has none."""
    own = dict(pair.split("=") for pair in feats.split("|")) if feats != "_" else {}
    return [values[own[name]] if name in own else 0 for name, values in index["feats"]]


def run_model(model, batch, tasks):
    with torch.no_grad():
        words = model.encoder.word(batch["ids"])
    return model(words, batch["shapes"], batch["mask"], batch["first"], batch["last"], tasks)


def mask_arcs(arc, is_word):
    keep = torch.cat([torch.ones_like(is_word[:, :1]), is_word], 1)
    return arc.masked_fill(~keep[:, None, :], -1e4)
