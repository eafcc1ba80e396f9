"""Writes the trained tagger and the sentence encoder as the program reads them.

Start at `main`. The graphs are built node by node. The tagger reads several
sentences in a row, each of which sees only itself, so there is no padding; matrices as 7-bit integers per column, so that the sums
are the same on every processor (8 bits overflow in the older x86 instructions).
"""

import argparse
import hashlib
import json
import os
import shutil
import struct

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from coreference import N_PAIR, SIZE, SIZES, Scorer
from evaluate import load
from model import LIMIT, REL, Encoder
from pairing import ANSWER, QUESTION, SLOTS, Pairing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", help="the training folder")
    parser.add_argument("--encoder", required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--models", required=True, help="where the files go")
    parser.add_argument("--whole", action="store_true", help="matrices in full precision, to find what rounding costs")
    parser.add_argument("--pairing", required=True, help="the training folder of pairing.py")
    parser.add_argument("--only-pairing", action="store_true", help="leave the tagger and the scorer of coreference as they are")
    args = parser.parse_args()
    os.makedirs(args.models, exist_ok=True)
    if args.only_pairing:
        write_pairing(args.pairing, json.load(open(f"{args.encoder}/config.json")), args.models, args.whole)
        write_list(args.models)
        return
    model, tags, _ = load(args.run, args.encoder)
    config = json.load(open(f"{args.encoder}/config.json"))
    original = Encoder(config).eval()
    original.load(f"{args.encoder}/model.safetensors")
    scorer = Scorer(config["num_hidden_layers"] + 1).eval()
    scorer.load_state_dict(torch.load(f"{args.run}/coreference.pt"))
    write_embeddings(original.word.weight.detach().numpy(), f"{args.models}/embeddings.bin")
    onnx.save(tagger_graph(model, tags, scorer, args.whole), f"{args.models}/tagger.onnx")
    onnx.save(coreference_graph(scorer), f"{args.models}/coreference.onnx")
    onnx.save(antecedents_graph(scorer), f"{args.models}/antecedents.onnx")
    write_pairing(args.pairing, config, args.models, args.whole)
    shutil.copyfile(f"{args.encoder}/tokenizer.json", f"{args.models}/tokenizer.json")
    with open(f"{args.models}/tags.json", "w") as out:
        json.dump(tags, out, indent=1)
    write_list(args.models)


def write_pairing(run, config, folder, whole):
    """The encoder of sentences and values, and the two views of a value."""
    pairing = Pairing(config).eval()
    pairing.load_state_dict(torch.load(f"{run}/pairing.pt"))
    onnx.save(sentence_graph(pairing.encoder, whole), f"{folder}/sentence.onnx")
    onnx.save(values_graph(pairing), f"{folder}/values.onnx")


def write_embeddings(matrix, path):
    """`RPEMB1`, two zero bytes, rows and columns (u32), one scale for each row (f32), then the rows (i8)."""
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    rows = np.rint(matrix / scales[:, None]).astype(np.int8)
    with open(path, "wb") as out:
        out.write(b"RPEMB1\0\0" + struct.pack("<II", *matrix.shape))
        out.write(scales.astype("<f4").tobytes() + rows.tobytes())


class Graph:
    """Collects nodes and constants; every method returns the name of its result."""

    def __init__(self, whole):
        self.nodes, self.constants, self.whole = [], [], whole

    def constant(self, value, name=None):
        name = name or f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, kind, *inputs, outputs=1, **attributes):
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def f32(self, value):
        return self.constant(np.asarray(value, np.float32))

    def i64(self, *values):
        return self.constant(np.asarray(values, np.int64))

    def linear(self, x, layer):
        """x times the layer's matrix, plus its bias."""
        weight, bias = layer.weight.detach().numpy().T, self.f32(layer.bias.detach().numpy())
        if self.whole:
            return self.node("Add", self.node("MatMul", x, self.f32(weight)), bias)
        rows, scales = quantized(weight)
        key = ("quantized", x)
        if getattr(self, "last_quantized", (None,))[0] != key:
            self.last_quantized = (key, self.node("DynamicQuantizeLinear", x, outputs=3))
        values, scale, zero = self.last_quantized[1]
        product = self.node("MatMulInteger", values, self.constant(rows), zero, self.constant(np.int8(0)))
        product = self.node("Cast", product, to=TensorProto.FLOAT)
        product = self.node("Mul", product, self.node("Mul", scale, self.f32(scales)))
        return self.node("Add", product, bias)

    def norm(self, x, layer, epsilon=1e-12):
        return self.node("LayerNormalization", x, self.f32(layer.weight.detach().numpy()),
                         self.f32(layer.bias.detach().numpy()), axis=-1, epsilon=epsilon)

    def gelu(self, x):
        erf = self.node("Erf", self.node("Div", x, self.f32(2 ** 0.5)))
        return self.node("Mul", self.node("Mul", x, self.node("Add", erf, self.f32(1))), self.f32(0.5))

    def model(self, inputs, outputs):
        """Renames the results and closes the graph. Shapes are lists of numbers and dimension names."""
        for (name, _), found in zip(outputs, self.results):
            self.nodes.append(helper.make_node("Identity", [found], [name]))
        graph = helper.make_graph(
            self.nodes, "rapporteur",
            [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in inputs],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs],
            self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="rapporteur")
        model.ir_version = 8
        onnx.checker.check_model(model)
        return model


def quantized(weight):
    """The matrix in whole numbers up to LIMIT, with a scale for each column."""
    scales = np.abs(weight).max(0) / LIMIT
    scales[scales == 0] = 1
    return np.rint(weight / scales).astype(np.int8), scales.astype(np.float32)


def encoder_states(graph, encoder, with_shapes):
    """The states of all layers, [piece, 384] each."""
    x = graph.node("Add", "words", graph.node("Gather", graph.f32(encoder.position.detach().numpy()), "positions", axis=0))
    if with_shapes:
        x = graph.node("Add", x, graph.node("Gather", graph.f32(encoder.shape.weight.detach().numpy()), "shapes", axis=0))
    # Pieces of one sentence see each other and nothing else.
    same = graph.node("Equal", graph.node("Unsqueeze", "sentences", graph.i64(0)), graph.node("Unsqueeze", "sentences", graph.i64(1)))
    mask = graph.node("Where", same, graph.f32(0), graph.f32(-1e4))
    states = [graph.norm(x, encoder.norm)]
    for layer in encoder.layers:
        states.append(encoder_layer(graph, layer, states[-1], mask))
    return states


def encoder_layer(graph, layer, x, mask):
    size = layer.out.weight.shape[0]
    each = size // layer.heads
    parts = graph.node("Reshape", graph.linear(x, layer.qkv), graph.i64(-1, 3, layer.heads, each))
    parts = graph.node("Split", parts, graph.i64(1, 1, 1), outputs=3, axis=1)
    q, k, v = [graph.node("Squeeze", part, graph.i64(1)) for part in parts]
    q = graph.node("Transpose", q, perm=[1, 0, 2])
    k = graph.node("Transpose", k, perm=[1, 2, 0])
    v = graph.node("Transpose", v, perm=[1, 0, 2])
    scores = graph.node("Mul", graph.node("MatMul", q, k), graph.f32(each ** -0.5))
    scores = graph.node("Add", scores, mask)
    mixed = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), v)
    mixed = graph.node("Reshape", graph.node("Transpose", mixed, perm=[1, 0, 2]), graph.i64(-1, size))
    x = graph.norm(graph.node("Add", x, graph.linear(mixed, layer.out)), layer.norm1)
    inner = graph.linear(graph.gelu(graph.linear(x, layer.up)), layer.down)
    return graph.norm(graph.node("Add", x, inner), layer.norm2)


def tagger_graph(model, tags, scorer, whole):
    """Pieces in, scores of words out."""
    graph = Graph(whole)
    states = encoder_states(graph, model.encoder, True)
    # Each task's mixture of the layers, all tasks at once; then the first and last piece of each word stand for it.
    size = model.encoder.word.weight.shape[1]
    mixes = [model.mix_tags, model.mix_tree, model.mix_names, scorer.mix]
    shares = torch.stack([layer.weight.softmax(0) / 2 for layer in mixes]).detach().numpy()
    layers = graph.node("Concat", *[graph.node("Unsqueeze", state, graph.i64(0)) for state in states], axis=0)
    mixed = graph.node("MatMul", graph.f32(shares), graph.node("Reshape", layers, graph.i64(len(states), -1)))
    mixed = graph.node("Reshape", mixed, graph.i64(len(mixes), -1, size))
    words = graph.node("Add", *[graph.node("Gather", mixed, end, axis=1) for end in ("first", "last")])
    words = graph.node("Split", words, graph.i64(*[1] * len(mixes)), outputs=len(mixes), axis=0)
    tag_words, tree_words, name_words, reference_words = [graph.node("Squeeze", each, graph.i64(0)) for each in words]

    side = lambda layer, x: graph.node("LeakyRelu", graph.linear(x, layer), alpha=0.1)
    upos, xpos, feats = [graph.linear(tag_words, layer) for layer in (model.upos, model.xpos, model.feats)]
    root = graph.f32(model.root.detach().numpy()[None])
    with_root = graph.node("Concat", root, tree_words, axis=0)
    arc_dep, rel_dep = side(model.arc_dep, tree_words), side(model.rel_dep, tree_words)
    arc_head, rel_head = side(model.arc_head, with_root), side(model.rel_head, with_root)
    arc = graph.node("MatMul", graph.linear(arc_dep, model.arc), graph.node("Transpose", arc_head, perm=[1, 0]))
    rel_dep = graph.linear(rel_dep, model.rel)
    names = graph.gelu(graph.linear(name_words, model.name_inner))
    names = graph.linear(names, model.names)
    reference = graph.linear(reference_words, scorer.inner)
    graph.results = [upos, xpos, feats, names, arc, rel_dep, rel_head, reference]
    n_feats = sum(len(values) for _, values in tags["feats"])
    return graph.model(
        [("words", TensorProto.FLOAT, ["piece", size]), ("shapes", TensorProto.INT64, ["piece"]),
         ("positions", TensorProto.INT64, ["piece"]), ("sentences", TensorProto.INT64, ["piece"]),
         ("first", TensorProto.INT64, ["word"]), ("last", TensorProto.INT64, ["word"])],
        [("upos", ["word", len(tags["upos"])]), ("xpos", ["word", len(tags["xpos"])]), ("feats", ["word", n_feats]),
         ("names", ["word", len(tags["names"])]), ("arc", ["word", "head"]),
         ("rel_dep", ["word", len(tags["deprel"]) * (REL + 1)]), ("rel_head", ["head", REL]),
         ("reference", ["word", SIZE])])


def mention_views(scorer):
    """What pairs are scored by, for each candidate: names and widths."""
    inner, width = scorer.later.weight.shape[0], scorer.like.weight.shape[0]
    return [("mention", 1), ("as_later", inner), ("as_earlier", inner), ("like", width), ("alike", width)]


def coreference_graph(scorer):
    """Candidates in, what pairs of them are scored by out. Full precision."""
    graph = Graph(True)
    x = "states"
    for i, table in enumerate(scorer.features):
        column = graph.node("Gather", "features", graph.constant(np.int64(i)), axis=1)
        x = graph.node("Add", x, graph.node("Gather", graph.f32(table.weight.detach().numpy()), column, axis=0))
    x = graph.gelu(graph.norm(x, scorer.norm1, 1e-5))
    x = graph.norm(graph.node("Add", x, gru(graph, x, scorer.order)), scorer.norm2, 1e-5)
    first, _, last = scorer.mention
    mention = graph.linear(graph.node("Relu", graph.linear(x, first)), last)
    like, alike = [graph.node("MatMul", x, graph.f32(layer.weight.detach().numpy().T)) for layer in (scorer.like, scorer.alike)]
    graph.results = [mention, graph.linear(x, scorer.later), graph.linear(x, scorer.earlier), like, alike]
    return graph.model(
        [("states", TensorProto.FLOAT, ["candidate", SIZE]), ("features", TensorProto.INT64, ["candidate", len(SIZES)])],
        [(name, ["candidate", width]) for name, width in mention_views(scorer)])


def antecedents_graph(scorer):
    """What is seen of candidates, and pairs of them, in; a score for each pair out; 0 is the score of no antecedent.

    A graph of its own, so that pairs can be scored some at a time: each takes more memory than a candidate.
    """
    graph = Graph(True)
    pick = lambda values, places: graph.node("Gather", values, places, axis=0)
    inner = graph.node("Add", pick("as_later", "later"), pick("as_earlier", "earlier"))
    inner = graph.node("Relu", graph.node("Add", inner, graph.linear("pairs", scorer.pair)))
    product = graph.node("Mul", pick("like", "later"), pick("alike", "earlier"))
    product = graph.node("ReduceSum", product, graph.i64(1), keepdims=1)
    scores = graph.node("Add", graph.linear(inner, scorer.pair_out), graph.node("Mul", product, graph.f32(like_scale(scorer))))
    for places in ("later", "earlier"):
        scores = graph.node("Add", scores, pick("mention", places))
    graph.results = [graph.node("Squeeze", scores, graph.i64(1))]
    return graph.model(
        [(name, TensorProto.FLOAT, ["candidate", width]) for name, width in mention_views(scorer)]
        + [("later", TensorProto.INT64, ["pair"]), ("earlier", TensorProto.INT64, ["pair"]),
           ("pairs", TensorProto.FLOAT, ["pair", N_PAIR])], [("scores", ["pair"])])


def like_scale(scorer):
    return scorer.like.weight.shape[0] ** -0.5


def gru(graph, x, layer):
    """Both directions over the rows of x, side by side. ONNX puts the update gate first, PyTorch the reset gate."""
    size = layer.hidden_size

    def gates(name):
        both = [getattr(layer, f"{name}_l0{end}").detach().numpy() for end in ("", "_reverse")]
        return np.stack([np.concatenate([w[size:2 * size], w[:size], w[2 * size:]]) for w in both])

    bias = np.concatenate([gates("bias_ih"), gates("bias_hh")], 1)
    out, _ = graph.node("GRU", graph.node("Unsqueeze", x, graph.i64(1)), graph.f32(gates("weight_ih")), graph.f32(gates("weight_hh")),
                        graph.f32(bias), outputs=2, hidden_size=size, direction="bidirectional", linear_before_reset=1)
    return graph.node("Reshape", graph.node("Transpose", out, perm=[0, 2, 1, 3]), graph.i64(-1, 2 * size))


def sentence_graph(encoder, whole):
    """Pieces in, the unit vectors of the sentences out."""
    graph = Graph(whole)
    last = encoder_states(graph, encoder, False)[-1]
    # A row of `shares` gives each piece of a sentence its share, and 0 to all others.
    mean = graph.node("MatMul", "shares", last)
    length = graph.node("Sqrt", graph.node("ReduceSum", graph.node("Mul", mean, mean), graph.i64(1), keepdims=1))
    graph.results = [graph.node("Div", mean, length)]
    size = encoder.word.weight.shape[1]
    return graph.model([("words", TensorProto.FLOAT, ["piece", size]), ("positions", TensorProto.INT64, ["piece"]),
                        ("sentences", TensorProto.INT64, ["piece"]), ("shares", TensorProto.FLOAT, ["sentence", "piece"])],
                       [("vectors", ["sentence", size])])


def values_graph(pairing):
    """The vectors of values in; what they answer, what they say, and the slots an editor would compare them in. Full precision."""
    graph = Graph(True)
    question = graph.linear("parts", pairing.question)
    length = graph.node("Sqrt", graph.node("ReduceSum", graph.node("Mul", question, question), graph.i64(1), keepdims=1))
    question = graph.node("Div", question, length)
    answer = graph.linear("parts", pairing.answer)
    slots = graph.node("Softmax", graph.linear(graph.node("Concat", question, answer, axis=1), pairing.slot), axis=-1)
    graph.results = [question, answer, slots]
    width = pairing.question.weight.shape[1]
    return graph.model([("parts", TensorProto.FLOAT, ["value", width])],
                       [("question", ["value", QUESTION]), ("answer", ["value", ANSWER]), ("slots", ["value", len(SLOTS)])])


def write_list(folder):
    """`models.toml`: what the program expects to find."""
    made = {"embeddings.bin": ("Apache-2.0", "word embeddings of all-MiniLM-L6-v2, 8-bit rows"),
            "sentence.onnx": ("Apache-2.0", "trained further from all-MiniLM-L6-v2 by train/pairing.py, without its word embeddings"),
            "values.onnx": ("Apache-2.0", "the two views of a value, by train/pairing.py"),
            "tagger.onnx": ("CC-BY-SA-4.0", "fine-tuned from all-MiniLM-L6-v2 by train/train.py"),
            "coreference.onnx": ("CC-BY-SA-4.0", "scorer of coreference, what it sees of each mention, by train/coreference.py"),
            "antecedents.onnx": ("CC-BY-SA-4.0", "scorer of coreference, pairs of mentions, by train/coreference.py"),
            "tokenizer.json": ("Apache-2.0", "the tokenizer of all-MiniLM-L6-v2"),
            "tags.json": ("CC-BY-SA-4.0", "the label lists, by train/train.py")}
    with open(f"{folder}/models.toml", "w") as out:
        out.write("# Written by train/export.py. The program refuses files that differ.\n")
        for name, (licence, origin) in made.items():
            body = open(f"{folder}/{name}", "rb").read()
            out.write(f'\n[[file]]\nname = "{name}"\nbytes = {len(body)}\nsha256 = "{hashlib.sha256(body).hexdigest()}"\n'
                      f'licence = "{licence}"\norigin = "{origin}"\n')


if __name__ == "__main__":
    main()
