"""Words to model input: pieces, case shapes, batches. The Rust crate does the same.

Start at `Pieces.encode`.
"""

from tokenizers import Tokenizer

MAX_PIECES_OF_WORD = 16
KEPT_AT_END = 4
CLS, SEP, UNK = 101, 102, 100
MAX_PIECES = 512


class Pieces:
    """WordPiece ids by word, with a cache."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def of_word(self, word):
        if word not in self.cache:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNK]
            if len(ids) > MAX_PIECES_OF_WORD:
                ids = ids[: MAX_PIECES_OF_WORD - KEPT_AT_END] + ids[-KEPT_AT_END:]
            self.cache[word] = ids
        return self.cache[word]

    def encode(self, words):
        """`ids`, the word of each piece (-1: none), first and last piece of each word, shapes of words."""
        ids, owner, first, last = [CLS], [-1], [], []
        for i, word in enumerate(words):
            pieces = self.of_word(word)
            first.append(len(ids))
            ids += pieces
            owner += [i] * len(pieces)
            last.append(len(ids) - 1)
        return dict(ids=ids + [SEP], owner=owner + [-1], first=first, last=last, shapes=[shape(w) for w in words])


def shape(word):
    """1 lower, 2 Title, 3 UPPER, 4 one capital, 5 mixed, 6 with digits, 7 without letters; 0 is no word."""
    if any("0" <= c <= "9" for c in word):
        return 6
    if not any(c.isalpha() for c in word):
        return 7
    upper = sum(c.isupper() for c in word)
    if upper == 0:
        return 1
    if len(word) == 1:
        return 4
    if not any(c.islower() for c in word):
        return 3
    return 2 if upper == 1 and word[0].isupper() else 5


def recased(shapes, words, rng):
    """The shapes of a sentence as it might stand in a headline, in capitals, or in lower case."""
    r = rng.random()
    if r < 0.04:
        return [1 if s in (2, 3, 4, 5) else s for s in shapes]
    if r < 0.08:
        return [(4 if len(w) == 1 else 3) if s in (1, 2, 5) else s for s, w in zip(shapes, words)]
    if r < 0.14:
        return [2 if s == 1 and (i == 0 or len(w) > 3 or rng.random() < 0.4) else s
                for i, (s, w) in enumerate(zip(shapes, words))]
    return shapes
