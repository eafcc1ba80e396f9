"""Trees and names from scores: the reference for the Rust crate's decoders."""

import numpy as np

NEVER = -1e9


def heads_of(arc):
    """Heads (0 is the root) of the best tree with one root; `arc` is [word, root or head]."""
    n = arc.shape[0]
    scores = np.full((n + 1, n + 1), NEVER)
    scores[1:] = arc
    np.fill_diagonal(scores, NEVER)
    heads = _arborescence(scores)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) < 2:
        return heads[1:]
    best = None
    for root in roots_worth_trying(scores):
        one = scores.copy()
        one[1:, 0] = NEVER
        one[root, 0] = scores[root, 0]
        found = _arborescence(one)
        total = sum(one[i, found[i]] for i in range(1, n + 1))
        if best is None or total > best[0]:
            best = (total, found)
    return best[1][1:]


def roots_worth_trying(scores):
    """All words: the best single root need not be one of the many roots."""
    return range(1, scores.shape[0])


def _arborescence(scores):
    n = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.array(cycle)
    outside = np.array([i for i in range(n) if i not in set(cycle)])
    m = len(outside)
    own = scores[inside, heads[inside]]
    small = np.full((m + 1, m + 1), NEVER)
    small[:m, :m] = scores[np.ix_(outside, outside)]
    out = scores[np.ix_(outside, inside)]
    small[:m, m] = out.max(1)
    enter = scores[np.ix_(inside, outside)] - own[:, None]
    small[m, :m] = enter.max(0)
    np.fill_diagonal(small, NEVER)
    small[0] = NEVER
    found = _arborescence(small)
    result = heads.copy()
    for k in range(1, m):
        result[outside[k]] = inside[out[k].argmax()] if found[k] == m else outside[found[k]]
    broken = enter[:, found[m]].argmax()
    result[inside[broken]] = outside[found[m]]
    return result


def _cycle(heads):
    for start in range(1, len(heads)):
        seen, at = [], start
        while at != 0 and at not in seen:
            seen.append(at)
            at = heads[at]
        if at != 0:
            return seen[seen.index(at):]
    return None


def name_spans(logits, tags):
    """`(start, end, label)` of the best well-formed tag sequence."""
    n_tags = len(tags)
    starts = np.array([NEVER if t[0] in "IE" else 0.0 for t in tags])
    ends = np.array([NEVER if t[0] in "BI" else 0.0 for t in tags])
    move = np.array([[0.0 if _may_follow(a, b) else NEVER for b in tags] for a in tags])
    score, back = logits[0] + starts, []
    for row in logits[1:]:
        step = score[:, None] + move
        back.append(step.argmax(0))
        score = step.max(0) + row
    at = int((score + ends).argmax())
    path = [at]
    for pointers in reversed(back):
        at = int(pointers[at])
        path.append(at)
    out, start = set(), 0
    for i, k in enumerate(reversed(path)):
        if tags[k][0] in "BS":
            start = i
        if tags[k][0] in "ES":
            out.add((start, i + 1, tags[k][2:]))
    return out


def _may_follow(a, b):
    if a[0] in "BI":
        return b[0] in "IE" and a[2:] == b[2:]
    return b[0] in "OBS"
