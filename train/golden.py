"""Writes what the full-precision model says of some invented sentences, for the Rust tests.

Start at `main`. The program's 7-bit model must agree with it in nearly every word.
"""

import argparse
import json

import torch
from tokenizers import Tokenizer

from coreference import N_PAIR, SIZE, SIZES, Scorer
from evaluate import load, predict
from pairing import Pairing

SENTENCES = """\
The envoy , Kim Jong - chul , will travel to New York on Friday , the ministry said .
" We have not agreed to anything , " Ms O'Neill told reporters in Geneva .
POLICE CHIEF RESIGNS AFTER HARBOUR FIRE
At least 23 people were injured when two trains collided near Lisbon late on Tuesday .
President van der Meer did n't rule out a meeting with the opposition leader , Amina al - Rashid .
Talks will resume in March if the sanctions are lifted , according to a senior official .
Harbour Workers Vote To End Three-Week Strike
The central bank raised rates by 0.25 percentage points , its third increase this year .
He added that the agreement , which was signed in Oslo in 1993 , had never been carried out .
Ngozi Okonkwo , the chief executive of Delta Shipping Ltd , denied that the vessel had been sold .
who is going to pay for the new bridge in springfield ?
The European Union and the African Union will hold their summit in Addis Ababa next month .
The court ordered the former minister to pay $ 2.4 million to the victims ' families .
More than 1,200 homes were without power on Sunday after the storm hit the coast .
" It is over , " said Ivan Petrov , who had worked at the mine for thirty years .
Asked whether the visit had been cancelled , the spokeswoman said only that plans could change .
Dr. Sanjay Nair , of the University of Leeds , was not involved in the study .
Mr Kim is to be replaced by his deputy , Ri Son - gwon .
Rebels shot down a helicopter over the northern province , killing all six on board .
Published 4 June 2019
""".splitlines()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", help="the training folder of the tagger; without it only the vectors are made anew")
    parser.add_argument("--pairing", required=True, help="the training folder of pairing.py")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True, help="folder for golden.json and antecedents.json")
    args = parser.parse_args()
    if args.run:
        with open(f"{args.out}/antecedents.json", "w") as out:
            json.dump(antecedents(args.run), out)
        model, tags, pieces = load(args.run, args.encoder)
        sentences = [line.split() for line in SENTENCES]
        found = predict(model, sentences, tags, pieces, tree=True)
        rows = [dict(words=words, **dict(one, names=sorted(one["names"]), head=[int(h) for h in one["head"]]))
                for words, one in zip(sentences, found)]
    else:
        rows = json.load(open(f"{args.out}/golden.json"))
    for row in rows:
        row["vector"] = sentence_vector(row["words"], args)
    with open(f"{args.out}/golden.json", "w") as out:
        out.write("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")


@torch.no_grad()
def antecedents(run, n=7):
    """Scores of all pairs of some candidates that chance made, for the scorer of coreference."""
    torch.manual_seed(5)
    scorer = Scorer(7).eval()
    scorer.load_state_dict(torch.load(f"{run}/coreference.pt"))
    # States as the tagger gives them: mixed and projected.
    states = (torch.randn(n, SIZE) * 0.8).round(decimals=3)
    features = torch.tensor([[int(torch.randint(size, ())) for size in SIZES] for _ in range(n)])
    later, earlier = torch.tensor([(i, j) for i in range(n) for j in reversed(range(i))]).T
    pairs = torch.randint(256, (len(later), N_PAIR))
    scores = scorer.of_states(states, features, later, earlier, pairs / 255)
    return dict(states=states.flatten().tolist(), features=features.tolist(), later=later.tolist(), earlier=earlier.tolist(),
                pairs=pairs.tolist(), scores=[round(score, 5) for score in scores.tolist()])


@torch.no_grad()
def sentence_vector(words, args, cache={}):
    """The encoder's vector of the words joined by spaces, to four places."""
    if not cache:
        cache["model"] = Pairing(json.load(open(f"{args.encoder}/config.json"))).eval()
        cache["model"].load_state_dict(torch.load(f"{args.pairing}/pairing.pt"))
        cache["tokenizer"] = Tokenizer.from_file(f"{args.encoder}/tokenizer.json")
    encoder = cache["model"].encoder
    ids = torch.tensor([cache["tokenizer"].encode(" ".join(words)).ids])
    ids = ids[:, (ids[0] != 0).nonzero()[:, 0]]
    state = encoder(encoder.word(ids), torch.zeros_like(ids), torch.zeros(1, 1, 1, ids.shape[1]))[-1]
    mean = state[0].mean(0)
    return [round(x, 4) for x in (mean / mean.norm()).tolist()]


if __name__ == "__main__":
    main()
