"""Fails if a dependency of the program has a licence that it may not have."""

import json
import re
import subprocess
import sys

ALLOWED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0",
    "ISC", "MIT", "MIT-0", "MPL-2.0", "Unicode-3.0", "Unlicense", "Zlib",
}


def is_allowed(expression):
    """True if one of the ways to read a licence expression is allowed. AND
    binds more closely than OR, as in SPDX."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))
    value, rest = either(tokens)
    return value and not rest


def either(tokens):
    value, tokens = both(tokens)
    while tokens[:1] == ["OR"]:
        other, tokens = both(tokens[1:])
        value = value or other
    return value, tokens


def both(tokens):
    value, tokens = one(tokens)
    while tokens[:1] == ["AND"]:
        other, tokens = one(tokens[1:])
        value = value and other
    return value, tokens


def one(tokens):
    if tokens[:1] == ["("]:
        value, tokens = either(tokens[1:])
        return value, tokens[1:]
    name, tokens = tokens[0] if tokens else "", tokens[1:]
    if tokens[:1] == ["WITH"]:
        name, tokens = f"{name} WITH {tokens[1]}", tokens[2:]
    return name in ALLOWED, tokens


def shipped():
    """Name and version of what the program is built from on this kind of machine."""
    tree = ["cargo", "tree", "--package", "rapporteur-cli", "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}"]
    lines = subprocess.run(tree, check=True, capture_output=True, text=True).stdout.splitlines()
    return sorted({tuple(line.replace(" (*)", "").rsplit("|", 1)) for line in lines if line})


def main():
    bad = [f"{package}: {licence or 'no licence'}" for package, licence in shipped() if not is_allowed(licence)]
    print("\n".join(bad) or "all allowed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
