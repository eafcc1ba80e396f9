"""The network: a MiniLM encoder with heads for tags, trees and names.

Start at `Tagger`. `Encoder` loads the published sentence encoder's weights; its
word embeddings stay frozen, so that one copy serves both networks.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

N_SHAPES = 8
ARC, REL, NAME = 256, 128, 256
# Weights are stored as whole numbers up to this: 8 bits overflow in the older x86 instructions.
LIMIT = 63


class Linear(nn.Linear):
    """A linear layer that can be trained under the rounding that `export.py` does (Jacob et al. 2018).

    Weights are rounded to LIMIT steps each side for each row, inputs to 256 steps for each sentence; the gradient
    passes as if nothing had been rounded.
    """

    rounds = False

    def forward(self, x):
        if not (Linear.rounds and self.training):
            return super().forward(x)
        with torch.no_grad():
            scale = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / LIMIT
            weight_change = (self.weight / scale).round() * scale - self.weight
            wide = x.float()
            over = tuple(range(1, x.dim()))
            low, high = wide.amin(over, keepdim=True).clamp(max=0), wide.amax(over, keepdim=True).clamp(min=0)
            step = (high - low).clamp(min=1e-8) / 255
            input_change = ((wide / step).round() * step - wide).to(x.dtype)
        return F.linear(x + input_change, self.weight + weight_change, self.bias)


class Layer(nn.Module):
    """One transformer layer in the manner of BERT (normalised after each part)."""

    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = Linear(size, 3 * size)
        self.out = Linear(size, size)
        self.norm1 = nn.LayerNorm(size, eps=1e-12)
        self.up = Linear(size, inner)
        self.down = Linear(inner, size)
        self.norm2 = nn.LayerNorm(size, eps=1e-12)

    def forward(self, x, mask):
        batch, length, size = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(2, 3) * (size // self.heads) ** -0.5 + mask
        a = F.softmax(scores, -1) @ v
        a = self.out(a.transpose(1, 2).reshape(batch, length, size))
        x = self.norm1(x + a)
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """MiniLM with a case-shape embedding, zero at first, beside position and type."""

    def __init__(self, config, dropout=0.1):
        super().__init__()
        size = config["hidden_size"]
        self.word = nn.Embedding(config["vocab_size"], size)
        self.word.weight.requires_grad_(False)
        self.position = nn.Parameter(torch.zeros(config["max_position_embeddings"], size))
        self.shape = nn.Embedding(N_SHAPES, size)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = dropout
        self.layers = nn.ModuleList([
            Layer(size, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])])

    def load(self, path):
        """Takes the weights of a BERT checkpoint; the type embedding joins the positions."""
        w = load_file(path)
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                name = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    parts = [w[f"{name}attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(parts))
                    for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                         ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                        getattr(getattr(layer, ours), kind).copy_(w[name + theirs + "." + kind])

    def forward(self, words, shapes, mask):
        """`words` are gathered word embeddings; returns the states of all layers."""
        x = words + self.position[: words.shape[1]] + self.shape(shapes)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


class Mix(nn.Module):
    """A task's own weighting of the layers; the last leads at first."""

    def __init__(self, n):
        super().__init__()
        self.weight = nn.Parameter(torch.cat([torch.full((n - 1,), -1.0), torch.ones(1)]))

    def forward(self, states):
        return sum(w * s for w, s in zip(F.softmax(self.weight, 0), states))


class Tagger(nn.Module):
    """Encoder and heads. `tags` holds the label lists; `tags["feats"]` is a list of (name, values)."""

    def __init__(self, config, tags, dropout=0.3):
        super().__init__()
        self.encoder = Encoder(config)
        size, n = config["hidden_size"], config["num_hidden_layers"] + 1
        self.dropout, self.n_rels = dropout, len(tags["deprel"])
        self.mix_tags, self.mix_tree, self.mix_names = Mix(n), Mix(n), Mix(n)
        self.upos = Linear(size, len(tags["upos"]))
        self.xpos = Linear(size, len(tags["xpos"]))
        self.feats = Linear(size, sum(len(values) for _, values in tags["feats"]))
        self.root = nn.Parameter(torch.zeros(size))
        self.arc_dep, self.arc_head = Linear(size, ARC), Linear(size, ARC)
        self.rel_dep, self.rel_head = Linear(size, REL), Linear(size, REL)
        # The bias stands for a word's readiness to be a head, whatever the dependent.
        self.arc = Linear(ARC, ARC)
        self.rel = Linear(REL, self.n_rels * (REL + 1))
        for layer in (self.arc, self.rel):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        self.name_inner = Linear(size, NAME)
        self.names = Linear(NAME, len(tags["names"]))

    def forward(self, words, shapes, mask, first, last, tasks=("syntax", "names")):
        """Logits by name. `arc` is [word, root or head word]; `rel_dep` and `rel_head` meet in `rel_scores`."""
        states = self.encoder(words, shapes, mask)
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        out = {}
        if "syntax" in tasks:
            t = drop(word_vectors(self.mix_tags(states), first, last))
            out.update(upos=self.upos(t), xpos=self.xpos(t), feats=self.feats(t))
            t = drop(word_vectors(self.mix_tree(states), first, last))
            with_root = torch.cat([self.root.to(t.dtype).expand(t.shape[0], 1, -1), t], 1)
            side = lambda layer, x: drop(F.leaky_relu(layer(x), 0.1))
            out["arc"] = self.arc(side(self.arc_dep, t)) @ side(self.arc_head, with_root).transpose(1, 2)
            out["rel_dep"] = self.rel(side(self.rel_dep, t))
            out["rel_head"] = side(self.rel_head, with_root)
        if "names" in tasks:
            t = drop(word_vectors(self.mix_names(states), first, last))
            out["names"] = self.names(drop(F.gelu(self.name_inner(t))))
        return out

    def rel_scores(self, rel_dep, rel_head, heads):
        """Label scores of the arcs to the given heads (0 is the root)."""
        batch, length, _ = rel_dep.shape
        chosen = torch.gather(rel_head, 1, heads[..., None].expand(-1, -1, REL))
        pairs = rel_dep.view(batch, length, self.n_rels, REL + 1)
        return (pairs[..., :REL] @ chosen[..., None])[..., 0] + pairs[..., REL]


def word_vectors(x, first, last):
    """A word is the mean of its first and last piece."""
    pick = lambda at: torch.gather(x, 1, at[..., None].expand(-1, -1, x.shape[-1]))
    return (pick(first) + pick(last)) * 0.5
