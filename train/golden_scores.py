"""Writes the raw scores of the full-precision model beside an export with `--whole`.

    python export.py --whole --encoder ENCODER --run RUN --models WHOLE
    python golden_scores.py --encoder ENCODER --run RUN --whole WHOLE
    RAPPORTEUR_WHOLE=WHOLE cargo test -p rapporteur-nn -- --ignored full_precision

The word embeddings are those of the export, whose rows are rounded; all else is as trained. Start at `main`.
"""

import argparse
import json

import numpy as np
import torch

from batch import collate, run_model
from evaluate import load
from golden import SENTENCES

# The scores of relations are many: a few words of each sentence will do.
WORDS_OF_RELATIONS = 2


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--whole", required=True, help="the folder of the export, where scores.json goes")
    args = parser.parse_args()
    torch.set_num_threads(1)
    model, _, pieces = load(args.run, args.encoder)
    model.encoder.word.weight.copy_(rounded(model.encoder.word.weight))
    rows = [scores(model, line.split(), pieces) for line in SENTENCES]
    with open(f"{args.whole}/scores.json", "w") as out:
        json.dump(rows, out, ensure_ascii=False)


def rounded(matrix):
    """Rows in 8 bits with a scale each, as `export.py` writes them."""
    matrix = matrix.numpy()
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    return torch.from_numpy((np.rint(matrix / scales[:, None]) * scales[:, None]).astype(np.float32))


def scores(model, words, pieces):
    found = run_model(model, collate([pieces.encode(words)], None), ("syntax", "names"))
    found = {name: found[name][0].float() for name in ("upos", "xpos", "feats", "names", "arc", "rel_dep", "rel_head")}
    found["rel_dep"] = found["rel_dep"][:WORDS_OF_RELATIONS]
    return dict(words=words, **{name: [round(x, 6) for x in values.flatten().tolist()] for name, values in found.items()})


if __name__ == "__main__":
    main()
